/** The alternatives ranked by all criteria together, distributive: every criterion shares its weight out among them. */
import { measuredPriorities } from '../../engine/ahp/measured';
import { synthesis } from '../../engine/ahp/synthesis';
import type { ScoringError } from '../../engine/scoringError';
import { globalWeights } from '../judgments/globalWeights';
import { localWeights } from '../judgments/localWeights';
import { ranksOf } from '../judgments/weighing';
import { oncePerModel } from '../once';
import type { Alternative, Item, Model, Rating } from '../types';
import { alternativesOf, criteriaOf, expanded, ratingOf } from './expanded';

/** How the alternatives fare under one criterion. */
export interface CriterionPriorities {
  readonly criterion: Item;
  readonly by: Rating['by'];
  /** In the whole; `null` while the hierarchy above is not weighed. */
  readonly weight: number | null;
  /** One an alternative, sum 1; `null` when there are none yet. */
  readonly priorities: readonly number[] | null;
  /** Pairs that nobody judged, or values not given. */
  readonly missing: number;
  /** All pairs, or all values. */
  readonly asked: number;
  /** Of the judgments; `null` where nothing was judged or nothing could contradict. */
  readonly consistencyRatio: number | null;
  /** Why judgments give no priorities. */
  readonly error: ScoringError | null;
}

export interface Ranking {
  readonly alternatives: readonly Alternative[];
  readonly criteria: readonly CriterionPriorities[];
  /** One an alternative, sum 1; `null` until every criterion has its weight and its priorities. */
  readonly scores: readonly number[] | null;
  /** 1 for the best; equal scores share a rank. */
  readonly ranks: readonly number[] | null;
}

/** Two make a ranking. */
export const FEWEST_ALTERNATIVES = 2;

/** Of the group of visible respondents. */
export const rankingOf = oncePerModel((model): Ranking => {
  const alternatives = alternativesOf(model);
  const { weights } = globalWeights(model);
  const criteria = criteriaOf(model).map((criterion): CriterionPriorities => ({
    criterion,
    weight: weights.get(criterion.id) ?? null,
    ...prioritiesUnder(model, criterion.id),
  }));
  const scores = alternatives.length < FEWEST_ALTERNATIVES ? null : scoresOf(criteria);
  return { alternatives, criteria, scores, ranks: scores && ranksOf(scores) };
});

/** How the alternatives fare under one criterion, for the group or for one respondent. */
export function prioritiesUnder(
  model: Model,
  criterion: string,
  respondent?: string,
): Omit<CriterionPriorities, 'criterion' | 'weight'> {
  const { by } = ratingOf(model, criterion);
  if (by === 'values') return { by, ...measuredUnder(model, criterion) };
  const count = model.alternatives.length;
  const { weights, missing, consistencyRatio, checkable, error } = localWeights(expanded(model), criterion, respondent);
  return {
    by,
    priorities: weights,
    missing,
    asked: (count * (count - 1)) / 2,
    consistencyRatio: checkable ? consistencyRatio : null,
    error: weights === null ? error : null,
  };
}

/** The scores by these criteria alone, their weights divided by their sum; `null` while one of them is not rated. */
export function scoresOf(criteria: readonly CriterionPriorities[]): number[] | null {
  const weights: number[] = [];
  const columns: (readonly number[])[] = [];
  for (const { weight, priorities } of criteria) {
    if (weight === null || priorities === null) return null;
    weights.push(weight);
    columns.push(priorities);
  }
  const [first] = columns;
  if (!first) return null;
  const table = first.map((_, alternative) => columns.map((column) => column[alternative]));
  return synthesis([weights], table, 'distributive').map(([score]) => score as number);
}

function measuredUnder(
  model: Model,
  criterion: string,
): Pick<CriterionPriorities, 'priorities' | 'missing' | 'asked' | 'consistencyRatio' | 'error'> {
  const { values, direction } = ratingOf(model, criterion);
  const alternatives = alternativesOf(model);
  const given = alternatives.flatMap(({ id }) => values[id] ?? []);
  const missing = alternatives.length - given.length;
  const column = given.map((value) => [value]);
  const priorities =
    missing > 0 ? null : measuredPriorities(column, direction, 'sum').map(([share]) => share as number);
  return { priorities, missing, asked: alternatives.length, consistencyRatio: null, error: null };
}
