import { EMPTY_STYLES, STYLES_TYPE } from './emptyParts';
import type { WorkbookPackage } from './package/workbookPackage';
import type { SheetContext } from './sheet/context';
import { SheetEdits } from './sheet/edits';
import { editSheet } from './sheet/editSheet';
import { StyleBook } from './styles/styleBook';
import { removeCalculationChain } from './workbook/calculation';
import { dynamicArrayMark } from './workbook/dynamicArrays';
import { printNames, removeNames, setNames } from './workbook/names';
import { sheetNamed, sheetsOf, workbookPart, type SheetEntry } from './workbook/workbookPart';

/** A workbook while changes are made to it: those of a sheet are gathered until its text is gone through, once. */
export class WorkbookPatch {
  readonly book: string;
  private readonly pending = new Map<string, { readonly sheet: SheetEntry; readonly edits: SheetEdits }>();
  private known: StyleBook | null = null;
  private mark: number | null = null;
  private touchesFormulas = false;

  constructor(readonly workbook: WorkbookPackage) {
    this.book = workbookPart(workbook);
  }

  edits(sheetName: string): SheetEdits {
    const sheet = this.sheet(sheetName);
    const present = this.pending.get(sheet.part);
    if (present !== undefined) return present.edits;
    const edits = new SheetEdits();
    this.pending.set(sheet.part, { sheet, edits });
    return edits;
  }

  get styles(): StyleBook {
    this.known ??= new StyleBook(this.workbook, this.stylesPart());
    return this.known;
  }

  touchFormulas(): void {
    this.touchesFormulas = true;
  }

  placeOf(sheetName: string): number {
    const sheets = sheetsOf(this.workbook, this.book);
    return sheets.indexOf(sheetNamed(sheets, sheetName));
  }

  /** Several selected sheets would all take what is typed into one. */
  selectOnly(sheetName: string): void {
    for (const sheet of sheetsOf(this.workbook, this.book)) {
      if (sheet.isChart || !this.workbook.has(sheet.part)) continue;
      const isMeant = sheet.name.toLowerCase() === sheetName.toLowerCase();
      const isSelected = /\stabSelected=["'](1|true)["']/.test(this.workbook.text(sheet.part));
      if (isMeant !== isSelected) this.edits(sheet.name).isSelected = isMeant;
    }
  }

  context(name: string, part: string): SheetContext {
    const patch = this as WorkbookPatch;
    return {
      workbook: patch.workbook,
      part,
      name,
      get styles() {
        return patch.styles;
      },
      dynamicMark() {
        patch.mark ??= dynamicArrayMark(patch.workbook, patch.book);
        return patch.mark;
      },
    };
  }

  flush(): void {
    const pending = [...this.pending.values()];
    this.pending.clear();
    for (const { sheet, edits } of pending) {
      const outcome = editSheet(this.context(sheet.name, sheet.part), edits);
      if (outcome.touchesFormulas) this.touchFormulas();
      if (edits.print !== undefined) this.nameWhatIsPrinted(sheet.name, edits.print);
    }
  }

  nameWhatIsPrinted(sheet: string, print: Parameters<typeof printNames>[0]): void {
    const { set, removed } = printNames(print, sheet, this.placeOf(sheet));
    if (removed.length > 0) removeNames(this.workbook, this.book, removed);
    if (set.length > 0) setNames(this.workbook, this.book, set);
  }

  save(): Uint8Array {
    this.flush();
    this.known?.save();
    if (this.touchesFormulas) removeCalculationChain(this.workbook, this.book);
    return this.workbook.save();
  }

  private sheet(name: string): SheetEntry {
    return sheetNamed(sheetsOf(this.workbook, this.book), name);
  }

  private stylesPart(): string {
    const present = this.workbook.related(this.book, 'styles')?.target;
    if (present !== undefined) return present;
    const part = this.workbook.freeName('xl/styles#.xml');
    this.workbook.add(part, EMPTY_STYLES, STYLES_TYPE);
    this.workbook.relate(this.book, 'styles', part);
    return part;
  }
}
