/** Results beside the cells they come from: contents and looks, written into empty cells only and taken back exactly. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import { asCellText, asText } from '../../sheets/text';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import type { Written } from '../excel/undo';
import type { Cell } from '../selection/selection';
import { emptyCells, refuseUnfit } from './placing';

export interface Results {
  /** Headings, names and live formulas; what a formula spills is not among them. */
  contents: readonly (readonly [area: Area, formulas: string[][]])[];
  formats: readonly (readonly [area: Area, format: string])[];
  headings: Area;
  /** The headings over numbers, which stand on the right of their cells. */
  numberHeadings: Area;
  /** A column that is widened where its heading would be cut off. */
  widened: { column: Area; heading: string } | null;
}

/** What writing changes besides the contents; `width` is null where the column keeps its own. */
interface Looks {
  formats: string[][];
  width: number | null;
}

/**
 * Nothing is written unless every cell of the target, those that formulas spill into included, is empty; the first
 * occupied one is named otherwise. The selection stays where it is.
 */
export async function writeResults(results: Results, target: Area, source: Area): Promise<Written> {
  refuseUnfit(target, source);
  return inWorkbook(async (context) => {
    const whole = await emptyCells(context, target);
    const width = await makeRoom(context, results.widened);
    const before: Looks = { formats: whole.numberFormat as string[][], width };
    const formulas = await writeOrClear(context, results, target, before);
    return {
      area: target,
      holds: () => inWorkbook((within) => isUntouched(within, target, results, formulas)),
      undo: () => takeBack(target, results, formulas, before),
    };
  });
}

/** The formulas as Excel keeps them; what fails half-way leaves the cells as empty as they were. */
async function writeOrClear(
  context: Excel.RequestContext,
  results: Results,
  target: Area,
  before: Looks,
): Promise<Cell[][][]> {
  let last: CellValue[][] | null = null;
  try {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const whole = sheet.getRange(areaAddress(target));
    whole.load(['formulas', 'values']);
    const held = queueWrites(sheet, results);
    await context.sync();
    last = typedMeanwhile(whole);
    if (last !== null) {
      const values = { sheet: target.sheet, cells: areaAddress(target) };
      throw new WorkbookError('changedMeanwhile', values);
    }
    return held.map((range) => range.formulas as Cell[][]);
  } catch (failure) {
    const error = asWorkbookError(failure);
    const cleared = inWorkbook(async (within) => {
      const sheet = within.workbook.worksheets.getItem(target.sheet);
      queueClearing(sheet, target, results, before);
      if (last !== null) sheet.getRange(areaAddress(target)).formulas = last;
      await within.sync();
    });
    await cleared.catch(() => {
      throw new WorkbookError('partlyWritten', { sheets: target.sheet, message: error.message });
    });
    throw error;
  }
}

/** What somebody typed where nothing was a moment before, ready to be written again; null for nothing. */
function typedMeanwhile({ formulas, values }: Excel.Range): CellValue[][] | null {
  const cells = formulas as CellValue[][];
  if (cells.every((row) => row.every((cell) => cell === ''))) return null;
  return cells.map((row, down) =>
    row.map((cell, right) => {
      const known = asText(cell, (values as CellValue[][])[down]?.[right] ?? '');
      return typeof known === 'object' ? asCellText(known.text) : known;
    }),
  );
}

/** Queues all writes and asks for the formulas back as Excel keeps them, for an exact undo. */
function queueWrites(sheet: Excel.Worksheet, results: Results): Excel.Range[] {
  const at = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));
  for (const [area, format] of results.formats) {
    at(area).numberFormat = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(format));
  }
  const ranges = results.contents.map(([area, formulas]) => {
    const range = at(area);
    range.formulas = formulas;
    return range;
  });
  at(results.headings).format.font.bold = true;
  at(results.numberHeadings).format.horizontalAlignment = 'Right';
  for (const range of ranges) range.load(['formulas']);
  return ranges;
}

/** A bold letter of Excel's standard font and the padding of a cell, in points. */
const LETTER = 6;
const PADDING = 8;

/** Returns the width before, null if it stays. */
async function makeRoom(context: Excel.RequestContext, widened: Results['widened']): Promise<number | null> {
  if (!widened) return null;
  const { column, heading } = widened;
  const needed = heading.length * LETTER + PADDING;
  const { format } = context.workbook.worksheets.getItem(column.sheet).getRange(areaAddress(column));
  format.load(['columnWidth']);
  await context.sync();
  const width = format.columnWidth;
  if (width >= needed) return null;
  format.columnWidth = needed;
  return width;
}

/** Whether every range still holds what was written there. */
async function isUntouched(
  context: Excel.RequestContext,
  target: Area,
  { contents }: Results,
  held: readonly Cell[][][],
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
  await context.sync();
  if (sheet.isNullObject) return false;
  const ranges = contents.map(([area]) => sheet.getRange(areaAddress(area)));
  for (const range of ranges) range.load(['formulas']);
  await context.sync();
  return ranges.every((range, index) => JSON.stringify(range.formulas) === JSON.stringify(held[index]));
}

async function takeBack(target: Area, results: Results, held: readonly Cell[][][], before: Looks): Promise<void> {
  await inWorkbook(async (context) => {
    const isSame = await isUntouched(context, target, results, held);
    if (!isSame) throw new WorkbookError('changedSince', { area: areaAddress(target) });
    queueClearing(context.workbook.worksheets.getItem(target.sheet), target, results, before);
    await context.sync();
  });
}

function queueClearing(sheet: Excel.Worksheet, target: Area, results: Results, before: Looks): void {
  for (const [area] of results.contents) sheet.getRange(areaAddress(area)).clear(Excel.ClearApplyTo.contents);
  sheet.getRange(areaAddress(target)).numberFormat = before.formats;
  sheet.getRange(areaAddress(results.headings)).format.font.bold = false;
  sheet.getRange(areaAddress(results.numberHeadings)).format.horizontalAlignment = 'General';
  if (before.width !== null && results.widened) {
    sheet.getRange(areaAddress(results.widened.column)).format.columnWidth = before.width;
  }
}
