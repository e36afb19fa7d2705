import type { Change, SheetChange, WorkbookChange } from './changes';
import { addSheet } from './newSheet/addSheet';
import { WorkbookPackage } from './package/workbookPackage';
import { WorkbookPatch } from './workbookPatch';
import { shiftSheet } from './shift/shiftSheet';
import { sheetNamed, sheetsOf } from './workbook/workbookPart';
import { calculateOnOpening } from './workbook/calculation';
import { removeCustomXml, setCustomXml } from './workbook/customXml';
import { placed, removeNames, setNames } from './workbook/names';
import { bringToFront, deleteSheet, orderSheets, renameSheet, showSheet } from './workbook/sheets';

/**
 * The file with these changes, made one after the other; every part that none of them touches stays byte for byte. What
 * formulas show is not computed here: whoever changes a cell says what those that depend on it show, or asks for
 * `calculateOnOpening`. Throws a `FileError` where the file or a change is refused.
 */
export function patchWorkbook(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const patch = new WorkbookPatch(WorkbookPackage.open(bytes));
  for (const change of changes) {
    if (isOfSheet(change)) patch.edits(change.sheet).add(change);
    else changeWorkbook(patch, change);
  }
  return patch.save();
}

function isOfSheet(change: Change): change is SheetChange {
  return !OF_WORKBOOK.has(change.kind);
}

const OF_WORKBOOK: ReadonlySet<string> = new Set<WorkbookChange['kind']>([
  'addSheet',
  'renameSheet',
  'deleteSheet',
  'orderSheets',
  'visibility',
  'activeSheet',
  'setName',
  'removeName',
  'setCustomXml',
  'removeCustomXml',
  'calculateOnOpening',
  'shift',
]);

/** Changes of sheets that are still to be made come first: these count and call sheets otherwise. */
function changeWorkbook(patch: WorkbookPatch, change: Exclude<Change, SheetChange>): void {
  patch.flush();
  const { workbook, book } = patch;
  switch (change.kind) {
    case 'addSheet':
      return addSheet(patch, change);
    case 'renameSheet':
      return renameSheet(workbook, book, change.sheet, change.name);
    case 'deleteSheet':
      patch.touchFormulas();
      return deleteSheet(workbook, book, change.sheet);
    case 'orderSheets':
      return orderSheets(workbook, book, change.sheets);
    case 'visibility':
      return showSheet(workbook, book, change.sheet, change.visibility);
    case 'activeSheet':
      bringToFront(workbook, book, change.sheet);
      return patch.selectOnly(change.sheet);
    case 'setName':
      return setNames(workbook, book, [placed(change.name, (sheet) => patch.placeOf(sheet))]);
    case 'removeName': {
      const sheet = change.sheet === null ? null : patch.placeOf(change.sheet);
      return removeNames(workbook, book, [{ name: change.name, sheet }]);
    }
    case 'setCustomXml':
      return setCustomXml(workbook, book, change.part);
    case 'removeCustomXml':
      return removeCustomXml(workbook, book, change.id);
    case 'shift':
      patch.touchFormulas();
      return shiftSheet(workbook, book, sheetNamed(sheetsOf(workbook, book), change.sheet), change);
    case 'calculateOnOpening':
      return calculateOnOpening(workbook, book);
  }
}
