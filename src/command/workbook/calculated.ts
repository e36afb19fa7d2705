/** New workbooks with what their formulas answer: programmes without Timbang show the numbers all the same. */
import type { WorkbookContents } from '../../files/contents';
import { newWorkbook } from '../../files/patching/newWorkbook';
import { withResults } from '../../files/plans/results';
import { readWorkbook } from '../../files/reading/readWorkbook';
import { contentAt } from '../../sandbox/files/contentsOf';
import { snapshotOf } from '../../sandbox/files/snapshot';
import type { CustomFunctionSet } from '../../sandbox/functions/catalogue';
import { createHeadlessBook } from '../../sandbox/univer/headless';
import { CommandError } from '../commandError';

/** The workbook of contents whose formulas show nothing yet; `file` is what a refusal calls it. */
export async function calculated(
  contents: WorkbookContents,
  file: string,
  functions: CustomFunctionSet,
): Promise<WorkbookContents> {
  const written = readWorkbook(newWorkbook(contents));
  const book = createHeadlessBook(functions, { snapshot: snapshotOf(written, file) });
  try {
    await book.settled();
    if (book.isCalculating) throw new CommandError('notCalculated', { file });
    const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
    return withResults(contents, {
      valueAt: (name, row, column) => {
        const sheet = sheets.get(name);
        return sheet ? contentAt(sheet, row, column) : null;
      },
      spillFrom: (name, row, column) => sheets.get(name)?.spillFrom(row, column) ?? null,
    });
  } finally {
    book.dispose();
  }
}
