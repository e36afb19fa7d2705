/** The marks of a questionnaire: 9 … 1 … 9, of which one is marked for each pair. */
export const MARKS = 17;
export const MARK = 'x';
const EQUAL = 8;

/** As the heading counts them: 9 down to 1 for the left item, up to 9 for the right one. */
export const NUMBERS: readonly number[] = Array.from({ length: MARKS }, (_, place) => Math.abs(EQUAL - place) + 1);

/** The judgment a mark in this place stands for: above 1 on the left. */
export function judgmentAt(place: number): number {
  return place <= EQUAL ? EQUAL - place + 1 : 1 / (place - EQUAL + 1);
}

/** The place of a judgment; null for one between the numbers, which the scale does not have. */
export function placeOfJudgment(judgment: number | null): number | null {
  if (judgment === null) return null;
  const place = NUMBERS.findIndex((_, index) => Math.abs(judgmentAt(index) / judgment - 1) < 1e-9);
  return place < 0 ? null : place;
}
