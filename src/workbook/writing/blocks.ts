/** The one way the contents of a sheet get into the workbook, with looks, widths and lights; `finishing` does the rest. */
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import { addRule, plannedRules } from '../lights/lightRules';
import { blockArea, cellContent } from '../../sheets/plannedCells';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
import { fitRows, paint } from './paint';

/** The number format of each cell of a block. */
function formatsOf(format: string | string[][], cells: readonly PlannedCell[][]): string[][] {
  return typeof format === 'string' ? cells.map((row) => row.map(() => format)) : format;
}

export function writeBlock(sheet: Excel.Worksheet, block: Block, widths: readonly number[]): void {
  const { style, format, cells } = block;
  const area = blockArea(block);
  const range = sheet.getRange(areaAddress(area));
  // The number format comes first: a cell already formatted as text would keep a formula as text.
  if (format !== undefined) range.numberFormat = formatsOf(format, cells);
  // What a formula fills below it is neither made nor sent.
  const rows = cells.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  if (rows > 0) {
    sheet.getRange(areaAddress({ ...area, rows })).formulas = cells.slice(0, rows).map((row) => row.map(cellContent));
  }
  if (style) {
    paint(range, style, cells.length);
    fitRows(range, style, cells, widths.slice(area.column));
  }
  if (block.heights) setHeights(sheet, area, block.heights);
}

/** Neighbours with the same value: as few runs as Excel has to be told of. */
function runsOf<Value>(values: readonly Value[]): { from: number; count: number; value: Value }[] {
  const runs: { from: number; count: number; value: Value }[] = [];
  values.forEach((value, from) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.count += 1;
    else runs.push({ from, count: 1, value });
  });
  return runs;
}

function setHeights(sheet: Excel.Worksheet, area: Area, heights: readonly number[]): void {
  for (const { from, count, value } of runsOf(heights)) {
    const run = { ...area, row: area.row + from, rows: count, columns: 1 };
    sheet.getRange(areaAddress(run)).format.rowHeight = value;
  }
}

export function columnAt(sheet: Excel.Worksheet, column: number, columns = 1): Excel.Range {
  return sheet.getRange(areaAddress({ sheet: '', row: 0, column, rows: 1, columns }));
}

/** In points from column A; null leaves a column as wide as it is. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly (number | null)[]): void {
  for (const { from, count, value } of runsOf(widths)) {
    if (value !== null) columnAt(sheet, from, count).format.columnWidth = value;
  }
}

/** Of the columns of a plan, those that only formulas need are hidden; others are shown. */
export function hideColumns(sheet: Excel.Worksheet, { columns, hidden }: Pick<SheetPlan, 'columns' | 'hidden'>): void {
  if (hidden === undefined) return;
  const isHidden = new Set(hidden);
  for (const { from, count, value } of runsOf(columns.map((_, column) => isHidden.has(column)))) {
    columnAt(sheet, from, count).columnHidden = value;
  }
}

/** Queues the contents of a plan on a sheet that is empty. */
export function writeOnEmptySheet(
  sheet: Excel.Worksheet,
  plan: Pick<SheetPlan, 'columns' | 'hidden' | 'blocks' | 'lights' | 'marks'>,
): void {
  sheet.showGridlines = false;
  setWidths(sheet, plan.columns);
  for (const block of plan.blocks) writeBlock(sheet, block, plan.columns);
  for (const { area, rules } of plannedRules(plan)) for (const rule of rules) addRule(sheet, area, rule);
  hideColumns(sheet, plan);
}
