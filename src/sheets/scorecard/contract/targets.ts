/**
 * Targets of a contract: of each period, and of the year as the KPI is consolidated. A word without a figure ("belum
 * ada", "N/A", "-") is no target; an error is shown, and is nobody's blank.
 */
import { periodsOfYear } from '../../../model/periods/names';
import { kpiPeriods } from '../../../model/periods/settings';
import type { Kpi } from '../../../model/scorecard/types';
import { periodTarget } from '../../periods/names';
import type { CellValue } from '../../../model/types';
import type { PlannedCell } from '../../plan';
import { columnOf } from '../sourceTable';
import { tableCell } from '../tableCell';
import { helperCell } from './helperCells';
import type { ContractLayout, ContractPeriod } from './layout';

/** 1 where a cell has a target, as a formula. */
export const isTarget = (cell: string): string => `(ISERROR(${cell})+COUNT(FIND({0,1,2,3,4,5,6,7,8,9},${cell}&""))>0)`;

/** The same of a cell that was read; an error is no blank. */
export const hasTarget = (cell: CellValue): boolean => /\d|^#/.test(String(cell));

export function ofTable({ input: { evaluation } }: ContractLayout, kpi: Kpi, role: 'unit' | 'target'): PlannedCell {
  const column = columnOf(evaluation, role);
  const formula = column === null ? '' : tableCell(evaluation, kpi, column);
  return formula === '' ? '' : `=${formula}`;
}

/** Only a period without a cell is blank. */
export function periodCell(
  { input: { evaluation } }: ContractLayout,
  kpi: Kpi,
  { index }: ContractPeriod,
): PlannedCell {
  const { value, isThere } = periodTarget(evaluation.scorecard, kpi.key, index);
  return `=IF(${isThere},IF(${value}="","",${value}),"")`;
}

/**
 * Of the year: what its periods come to; a sum, only of all of them. A table that these make says less: up to a period.
 */
export function targetCell(layout: ContractLayout, kpi: Kpi, row: number): PlannedCell {
  const { body, periods } = layout;
  const table = ofTable(layout, kpi, 'target');
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return table;
  const isFallback = isOwnTable(layout) && typeof table === 'string' && table.startsWith('=');
  const none = isFallback ? table.slice(1) : '""';
  const rule = ruleOf(layout, kpi);
  if (rule === 'sum' && !isWholeYear(layout)) return `=${none}`;
  const given = helperCell(layout, 'given', row);
  const isOpen = rule === 'sum' ? `${given}<${periods.length}` : `${given}=0`;
  const cells = `${body.cell(first.key, row)}:${body.cell(last.key, row)}`;
  return `=IF(${isOpen},${none},CKP.CONSOLIDATE(${cells},"${rule}"))`;
}

/** How many periods of the year have a target. */
export function givenFormula({ body, periods }: ContractLayout, row: number): string {
  return `=${periods.map(({ key }) => isTarget(body.cell(key, row))).join('+')}`;
}

/** 1 where the year's target would be made of some of its periods; of the last known one, where that is not the last. */
export function partlyFormula(layout: ContractLayout, kpi: Kpi, row: number): string {
  const { body, periods } = layout;
  const given = helperCell(layout, 'given', row);
  const last = periods.at(-1);
  if (last === undefined || !isWholeYear(layout)) return `=(${given}>0)*1`;
  if (ruleOf(layout, kpi) === 'last') return `=(${given}>0)*(1-${isTarget(body.cell(last.key, row))})`;
  return `=(${given}>0)*(${given}<${periods.length})`;
}

function ruleOf({ input: { evaluation } }: ContractLayout, kpi: Kpi) {
  return kpiPeriods(evaluation.scorecard.periods ?? { kpis: {} }, kpi).rule;
}

/** Whether the sheet of periods has all periods of the contract's year. */
function isWholeYear({ periods, input }: ContractLayout): boolean {
  const { scorecard } = input.evaluation;
  return scorecard.periods !== undefined && periods.length === periodsOfYear(scorecard.periods);
}

/** Whether the scorecard reads a table that its periods do not make. */
export function isOwnTable({ input: { evaluation } }: ContractLayout): boolean {
  const { scorecard } = evaluation;
  return scorecard.periods?.table !== scorecard.source;
}
