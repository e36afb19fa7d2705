/** The table of a scorecard as it stands in the sheet at this moment, and after every edit of the workbook. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import { isCalculating } from '../excel/newestReading';
import { followEdits } from './followEdits';
import { tableAndBelow } from './kpiTable';
import { possibleRows } from '../../model/scorecard/reading/continuation';
import type { SourceTable } from '../../model/scorecard/evaluation';
import { sourceOf } from '../../model/scorecard/evaluation';

export interface TableNow {
  readonly source: SourceTable;
  /** The table with KPIs that stand below it, also below its total or blank rows; null without any. */
  readonly larger: SourceTable | null;
}

/** So many rows below a table are looked at. */
const ROWS_BELOW = 40;

/** The table of a hidden name, wherever it stands now; null when it is gone or has lost its headings. */
export async function tableNow(name: string): Promise<TableNow | null> {
  try {
    const { area, cells, formats, below } = await tableAndBelow(name, ROWS_BELOW);
    const source = sourceOf(area, cells, formats.slice(0, area.rows));
    return source && { source, larger: largerThan(source, below, formats) };
  } catch (failure) {
    if (failure instanceof WorkbookError && failure.kind === 'gone') return null;
    throw failure;
  }
}

/** What stands below belongs to the table up to the last row that reads as one of its KPIs. */
function largerThan(
  { area, cells, found }: SourceTable,
  below: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): SourceTable | null {
  const rows = possibleRows([...cells, ...below], formats, cells.length);
  const all = [...cells, ...below].slice(0, rows);
  const within = sourceOf({ ...area, rows: all.length }, all, formats)?.found;
  const last = within?.headingRow === found.headingRow ? (within.bodyRows.at(-1) ?? 0) : 0;
  if (last < area.rows) return null;
  return sourceOf({ ...area, rows: last + 1 }, all.slice(0, last + 1), formats);
}

/** How many KPIs the larger table has below the smaller, and where they stand. */
export function addedRows(source: SourceTable, larger: SourceTable): { area: Area; count: number } {
  const rows = larger.found.bodyRows.filter((row) => row >= source.area.rows);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const area = { ...larger.area, row: larger.area.row + first, rows: last - first + 1 };
  return { area, count: rows.length };
}

/**
 * Calls `listener` with the table now and after every edit of the workbook, until the answer is called. What cannot be
 * read is read once more before anything is written.
 */
export function followSource(name: string, listener: (now: TableNow | null) => void): () => void {
  return followEdits({
    read: () => tableNow(name),
    stateOf: (now) => (now && isCalculating(now.source.cells) ? 'calculating' : 'settled'),
    listener,
    isKnown: true,
  });
}
