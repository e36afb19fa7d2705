/** What comes after a period that a text names. */

const YEAR = /\b(?:19|20)\d\d\b/;

/** The year that a text names; `null` without one. */
export function periodYear(text: string): number | null {
  const found = YEAR.exec(text)?.[0];
  return found === undefined ? null : Number(found);
}
