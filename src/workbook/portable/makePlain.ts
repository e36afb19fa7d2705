/** Makes the open workbook work without the add-in: plain formulas or values in place of Timbang's, in their own cells. */
import { filledArea } from '../../files/portable/address';
import { placeKey, type FormulaCell } from '../../files/portable/book';
import { keptToXml, keptTogether, type Left } from '../../files/portable/kept';
import { formulasOfOurs, portablePlan } from '../../files/portable/plan';
import { replacingByFormulas, replacingByValues, type Replacing } from '../../files/portable/replacing';
import { portableReport, type PortableReport } from '../../files/portable/report';
import type { Language } from '../../engine/language';
import type { CellValue } from '../../model/types';
import { asCellText } from '../../sheets/text';
import { WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import type { Written } from '../excel/undo';
import type { CellsOfSheet } from '../writing/check';
import type { CellWrite, SheetWrites, Writes } from './contentWrites';
import { keptLook, type KeptLook } from './keptLook';
import { readOpenBook, stillComputing, type OpenBook } from './openBook';
import { carryOut } from './reversible';
import { otherValues } from './sameNumbers';
import { sheetOfHelper } from './wholeSheet';

export interface PlainRequest {
  /** Null for all of them. */
  readonly sheet: string | null;
  readonly form: 'formulas' | 'values';
  /** Of the headings on the added sheet. */
  readonly language: Language;
}

/** What would become of the workbook. */
export interface PlainLook {
  readonly active: string;
  readonly report: PortableReport;
  /** The sheet of intermediate results that would be added; null where none is needed. */
  readonly helper: string | null;
  /** What was replaced before; null where nothing was. */
  readonly kept: KeptLook | null;
}

interface Planned {
  readonly report: PortableReport;
  readonly replacing: Replacing;
}

function planned({ book }: OpenBook, { sheet, form, language }: PlainRequest): Planned {
  if (form === 'values') {
    const replacing = replacingByValues(formulasOfOurs(book, sheet), book);
    const counts = { formulas: replacing.kept.formulas.length, cells: replacing.cells.length, helperCells: 0 };
    return { replacing, report: { ...counts, valuesOnly: [], left: [] } };
  }
  const plan = portablePlan(book, language, sheet, false);
  return { replacing: replacingByFormulas(plan, book), report: portableReport(plan) };
}

/** Reads, never writes. */
export function lookAtPlain(request: PlainRequest): Promise<PlainLook> {
  return inWorkbook(async (context) => {
    const open = await readOpenBook(context);
    const { report, replacing } = planned(open, request);
    return { active: open.active, report, helper: replacing.helper?.name ?? null, kept: keptLook(open) };
  });
}

/**
 * Writes what `agreed` said: refused when it would be something else by now (`plainChanged`), while functions are being
 * computed (`computing`), and taken back when a cell does not show what it showed (`plainDiffers`).
 */
export function makePlain(request: PlainRequest, agreed: PortableReport): Promise<Written> {
  return inWorkbook(async (context) => {
    const open = await readOpenBook(context);
    const cell = stillComputing(open);
    if (cell !== null) throw new WorkbookError('computing', { cell });
    const { report, replacing } = planned(open, request);
    if (JSON.stringify(report) !== JSON.stringify(agreed)) throw new WorkbookError('plainChanged');
    const replaced = new Set(replacing.cells.map(({ sheet, row, column }) => placeKey(sheet, row, column)));
    return carryOut(context, {
      state: open.state,
      forward: forwardWrites(open, replacing),
      back: backWrites(open, replacing),
      check: async (within) => refuseOthers(await otherValues(within, open, replaced)),
    });
  });
}

function refuseOthers(found: readonly CellsOfSheet[]): void {
  if (found.length === 0) return;
  throw new WorkbookError('plainDiffers', {
    cells: found.map(({ sheet, cells }) => `‘${sheet}’ ${cells.slice(0, 5).join(', ')}`).join('; '),
  });
}

function forwardWrites(open: OpenBook, { cells, helper, kept }: Replacing): Writes {
  const writes = cells.map(({ sheet, row, column, left }) => {
    const format = formatAt(open, sheet, row, column);
    const isFormula = 'formula' in left;
    return {
      sheet,
      write: { row, column, content: contentOfLeft(left), format: isFormula && format === '@' ? 'General' : format },
    };
  });
  return {
    sheets: bySheet(open, writes),
    added: helper === null ? [] : [sheetOfHelper(helper)],
    removed: [],
    part: keptToXml(keptTogether(open.part?.kept ?? null, kept)),
  };
}

function contentOfLeft(left: Left): CellValue | null {
  if ('formula' in left) return `=${left.formula}`;
  const { value } = left;
  if (typeof value === 'string') return value === '' ? null : asCellText(value);
  return typeof value === 'object' ? (value?.error ?? null) : value;
}

function backWrites(open: OpenBook, { kept }: Replacing): Writes {
  return {
    sheets: bySheet(
      open,
      kept.formulas.flatMap((cell) => formulaWrites(open, cell)),
    ),
    added: [],
    removed: [],
    part: open.part?.xml ?? null,
  };
}

/** A formula over the cells it fills, which hold nothing of their own. */
export function formulaWrites(open: OpenBook, cell: FormulaCell): { sheet: string; write: CellWrite }[] {
  const { top, left, bottom, right } = filledArea(cell);
  const writes: { sheet: string; write: CellWrite }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const content = row === cell.row && column === cell.column ? `=${cell.formula}` : null;
      const format = formatAt(open, cell.sheet, row, column);
      writes.push({ sheet: cell.sheet, write: { row, column, content, format } });
    }
  }
  return writes;
}

function formatAt({ sheets }: OpenBook, sheet: string, row: number, column: number): string | null {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found?.area) return null;
  return found.numberFormats[row - found.area.row]?.[column - found.area.column] ?? null;
}

export function bySheet(
  { sheets }: OpenBook,
  writes: readonly { readonly sheet: string; readonly write: CellWrite }[],
): SheetWrites[] {
  return sheets.flatMap(({ id, name }): SheetWrites[] => {
    const cells = writes.filter(({ sheet }) => sheet.toLowerCase() === name.toLowerCase()).map(({ write }) => write);
    return cells.length === 0 ? [] : [{ id, name, cells }];
  });
}
