/** Writes broken formulas of Timbang again, as they are typed: Excel knows the functions by now. Their text is all that changes. */
import type { CellValue } from '../../model/types';
import { areaAddress, cellAddress } from '../../sheets/address';
import { describeCells, rectanglesOf } from '../../sheets/cellSets';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { isCalculating } from '../excel/newestReading';
import { refuseProtected } from '../excel/protection';
import { inWorkbook } from '../excel/run';
import type { Written } from '../excel/undo';
import { queueBook } from '../reading/locate';
import type { CellsOfSheet } from '../writing/check';
import { areasToWrite } from './areas';
import type { BrokenFormula, BrokenSheet } from './findBroken';
import { findBroken, UNKNOWN_NAME } from './findBroken';
import { refuseUnregistered } from './probe';

export interface Repair extends Written {
  /** How many formulas show something else than #NAME? now. */
  readonly repaired: number;
  /** Written again, and Excel still does not know a name in them: it is none of Timbang's functions. */
  readonly still: readonly CellsOfSheet[];
  /** Excel refused to write there: a part of an array of the old kind, for instance. */
  readonly refused: readonly CellsOfSheet[];
}

/** What was written on one sheet, and how Excel keeps it. */
interface Held {
  readonly id: string;
  readonly name: string;
  readonly formulas: readonly BrokenFormula[];
  readonly kept: ReadonlyMap<string, string>;
}

const AS_TEXT = '@';

const keyOf = ({ row, column }: Pick<BrokenFormula, 'row' | 'column'>): string => cellAddress(row, column);

/**
 * Of all sheets that are not protected. Nothing is changed unless the functions answer (`notRegistered`); cells that were
 * changed meanwhile are not touched, for they are looked for anew.
 */
export async function repairFormulas(): Promise<Repair> {
  const { sheets } = await findBroken();
  const writable = sheets.filter(({ sheet, formulas }) => !sheet.protected && formulas.length > 0);
  const [first] = writable;
  if (!first) throw new WorkbookError('nothingToRepair');
  await refuseUnregistered(first.sheet.id);
  const refused: CellsOfSheet[] = [];
  const held: Held[] = [];
  let failure: WorkbookError | null = null;
  for (const { sheet, formulas } of writable) {
    const written = await writeAll(sheet.id, formulas, 'repaired');
    failure ??= written.failure;
    const left = formulas.filter((formula) => !written.done.includes(formula));
    if (left.length > 0) refused.push({ sheet: sheet.name, cells: describeCells(left.map(keyOf)) });
    if (written.done.length > 0) held.push(await heldOn(sheet, written.done));
  }
  const [area] = held.flatMap(({ name, formulas: [formula] }) => (formula ? [{ name, formula }] : []));
  if (!area) throw failure ?? new WorkbookError('nothingToRepair');
  const still = await stillUnknown(held);
  const count = held.reduce((sum, { formulas }) => sum + formulas.length, 0);
  return {
    area: { sheet: area.name, row: area.formula.row, column: area.formula.column, rows: 1, columns: 1 },
    repaired: count - still.reduce((sum, { formulas }) => sum + formulas.length, 0),
    still: still.map(({ name, formulas }) => ({ sheet: name, cells: describeCells(formulas.map(keyOf)) })),
    refused,
    holds: async () => (await firstChanged(held)) === null,
    undo: () => undo(held),
  };
}

async function write(id: string, formulas: readonly BrokenFormula[], text: 'now' | 'repaired'): Promise<void> {
  const byCell = new Map(formulas.map((formula) => [keyOf(formula), formula[text]]));
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const areas = areasToWrite(byCell);
    const ranges = areas.map((area) => sheet.getRange(areaAddress(area)));
    for (const range of ranges) range.load(['numberFormat']);
    await context.sync();
    areas.forEach(({ row, column, rows, columns }, index) => {
      const range = ranges[index];
      if (!range) return;
      const formats = range.numberFormat as string[][];
      // A cell formatted as text would keep the formula as a text.
      const isText = formats.some((line) => line.includes(AS_TEXT));
      if (isText) range.numberFormat = formats.map((line) => line.map((one) => (one === AS_TEXT ? 'General' : one)));
      range.formulas = Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, right) => byCell.get(cellAddress(row + down, column + right)) ?? null),
      );
      if (isText) range.numberFormat = formats;
    });
    await context.sync();
  });
}

/** At once, and where Excel refuses one of them each by itself. */
async function writeAll(
  id: string,
  formulas: readonly BrokenFormula[],
  text: 'now' | 'repaired',
): Promise<{ done: readonly BrokenFormula[]; failure: WorkbookError | null }> {
  try {
    await write(id, formulas, text);
    return { done: formulas, failure: null };
  } catch (failure) {
    const done: BrokenFormula[] = [];
    for (const formula of formulas) {
      const isDone = await write(id, [formula], text).then(
        () => true,
        () => false,
      );
      if (isDone) done.push(formula);
    }
    return { done, failure: asWorkbookError(failure) };
  }
}

interface Shown {
  readonly formula: string;
  readonly value: CellValue;
}

/** By address; null where the sheet is gone. */
function readCells(id: string, formulas: readonly BrokenFormula[]): Promise<Map<string, Shown> | null> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return null;
    const areas = rectanglesOf(formulas.map(keyOf));
    const ranges = areas.map((area) => sheet.getRange(areaAddress(area)));
    for (const range of ranges) range.load(['formulas', 'values']);
    await context.sync();
    return new Map(
      areas.flatMap(({ row, column, rows, columns }, index) =>
        Array.from({ length: rows * columns }, (_, at): [string, Shown] => {
          const [down, right] = [Math.floor(at / columns), at % columns];
          const formula = String((ranges[index]?.formulas as CellValue[][])[down]?.[right] ?? '');
          const value = (ranges[index]?.values as CellValue[][])[down]?.[right] ?? '';
          return [cellAddress(row + down, column + right), { formula, value }];
        }),
      ),
    );
  });
}

async function heldOn({ id, name }: BrokenSheet['sheet'], formulas: readonly BrokenFormula[]): Promise<Held> {
  const now = await readCells(id, formulas);
  return { id, name, formulas, kept: new Map([...(now ?? [])].map(([cell, { formula }]) => [cell, formula])) };
}

const PATIENCE = { times: 10, pause: 300 };

/** Of each sheet the formulas that show #NAME? once none is being computed any more. */
async function stillUnknown(held: readonly Held[]): Promise<Pick<Held, 'name' | 'formulas'>[]> {
  for (let attempt = 1; ; attempt += 1) {
    const shown = await Promise.all(held.map(({ id, formulas }) => readCells(id, formulas)));
    const values = shown.flatMap((cells) => [...(cells?.values() ?? [])].map(({ value }) => value));
    if (isCalculating([values]) && attempt < PATIENCE.times) {
      await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause));
      continue;
    }
    return held.flatMap(({ name, formulas }, index) => {
      const unknown = formulas.filter((formula) => shown[index]?.get(keyOf(formula))?.value === UNKNOWN_NAME);
      return unknown.length > 0 ? [{ name, formulas: unknown }] : [];
    });
  }
}

/** The first cell that no longer holds what was written there. */
async function firstChanged(held: readonly Held[]): Promise<string | null> {
  for (const { id, name, formulas, kept } of held) {
    const now = await readCells(id, formulas);
    const changed = formulas.find((formula) => now?.get(keyOf(formula))?.formula !== kept.get(keyOf(formula)));
    if (changed) return `${name}!${keyOf(changed)}`;
  }
  return null;
}

async function undo(held: readonly Held[]): Promise<void> {
  const changed = await firstChanged(held);
  if (changed !== null) throw new WorkbookError('changedSince', { area: changed });
  await inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    await context.sync();
    refuseProtected(finishBook().sheets.filter(({ id }) => held.some((each) => each.id === id)));
  });
  for (const { id, name, formulas } of held) {
    const { done, failure } = await writeAll(id, formulas, 'now');
    if (done.length === formulas.length) continue;
    const left = formulas.filter((formula) => !done.includes(formula));
    const cells = describeCells(left.map(keyOf)).join(', ');
    throw new WorkbookError('partlyUndone', { sheets: `${name} ${cells}`, message: failure?.message ?? '' });
  }
}
