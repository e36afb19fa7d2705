/**
 * Scoring a table of KPIs. Levels, indices and weighted means come from the functions of the engine that the custom
 * functions call, with the same arguments, so that the pane and the sheet agree to the last digit.
 */
import { lightOf } from '../../engine/bands';
import { reaches } from '../../engine/numbers';
import type { ScoringError } from '../../engine/scoringError';
import type { Scorecard } from '../types';
import { bandsIn } from './bands';
import { methodOf } from './methods';
import type { ByScale } from './methods/method';
import type { Changes, Kpi, NextBand, Remark, ScoredKpi, ScorecardResult, Surroundings } from './types';
import { givenWeights, refused } from './weights';
import type { GivenWeight } from './weights';

/** The scorecard of KPIs, as the custom functions compute it in a sheet. */
export function scoreCard(kpis: readonly Kpi[], scorecard: Scorecard, surroundings: Surroundings): ScorecardResult {
  return resultOf(scoredRows(kpis, scorecard, surroundings), scorecard, surroundings);
}

/**
 * What each KPI scores and the weight its source gives it, before the weights are shared out. Weights tried out stand
 * in for those of the source.
 */
export function scoredRows(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  tried: Changes['weights'] = {},
): ScoredKpi[] {
  const weights = givenWeights(kpis, scorecard, surroundings, tried);
  const scores = scoresOf(kpis, scorecard);
  return kpis.map((kpi, index) => {
    const { score, problem } = scores[index] as KpiScore;
    const given = weights[index] as GivenWeight;
    return {
      kpi,
      perspective: kpi.perspective === '' ? (surroundings.perspectiveOf(kpi) ?? '') : kpi.perspective,
      objective: kpi.objective === '' ? (surroundings.objectiveOf(kpi) ?? '') : kpi.objective,
      ...scoredAs(score, scorecard),
      givenWeight: given.weight,
      weight: null,
      value: null,
      // A row without data needs no weight.
      problem: problem ?? (score === null ? null : given.problem),
    };
  });
}

/** A score with its light. */
export function scoredAs(
  score: number | null,
  scorecard: Pick<Scorecard, 'kind'> & ByScale,
): Pick<ScoredKpi, 'score' | 'light'> {
  return { score, light: score === null ? null : lightOf(score, methodOf(scorecard).measure.scaleOf(scorecard).bands) };
}

/** The scorecard that scored rows make. */
export function resultOf(
  rows: readonly ScoredKpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
): ScorecardResult {
  return { kind: scorecard.kind, ...methodOf(scorecard).summary.resultOf(rows, scorecard, surroundings) };
}

/** The total of rows that have one, without all the rest of the result. */
export function totalOf(rows: readonly ScoredKpi[], scorecard: Scorecard, surroundings: Surroundings): number | null {
  return methodOf(scorecard).summary.totalOf(rows, scorecard, surroundings);
}

interface KpiScore {
  readonly score: number | null;
  readonly problem: Remark | null;
}

/** The level or index of each KPI; neither score nor problem without data. By a book that is refused none is scored. */
export function scoresOf(
  kpis: readonly Kpi[],
  scorecard: Pick<Scorecard, 'kind' | 'rule' | 'ruleBook' | 'cap' | 'startLevel' | 'targetLevel'>,
): KpiScore[] {
  const { measure, refusal } = methodOf(scorecard);
  const unscored = refusal(scorecard);
  const outcomes = measure.scoresOf(kpis, scorecard);
  return kpis.map((kpi, index) => {
    // Set aside, a row does not count, whatever it holds: like one without data.
    if (kpi.aside !== null) return { score: null, problem: null };
    if (kpi.problem !== null) return { score: null, problem: kpi.problem };
    if (kpi.realization === null) return { score: null, problem: null };
    if (unscored !== null) return { score: null, problem: unscored };
    const outcome = outcomes[index] as number | ScoringError;
    if (typeof outcome === 'number') return { score: outcome, problem: null };
    return { score: null, problem: measure.problemOf(kpi) ?? refused(kpi, outcome) };
  });
}

/** The scorecard with other realizations or weights. */
export function whatIf(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  { realizations = {}, weights = {}, perspectives = {} }: Changes,
): ScorecardResult {
  const changed = kpis.map((kpi) =>
    Object.hasOwn(realizations, kpi.key) ? { ...kpi, realization: realizations[kpi.key] ?? null } : kpi,
  );
  const rows = scoredRows(changed, scorecard, surroundings, weights);
  const standing = resultOf(rows, scorecard, surroundings);
  if (Object.keys(perspectives).length === 0) return standing;
  const given = standing.perspectives.flatMap(({ name, givenWeight }) =>
    givenWeight === null ? [] : [[name, givenWeight] as const],
  );
  const perspectiveWeights = { ...Object.fromEntries(given), ...perspectives };
  return resultOf(rows, { ...scorecard, perspectiveWeights }, surroundings);
}

/** How far the total is from the next better light or word; `null` when nothing is better or there is no total. */
export function nextBand({ total, bands }: Pick<ScorecardResult, 'total' | 'bands'>): NextBand | null {
  if (total === null) return null;
  for (const { from, light, name } of bandsIn(bands)) {
    if (from !== null && !reaches(total, from)) return { light, name, distance: from - total };
  }
  return null;
}
