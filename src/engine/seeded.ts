/**
 * Random numbers from a seed: whole-number arithmetic of 32 bits alone, so that every browser draws the same. Each key has
 * a sequence of its own, whatever else is drawn. Mulberry32 (Tommy Ettinger 2017), begun from an FNV-1a hash of the key.
 */
export function seeded(seed: number, key: string): () => number {
  let state = 0x811c9dc5 ^ seed;
  for (const character of key) state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193);
  state = mixed(state);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state) / 4_294_967_296;
  };
}

function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
