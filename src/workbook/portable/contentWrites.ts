/** Contents of many cells, sheets that come and go with them, and the part beside them: written in one batch, and back. */
import type { CellValue } from '../../model/types';
import { CELLS_WITH_LOOKS, inRows } from '../excel/trips';
import { areaAddress, cellAddress, type Area } from '../../sheets/address';
import { rectanglesOf } from '../../sheets/cellSets';
import { KEPT_NAMESPACE } from '../../files/portable/kept';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** As `formulas` of Office.js takes it; null where another formula fills the cell. */
  readonly content: CellValue | null;
  /** Null where it is not known, and stays. */
  readonly format: string | null;
}

export interface SheetWrites {
  /** Excel's identity of the sheet. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellWrite[];
}

/** A sheet of its own, from its first cell. */
export interface WholeSheet {
  readonly name: string;
  readonly contents: readonly (readonly (CellValue | null)[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** Of the first column, in points. */
  readonly width: number;
}

export interface Writes {
  readonly sheets: readonly SheetWrites[];
  readonly added: readonly WholeSheet[];
  /** Ids. */
  readonly removed: readonly string[];
  /** The part with the formulas that were replaced; null for none. */
  readonly part: string | null;
}

/** What was written on one sheet, as Excel keeps it, once the batch is through. */
export interface Queued {
  readonly sheet: Excel.Worksheet;
  readonly areas: readonly Area[];
  readonly ranges: readonly Excel.Range[];
  /** Whether a cell of these ranges has a content of its own; what a formula spills may change at any time. */
  readonly isOwn: (range: number, row: number, column: number) => boolean;
  readonly isNew: boolean;
}

const isFormula = (content: CellValue | null): boolean => typeof content === 'string' && content.startsWith('=');
const AS_TEXT = '@';

/**
 * Queues everything: cells are emptied first, into which others may spill and which nothing has to follow meanwhile; then
 * sheets go and come, to which formulas refer.
 */
export function queueWrites(
  context: Excel.RequestContext,
  writes: Writes,
  stored: Excel.CustomXmlPart | null,
): Queued[] {
  const { worksheets } = context.workbook;
  const blocks = writes.sheets.map(({ id, cells }) => {
    const byAddress = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
    return { sheet: worksheets.getItem(id), byAddress, areas: rectanglesOf(byAddress.keys()) };
  });
  for (const { sheet, areas } of blocks) {
    for (const area of areas) sheet.getRange(areaAddress(area)).clear(Excel.ClearApplyTo.contents);
  }
  for (const id of writes.removed) worksheets.getItem(id).delete();
  const added = writes.added.map((sheet) => addSheet(worksheets, sheet));
  const written = blocks.map(({ sheet, byAddress, areas }): Queued => {
    const ranges = areas.map((area) => writeArea(sheet.getRange(areaAddress(area)), area, byAddress));
    const isOwn: Queued['isOwn'] = (range, row, column) => {
      const area = areas[range];
      return area !== undefined && byAddress.get(cellAddress(area.row + row, area.column + column))?.content !== null;
    };
    return { sheet, areas, ranges, isOwn, isNew: false };
  });
  if (writes.part === null) stored?.delete();
  else if (stored) stored.setXml(writes.part);
  else context.workbook.customXmlParts.add(writes.part);
  // Reading in between would have everything computed in between.
  const queued = [...written, ...added];
  for (const { sheet, ranges } of queued) {
    sheet.load(['id', 'name']);
    for (const range of ranges) range.load(['formulas']);
  }
  return queued;
}

function writeArea(range: Excel.Range, area: Area, cells: ReadonlyMap<string, CellWrite>): Excel.Range {
  const table = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => cells.get(cellAddress(area.row + down, area.column + right))),
  );
  // A cell formatted as text would take a formula for a text, and formulas bring formats of their own.
  const asText = table.some((line) => line.some((cell) => cell?.format === AS_TEXT && isFormula(cell.content)));
  if (asText) range.numberFormat = table.map((line) => line.map((cell) => whileWriting(cell)));
  range.formulas = table.map((line) => line.map((cell) => cell?.content ?? null));
  range.numberFormat = table.map((line) => line.map((cell) => cell?.format ?? null));
  return range;
}

function whileWriting(cell: CellWrite | undefined): string | null {
  if (cell === undefined) return null;
  return isFormula(cell.content) && cell.format === AS_TEXT ? 'General' : cell.format;
}

/** Behind the others, and not shown: the person stays where they are. */
function addSheet(worksheets: Excel.WorksheetCollection, { name, contents, looks, width }: WholeSheet): Queued {
  const sheet = worksheets.add(name);
  const area = { sheet: name, row: 0, column: 0, rows: contents.length, columns: contents[0]?.length ?? 1 };
  const range = sheet.getRange(areaAddress(area));
  range.formulas = contents as (CellValue | null)[][];
  for (const piece of inRows(area, CELLS_WITH_LOOKS)) {
    const rows = looks.slice(piece.row, piece.row + piece.rows);
    sheet.getRange(areaAddress(piece)).setCellProperties(rows as Excel.SettableCellProperties[][]);
  }
  sheet.getRange('A:A').format.columnWidth = width;
  return { sheet, areas: [area], ranges: [range], isOwn: () => true, isNew: true };
}

/** The part of the file, if there is one; one round trip. */
export async function storedPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE);
  parts.load({ id: true });
  await context.sync();
  return parts.items[0] ?? null;
}
