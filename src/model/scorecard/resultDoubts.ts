/** What a result says about its table: it may be a hundredth of what was meant, or not what the table's own total says. */
import { sumOf } from '../../engine/weighting';
import { quoted } from '../../engine/messages';
import type { MessageValue } from '../../engine/phrases';
import { headingAt } from './reading/columns';
import { numbersOf } from './reading/contents';
import { resolveColumns } from './reading/kpis';
import { isTargetOf } from './reading/periodColumns';
import { methodOf } from './methods';
import { remark } from './remark';
import type { Scorecard } from '../types';
import type { Columns, KpiTable, Remark, ScorecardResult } from './types';

/** Indices of a year are seldom below 2 of 100, all of them; fractions of 1 always are. */
const LEAST_INDEX = 2;

export function resultDoubts(table: KpiTable, scorecard: Scorecard, result: ScorecardResult): Remark[] {
  return [
    ...otherPeriods(table, scorecard),
    ...likeFractions(scorecard, result),
    ...aboveLevels(result),
    ...otherTotal(table, scorecard.columns, result),
  ];
}

/** Columns that a person chose, or that an earlier version took together. */
function otherPeriods(table: KpiTable, scorecard: Scorecard): Remark[] {
  const { target, realization } = resolveColumns(table, scorecard).indices;
  if (target === undefined || realization === undefined) return [];
  const [one, other] = [headingAt(table, target), headingAt(table, realization)];
  if (isTargetOf(one.period, other.period)) return [];
  const words = (index: number): MessageValue => quoted(table.headings[index] ?? '');
  return [remark('otherPeriods', { target: words(target), realization: words(realization) })];
}

function likeFractions(scorecard: Scorecard, { rows }: ScorecardResult): Remark[] {
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]));
  if (methodOf(scorecard).measure.isByAnchors || scores.every((score) => score === 0)) return [];
  return scores.every((score) => score < LEAST_INDEX) ? [remark('scoresLikeFractions')] : [];
}

/** A total without a light lies beyond the levels: its weights, taken as they stand, do not make 1. */
function aboveLevels({ total, light, weightSum }: ScorecardResult): Remark[] {
  return total !== null && light === null ? [remark('totalAboveLevels', { total, sum: weightSum ?? 0 })] : [];
}

/** The totals below the last KPI, where none of their numbers is what the KPIs make. */
function otherTotal(table: KpiTable, columns: Columns, result: ScorecardResult): Remark[] {
  const { total } = result;
  const last = table.rowNumbers?.at(-1) ?? table.rows.length;
  if (total === null) return [];
  const used = Object.values(columns).map(({ index }) => index);
  const computed = [total, ...sumsOf(result)];
  const below = (table.totals ?? []).filter(({ rowNumber }) => rowNumber > last);
  const rows = below.map(({ cells, rowNumber }) => ({
    rowNumber,
    printed: cells.flatMap((cell, column) => (used.includes(column) ? [] : (numbersOf([cell]) ?? []))),
  }));
  const said = rows.filter(({ printed }) => printed.length > 0);
  const isSame = said.some(({ printed }) => printed.some((one) => computed.some((other) => isPrinted(one, other))));
  const [first] = said;
  if (first === undefined || isSame) return [];
  return [remark('totalDiffers', { row: first.rowNumber, printed: first.printed.at(-1) ?? 0, computed: total })];
}

/** What people put below a column of scores as well: their sum and their mean. */
function sumsOf({ rows }: ScorecardResult): number[] {
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = sumOf(scores);
  return [sum, sum / scores.length];
}

/** Whether a number is another one as printed, perhaps as a fraction of 100; each step may have been rounded. */
function isPrinted(printed: number, computed: number): boolean {
  const decimals = /\.(\d+)/.exec(String(printed))?.[1]?.length ?? 0;
  const within = Math.max(0.51 * 10 ** -Math.min(decimals, 4), 1e-4 * Math.abs(computed));
  const asPercent = Math.abs(100 * printed - computed) <= 100 * within;
  return Math.abs(printed - computed) <= within || asPercent;
}
