/** What the workbook tests do to a sheet and read from it, through Office.js as a person's edits would arrive. */
import type { Cell } from '../../src/workbook/selection/selection';

export { eventually } from '../support/patience';

/** Types a block of cells with its first cell at `at`. */
export async function type(at: string, cells: Cell[][], sheet = 'Sheet1'): Promise<void> {
  await Excel.run(async (context) => {
    const start = context.workbook.worksheets.getItem(sheet).getRange(at);
    start.getAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1).formulas = cells;
    await context.sync();
  });
}

export async function select(address: string, sheet = 'Sheet1'): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

async function read<Key extends 'values' | 'formulas' | 'numberFormat'>(
  key: Key,
  address: string,
  sheet: string,
): Promise<Cell[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load([key]);
    await context.sync();
    return range[key] as Cell[][];
  });
}

export const valuesOf = (address: string, sheet = 'Sheet1'): Promise<Cell[][]> => read('values', address, sheet);
export const formulasOf = (address: string, sheet = 'Sheet1'): Promise<Cell[][]> => read('formulas', address, sheet);
export const formatsOf = (address: string, sheet = 'Sheet1'): Promise<Cell[][]> => read('numberFormat', address, sheet);

export async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load(['address']);
    await context.sync();
    return range.address;
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

export async function addSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

export async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

export async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** As a person does under Review, without a password. */
export async function protectSheets(...names: string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });
}

/** As a person does under Format Cells, before the sheet is protected. */
export async function unlock(address: string, sheet = 'Sheet1'): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).format.protection.locked = false;
    await context.sync();
  });
}

export async function protectBook(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
}

export async function unprotectAll(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load({ id: true });
    protection.unprotect();
    await context.sync();
    for (const sheet of worksheets.items) sheet.protection.unprotect();
    await context.sync();
  });
}
