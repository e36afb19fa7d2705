/** What the weights view shows of a matrix, computed by the engine the functions use. Pure. */
import { CONSISTENCY_LIMIT, consistencyRatio } from '../../engine/ahp/consistency';
import type { JudgmentMatrix } from '../../engine/ahp/judgments';
import { priorities } from '../../engine/ahp/priorities';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { ScoringError } from '../../engine/scoringError';

export const METHODS: readonly PriorityMethod[] = ['eigenvector', 'geometric', 'column'];

/** Twice Saaty's limit; real respondents often lie between the two, so the limit is a guide and never a gate. */
const FAR_ABOVE = 2 * CONSISTENCY_LIMIT;

export type Verdict = 'twoItems' | 'tooFew' | 'perfect' | 'consistent' | 'slightly' | 'inconsistent';

export interface Weighing {
  weights: readonly number[];
  /** 1 for the heaviest; equal weights share a rank. */
  ranks: readonly number[];
  consistency: { ratio: number; verdict: Verdict } | { error: ScoringError };
}

/** Weights that differ by less than a rounding error of the computation are equal. */
const SAME_WEIGHT = 1e-9;

export function ranksOf(weights: readonly number[]): number[] {
  return weights.map((weight) => weights.filter((other) => other > weight + SAME_WEIGHT).length + 1);
}

/** n items are linked by n − 1 judgments; only one more than that can disagree with the others. */
function canDisagree({ size, missing }: JudgmentMatrix): boolean {
  return (size * (size - 1)) / 2 - missing > size - 1;
}

export function verdictOf(ratio: number, judgments: JudgmentMatrix): Verdict {
  if (judgments.size <= 2) return 'twoItems';
  if (!canDisagree(judgments)) return 'tooFew';
  if (ratio < 0.0005) return 'perfect';
  if (ratio <= CONSISTENCY_LIMIT) return 'consistent';
  return ratio <= FAR_ABOVE ? 'slightly' : 'inconsistent';
}

function consistencyOf(judgments: JudgmentMatrix, method: PriorityMethod): Weighing['consistency'] {
  try {
    const ratio = consistencyRatio(judgments, method, 'saaty');
    return { ratio, verdict: verdictOf(ratio, judgments) };
  } catch (failure) {
    // No random index reaches this size: the weights exist all the same.
    if (failure instanceof ScoringError) return { error: failure };
    throw failure;
  }
}

/** Throws a ScoringError when these judgments have no weights. */
export function weigh(judgments: JudgmentMatrix, method: PriorityMethod): Weighing {
  const { weights } = priorities(judgments, method);
  return { weights, ranks: ranksOf(weights), consistency: consistencyOf(judgments, method) };
}
