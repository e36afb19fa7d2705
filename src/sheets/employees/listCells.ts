/** Formulas that read the cells of a list row by row, in its order, and its numbers as the pane reads them. */
import { HIGHEST_FRACTION } from '../../engine/fractions';
import { otherThan } from '../../engine/numberText/numerals';
import type { ColumnReading } from '../../model/employees/types';
import { reference } from '../address';
import { inQuotes } from '../body';
import type { PlannedCell } from '../plan';
import { whileCurrent } from '../scorecard/sourceTable';
import type { WatchedList } from './asWritten';

/**
 * A column over the rows that are read, in the table's order: a formula for each run of rows that follow each other.
 * `beside` gives the same rows of another column.
 */
export function overRuns(
  { table, rows: read }: Pick<WatchedList, 'table' | 'rows'>,
  column: number,
  formula: (cells: string, beside: (column: number) => string) => string,
): PlannedCell[] {
  const cells = new Array<PlannedCell>(read.length).fill(null);
  const starts = read.flatMap((row, index) => (read[index - 1] === row - 1 ? [] : [index]));
  starts.forEach((from, index) => {
    const rows = (starts[index + 1] ?? read.length) - from;
    const row = table.area.row + (read[from] ?? 0);
    const of = (one: number): string =>
      reference({ sheet: table.area.sheet, row, column: table.area.column + one, rows, columns: 1 }, '');
    cells[from] = `=${whileCurrent(formula(of(column), of))}`;
  });
  return cells;
}

/** A text as the pane compares it: TRIM alone knows neither line breaks nor spaces that do not break. */
export function oneLineOf(cells: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${cells},UNICHAR(160)," "),CHAR(10)," "))`;
}

/** In points; texts as the pane reads them, and what it cannot read as it stands there. */
export function pointsIn(cells: string, own: ColumnReading): string {
  const number = own.isFraction ? `IF(${cells}<=${HIGHEST_FRACTION},100*${cells},${cells}&"")` : cells;
  return `IFNA(IF(${cells}="","",IF(ISNUMBER(${cells}),${number},${textIn(cells, own)})),"")`;
}

function textIn(cells: string, { sign, nothing }: ColumnReading): string {
  const words = ['', ...nothing].map(inQuotes).join(',');
  const decimal = sign ?? '.';
  const text = `${cells}&""`;
  const foreign = [otherThan(decimal), ...(sign === null ? [decimal] : [])];
  const isForeign = foreign.map((one) => `ISNUMBER(FIND("${one}",${text}))`).join('+');
  const read = `NUMBERVALUE(SUBSTITUTE(${oneLineOf(cells)},"%",""),"${decimal}","${otherThan(decimal)}")`;
  return `IF(ISNUMBER(XMATCH(${oneLineOf(cells)},{${words}})),"",IF(${isForeign},${cells},IFERROR(${read},${cells})))`;
}
