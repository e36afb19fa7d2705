/** The cells of a sheet as a snapshot has them, in pieces that Excel takes at once. */
import type { CellValue } from '../../model/types';
import { areaAddress, cellAddress } from '../../sheets/address';
import { rectanglesOf } from '../../sheets/cellSets';
import { AS_TYPED } from '../../sheets/plan';
import { cellContent } from '../../sheets/plannedCells';
import { renameReferences } from '../../sheets/sheetNames';
import { asText } from '../../sheets/text';
import { CELLS_WITH_LOOKS, inRows, sizeOf } from '../excel/trips';
import type { Snapshot } from './snapshot';

export interface ContentPiece {
  /** Written with their looks. */
  cells: number;
  queue(sheet: Excel.Worksheet): void;
}

/** Sheets renamed since, by the name they had. */
export type Renamed = ReadonlyMap<string, string>;

interface TouchedCells {
  snapshot: Snapshot;
  touched: readonly string[];
}

/** First all that was touched is emptied, so that nothing is in the way of what spills. */
export function contentPieces({ snapshot, touched }: TouchedCells, names: Renamed): ContentPiece[] {
  const { area } = snapshot;
  const isTouched = new Set(touched);
  const rows = inRows(area, CELLS_WITH_LOOKS).map((piece): ContentPiece => {
    return { cells: sizeOf(piece), queue: (sheet) => restoreRows(sheet, snapshot, isTouched, piece, names) };
  });
  return [{ cells: 0, queue: (sheet) => empty(sheet, touched) }, ...rows];
}

function empty(sheet: Excel.Worksheet, touched: readonly string[]): void {
  for (const each of rectanglesOf(touched)) {
    const range = sheet.getRange(areaAddress(each));
    range.clear(Excel.ClearApplyTo.contents);
    range.format.fill.clear();
  }
}

function restoreRows(
  sheet: Excel.Worksheet,
  { area, formulas, values, numberFormats, looks, spilled }: Snapshot,
  touched: ReadonlySet<string>,
  piece: Snapshot['area'],
  names: Renamed,
): void {
  const [from, to] = [piece.row - area.row, piece.row - area.row + piece.rows];
  const pick = <T>(cells: readonly (readonly T[])[]): (T | null)[][] =>
    cells
      .slice(from, to)
      .map((row, down) =>
        row.map((cell, right) => (touched.has(cellAddress(piece.row + down, area.column + right)) ? cell : null)),
      );
  const range = sheet.getRange(areaAddress(piece));
  range.numberFormat = pick(numberFormats);
  range.setCellProperties(pick(looks).map((row) => row.map((look) => (look ? settable(look) : {}))));
  range.formulas = pick(formulas).map((row, down) =>
    row.map((content, right) => {
      const isSpilled = spilled.has(cellAddress(piece.row + down, area.column + right));
      if (content === null || content === '' || isSpilled) return null;
      const was = asText(content, values[from + down]?.[right] ?? '');
      // In a cell that takes everything as text, the apostrophe of a text would be one of its letters.
      const isBare = typeof was === 'object' && numberFormats[from + down]?.[right] === AS_TYPED;
      return isBare ? was.text : renamed(cellContent(was), names);
    }),
  );
}

function renamed(content: CellValue | null, names: Renamed): CellValue | null {
  return typeof content === 'string' && content.startsWith('=') ? renameReferences(content, names) : content;
}

/** Excel reports a cell without a fill as white: a white fill would hide its grid lines. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format ?? {};
  const isFilled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== 'None';
  const filled = isFilled && fill.color !== undefined ? { fill: { color: fill.color } } : {};
  const [top, bottom] = [settableLine(borders?.top), settableLine(borders?.bottom)];
  const [left, right] = [settableLine(borders?.left), settableLine(borders?.right)];
  return { format: { ...rest, ...filled, borders: { top, bottom, left, right } } };
}

/** Colour and weight of no line would draw one. */
function settableLine(line: Excel.CellBorder | undefined): Excel.CellBorder {
  return line?.style === undefined || line.style === 'None' ? { style: 'None' } : line;
}
