/** What if: realizations and weights that are tried out, and what must be written to keep them. Pure. */
import { resolveColumns } from '../../model/scorecard/kpis';
import type { Kpi } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import { cellAddress, quotedSheet } from '../../workbook/address';
import type { CellChange } from '../../workbook/kpiTable';
import type { Evaluation } from '../scorecard/evaluation';
import { evaluateKpis } from '../scorecard/evaluation';

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
  const others = Object.fromEntries(Object.entries(trial[of]).filter(([one]) => one !== key));
  return { ...trial, [of]: value === stands ? others : { ...others, [key]: value } };
}

/** The scorecard as it would be. */
export function tried(evaluation: Evaluation, trial: Trial): Evaluation {
  if (!isTrying(trial)) return evaluation;
  const kpis = evaluation.kpis.map((kpi) => {
    const realization = trial.realizations[kpi.key];
    return realization === undefined ? kpi : { ...kpi, realization };
  });
  return evaluateKpis({ ...evaluation, kpis, scorecard: withTriedWeights(evaluation, trial) });
}

/** Weights that are tried stand beside those given; all of them are then the user's own. */
export function withTriedWeights({ scorecard, result }: Evaluation, { weights, perspectives }: Trial): Scorecard {
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
export function obstacleToKeeping({ scorecard }: Evaluation, { weights }: Trial): 'judgedWeights' | null {
  const isTypable = scorecard.weights === 'column' || scorecard.weights === 'own';
  return Object.keys(weights).length > 0 && !isTypable ? 'judgedWeights' : null;
}

/** The cells of the KPI table that change when the trial is kept, wherever its columns are now. */
export function cellsToKeep({ source, scorecard, kpis }: Evaluation, { realizations, weights }: Trial): CellChange[] {
  const { area, found } = source;
  const at = (kpi: Kpi, column: number): string => {
    const row = area.row + (found.bodyRows[kpi.row] ?? 0);
    return `${quotedSheet(area.sheet)}!${cellAddress(row, area.column + column)}`;
  };
  const changesOf = (column: number | undefined, values: Readonly<Record<string, number>>): CellChange[] =>
    kpis.flatMap((kpi) => {
      const value = values[kpi.key];
      return column === undefined || value === undefined ? [] : [{ address: at(kpi, column), value }];
    });
  const { indices } = resolveColumns(source.found.table, scorecard);
  const weightColumn = scorecard.weights === 'column' ? indices.weight : undefined;
  return [...changesOf(indices.realization, realizations), ...changesOf(weightColumn, weights)];
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

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** 1, 2 or 5 times a power of ten: about a hundred such steps make the range. */
function niceStep(range: number): number {
  const rough = range / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

/** A number of steps without the noise of binary fractions: 0.30000000000000004 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

function rangeAround(from: number, to: number): SliderRange {
  const width = to > from ? to - from : Math.abs(to) || 1;
  const step = niceStep(width * 1.2);
  const down = (value: number): number => clean(Math.floor(clean(value / step)) * step);
  const up = (value: number): number => clean(Math.ceil(clean(value / step)) * step);
  const min = down(from - width / 10);
  return { min: from >= 0 ? Math.max(min, 0) : min, max: up(to + width / 10), step: clean(step) };
}

/** A realization moves between the values that mean something to its KPI, and a little beyond. */
export function realizationRange({ realization, target, anchors }: Kpi, isOmax: boolean): SliderRange {
  const { worst, start, target: goal, best } = anchors;
  const marks = (isOmax ? [worst, start, goal, best, realization] : [target, realization]).filter(
    (mark): mark is number => mark !== null,
  );
  if (marks.length === 0) return rangeAround(0, 100);
  // An index is worth nothing at 0 and capped a fifth beyond the target.
  return isOmax
    ? rangeAround(Math.min(...marks), Math.max(...marks))
    : rangeAround(Math.min(0, ...marks), Math.max(...marks, (target ?? 0) * 1.2));
}

/** A weight moves up to three times the heaviest: the others then nearly vanish. 0 would leave its KPI out. */
export function weightRange(weights: readonly number[]): SliderRange {
  const heaviest = Math.max(...weights, 0) || 1;
  const step = niceStep(heaviest * 3);
  return { min: clean(step), max: clean(Math.ceil(clean((heaviest * 3) / step)) * step), step: clean(step) };
}
