/** What the KPI table says of one KPI, live on a sheet that is not in the table's order. */
import type { Kpi } from '../../model/scorecard/types';
import type { ColumnRole } from '../../model/types';
import { reference } from '../address';
import { guarded, inQuotes } from '../body';
import type { ScorecardInput } from './input';
import { columnOf, rawCell } from './sourceTable';

/** Of a text within a formula. */
const LONGEST_LITERAL = 255;

/**
 * A formula without its sign, '' where nothing names the KPI. It is found by its code, or its name where others share the
 * code, so that a table that is sorted shows the cell of the right one; of KPIs that share both, each reads the row that
 * it stood in.
 */
export function tableCell(
  input: Pick<ScorecardInput, 'source' | 'scorecard' | 'kpis'>,
  kpi: Kpi,
  column: number,
): string {
  const { area, found } = input.source;
  const rows = found.bodyRows;
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  const cellsOf = (index: number, only?: number): string => {
    const [row, count] = only === undefined ? [first, last - first + 1] : [only, 1];
    const place = { row: area.row + row, column: area.column + index, rows: count, columns: 1 };
    return reference({ sheet: area.sheet, ...place }, '');
  };
  const called = (['code', 'name'] as const)
    .flatMap((role: ColumnRole) => columnOf(input, role) ?? [])
    .filter((index) => rawCell(input, kpi, index) !== '');
  if (called.length === 0) return '';
  // All that the formula searches: also rows between that are no KPI.
  const searched = input.source.cells.slice(first, last + 1);
  const key = called.find((index) => {
    const raw = rawCell(input, kpi, index);
    const sharing = searched.filter((row) => alike(row[index] ?? '') === alike(raw));
    return sharing.length === 1 && String(raw).length <= LONGEST_LITERAL;
  });
  if (key === undefined) return guarded(cellsOf(column, found.bodyRows[kpi.row]));
  const raw = rawCell(input, kpi, key);
  const sought = typeof raw === 'string' ? inQuotes(raw) : String(raw);
  const value = `XLOOKUP(${sought},${cellsOf(key)},${cellsOf(column)},"")`;
  return `IF(${value}="","",${value})`;
}

/** As Excel compares them. */
function alike(cell: string | number | boolean): string {
  return `${typeof cell} ${String(cell).toLowerCase()}`;
}
