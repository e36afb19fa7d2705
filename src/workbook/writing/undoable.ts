/** A write of sheets that can be taken back, while all of it is as it was left. */
import type { CellValue, SheetRecord } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress } from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import type { WrittenWithFinish } from '../excel/undo';
import { wholly } from '../inSlices';
import { holdsPrint } from '../../sheets/prints';
import type { Before } from './restore';
import { restore } from './restore';

/** The first cell that is no longer as it was left, with its sheet; null when all are. */
async function firstChange(
  context: Excel.RequestContext,
  records: readonly SheetRecord[],
  added: ReadonlySet<string>,
): Promise<string | null> {
  const { worksheets } = context.workbook;
  const sheets = records.map(({ sheetId }) => worksheets.getItemOrNullObject(sheetId));
  for (const sheet of sheets) sheet.load(['name']);
  await context.sync();
  const gone = records.find((_, index) => sheets[index]?.isNullObject !== false);
  if (gone) return gone.name;
  const read = records.map((record, index) => {
    const sheet = sheets[index] as Excel.Worksheet;
    // Deleting a sheet takes everything on it, so everything on it must be ours.
    const range = added.has(record.sheetId) ? sheet.getUsedRangeOrNullObject(true) : sheet.getRange(record.area);
    range.load(['formulas', 'rowIndex', 'columnIndex']);
    return { record, range, sheet };
  });
  await context.sync();
  for (const { record, range, sheet } of read) {
    const cell = range.isNullObject ? null : await wholly(changeSteps(record, range, added.has(record.sheetId)));
    if (cell !== null) return `${sheet.name}!${cell}`;
  }
  return null;
}

/** In steps of a row, as a sheet may have tens of thousands of cells. */
function* changeSteps({ prints }: SheetRecord, range: Excel.Range, isAdded: boolean): Generator<number, string | null> {
  const formulas = range.formulas as CellValue[][];
  for (const [down, row] of formulas.entries()) {
    yield down;
    for (const [right, content] of row.entries()) {
      const place = { row: range.rowIndex + down, column: range.columnIndex + right };
      const address = cellAddress(place.row, place.column);
      const print = prints[address];
      const holds = print === undefined ? !isAdded || content === '' : holdsPrint(print, content, place);
      if (!holds) return address;
    }
  }
  return null;
}

export function undoable(area: Area, records: readonly SheetRecord[], before: Before): WrittenWithFinish {
  const added = new Set(before.added.flatMap(({ id }) => (id === null ? [] : [id])));
  const change = (): Promise<string | null> => inWorkbook((context) => firstChange(context, records, added));
  return {
    area,
    holds: async () => (await change()) === null,
    undo: async () => {
      const changed = await change();
      if (changed !== null) throw new WorkbookError('changedSince', { area: changed || areaAddress(area) });
      return restore(before);
    },
  };
}
