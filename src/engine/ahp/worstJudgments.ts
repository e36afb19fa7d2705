import { isVoid } from '../cells';
import type { Localized } from '../language';
import { readWholeNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import { consistencyRatio } from './consistency';
import type { JudgmentMatrix } from './judgments';
import { LARGEST_MATRIX, pairsOf } from './judgments';
import type { Label } from './labels';
import { priorities } from './priorities';

const COUNT: Localized = { en: 'Count', id: 'Jumlah' };
const USUAL_COUNT = 3;

/** Errors this near in logarithms are equal, and ratios this near the middle between two steps are in the middle. */
const LOG_ROUNDING = 1e-10;

/** A judgment of item `row` over item `column`, counted from 0, and how far it is from the ratio of the weights. */
interface JudgedPair {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  readonly weightRatio: number;
  /** |ln ε|, ε = a_ij·w_j/w_i. */
  readonly error: number;
}

/** How many judgments are asked for: 3 for a blank or 0, and never more than there are pairs at all. */
export function readCount(count: unknown): number {
  return isVoid(count) ? USUAL_COUNT : readWholeNumber(count, () => COUNT, 1, pairsOf(LARGEST_MATRIX));
}

/**
 * The judgments that are furthest from the ratio of the eigenvector weights, worst first (Saaty, European Journal of
 * Operational Research 145, 2003). A row each: the two items, the judgment given, the one of 1/9 … 9 nearest
 * to the ratio, and Saaty's consistency ratio if that is taken, which beyond 15 items is a refusal in its cell.
 */
export function worstJudgments(judgments: JudgmentMatrix, count: number, labels: readonly Label[]): Outcome<Label>[][] {
  if (judgments.size < 2) throw new ScoringError('matrixTooSmall');
  return inOrderOfError(judgedPairs(judgments))
    .slice(0, count)
    .map(({ row, column, given, weightRatio }) => {
      const suggested = nearestOnScale(weightRatio);
      return [
        labels[row] as Label,
        labels[column] as Label,
        given,
        suggested,
        attempt(() => consistencyRatio(replaced(judgments, row, column, suggested), 'eigenvector', 'saaty')),
      ];
    });
}

/** In the order of a questionnaire. */
function judgedPairs(judgments: JudgmentMatrix): JudgedPair[] {
  const { weights } = priorities(judgments, 'eigenvector');
  return judgments.values.flatMap((values, row) =>
    values.flatMap((given, column) => {
      if (given === null || column <= row) return [];
      const weightRatio = (weights[row] as number) / (weights[column] as number);
      return [{ row, column, given, weightRatio, error: Math.abs(Math.log(given / weightRatio)) }];
    }),
  );
}

/** Worst first; errors equal but for rounding keep the order of the questionnaire. */
function inOrderOfError(pairs: readonly JudgedPair[]): JudgedPair[] {
  const order = new Map(pairs.map((pair, i) => [pair, i]));
  const sorted = [...pairs].sort((a, b) => b.error - a.error);
  const result: JudgedPair[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && errorAt(sorted, end - 1) - errorAt(sorted, end) <= LOG_ROUNDING) end += 1;
    const equals = sorted.slice(start, end).sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
    result.push(...equals);
    start = end;
  }
  return result;
}

function errorAt(pairs: readonly JudgedPair[], index: number): number {
  return (pairs[index] as JudgedPair).error;
}

/** The judgment of 1/9 … 9 nearest to a ratio in logarithms; the milder of two that are equally near. */
function nearestOnScale(ratio: number): number {
  const strength = Math.abs(Math.log(ratio));
  let nearest = 1;
  for (let step = 2; step <= 9; step += 1) {
    const isNearer = Math.log(step) - strength < strength - Math.log(nearest) - LOG_ROUNDING;
    if (isNearer) nearest = step;
  }
  return ratio < 1 ? 1 / nearest : nearest;
}

function replaced(judgments: JudgmentMatrix, row: number, column: number, judgment: number): JudgmentMatrix {
  const values = judgments.values.map((own) => [...own]);
  (values[row] as (number | null)[])[column] = judgment;
  (values[column] as (number | null)[])[row] = 1 / judgment;
  return { ...judgments, values };
}
