/** New workbooks with what their formulas answer: programmes without Timbang show the numbers all the same. */
import type { WorkbookContents } from '../../files/contents';
import { newWorkbook } from '../../files/patching/newWorkbook';
import { withResults } from '../../files/plans/results';
import { readWorkbook } from '../../files/reading/readWorkbook';
import { contentAt } from '../../sandbox/files/contentsOf';
import type { CustomFunctionSet } from '../../sandbox/functions/catalogue';
import { withOpenedBook } from './openedBook';

/** The workbook of contents whose formulas show nothing yet; `file` is what a refusal calls it. */
export function calculated(
  contents: WorkbookContents,
  file: string,
  functions: CustomFunctionSet,
): Promise<WorkbookContents> {
  return withOpenedBook(readWorkbook(newWorkbook(contents)), file, functions, ({ book }) => {
    const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
    return withResults(contents, {
      valueAt: (name, row, column) => {
        const sheet = sheets.get(name);
        return sheet ? contentAt(sheet, row, column) : null;
      },
      spillFrom: (name, row, column) => sheets.get(name)?.spillFrom(row, column) ?? null,
    });
  });
}
