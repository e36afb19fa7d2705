/** The periods that a table has realizations of, each with its own target: never the target of another period. */
import { isNoData } from '../../../engine/textNumbers';
import type { CellValue } from '../../types';
import { isCumulative } from './periods';

/** A column that may be a target or a realization, as its heading says. */
export interface PeriodCandidate {
  readonly role: string;
  readonly index: number;
  /** Later periods have larger numbers; 0 without any. */
  readonly period: number;
  readonly heading: string;
}

/** A period whose realization stands in a column of its own, and the column of its target. */
export interface PeriodColumns {
  readonly period: number;
  readonly realization: number;
  /** `null` where no target is of this period, of the year around it, or of no period at all, or where years leave it open. */
  readonly target: number | null;
}

/** Of a year and no part of it. */
const isYear = (period: number): boolean => period % 100 === 13;

/** The same quarter, month or year, also where one of the two does not say of which year it is. */
export function isSamePeriod(one: number, other: number): boolean {
  const [part, otherPart] = [one % 100, other % 100];
  return one === other || (part === otherPart && part > 0 && (one === part || other === otherPart));
}

/** Whether a target of one period is meant for a realization of the other: of the same, or of the year around it. */
export function isTargetOf(target: number, realization: number): boolean {
  if (target === 0 || realization === 0 || isSamePeriod(target, realization)) return true;
  const ofYear = Math.floor(realization / 100);
  return isYear(target) && (ofYear === 0 || Math.floor(target / 100) === ofYear);
}

/** The first period first; one that is told once until its end ("s.d.") and once by itself is two. */
export function pairedPeriods(candidates: readonly PeriodCandidate[]): PeriodColumns[] {
  const realizations = candidates.filter(({ role, period }) => role === 'realization' && period > 0);
  const ways = new Map<string, PeriodCandidate>();
  for (const one of realizations) {
    const way = `${one.period} ${isCumulative(one.heading)}`;
    if (!ways.has(way)) ways.set(way, one);
  }
  return [...ways.values()]
    .sort((a, b) => a.period - b.period)
    .map((one) => ({ period: one.period, realization: one.index, target: targetFor(one, candidates) }));
}

/** The column of the target that a realization is measured by; `null` where no target is of its period. */
export function targetFor(
  { period, heading }: Pick<PeriodCandidate, 'period' | 'heading'>,
  candidates: readonly PeriodCandidate[],
): number | null {
  const targets = candidates.filter((one) => one.role === 'target');
  const named = targets.filter((one) => one.period === period);
  const same = named.length > 0 ? named : targets.filter((one) => isSamePeriod(one.period, period));
  // Which of several years is meant, nobody has said.
  if (new Set(same.map((one) => one.period)).size > 1) return null;
  const alike = same.find((one) => isCumulative(one.heading) === isCumulative(heading));
  const wider = targets.filter((one) => !isSamePeriod(one.period, period) && isTargetOf(one.period, period));
  return (alike ?? same[0] ?? wider.find((one) => one.period > 0) ?? wider[0])?.index ?? null;
}

/** Filled in as well as the best of its table, but for the few KPIs that are not measured in every period. */
const COMPLETE = 0.8;

/** The latest period that is filled in; the latest of those with most numbers where none is complete. */
export function latestComplete(
  periods: readonly PeriodColumns[],
  rows: readonly (readonly CellValue[])[],
): PeriodColumns | null {
  const filled = ({ realization }: PeriodColumns): number =>
    rows.filter((row) => !isNoData(row[realization] ?? '')).length;
  const most = Math.max(0, ...periods.map(filled));
  return periods.findLast((one) => most > 0 && filled(one) >= COMPLETE * most) ?? periods[0] ?? null;
}
