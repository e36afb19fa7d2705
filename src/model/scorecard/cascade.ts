/**
 * How far an indicator is cascaded, as the Ministry of Finance ends its codes (study 001, IV.C–H): `1a-CP` up to the
 * owner of the strategy map, `2a-C` to a unit below, `2d-N` not at all. A code only proposes it; a person may say otherwise.
 */
export type CascadeType = 'CP' | 'C' | 'N';

/** A code such as 1a-CP: a number, perhaps letters, a dash of any length and the type. */
const ENDS = /\d[A-Za-z]*\s*[-‐‑‒–—−]\s*(CP|C|N)$/i;

/** `null` where the code does not end so: nothing is assumed of an indicator that does not say it. */
export function cascadeTypeOf(code: string): CascadeType | null {
  const end = ENDS.exec(code.trim())?.[1];
  return end === undefined ? null : (end.toUpperCase() as CascadeType);
}
