import type { Range } from '../cells';
import { isBlank, placeInList, readList, readRange } from '../cells';
import { elementwise } from '../elementwise';
import { areOfPoints, refuseFractions } from '../fractions';
import type { Localized } from '../language';
import { reaches, readNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { ScoringError } from '../scoringError';

const SCORES: Localized = { en: 'Scores', id: 'Skor' };
const BOUNDS: Localized = { en: 'Bounds', id: 'Batas' };
const LABELS: Localized = { en: 'Labels', id: 'Label' };

/**
 * The label of the band in which each score lies, in the shape of `scores`. Bounds rise, and there is one label more
 * than there are bounds: the first below the first bound, the next from it on, and so forth. Bands include their lower
 * end, and rounding does not decide. A blank score stays blank, an error value comes back, and what is no number is
 * refused in its own cell; mistakes in bounds and labels are thrown.
 */
export function bandLabels(scores: unknown, bounds: unknown, labels: unknown): Outcome<unknown>[][] {
  const from = readBounds(readRange(bounds, BOUNDS));
  const names = readLabels(readRange(labels, LABELS), from.length);
  const range = readRange(scores, SCORES);
  if (areOfPoints(from[0] as number)) refuseFractions(range);
  return elementwise<'score', unknown>({ score: range }, ({ score: { cell, place } }) => {
    if (isBlank(cell)) return '';
    const score = readNumber(cell, place);
    return names[from.filter((bound) => reaches(score, bound)).length];
  });
}

function readBounds(range: Range): number[] {
  const bounds = readList(range).map((cell, index) => {
    const place = () => placeInList(range, index);
    if (isBlank(cell)) throw new ScoringError('numberMissing', { place: place() });
    return readNumber(cell, place);
  });
  bounds.forEach((bound, index) => {
    const before = bounds[index - 1] ?? -Infinity;
    if (bound <= before) throw new ScoringError('boundsNotRising', { first: before, second: bound });
  });
  return bounds;
}

/** Labels are shown as they are: words, or numbers such as grades. */
function readLabels(range: Range, bounds: number): readonly unknown[] {
  const labels = readList(range);
  if (labels.length !== bounds + 1) {
    throw new ScoringError('labelsDoNotFit', { count: labels.length, bounds, expected: bounds + 1 });
  }
  labels.forEach((label, index) => {
    if (isBlank(label)) throw new ScoringError('labelMissing', { place: placeInList(range, index) });
  });
  return labels;
}
