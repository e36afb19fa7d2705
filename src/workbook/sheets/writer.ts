/** Writes planned sheets: new ones under a free name, those written before in place, and takes either back. */
import type { Model, SheetRecord } from '../../model/types';
import { WorkbookError } from '../errors';
import type { Written } from '../undo';
import type { SheetPlan } from './plan';

export interface WriteRequest {
  model: Model;
  /** The sheets to write, in the order in which new ones are added; names are wishes. */
  sheets: { key: string; name: string }[];
  /** Plans for all of `sheets`. `nameOf` is what a sheet is called: one of these, or any written before. */
  build(nameOf: (key: string) => string): SheetPlan[];
}

/** Cells by sheet, such as B6 or C4:D9. */
export interface CellsOfSheet {
  sheet: string;
  cells: string[];
}

/** What writing would replace that somebody may miss. */
export interface SheetsCheck {
  /** Ours, but edited by hand since. */
  changed: CellsOfSheet[];
  /** Somebody else's content where we would write. */
  foreign: CellsOfSheet[];
}

export interface WrittenSheets extends Written {
  /** For the model, in place of those with the same keys. */
  records: SheetRecord[];
  sheets: string[];
  cells: number;
}

/** Which cells would be lost by writing in place. Reads, never writes. */
export function checkSheets(request: WriteRequest): Promise<SheetsCheck> {
  return Promise.reject(new WorkbookError('notSupported', { sheets: request.sheets.length }));
}

/**
 * Writes in place or beside (`newSheets`). With `agreed`, the check the person has seen, nothing else is replaced: a
 * cell that came up since is refused (`occupied`).
 */
export function writeSheets(
  request: WriteRequest,
  answer: 'replace' | 'newSheets',
  agreed?: SheetsCheck,
): Promise<WrittenSheets> {
  return Promise.reject(new WorkbookError('notSupported', { answer, agreed: agreed ? 1 : 0, n: request.sheets.length }));
}
