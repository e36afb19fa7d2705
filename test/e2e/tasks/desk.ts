/** What the four tasks do to a table beside the pane, and read from the sheets that came of it. */
import type { Book } from '../../../src/sandbox/univer/book';
import type { PageSetup } from '../../../src/sandbox/objects/port';
import type { WorkbookPage } from '../workbookPage';

type Sandbox = { timbangSandbox: { book: Book } };
type Cell = string | number | boolean;

/** A row of its own within the table of the active sheet; rows count from 1. */
export async function insertRow(book: WorkbookPage, row: number): Promise<void> {
  await book.page.evaluate((at) => {
    (globalThis as unknown as Sandbox).timbangSandbox.book.activeSheet.facade.insertRowsBefore(at - 1, 1);
  }, row);
  await book.rest();
}

export async function merge(book: WorkbookPage, ...addresses: readonly string[]): Promise<void> {
  await book.page.evaluate((all) => {
    const { facade } = (globalThis as unknown as Sandbox).timbangSandbox.book.activeSheet;
    for (const address of all) facade.getRange(address).merge();
  }, addresses);
}

export async function format(book: WorkbookPage, pattern: string, ...addresses: readonly string[]): Promise<void> {
  await book.page.evaluate(
    ([wanted, all]) => {
      const { facade } = (globalThis as unknown as Sandbox).timbangSandbox.book.activeSheet;
      for (const address of all) facade.getRange(address).setNumberFormat(wanted);
    },
    [pattern, addresses] as const,
  );
}

/** Another sheet, in front. */
export async function addSheet(book: WorkbookPage, name: string): Promise<void> {
  await book.page.evaluate((wanted) => {
    const { book: workbook } = (globalThis as unknown as Sandbox).timbangSandbox;
    workbook.activate(workbook.addSheet(wanted));
  }, name);
}

/** Brings a sheet to the front; the focus stays where it is. */
export async function front(book: WorkbookPage, name: string): Promise<void> {
  await book.page.evaluate((wanted) => {
    const { book: workbook } = (globalThis as unknown as Sandbox).timbangSandbox;
    const found = workbook.sheets.find((sheet) => sheet.name === wanted);
    if (!found) throw new Error(`${wanted} is not there`);
    workbook.activate(found);
  }, name);
  await book.rest();
}

export async function renameSheet(book: WorkbookPage, name: string): Promise<void> {
  await book.page.evaluate((wanted) => {
    (globalThis as unknown as Sandbox).timbangSandbox.book.activeSheet.rename(wanted);
  }, name);
}

/** The values of the cells that have a name with this ending, the newest of such names. */
export async function named(book: WorkbookPage, ending: string): Promise<Cell[]> {
  await book.rest();
  const [sheet, address] = await book.page.evaluate((end) => {
    const { names } = (globalThis as unknown as Sandbox).timbangSandbox.book;
    const formula = names.filter(({ name }) => name.endsWith(end)).at(-1)?.formula ?? '';
    const [, name = '', cells = ''] = /^='?(.*?)'?!(.*)$/.exec(formula) ?? [];
    return [name.replaceAll("''", "'"), cells.replaceAll('$', '')];
  }, ending);
  if (!address) throw new Error(`no name ends in ${ending}`);
  return (await book.values(address, sheet)).map(([cell = '']) => cell);
}

export async function printed(book: WorkbookPage, sheet: string): Promise<PageSetup> {
  return book.page.evaluate((wanted) => {
    const { sheets } = (globalThis as unknown as Sandbox).timbangSandbox.book;
    const found = sheets.find(({ name }) => name === wanted);
    if (!found) throw new Error(`${wanted} is not there`);
    return found.pageSetup;
  }, sheet);
}
