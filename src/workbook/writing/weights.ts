/** Weights beside their matrix: headings, names and live formulas, written only where every cell is empty. */
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Area } from '../../sheets/address';
import {
  areaAddress,
  cellAddress,
  fitsSheet,
  intersection,
  LAST_COLUMN,
  parseAddress,
  reference,
} from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import type { Labels } from '../selection/matrixCandidates';
import { PROTECTION, protectionOf, refuseProtected } from '../excel/protection';
import { inWorkbook } from '../excel/run';
import type { Cell } from '../selection/selection';
import { asCellText } from '../../sheets/text';
import type { Written } from '../excel/undo';

export interface WeightsRequest {
  body: Area;
  labels: Labels | null;
  method: PriorityMethod;
  /** Omitted means the function's default, Saaty's table. */
  randomIndex?: string;
  headings: { item: string; weight: string; consistency: string };
}

/** Item, Weight and CR side by side. */
const COLUMNS = 3;
/** How far to the right an empty place is looked for before going beyond everything in use. */
const REACH = 40;
const DEFAULT_METHOD: PriorityMethod = 'eigenvector';
const DEFAULT_RANDOM_INDEX = 'saaty';

/** The whole block that will be filled when its first cell is `start`: a heading row and one row per item. */
export function weightsArea(start: Area, body: Area): Area {
  return { sheet: start.sheet, row: start.row, column: start.column, rows: body.rows + 1, columns: COLUMNS };
}

function isEmpty(value: unknown, formula: unknown): boolean {
  return value === '' && formula === '';
}

/** The first column of a run of empty columns, one of them left as a gap; null when the reach has none. */
function firstEmptyRun(range: Excel.Range): number | null {
  const values = range.values as Cell[][];
  const formulas = range.formulas as Cell[][];
  let run = 0;
  for (let column = 0; column < range.columnCount; column += 1) {
    const empty = values.every((row, index) => isEmpty(row[column], formulas[index]?.[column]));
    run = empty ? run + 1 : 0;
    if (run === COLUMNS + 1) return column - COLUMNS + 1;
  }
  return null;
}

/**
 * The first empty place right of the matrix, one column apart, its heading level with the matrix's own so that weights
 * stand beside their rows. Reads, never writes.
 */
export async function proposeTarget(body: Area): Promise<Area> {
  const row = Math.max(body.row - 1, 0);
  const column = body.column + body.columns;
  const columns = Math.min(REACH, LAST_COLUMN - column);
  if (columns <= COLUMNS) throw new WorkbookError('outsideSheet', { cell: cellAddress(row, LAST_COLUMN - 1) });
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(body.sheet);
    const reach = sheet.getRange(areaAddress({ sheet: body.sheet, row, column, rows: body.rows + 1, columns }));
    const inUse = sheet.getUsedRangeOrNullObject(true);
    reach.load(['values', 'formulas', 'columnCount']);
    inUse.load(['columnIndex', 'columnCount']);
    await context.sync();
    const found = firstEmptyRun(reach);
    const beyond = inUse.isNullObject ? column + 1 : inUse.columnIndex + inUse.columnCount + 1;
    const start = { sheet: body.sheet, row, column: found === null ? beyond : column + found, rows: 1, columns: 1 };
    return weightsArea(start, body);
  });
}

/** The block a typed address means: its first cell is where the weights begin. Throws `notAnAddress`. */
export function targetAt(address: string, body: Area): Area {
  const start = parseAddress(address, body.sheet);
  if (!start) throw new WorkbookError('notAnAddress', { address });
  return weightsArea(start, body);
}

function methodArguments(request: WeightsRequest): { weights: string; consistency: string } {
  const { method, randomIndex = DEFAULT_RANDOM_INDEX } = request;
  const isDefaultMethod = method === DEFAULT_METHOD;
  const isDefaultIndex = randomIndex === DEFAULT_RANDOM_INDEX;
  return {
    weights: isDefaultMethod ? '' : `,"${method}"`,
    consistency: isDefaultIndex ? (isDefaultMethod ? '' : `,"${method}"`) : `,"${method}","${randomIndex}"`,
  };
}

/** Names follow their cells by formula; without names the items are numbered. */
function nameCells({ labels, body, headings }: WeightsRequest, sheet: string): string[][] {
  return Array.from({ length: body.rows }, (_, index) => {
    if (!labels) return [asCellText(`${headings.item} ${index + 1}`)];
    const down = labels.area.columns === 1;
    const { row, column } = labels.area;
    const cell = {
      sheet: labels.area.sheet,
      row: row + (down ? index : 0),
      column: column + (down ? 0 : index),
      rows: 1,
      columns: 1,
    };
    return [`=${reference(cell, sheet)}`];
  });
}

/** What writing changes besides the contents; `width` is null where the column keeps its own. */
interface Looks {
  formats: string[][];
  width: number | null;
}

interface Cells {
  headings: Area;
  /** The headings over numbers, which stand on the right of their cells. */
  numberHeadings: Area;
  names: Area;
  weights: Area;
  firstWeight: Area;
  consistency: Area;
}

function cellsOf(target: Area): Cells {
  const { sheet, row, column, rows } = target;
  const firstWeight = { sheet, row: row + 1, column: column + 1, rows: 1, columns: 1 };
  return {
    headings: { sheet, row, column, rows: 1, columns: COLUMNS },
    numberHeadings: { sheet, row, column: column + 1, rows: 1, columns: COLUMNS - 1 },
    names: { sheet, row: row + 1, column, rows: rows - 1, columns: 1 },
    weights: { ...firstWeight, rows: rows - 1 },
    firstWeight,
    consistency: { ...firstWeight, column: column + 2 },
  };
}

function firstOccupied(range: Excel.Range, target: Area): string | null {
  const values = range.values as Cell[][];
  const formulas = range.formulas as Cell[][];
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      if (!isEmpty(values[row]?.[column], formulas[row]?.[column])) {
        return cellAddress(target.row + row, target.column + column);
      }
    }
  }
  return null;
}

function refuseUnfit(target: Area, body: Area): void {
  if (!fitsSheet(target))
    throw new WorkbookError('outsideSheet', { cell: areaAddress({ ...target, rows: 1, columns: 1 }) });
  if (intersection(target, body)) throw new WorkbookError('overlapsMatrix', { area: areaAddress(target) });
}

/** The cells of a target with their number formats read; refused unless their sheet takes them and every cell is empty. */
async function emptyCells(context: Excel.RequestContext, target: Area): Promise<Excel.Range> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
  sheet.load(PROTECTION);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('noSuchSheet', { sheet: target.sheet });
  refuseProtected([protectionOf(sheet)]);
  const cells = sheet.getRange(areaAddress(target));
  cells.load(['values', 'formulas', 'numberFormat']);
  await context.sync();
  const occupied = firstOccupied(cells, target);
  if (occupied) throw new WorkbookError('occupied', { cell: occupied, area: areaAddress(target) });
  return cells;
}

/** Throws what inserting there would throw now, and writes nothing: a place is refused when it is named. */
export async function checkTarget(target: Area, body: Area): Promise<void> {
  refuseUnfit(target, body);
  await inWorkbook(async (context) => void (await emptyCells(context, target)));
}

/**
 * Writes the weights of a matrix as live formulas. Nothing is written unless every cell of the target, those the
 * weights spill into included, is empty; the first occupied one is named otherwise. The selection stays where it is.
 */
export async function insertWeights(request: WeightsRequest, target: Area): Promise<Written> {
  refuseUnfit(target, request.body);
  return inWorkbook(async (context) => {
    const whole = await emptyCells(context, target);
    const width = await makeRoom(context, target, request.headings.weight);
    const before: Looks = { formats: whole.numberFormat as string[][], width };
    const held = writeWeights(context.workbook.worksheets.getItem(target.sheet), request, target);
    await context.sync();
    const formulas = held.map((range) => range.formulas as Cell[][]);
    return {
      area: target,
      holds: () => stillHolds(target, formulas),
      undo: () => takeBack(target, formulas, before),
    };
  });
}

/** Queues all writes and asks for the formulas back as Excel keeps them, for an exact undo. */
function writeWeights(sheet: Excel.Worksheet, request: WeightsRequest, target: Area): Excel.Range[] {
  const { item, weight, consistency } = request.headings;
  const cells = cellsOf(target);
  const matrix = reference(request.body, target.sheet);
  const method = methodArguments(request);
  const at = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));

  at(cells.weights).numberFormat = Array.from({ length: cells.weights.rows }, () => ['0.0%']);
  at(cells.consistency).numberFormat = [['0.000']];
  const written: [Area, string[][]][] = [
    [cells.headings, [[asCellText(item), asCellText(weight), asCellText(consistency)]]],
    [cells.names, nameCells(request, target.sheet)],
    [cells.firstWeight, [[`=AHP.WEIGHTS(${matrix}${method.weights})`]]],
    [cells.consistency, [[`=AHP.CR(${matrix}${method.consistency})`]]],
  ];
  const ranges = written.map(([area, formulas]) => {
    const range = at(area);
    range.formulas = formulas;
    return range;
  });
  at(cells.headings).format.font.bold = true;
  at(cells.numberHeadings).format.horizontalAlignment = 'Right';
  for (const range of ranges) range.load(['formulas']);
  return ranges;
}

function writtenAreas(target: Area): Area[] {
  const { headings, names, firstWeight, consistency } = cellsOf(target);
  return [headings, names, firstWeight, consistency];
}

/** A bold letter of Excel's standard font and the padding of a cell, in points. */
const LETTER = 6;
const PADDING = 8;

/** Widens the column of weights where its heading would be cut off; returns the width before, null if it stays. */
async function makeRoom(context: Excel.RequestContext, target: Area, heading: string): Promise<number | null> {
  const needed = heading.length * LETTER + PADDING;
  const { format } = context.workbook.worksheets.getItem(target.sheet).getRange(areaAddress(cellsOf(target).weights));
  format.load(['columnWidth']);
  await context.sync();
  const width = format.columnWidth;
  if (width >= needed) return null;
  format.columnWidth = needed;
  return width;
}

/** The ranges that were written, when every one of them still holds what was written there. */
async function untouched(
  context: Excel.RequestContext,
  target: Area,
  held: readonly Cell[][][],
): Promise<Excel.Range[] | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
  await context.sync();
  if (sheet.isNullObject) return null;
  const ranges = writtenAreas(target).map((area) => sheet.getRange(areaAddress(area)));
  for (const range of ranges) range.load(['formulas']);
  await context.sync();
  const isSame = ranges.every((range, index) => JSON.stringify(range.formulas) === JSON.stringify(held[index]));
  return isSame ? ranges : null;
}

function stillHolds(target: Area, held: readonly Cell[][][]): Promise<boolean> {
  return inWorkbook(async (context) => (await untouched(context, target, held)) !== null);
}

async function takeBack(target: Area, held: readonly Cell[][][], before: Looks): Promise<void> {
  await inWorkbook(async (context) => {
    const ranges = await untouched(context, target, held);
    if (!ranges) throw new WorkbookError('changedSince', { area: areaAddress(target) });
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    for (const range of ranges) range.clear(Excel.ClearApplyTo.contents);
    sheet.getRange(areaAddress(target)).numberFormat = before.formats;
    const { headings, numberHeadings, weights } = cellsOf(target);
    sheet.getRange(areaAddress(headings)).format.font.bold = false;
    sheet.getRange(areaAddress(numberHeadings)).format.horizontalAlignment = 'General';
    if (before.width !== null) sheet.getRange(areaAddress(weights)).format.columnWidth = before.width;
    await context.sync();
  });
}
