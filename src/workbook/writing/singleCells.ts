/** Changes of single cells, such as a realization kept from a what-if, that can be taken back. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { cellAddress, parseAddress } from '../../sheets/address';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import type { Protectable } from '../excel/protection';
import { PROTECTION, protectionOf, refuseProtected } from '../excel/protection';
import { inWorkbook } from '../excel/run';
import { asCellText, asText } from '../../sheets/text';
import { AS_TYPED } from '../../sheets/plan';
import type { CellChange } from '../../sheets/plan';
import type { Written } from '../excel/undo';

interface SingleCell {
  area: Area;
  /** What is written: text as text. */
  content: CellValue;
  /** Null where the cell keeps its number format. */
  format: string | null;
}

function singleCell({ address, value, isFormula = false, format }: CellChange): SingleCell {
  const area = parseAddress(address, '');
  const isCell = area !== null && area.sheet !== '' && area.rows * area.columns === 1;
  if (!isCell) throw new WorkbookError('notAnAddress', { address });
  const isText = typeof value === 'string' && value !== '' && !isFormula;
  return { area, content: isText ? asCellText(value) : value, format: format ?? null };
}

/** In a cell that takes everything as text, the apostrophe of a text would be one of its letters. */
function inItsFormat(cell: SingleCell, own: string): SingleCell {
  const { content, format } = cell;
  const isBare = (format ?? own) === AS_TYPED && typeof content === 'string' && content.startsWith("'");
  return isBare ? { ...cell, content: content.slice(1) } : cell;
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column));
}

const firstOf = (cells: unknown): CellValue => (cells as CellValue[][])[0]?.[0] ?? '';

interface CellState {
  formula: CellValue;
  value: CellValue;
  format: string;
  /** Protected where the cell is: people may fill in the unlocked cells of a protected sheet. */
  sheet: Protectable;
}

async function readCells(context: Excel.RequestContext, cells: readonly SingleCell[]): Promise<CellState[]> {
  const ranges = cells.map(({ area }) => rangeOf(context, area));
  for (const range of ranges) {
    range.load({
      formulas: true,
      values: true,
      numberFormat: true,
      worksheet: PROTECTION,
      format: { protection: { locked: true } },
    });
  }
  await context.sync();
  return ranges.map(({ formulas, values, numberFormat, worksheet, format }) => {
    const sheet = protectionOf(worksheet);
    const isProtected = sheet.protected && format.protection.locked;
    return {
      formula: firstOf(formulas),
      value: firstOf(values),
      format: String(firstOf(numberFormat)),
      sheet: { ...sheet, protected: isProtected },
    };
  });
}

/** Queues the writes and asks for the contents back as Excel keeps them. */
function queueWrites(context: Excel.RequestContext, cells: readonly SingleCell[]): Excel.Range[] {
  return cells.map(({ area, content, format }) => {
    const range = rangeOf(context, area);
    // First, for Excel gives a fraction that is written a format of its own.
    if (format !== null) range.numberFormat = [[format]];
    range.formulas = [[content]];
    range.load(['formulas']);
    return range;
  });
}

/** What each cell held, ready to be written again; a formula is refused. */
function contentsBefore(cells: readonly SingleCell[], states: readonly CellState[]): SingleCell[] {
  return cells.map(({ area, format: written }, index) => {
    const { formula = '', value = '', format: own = 'General' } = states[index] ?? {};
    const format = written === null ? null : own;
    const content = asText(formula, value);
    if (typeof content === 'object') return inItsFormat({ area, content: asCellText(content.text), format }, own);
    const cell = cellAddress(area.row, area.column);
    if (typeof content === 'string' && content !== '') {
      throw new WorkbookError('occupied', { cell, area: cell, sheet: area.sheet });
    }
    return { area, content, format };
  });
}

/** With what stood there at the moment of writing. */
function asItWas({ area, format }: SingleCell, own: string, last: Excel.Range | undefined): SingleCell {
  const content = asText(firstOf(last?.formulas), firstOf(last?.values));
  return inItsFormat({ area, content: typeof content === 'object' ? asCellText(content.text) : content, format }, own);
}

async function putBack(cells: readonly SingleCell[]): Promise<void> {
  await inWorkbook(async (context) => {
    queueWrites(context, cells);
    await context.sync();
  });
}

async function writeOrPutBack(
  context: Excel.RequestContext,
  cells: readonly SingleCell[],
  states: readonly CellState[],
): Promise<CellValue[]> {
  let before = contentsBefore(cells, states);
  try {
    const last = cells.map(({ area }) => rangeOf(context, area));
    for (const range of last) range.load(['formulas', 'values']);
    const ranges = queueWrites(context, cells);
    await context.sync();
    const typed = cells.filter((_, index) => firstOf(last[index]?.formulas) !== states[index]?.formula);
    if (typed.length > 0) {
      before = before.map((cell, index) => asItWas(cell, states[index]?.format ?? 'General', last[index]));
      const [first] = typed;
      const at = first ? cellAddress(first.area.row, first.area.column) : '';
      throw new WorkbookError('changedMeanwhile', { sheet: first?.area.sheet ?? '', cells: at });
    }
    return ranges.map(({ formulas }) => firstOf(formulas));
  } catch (failure) {
    const error = asWorkbookError(failure);
    if (error.kind === 'accessDenied' && cells.length === 1) throw error;
    const sheets = [...new Set(cells.map(({ area }) => area.sheet))].join(', ');
    await putBack(before).catch(() => {
      throw new WorkbookError('partlyWritten', { sheets, message: error.message });
    });
    throw error;
  }
}

/**
 * One cell is left to Excel, which knows who may edit what on a protected sheet (`accessDenied`): nothing can be half
 * done. Of several none is written when one is locked.
 */
function refuseLocked(states: readonly CellState[]): void {
  if (states.length > 1) refuseProtected(states.map(({ sheet }) => sheet));
}

/**
 * Changes single cells and takes them back. Cells that hold a formula (`occupied`) or are locked on a protected sheet
 * (`protected`, `accessDenied`) are refused, and nothing is written.
 */
export async function writeCells(changes: readonly CellChange[]): Promise<Written> {
  const wanted = changes.map(singleCell);
  const [first] = wanted;
  if (!first) throw new RangeError('No cell to write.');
  return inWorkbook(async (context) => {
    const states = await readCells(context, wanted);
    refuseLocked(states);
    const cells = wanted.map((cell, index) => inItsFormat(cell, states[index]?.format ?? 'General'));
    const before = contentsBefore(cells, states);
    const held = await writeOrPutBack(context, cells, states);
    const look = (): Promise<CellState[]> => inWorkbook((within) => readCells(within, cells));
    const firstChanged = (now: readonly CellState[]): SingleCell | undefined =>
      cells.find((_, index) => now[index]?.formula !== held[index]);
    return {
      area: first.area,
      holds: async () => firstChanged(await look()) === undefined,
      undo: async () => {
        const now = await look();
        const changed = firstChanged(now);
        if (changed) {
          throw new WorkbookError('changedSince', { area: cellAddress(changed.area.row, changed.area.column) });
        }
        refuseLocked(now);
        await putBack(before);
      },
    };
  });
}
