/**
 * Words of scales, in English and Indonesian: "sangat puas", "kurang sesuai", "strongly disagree". What number a word has
 * depends on which others the survey offers: "tidak puas" is 1 beside "kurang puas", and 2 beside "sangat tidak puas".
 */
import type { ScaleEnd } from './types';

export type Degree = 'veryNot' | 'not' | 'less' | 'middle' | 'yes' | 'very';

const VERY = /\b(sangat|amat|very|strongly|extremely|highly)\b/;
const NOT = /\b(tidak|tdk|bukan|not|never|disagree|dissatisfied|unsatisfied|poor|bad|buruk)\b/;
const LESS = /\b(kurang|rather not|slightly dis\w+|fair)\b/;
const MIDDLE = /\b(cukup|netral|neutral|biasa|ragu|sedang|undecided|average|neither)\b/;
const YES =
  /\b(puas|baik|bagus|setuju|sesuai|mudah|cepat|murah|gratis|jelas|ramah|sopan|mampu|kompeten|lengkap|tepat|efektif|satisfied|good|agree|easy|fast|clear|effective|excellent)\b/;

/** Null where a text names none, or several that do not go together. */
export function degreeOf(text: string): Degree | null {
  const lower = text.toLowerCase();
  const [isVery, isNot, isLess, isMiddle, isYes] = [VERY, NOT, LESS, MIDDLE, YES].map((words) => words.test(lower));
  if (isMiddle) return isVery || isNot || isLess ? null : 'middle';
  if (isLess) return isVery || isNot ? null : 'less';
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

/** Words of a scale of five are on no scale of four. */
export function endOfWords(used: ReadonlySet<Degree>): ScaleEnd | null {
  if (used.has('middle')) return 5;
  return null;
}
