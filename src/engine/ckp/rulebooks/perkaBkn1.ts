import type { Ruled } from './ruleBook';

/** Published forms with examples, and the source code of several offices' applications, agree; the text was not seen. */
const SOURCE = 'Perka BKN 1/2013, as published forms and applications of offices compute it';
const quoted = (value: number): Ruled<number> => ({ value, source: SOURCE, evidence: 'quoted' });

/**
 * Regulation 1/2013 of the head of the civil service agency (BKN), by which the SKP of PP 46/2011 is valued. Time and
 * cost as planned are worth 76, and one point more for each percent saved, up to 24; what is saved beyond that is
 * counted off again.
 */
export const PERKA_BKN_1 = {
  /** The value of time and cost that are as planned. */
  asPlanned: quoted(76),
  /** The percentage up to which saving is good. */
  greatestSaving: quoted(24),
} as const;
