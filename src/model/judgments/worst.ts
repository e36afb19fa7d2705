import { consistencyRatio } from '../../engine/ahp/consistency';
import type { JudgmentMatrix } from '../../engine/ahp/judgments';
import { isJustLinked, pairsOf } from '../../engine/ahp/judgments';
import { worstJudgments } from '../../engine/ahp/worstJudgments';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import { childrenOf } from '../hierarchy/tree';
import type { Item, Model } from '../types';
import { judgmentsBelow } from './localWeights';

/** A judgment that pulls against the rest. */
export interface WorstJudgment {
  readonly first: Item;
  readonly second: Item;
  readonly given: number;
  /** What the rest suggests, on the scale 1/9 … 9. */
  readonly suggested: number;
  /** The consistency ratio if that is taken, by the model's method; `null` beyond the random index (15 items). */
  readonly ratio: number | null;
}

/** Items counted from 0. */
interface MovablePair {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  readonly suggested: number;
}

/** Logarithms of two steps of the scale differ by more than 0.1, so what is nearer is the same step. */
const SAME_STEP = 1e-9;

/**
 * The judgments furthest from the ratio of the weights, worst first, of the group or of one respondent. Only those for
 * which another step of the scale fits better; none while no judgment could contradict another.
 */
export function worstOf(model: Model, parent: string, respondent?: string, count = 3): WorstJudgment[] {
  const judgments = attempt(() => judgmentsBelow(model, parent, respondent));
  if (judgments instanceof ScoringError || isJustLinked(judgments)) return [];
  const items = childrenOf(model, parent);
  const found = attempt(() => movablePairs(judgments, count));
  if (found instanceof ScoringError) return [];
  return found.map(({ row, column, given, suggested }) => {
    const ratio = attempt(() => consistencyRatio(replaced(judgments, row, column, suggested), model.method, 'saaty'));
    return {
      first: items[row] as Item,
      second: items[column] as Item,
      given,
      suggested,
      ratio: ratio instanceof ScoringError ? null : ratio,
    };
  });
}

/** The worst `count` pairs with a better step; more are asked for only when some of the worst have none. */
function movablePairs(judgments: JudgmentMatrix, count: number): MovablePair[] {
  const places = judgments.values.map((_, i) => i);
  const all = pairsOf(judgments.size);
  for (let asked = count; ; asked *= 2) {
    const found = worstJudgments(judgments, asked, places)
      .map(([row, column, given, suggested]): MovablePair => ({
        row: row as number,
        column: column as number,
        given: given as number,
        suggested: suggested as number,
      }))
      .filter(({ given, suggested }) => Math.abs(Math.log(given / suggested)) > SAME_STEP);
    if (found.length >= count || asked >= all) return found.slice(0, count);
  }
}

function replaced(judgments: JudgmentMatrix, row: number, column: number, value: number): JudgmentMatrix {
  const values = judgments.values.map((own, i) =>
    own.map((old, j) => (i === row && j === column ? value : i === column && j === row ? 1 / value : old)),
  );
  return { ...judgments, values };
}
