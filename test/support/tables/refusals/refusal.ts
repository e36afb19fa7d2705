/** A wrong input: the call as a formula makes it, and the error with its English sentence. */
export interface Refusal {
  readonly when: string;
  /** The function's id, then its arguments; those left out follow as null. */
  readonly call: readonly [id: string, ...parameters: unknown[]];
  readonly code: '#VALUE!' | '#N/A' | '#NUM!';
  readonly sentence: string;
}
