/** Formulas that look up beside the scorecard what is kept there of each KPI. */
import type { PlannedCell } from '../plan';
import { spilling } from '../body';
import type { KeptColumn } from './keptColumns';
import { areFoundByKey, keptCell } from './keptColumns';
import type { Layout } from './layout';

/** Rows that follow each other, from 0 among all KPIs. */
export interface Rows {
  readonly from: number;
  readonly count: number;
}

/** A column of what is kept; where codes and names repeat, written by place. */
export function lookedUp(layout: Layout, column: KeptColumn): PlannedCell[] {
  const { body, input, result } = layout;
  if (!areFoundByKey(input)) return result.rows.map((row) => keptCell(input, row, column));
  const found = keptOf(layout, column, { from: 0, count: body.rows }, '""');
  return spilling(`=IF(${found}="","",${found})`, body.rows);
}

/**
 * A number for each of these rows: one for all of them where they agree, else the one that is kept, or an array where
 * nothing can be looked up. `null` is a row for which it does not matter.
 */
export function ofEachKpi(
  layout: Layout,
  column: KeptColumn,
  values: readonly (number | null)[],
  rows: Rows,
  otherwise: number,
): string {
  const known = [...new Set(values.filter((value) => value !== null))];
  if (known.length < 2) return String(known[0] ?? otherwise);
  if (layout.kept.includes(column)) return keptOf(layout, column, rows, String(otherwise));
  const own = values.slice(rows.from, rows.from + rows.count).map((value) => value ?? otherwise);
  return own.length === 1 ? String(own[0]) : `{${own.join(';')}}`;
}

/** What is kept of these rows, found by the cells that name them. */
export function keptOf(layout: Layout, column: KeptColumn, rows: Rows, otherwise: string): string {
  const { body } = layout;
  return `XLOOKUP(${keysOf(layout, rows)},${body.absolute('keptKey')},${body.absolute(`kept-${column}`)},${otherwise})`;
}

/** The cells by which rows of the table are found: codes, and names where there is no code. */
function keysOf({ body }: Layout, { from, count }: Rows): string {
  const cells = (key: 'code' | 'name'): string =>
    `${body.cell(key, body.first + from)}:${body.cell(key, body.first + from + count - 1)}`;
  if (!body.has('code')) return cells('name');
  return body.has('name') ? `IF(${cells('code')}="",${cells('name')},${cells('code')})` : cells('code');
}
