/** Where everything stands on the sheet of periods. */
import { periodNames } from '../../model/periods/names';
import { kpiPeriods } from '../../model/periods/settings';
import type { Kpi } from '../../model/scorecard/types';
import type { KpiPeriods } from '../../model/types';
import { cellAddress } from '../address';
import { absoluteCells } from '../body';
import type { PeriodsInput } from './names';

export const [FROM_ROW, UP_TO_ROW, HEADING_ROW] = [3, 4, 6];
/** Columns before the periods, from the left; from 0. */
export const FIXED = ['code', 'name', 'row', 'rule', 'value', 'words', 'factor'] as const;
export type Fixed = (typeof FIXED)[number];
export const columnOfFixed = (key: Fixed): number => FIXED.indexOf(key);

export interface KpiRows {
  readonly kpi: Kpi;
  readonly how: KpiPeriods;
  /** Rows as Excel counts. The target is the first; then what is divided or weighed; the realization is the last. */
  readonly target: number;
  readonly realization: number;
}

export interface PeriodsLayout {
  readonly input: PeriodsInput;
  readonly names: readonly string[];
  readonly rows: readonly KpiRows[];
  /** The first column of the periods and of what counts of them, from 0. */
  readonly first: number;
  readonly counted: number;
  /** The hidden column by which what is typed is kept. */
  readonly keys: number;
  readonly last: number;
  /** All periods of a row: $H$7:$S$7. */
  readonly periods: (row: number) => string;
  readonly countedIn: (row: number) => string;
}

export function periodsLayout(input: PeriodsInput): PeriodsLayout {
  const names = periodNames(input.periods);
  const first = FIXED.length;
  const counted = first + names.length;
  const across = (row: number, column: number): string =>
    absoluteCells(`${cellAddress(row - 1, column)}:${cellAddress(row - 1, column + names.length - 1)}`);
  let next = HEADING_ROW + 1;
  const rows = input.kpis.map((kpi): KpiRows => {
    const how = kpiPeriods(input.periods, kpi);
    const target = next;
    next = target + between(how) + 2;
    return { kpi, how, target, realization: next - 1 };
  });
  return {
    input,
    names,
    rows,
    first,
    counted,
    keys: counted + names.length,
    last: next - 1,
    periods: (row) => across(row, first),
    countedIn: (row) => across(row, counted),
  };
}

function between({ way, parts }: KpiPeriods): number {
  if (way === 'typed') return 0;
  return way === 'ratio' ? 2 : parts;
}

/** Whether a realization is computed of several numbers, and may have decimals that none of them has. */
export const isMade = ({ way, rule }: KpiPeriods): boolean => way !== 'typed' || rule === 'average';

/** The cell that has the one value of a row, as another sheet names it. */
export function valueCell(row: number): string {
  return absoluteCells(cellAddress(row - 1, columnOfFixed('value')));
}
