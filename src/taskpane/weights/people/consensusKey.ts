/** Consensus in Goepel's words: low below 50 %, moderate below 75 %, high from there. */
export function consensusKey(consensus: number): 'consensusLow' | 'consensusModerate' | 'consensusHigh' {
  if (consensus < 0.5) return 'consensusLow';
  return consensus < 0.75 ? 'consensusModerate' : 'consensusHigh';
}
