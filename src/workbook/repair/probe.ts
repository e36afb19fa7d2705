/** Whether Excel knows Timbang's functions by now: asked of a cell that nobody uses, which is emptied again. */
import { areaAddress, cellAddress, fitsSheet } from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import { isCalculating } from '../excel/newestReading';
import { inWorkbook } from '../excel/run';

/** Its answer is a number of a table, the same in every workbook. */
const QUESTION = '=AHP.RI(3)';
const PATIENCE = { times: 10, pause: 300 };

/** Throws `notRegistered` unless the functions answer; `sheet` is the id of one that can be written. */
export async function refuseUnregistered(sheet: string): Promise<void> {
  const address = await freeCell(sheet);
  try {
    if (!(await answers(sheet, address))) throw new WorkbookError('notRegistered');
  } finally {
    await inWorkbook(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).clear(Excel.ClearApplyTo.contents);
      await context.sync();
    });
  }
}

async function answers(sheet: string, address: string): Promise<boolean> {
  for (let attempt = 0; attempt < PATIENCE.times; attempt += 1) {
    const value = await inWorkbook(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
      if (attempt === 0) cell.formulas = [[QUESTION]];
      cell.load(['values']);
      await context.sync();
      return cell.values as unknown[][];
    });
    if (typeof value[0]?.[0] === 'number') return true;
    if (!isCalculating(value)) return false;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause));
  }
  return false;
}

/** Beyond everything that is in use, formats included, and not beside it: no format makes it a text, no table grows to it. */
async function freeCell(sheet: string): Promise<string> {
  return inWorkbook(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    const places = [
      { row, column: column + columns + 1 },
      { row: row + rows + 1, column },
    ].map((place) => ({ sheet: '', ...place, rows: 1, columns: 1 }));
    const free = places.find(fitsSheet);
    if (!free) throw new WorkbookError('outsideSheet', { cell: cellAddress(row, column) });
    return areaAddress(free);
  });
}
