/** What if: realizations and weights that are tried out, and what must be written to keep them. Pure. */
import { readsPeriods } from '../periods/settings';
import { entryOf } from '../entries';
import type { NumberShape } from './reading/numberShape';
import type { Scorecard } from '../types';
import type { Evaluation } from './evaluation';
import { evaluateKpis } from './evaluation';

/** By the KPI's key, and perspectives by their name. */
export interface Trial {
  readonly realizations: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly perspectives: Readonly<Record<string, number>>;
}

export const NO_TRIAL: Trial = { realizations: {}, weights: {}, perspectives: {} };

export const isTrying = ({ realizations, weights, perspectives }: Trial): boolean =>
  [realizations, weights, perspectives].some((changes) => Object.keys(changes).length > 0);

/** A value tried; one that is back where it stands in the workbook is no trial any more. */
export function tryValue(trial: Trial, of: keyof Trial, key: string, value: number, stands: number | null): Trial {
  const others = withoutTried(trial, of, key);
  return value === stands ? others : { ...others, [of]: { ...others[of], [key]: value } };
}

/** The trial without one of its values. */
export function withoutTried(trial: Trial, of: keyof Trial, key: string): Trial {
  return { ...trial, [of]: Object.fromEntries(Object.entries(trial[of]).filter(([one]) => one !== key)) };
}

/** One value that is tried, and what stands in its place. */
export interface TriedValue {
  readonly of: keyof Trial;
  readonly key: string;
  /** The KPI's key, or the name of the perspective. */
  readonly name: string;
  /** '' for weights. */
  readonly unit: string;
  /** How its numbers are shown, where something says so. */
  readonly shown: NumberShape | undefined;
  readonly value: number;
  readonly was: number | null;
}

/** What is tried, in the order of the table: realizations first, then weights. */
export function triedValues({ result }: Evaluation, trial: Trial): TriedValue[] {
  const ofKpis = result.rows.flatMap(({ kpi: { key, unit, shown, realization } }): TriedValue[] => {
    const value = entryOf(trial.realizations, key);
    return value === undefined ? [] : [{ of: 'realizations', key, name: key, unit, shown, value, was: realization }];
  });
  const given = weightShape(result.rows.map(({ givenWeight }) => givenWeight));
  const ofWeights = result.rows.flatMap(({ kpi: { key }, givenWeight }): TriedValue[] => {
    const value = entryOf(trial.weights, key);
    return value === undefined
      ? []
      : [{ of: 'weights', key, name: key, unit: '', shown: given, value, was: givenWeight }];
  });
  const shares = weightShape(result.perspectives.map(({ weight }) => weight));
  const ofPerspectives = result.perspectives.flatMap(({ name, weight }): TriedValue[] => {
    const value = entryOf(trial.perspectives, name);
    return value === undefined
      ? []
      : [{ of: 'perspectives', key: name, name, unit: '', shown: shares, value, was: weight }];
  });
  return [...ofKpis, ...ofWeights, ...ofPerspectives];
}

/** Weights that add up to about 1 are shown in percent. */
function weightShape(weights: readonly (number | null)[]): NumberShape | undefined {
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return sum > 1.5 ? undefined : { percent: 'fraction', decimals: null };
}

/** The scorecard as it would be. */
export function tried(evaluation: Evaluation, trial: Trial): Evaluation {
  if (!isTrying(trial)) return evaluation;
  const kpis = evaluation.kpis.map((kpi) => {
    const realization = entryOf(trial.realizations, kpi.key);
    return realization === undefined ? kpi : { ...kpi, realization };
  });
  return evaluateKpis({ ...evaluation, kpis, scorecard: withTriedWeights(evaluation, trial) });
}

/** Weights that are tried stand beside those given; all of them are then the user's own. */
function withTriedWeights({ scorecard, result }: Evaluation, { weights, perspectives }: Trial): Scorecard {
  const ownWeights = (): Record<string, number> => {
    const given = result.rows.flatMap(({ kpi, givenWeight }) => (givenWeight === null ? [] : [[kpi.key, givenWeight]]));
    return { ...Object.fromEntries(given), ...weights };
  };
  const perspectiveWeights = (): Record<string, number> => {
    const given = result.perspectives.flatMap(({ name, weight }) => (weight === null ? [] : [[name, weight]]));
    return { ...Object.fromEntries(given), ...scorecard.perspectiveWeights, ...perspectives };
  };
  return {
    ...scorecard,
    ...(Object.keys(weights).length > 0 && { weights: 'own' as const, ownWeights: ownWeights() }),
    ...(Object.keys(perspectives).length > 0 && { perspectiveWeights: perspectiveWeights() }),
  };
}

/** Why the trial cannot be kept as it is; null when it can. */
export function obstacleToKeeping(
  { scorecard }: Evaluation,
  { weights, realizations }: Trial,
): 'judgedWeights' | 'ofPeriods' | null {
  if (Object.keys(realizations).length > 0 && readsPeriods(scorecard)) return 'ofPeriods';
  const isTypable = scorecard.weights === 'column' || scorecard.weights === 'own';
  return Object.keys(weights).length > 0 && !isTypable ? 'judgedWeights' : null;
}

/** The scorecard to be written again when the trial is kept; null when its cells are enough. */
export function scorecardToKeep(evaluation: Evaluation, trial: Trial): Scorecard | null {
  const { scorecard } = evaluation;
  const { weights, perspectiveWeights } = withTriedWeights(evaluation, trial);
  const isOwn = scorecard.weights === 'own' && Object.keys(trial.weights).length > 0;
  if (!isOwn && perspectiveWeights === scorecard.perspectiveWeights) return null;
  const { ownWeights } = isOwn ? withTriedWeights(evaluation, trial) : scorecard;
  return { ...scorecard, ownWeights, perspectiveWeights, weights: isOwn ? weights : scorecard.weights };
}

/** The evaluation that stands once the trial is kept: its weights scored anew, its realizations still to be typed. */
export function evaluationToKeep(evaluation: Evaluation, trial: Trial): Evaluation {
  const scorecard = scorecardToKeep(evaluation, trial);
  return scorecard === null ? evaluation : evaluateKpis({ ...evaluation, scorecard });
}
