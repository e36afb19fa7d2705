import { consistencyRatio } from '../../engine/ahp/consistency';
import { hasJudgments, meanJudgments } from '../../engine/ahp/groups';
import type { JudgmentMatrix } from '../../engine/ahp/judgments';
import { isJustLinked, LARGEST_MATRIX, readJudgments, readPartialJudgments } from '../../engine/ahp/judgments';
import { priorities } from '../../engine/ahp/priorities';
import type { ShownMatrix } from '../../engine/ahp/questionnaire';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import { sumOf } from '../../engine/weighting';
import { childrenOf, itemOf, preorder } from '../hierarchy/tree';
import type { Item, Model } from '../types';
import { oncePerModel } from '../once';
import { matrixOf } from './judging';
import { visibleRespondents } from './respondents';

export interface LocalWeights {
  readonly items: readonly Item[];
  /** One an item, sum 1; `null` when there are none yet. */
  readonly weights: readonly number[] | null;
  readonly source: 'judgments' | 'direct' | 'single';
  /** Saaty's, by the model's method; `null` where nothing was judged or the random index ends (15 items). */
  readonly consistencyRatio: number | null;
  /** Whether any judgment could contradict another; where none can, a ratio of 0 says nothing. */
  readonly checkable: boolean;
  /** Pairs that nobody judged, or direct weights not given. */
  readonly missing: number;
  /** Why there are no weights, or no ratio beside them. */
  readonly error: ScoringError | null;
}

/**
 * The weights of the items below `parent`: of the group of visible respondents, or of one of them. An only child has
 * all of its parent. Direct weights are divided by their sum.
 */
export const localWeights = oncePerModel((model, parent: string, respondent?: string): LocalWeights => {
  const items = childrenOf(model, parent);
  const base = { items, consistencyRatio: null, checkable: false, missing: 0, error: null };
  if (items.length < 2) return { ...base, weights: items.map(() => 1), source: 'single' };
  if (itemOf(model, parent)?.weighting === 'direct') return { ...base, ...directWeights(items), source: 'direct' };
  return { items, ...judgedWeights(model, parent, items.length, respondent), source: 'judgments' };
});

/** The items whose children have no weights yet, from the top; one of them leaves AHP.GLOBAL without any result. */
export function unweighedItems(model: Model): Item[] {
  return preorder(model).flatMap(({ item }) => (localWeights(model, item.id).weights === null ? [item] : []));
}

/**
 * What the visible respondents judged below `parent`, as one matrix: the weighted geometric mean of their judgments
 * (AIJ), `""` where nobody judged. Throws a ScoringError while nobody judged anything.
 */
export const groupMatrixOf = oncePerModel((model, parent: string): ShownMatrix => {
  const people = visibleRespondents(model);
  const judgments = people.map(({ id }) => readPartialJudgments(matrixOf(model, id, parent)));
  if (!judgments.some(hasJudgments)) throw new ScoringError('nobodyJudged');
  return meanJudgments(
    judgments,
    people.map(({ weight }) => weight),
  );
});

/** The judgments below `parent` ready for the engine; throws a ScoringError while they do not link all items. */
export function judgmentsBelow(model: Model, parent: string, respondent?: string): JudgmentMatrix {
  const matrix = respondent === undefined ? groupMatrixOf(model, parent) : matrixOf(model, respondent, parent);
  const isBlank = matrix.every((row, i) => row.every((value, j) => i === j || value === ''));
  if (isBlank) throw new ScoringError('nobodyJudged');
  return readJudgments(matrix);
}

function directWeights(items: readonly Item[]): Pick<LocalWeights, 'weights' | 'missing'> {
  const given = items.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const missing = items.length - given.length;
  if (missing > 0) return { weights: null, missing };
  const total = sumOf(given);
  return { weights: given.map((weight) => weight / total), missing };
}

type JudgedWeights = Omit<LocalWeights, 'items' | 'source'>;

function judgedWeights(model: Model, parent: string, size: number, respondent?: string): JudgedWeights {
  const missing = missingPairs(model, parent, size, respondent);
  const none = { weights: null, consistencyRatio: null, checkable: false, missing };
  const judgments = attempt(() => judgmentsBelow(model, parent, respondent));
  if (judgments instanceof ScoringError) return { ...none, error: judgments };
  const result = attempt(() => priorities(judgments, model.method));
  if (result instanceof ScoringError) return { ...none, error: result };
  const ratio = attempt(() => consistencyRatio(judgments, model.method, 'saaty'));
  const hasRatio = !(ratio instanceof ScoringError);
  return {
    weights: result.weights,
    consistencyRatio: hasRatio ? ratio : null,
    checkable: !isJustLinked(judgments),
    missing,
    error: hasRatio ? null : ratio,
  };
}

function missingPairs(model: Model, parent: string, size: number, respondent?: string): number {
  const pairs = (size * (size - 1)) / 2;
  if (size > LARGEST_MATRIX) return pairs;
  const matrix = attempt(() =>
    respondent === undefined ? groupMatrixOf(model, parent) : matrixOf(model, respondent, parent),
  );
  // Nobody judged anything.
  if (matrix instanceof ScoringError) return pairs;
  return matrix.reduce((missing, row, i) => missing + row.filter((value, j) => j > i && value === '').length, 0);
}
