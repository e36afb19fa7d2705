/**
 * Words of scales, in English and Indonesian: "sangat puas", "kurang sesuai", "strongly disagree". What number a word has
 * depends on which others the survey offers: "tidak puas" is 1 beside "kurang puas", and 2 beside "sangat tidak puas".
 */
import type { ScaleEnd } from './types';

export type Degree = 'veryNot' | 'not' | 'less' | 'middle' | 'yes' | 'very';

const VERY = /\b(sangat|amat|very|strongly|extremely|highly)\b/;
const NEGATION = /\b(tidak|tdk|bukan|not|never)\b/;
const BAD = /\b(disagree|dissatisfied|unsatisfied|poor|bad|buruk)\b/;
const LESS = /\b(kurang|rather not|slightly dis\w+|fair)\b/;
/** Says by itself that there is less of something, but not of what. */
const KURANG = /\b(kurang|rather not)\b/;
const MIDDLE = /\b(cukup|netral|neutral|biasa|ragu|sedang|undecided|average|neither)\b/;
const CUKUP = /\bcukup\b/;
const YES =
  /\b(puas|baik|bagus|setuju|sesuai|mudah|cepat|murah|jelas|ramah|sopan|mampu|kompeten|lengkap|tepat|efektif|satisfied|good|agree|easy|fast|clear|effective|excellent)\b/;

/** PAN-RB 14/2017: the answers to its fourth and ninth question, which no other scale has. */
const OFFICIAL: Readonly<Record<string, number>> = {
  'sangat mahal': 1,
  'cukup mahal': 2,
  gratis: 4,
  'ada tetapi tidak berfungsi': 2,
  'berfungsi kurang maksimal': 3,
  'dikelola dengan baik': 4,
};
/** The same regulation's answers that other scales have for other numbers. */
const MURAH = 'murah';
/** Its ninth question has "tidak ada" for 1; elsewhere that is no answer. */
const NOTHING_THERE = 'tidak ada';
/** Its eighth: beside "kurang baik" or "sangat buruk" they are of another scale. */
const FACILITIES: Readonly<Record<string, number>> = { buruk: 1, cukup: 2 };

const phraseIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isOfficial = (text: string): boolean => phraseIn(text) in OFFICIAL;
export const isNothingThere = (text: string): boolean => phraseIn(text) === NOTHING_THERE;

/** The number of an answer as the regulation words it, on its scale of 1 to 4; `others` are all words of the same column. */
export function officialValue(text: string, others: readonly string[]): number | null {
  const phrase = phraseIn(text);
  const has = (degree: Degree): boolean => others.some((other) => degreeOf(other) === degree);
  if (phrase === MURAH) return 3;
  if (phrase === NOTHING_THERE) return others.some(isComplaintPhrase) ? 1 : null;
  if (phrase in FACILITIES) return has('less') || has('veryNot') ? null : (FACILITIES[phrase] ?? null);
  return OFFICIAL[phrase] ?? null;
}

const isComplaintPhrase = (text: string): boolean => isOfficial(text) && /berfungsi|dikelola/.test(phraseIn(text));

/** Null where a text names none, or several that do not go together. */
export function degreeOf(text: string): Degree | null {
  const lower = text.toLowerCase();
  // "3 atau 4, puas" is no degree either.
  if (/\d/.test(lower) || isOfficial(text)) return null;
  const [isVery, isNegated, isBad, isLess, isMiddle, isYes] = [VERY, NEGATION, BAD, LESS, MIDDLE, YES].map((words) =>
    words.test(lower),
  );
  // "Tidak" of what? And "tidak buruk" is anything from middling to good.
  if (isNegated && (isBad || !isYes)) return null;
  const isNot = isNegated || isBad;
  if (isMiddle) {
    const isWhole = !CUKUP.test(lower) || isYes || phraseIn(text) === 'cukup';
    return isVery || isNot || isLess || !isWhole ? null : 'middle';
  }
  if (isLess) return isVery || isNot || (KURANG.test(lower) && !isYes) ? null : 'less';
  if (isNot) return isVery ? 'veryNot' : 'not';
  if (!isYes) return null;
  return isVery || /\bexcellent\b/.test(lower) ? 'very' : 'yes';
}

/** By which number the degrees count that a survey was answered with; one that could be two numbers has none. */
export function degreeValues(used: ReadonlySet<Degree>, end: ScaleEnd): Partial<Record<Degree, number>> {
  if (end !== 4 && end !== 5) return {};
  const top = { very: end, yes: end - 1, ...(end === 5 && { middle: 3 }) };
  if (used.has('veryNot')) return { ...top, veryNot: 1, not: 2 };
  if (used.has('less')) return { ...top, less: 2, not: 1 };
  return top;
}

/** What the words of questions show: a middle between others below it is of five, the regulation's words are of four. */
export function endOfWords(columns: readonly (readonly string[])[]): ScaleEnd | null {
  const isOfFive = columns.some((texts) => {
    const used = new Set(texts.map(degreeOf));
    return used.has('middle') && (used.has('less') || used.has('veryNot'));
  });
  if (isOfFive) return 5;
  return columns.some((texts) => texts.some(isOfficial)) ? 4 : null;
}
