/** Formulas that read a KPI table: row by row in the table's order, and what lies between its rows left out. */
import { resolveColumns } from '../../model/scorecard/reading/kpis';
import type { CellValue, ColumnRole, Scorecard } from '../../model/types';
import { columnLetters, reference } from '../address';
import { placeOf } from '../cellSets';
import type { Kpi, KpiTable } from '../../model/scorecard/types';
import type { PlannedCell } from '../plan';
import type { ScorecardInput } from './input';

export const HEADING_ROW = 5;
/** Blank while the table is as it was when the sheet was written, else what is to be done; no score is shown then. */
export const BEHIND_CELL = `A${HEADING_ROW - 1}`;

/** A formula, without its "=", that answers nothing while the sheet is behind its table. */
export function whileCurrent(formula: string): string {
  const { row, column } = placeOf(BEHIND_CELL);
  return `IF($${columnLetters(column)}$${row + 1}="",${formula},"")`;
}

type Reading = Pick<ScorecardInput, 'kpis' | 'source' | 'scorecard'>;

/** A run of KPIs whose rows follow each other in the table. */
interface Run {
  /** Position of its first KPI among all. */
  readonly from: number;
  readonly count: number;
  /** Its first row, from 0 within the source's area. */
  readonly row: number;
}

/** The column of a role, from 0 within the table: by its heading when columns have moved, else by its place. */
export function columnOf({ source, scorecard }: Reading, role: ColumnRole): number | null {
  return indicesOf(source.found.table, scorecard)[role] ?? null;
}

type Indices = ReturnType<typeof resolveColumns>['indices'];

/** A sheet asks for its columns once for every KPI and more; headings and scorecard never change. */
const known = new WeakMap<KpiTable, WeakMap<Scorecard, Indices>>();

function indicesOf(table: KpiTable, scorecard: Scorecard): Indices {
  const ofTable = known.get(table) ?? new WeakMap<Scorecard, Indices>();
  known.set(table, ofTable);
  const indices = ofTable.get(scorecard) ?? resolveColumns(table, scorecard).indices;
  ofTable.set(scorecard, indices);
  return indices;
}

/** What the cell of a KPI holds in the table. */
export function rawCell({ source }: Reading, kpi: Kpi, column: number): CellValue {
  return source.found.table.rows[kpi.row]?.[column] ?? '';
}

/** The words the table has above a column. */
export function headingOf(reading: Reading, role: ColumnRole): string {
  const column = columnOf(reading, role);
  return column === null ? '' : (reading.source.found.table.headings[column] ?? '').trim();
}

/**
 * A column of formulas over the rows of the KPIs: one for each run of rows that follow each other, which spills down to
 * the next. `formula`, without its "=", gets the cells of columns of the table, and where the run stands among all KPIs.
 */
export function overRuns(
  reading: Reading,
  columns: readonly number[],
  formula: (cells: readonly string[], from: number, count: number) => string,
): PlannedCell[] {
  const cells = new Array<PlannedCell>(reading.kpis.length).fill(null);
  for (const { from, count, row } of runsOf(reading)) {
    const { area } = reading.source;
    const references = columns.map((column) =>
      reference({ sheet: area.sheet, row: area.row + row, column: area.column + column, rows: count, columns: 1 }, ''),
    );
    cells[from] = `=${whileCurrent(formula(references, from, count))}`;
  }
  return cells;
}

function runsOf({ kpis, source }: Reading): Run[] {
  const runs: Run[] = [];
  kpis.forEach((kpi, position) => {
    const row = source.found.bodyRows[kpi.row];
    if (row === undefined) throw new RangeError(`Row ${kpi.row} is none of the table.`);
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.count === row) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ from: position, count: 1, row });
  });
  return runs;
}
