/**
 * The index of a survey: the mean of the questions by their weights, on the scale and out of 100. On a scale of 1 to 4
 * the latter is the index of public satisfaction (IKM), the mean × 25, whose four classes are those of the regulation of
 * the Minister of PAN-RB 14/2017: A from 88.31, B from 76.61, C from 65.00, D from 25.00, at two decimals.
 */
import type { Localized } from '../../../engine/language';
import type { SatisfactionReading, ScaleEnd } from './types';

interface ServiceClass {
  /** Out of 100, at two decimals. */
  readonly from: number;
  readonly letter: string;
  readonly words: Localized;
}

/** The highest first. */
export const SERVICE_CLASSES: readonly ServiceClass[] = [
  { from: 88.31, letter: 'A', words: { en: 'very good', id: 'sangat baik' } },
  { from: 76.61, letter: 'B', words: { en: 'good', id: 'baik' } },
  { from: 65, letter: 'C', words: { en: 'less than good', id: 'kurang baik' } },
  { from: 25, letter: 'D', words: { en: 'not good', id: 'tidak baik' } },
];

/** The scale for which the regulation has classes, and how many elements of service it asks about. */
export const REGULATED_END: ScaleEnd = 4;
export const REGULATED_ELEMENTS = 9;

/** Out of 100, of a mean on a scale to `end`. */
export function outOfHundred(mean: number, end: ScaleEnd): number {
  return (100 * mean) / end;
}

/** Null for a scale that the regulation does not know. */
export function serviceClassOf(mean: number, end: ScaleEnd): ServiceClass | null {
  if (end !== REGULATED_END) return null;
  // Half a hundredth that binary numbers leave below its decimal, such as 88.305, is rounded up as in a sheet.
  const rounded = Math.round(outOfHundred(mean, end) * 100 + 1e-9) / 100;
  return SERVICE_CLASSES.find(({ from }) => rounded >= from) ?? null;
}

/** On the scale; null while the scale is not known or a question has no answer. */
export function indexOf({ questions, end }: Pick<SatisfactionReading, 'questions' | 'end'>): number | null {
  if (end === null || questions.length === 0) return null;
  return questions.reduce<number | null>(
    (sum, { mean, weight }) => (sum === null || mean === null ? null : sum + mean * weight),
    0,
  );
}
