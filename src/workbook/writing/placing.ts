/** Where a block of results goes beside the cells it comes from: only where every cell is empty. */
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress, fitsSheet, intersection, LAST_COLUMN, parseAddress } from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import { PROTECTION, protectionOf, refuseProtected } from '../excel/protection';
import { inWorkbook } from '../excel/run';
import type { Cell } from '../selection/selection';

/** What will be filled, spilled cells included, and the cells it is computed from. */
export interface Block {
  source: Area;
  rows: number;
  columns: number;
  /** The row of the sheet that puts results level with their source. */
  row: number;
}

/** How far to the right an empty place is looked for before going beyond everything in use. */
const REACH = 40;

/** The block with its first cell at `start`. */
export function blockAt({ sheet, row, column }: Area, { rows, columns }: Block): Area {
  return { sheet, row, column, rows, columns };
}

function isEmpty(value: unknown, formula: unknown): boolean {
  return value === '' && formula === '';
}

/** The first column of a run of empty columns, one of them left as a gap; null when the reach has none. */
function firstEmptyRun(range: Excel.Range, columns: number): number | null {
  const values = range.values as Cell[][];
  const formulas = range.formulas as Cell[][];
  let run = 0;
  for (let column = 0; column < range.columnCount; column += 1) {
    const empty = values.every((row, index) => isEmpty(row[column], formulas[index]?.[column]));
    run = empty ? run + 1 : 0;
    if (run === columns + 1) return column - columns + 1;
  }
  return null;
}

/**
 * The first empty place right of the source, one column apart, its heading level with the source's own so that results
 * stand beside their rows. Reads, never writes.
 */
export async function proposeTarget(block: Block): Promise<Area> {
  const { source, row } = block;
  const column = source.column + source.columns;
  const columns = Math.min(Math.max(REACH, 2 * block.columns), LAST_COLUMN - column);
  if (columns <= block.columns) throw new WorkbookError('outsideSheet', { cell: cellAddress(row, LAST_COLUMN - 1) });
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheet);
    const reach = sheet.getRange(areaAddress({ sheet: source.sheet, row, column, rows: block.rows, columns }));
    const inUse = sheet.getUsedRangeOrNullObject(true);
    reach.load(['values', 'formulas', 'columnCount']);
    inUse.load(['columnIndex', 'columnCount']);
    await context.sync();
    const found = firstEmptyRun(reach, block.columns);
    const beyond = inUse.isNullObject ? column + 1 : inUse.columnIndex + inUse.columnCount + 1;
    const start = { ...source, row, column: found === null ? beyond : column + found };
    return blockAt(start, block);
  });
}

/** The block a typed address means: its first cell is where the results begin. Throws `notAnAddress`. */
export function targetAt(address: string, block: Block): Area {
  const start = parseAddress(address, block.source.sheet);
  if (!start) throw new WorkbookError('notAnAddress', { address });
  return blockAt(start, block);
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

export function refuseUnfit(target: Area, source: Area): void {
  if (!fitsSheet(target))
    throw new WorkbookError('outsideSheet', { cell: areaAddress({ ...target, rows: 1, columns: 1 }) });
  if (intersection(target, source)) throw new WorkbookError('overlapsMatrix', { area: areaAddress(target) });
}

/** The cells of a target with their number formats read; refused unless their sheet takes them and every cell is empty. */
export async function emptyCells(context: Excel.RequestContext, target: Area): Promise<Excel.Range> {
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
export async function checkTarget(target: Area, source: Area): Promise<void> {
  refuseUnfit(target, source);
  await inWorkbook(async (context) => void (await emptyCells(context, target)));
}
