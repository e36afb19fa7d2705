/** What is selected, read with its neighbours in two round trips, and followed as the user moves and edits. */
import type { Area } from '../../sheets/address';
import { areaAddress, LAST_COLUMN, LAST_ROW } from '../../sheets/address';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import type { ReadingState } from '../excel/newestReading';
import { isCalculating, newestReading } from '../excel/newestReading';
import { inWorkbook } from '../excel/run';
import { ourFunctions } from './ourFunctions';
import { followMoves } from './selectionMoves';

export type Cell = string | number | boolean;

/** The selected cells and, where they exist, the column just left and the row just above (labels often stand there). */
export interface SelectionReading {
  area: Area;
  values: readonly (readonly Cell[])[];
  /** Excel's number formats of those cells. */
  formats?: readonly (readonly string[])[];
  left: readonly Cell[] | null;
  above: readonly Cell[] | null;
  /** The cells around a small selection, itself included: it may be part of something larger. */
  around?: { area: Area; values: readonly (readonly Cell[])[] };
  /** A function of Timbang is called among these cells, or near a small selection. */
  isComputed?: boolean;
}

export type SelectionState =
  | { kind: 'cells'; reading: SelectionReading }
  | { kind: 'empty'; area: Area }
  | { kind: 'tooLarge'; area: Area; limit: number }
  | { kind: 'failed'; error: WorkbookError };

/** More cells than this are not read: a pane that stalls Excel is worse than one that asks for a smaller selection. */
export const CELL_LIMIT = 50_000;

/** A selection of so few cells is looked at with so many rows and columns around it. */
const FEW_CELLS = 100;
const AROUND = 20;
/** Of so many cells the formulas are looked at. */
const FORMULAS = 6_000;

const POSITION = ['address', 'cellCount', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

function areaOf(range: Excel.Range, sheet: string): Area {
  return { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** A selection within the limit is taken as it stands; a whole column or row is cut to the cells in use. */
async function locate(context: Excel.RequestContext): Promise<SelectionState | Area> {
  const selected = context.workbook.getSelectedRange();
  const { worksheet } = selected;
  const inUse = worksheet.getUsedRangeOrNullObject(true);
  const within = inUse.getIntersectionOrNullObject(selected);
  selected.load(POSITION);
  worksheet.load(['name']);
  within.load(POSITION);
  await context.sync();

  const whole = areaOf(selected, worksheet.name);
  // Beyond 2^31 − 1 cells Excel reports −1, hence our own product.
  if (whole.rows * whole.columns <= CELL_LIMIT) return whole;
  if (within.isNullObject) return { kind: 'empty', area: whole };
  const used = areaOf(within, worksheet.name);
  return used.rows * used.columns <= CELL_LIMIT ? used : { kind: 'tooLarge', area: whole, limit: CELL_LIMIT };
}

function split(
  area: Area,
  { values: cells, numberFormat }: { values: Cell[][]; numberFormat: string[][] },
  extraRows: number,
  extraColumns: number,
): SelectionReading {
  const body = cells.slice(extraRows);
  return {
    area,
    values: body.map((row) => row.slice(extraColumns)),
    formats: numberFormat.slice(extraRows).map((row) => row.slice(extraColumns)),
    left: extraColumns > 0 ? body.map((row) => row[0] ?? '') : null,
    above: extraRows > 0 ? (cells[0]?.slice(extraColumns) ?? []) : null,
  };
}

function surroundings({ sheet, row, column, rows, columns }: Area): Area {
  const [top, left] = [Math.max(row - AROUND, 0), Math.max(column - AROUND, 0)];
  const bottom = Math.min(row + rows + AROUND, LAST_ROW);
  const right = Math.min(column + columns + AROUND, LAST_COLUMN);
  return { sheet, row: top, column: left, rows: bottom - top, columns: right - left };
}

/** Reads the current selection. A failure is an answer too: the pane shows it where the selection would stand. */
export async function readSelection(): Promise<SelectionState> {
  try {
    return await inWorkbook(async (context): Promise<SelectionState> => {
      const found = await locate(context);
      if ('kind' in found) return found;
      const extraRows = Math.min(found.row, 1);
      const extraColumns = Math.min(found.column, 1);
      const block = areaAddress({
        sheet: found.sheet,
        row: found.row - extraRows,
        column: found.column - extraColumns,
        rows: found.rows + extraRows,
        columns: found.columns + extraColumns,
      });
      const sheet = context.workbook.worksheets.getItem(found.sheet);
      const range = sheet.getRange(block);
      const isSmall = found.rows * found.columns <= FORMULAS;
      range.load(isSmall ? ['values', 'numberFormat', 'formulas'] : ['values', 'numberFormat']);
      const near = found.rows * found.columns <= FEW_CELLS ? surroundings(found) : null;
      const nearby = near && sheet.getRange(areaAddress(near));
      nearby?.load(['values', 'formulas']);
      await context.sync();
      const read = { values: range.values as Cell[][], numberFormat: range.numberFormat as string[][] };
      const reading = split(found, read, extraRows, extraColumns);
      if (near && nearby) reading.around = { area: near, values: nearby.values as Cell[][] };
      const formulas = nearby?.formulas ?? (isSmall ? range.formulas : []);
      if (ourFunctions(formulas as Cell[][]).length > 0) reading.isComputed = true;
      return { kind: 'cells', reading };
    });
  } catch (failure) {
    return { kind: 'failed', error: await whyRefused(asWorkbookError(failure)) };
  }
}

/**
 * Excel says the same of several areas, of an object that is selected and of another workbook in front; only the areas
 * of the first can be asked for.
 */
async function whyRefused(error: WorkbookError): Promise<WorkbookError> {
  if (error.kind !== 'notOneRange') return error;
  try {
    await inWorkbook(async (context) => {
      context.workbook.getSelectedRanges().load(['address']);
      await context.sync();
    });
    return error;
  } catch {
    return new WorkbookError('otherWorkbook', error.values);
  }
}

/** The address of the selection as a person would type it, for "use the selected cell". */
export async function readSelectedArea(): Promise<Area> {
  try {
    return await inWorkbook(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load(POSITION);
      selected.worksheet.load(['name']);
      await context.sync();
      return areaOf(selected, selected.worksheet.name);
    });
  } catch (failure) {
    throw await whyRefused(asWorkbookError(failure));
  }
}

/** Selects an area and brings its sheet to the front. */
export async function selectArea(area: Area): Promise<void> {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    sheet.getRange(areaAddress(area)).select();
    await context.sync();
  });
}

export interface SelectionFollower {
  /** Reads again now, e.g. after the pane itself has written. */
  refresh(): void;
  /** The same because somebody came to the pane, who may have selected something else in the sheet. */
  look(): void;
  stop(): Promise<void>;
}

/** Long enough to skip the cells an arrow key races through, short enough to feel immediate. */
const PAUSE = 120;

/** An Excel that cannot hold a reading back until an edit is finished refuses it. */
function isEditing(state: SelectionState): boolean {
  return state.kind === 'failed' && state.error.kind === 'editing';
}

/** What is shown stays: nobody has selected anything else in this workbook. */
function isNotNow(state: SelectionState): boolean {
  return isEditing(state) || (state.kind === 'failed' && state.error.kind === 'otherWorkbook');
}

function stateOf(state: SelectionState): ReadingState {
  if (isEditing(state)) return 'editing';
  return state.kind === 'cells' && isCalculating(state.reading.values) ? 'calculating' : 'settled';
}

/** Where a reading stands; the cells may change while it stays. */
export function placeOf(state: SelectionState): string {
  return JSON.stringify(state.kind === 'cells' ? state.reading.area : state.kind === 'failed' ? null : state.area);
}

/**
 * Reports the selection now, whenever it moves, when another sheet comes to the front and when any cell changes (a
 * level depends on cells elsewhere). Only the newest reading is reported; an answer overtaken by a later one is
 * dropped. `isUntold`: the selection has moved and Excel has never said so, as in some versions of 2025; whoever selects
 * has to ask then.
 */
export async function followSelection(
  listener: (state: SelectionState, isUntold: boolean) => void,
): Promise<SelectionFollower> {
  let last: SelectionState | null = null;
  let isTold = false;
  let isUntold = false;
  let isLooking = false;
  const readings = newestReading(readSelection, stateOf, (state) => {
    // Only the very first reading has nothing to keep.
    if (isNotNow(state) && last !== null) return;
    const hasLooked = isLooking;
    isLooking = false;
    if (hasLooked && last !== null) {
      if (JSON.stringify(state) === JSON.stringify(last)) return;
      isUntold ||= placeOf(state) !== placeOf(last);
    }
    last = state;
    listener(state, isUntold && !isTold);
  });
  const moves = await followMoves((isMove) => {
    isTold ||= isMove;
    isLooking = false;
    readings.soon(PAUSE);
  });
  await readings.read();

  return {
    refresh: () => readings.soon(0),
    look: () => {
      isLooking = true;
      readings.soon(0);
    },
    stop: async () => {
      readings.stop();
      await moves.stop();
    },
  };
}
