import type { WorkbookChange } from '../changes';
import { SHEET_TYPE } from '../emptyParts';
import { addSheetEntry } from '../workbook/sheets';
import type { WorkbookPatch } from '../workbookPatch';
import { newSheetXml } from './sheetXml';

/** The sheet with its parts, its entry in the workbook, and the names that say what of it is printed. */
export function addSheet(patch: WorkbookPatch, change: Extract<WorkbookChange, { kind: 'addSheet' }>): void {
  const { workbook, book } = patch;
  const { contents, styles, at } = change;
  const part = workbook.freeName('xl/worksheets/sheet#.xml');
  // Its relations refer to a part that must be there; the text follows.
  workbook.add(part, '<worksheet/>', SHEET_TYPE);
  addSheetEntry(workbook, book, contents, part, at);
  workbook.setText(part, newSheetXml(contents, patch.styles.cells(styles), patch.context(contents.name, part)));
  if (contents.cells.some(({ formula }) => formula !== undefined)) patch.touchFormulas();
  patch.nameWhatIsPrinted(contents.name, contents.print);
}
