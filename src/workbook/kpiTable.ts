/** KPI tables: cells somebody else owns, found again by a hidden name that follows them. */
import type { CellValue } from '../model/types';
import type { Area } from './address';
import { WorkbookError } from './errors';
import type { Written } from './undo';

export interface TableReading {
  area: Area;
  cells: CellValue[][];
}

/** The selection cut to the cells in use; a single cell means the block of cells around it. Null when that is blank. */
export function selectedTable(): Promise<TableReading | null> {
  return Promise.reject(new WorkbookError('notSupported'));
}

/** The cells of a table by its hidden name or its area; `gone` when its sheet or its cells were deleted. */
export function tableAt(place: string | Area): Promise<TableReading> {
  return Promise.reject(new WorkbookError('notSupported', { place: String(place) }));
}

/** A hidden name (tb_table_…) for the area; the same one again when it has one. */
export function nameTable(area: Area): Promise<string> {
  return Promise.reject(new WorkbookError('notSupported', { sheet: area.sheet }));
}

export interface CellChange {
  /** With its sheet: 'KPI'!E5. */
  address: string;
  value: CellValue;
}

/** Changes single cells and takes them back; a cell that holds a formula is refused (`occupied`). */
export function writeCells(changes: readonly CellChange[]): Promise<Written> {
  return Promise.reject(new WorkbookError('notSupported', { cells: changes.length }));
}
