/** Puts Timbang's own formulas back where plain ones or values stand, and removes the sheet of intermediate results. */
import { placesIn } from '../../files/places';
import { filledArea } from '../../files/portable/address';
import { placeKey } from '../../files/portable/book';
import { keptFormulas, keptToXml, type KeptFormula } from '../../files/portable/kept';
import { WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import type { Written } from '../excel/undo';
import type { CellsOfSheet } from '../writing/check';
import type { Writes } from './contentWrites';
import { keptLook, keptState, type KeptLook, type KeptState } from './keptLook';
import { bySheet, formulaWrites } from './makePlain';
import { readOpenBook, type OpenBook, type ReadSheet } from './openBook';
import { carryOut } from './reversible';
import { otherValues } from './sameNumbers';
import { queueWhole, writable, type WholeReading } from './wholeSheet';

export interface PutBack extends Written {
  readonly formulas: number;
  /** Cells that show something else now than the plain formulas did. */
  readonly differing: readonly CellsOfSheet[];
}

/**
 * Refused when something else is to be put back than `agreed` said (`plainChanged`). Cells that somebody changed since
 * are replaced only when `replaces` says so; a sheet that they still read stays, and so does what is kept of them.
 */
export function putFormulasBack(agreed: KeptLook, replaces: boolean): Promise<PutBack> {
  return inWorkbook(async (context) => {
    const open = await readOpenBook(context);
    if (JSON.stringify(keptLook(open)) !== JSON.stringify(agreed)) throw new WorkbookError('plainChanged');
    const state = keptState(open);
    const formulas = replaces ? [...state.asLeft, ...state.changed] : state.asLeft;
    const replaced = new Set(formulas.flatMap(keysOf));
    const unneeded = state.helpers.filter(({ name }) => !isRead(open, name, replaced, state));
    const removed = unneeded.map(({ id }) => id);
    const wholes = await readWholes(context, open, removed);
    let differing: readonly CellsOfSheet[] = [];
    const written = await carryOut(context, {
      state: open.state,
      forward: {
        sheets: bySheet(
          open,
          formulas.flatMap((cell) => formulaWrites(open, cell)),
        ),
        added: [],
        removed,
        part: remaining(open, formulas, removed, state),
      },
      back: { sheets: presentWrites(open, formulas), added: wholes, removed: [], part: open.part?.xml ?? null },
      check: async (within) => {
        differing = await otherValues(within, open, replaced, removed);
      },
    });
    return { ...written, formulas: formulas.length, differing };
  });
}

const keysOf = (cell: KeptFormula): string[] =>
  placesIn(filledArea(cell)).map(({ row, column }) => placeKey(cell.sheet, row, column));

/** Whether a formula that stays reads a sheet of intermediate results. */
function isRead({ book }: OpenBook, name: string, replaced: ReadonlySet<string>, { helpers }: KeptState): boolean {
  const own = new Set(helpers.map((helper) => helper.name.toLowerCase()));
  return book.formulas.some(({ sheet, row, column, formula }) => {
    if (own.has(sheet.toLowerCase()) || replaced.has(placeKey(sheet, row, column))) return false;
    return formula.toLowerCase().includes(name.toLowerCase());
  });
}

/** What is kept from now on: what still reads a sheet of intermediate results; null for nothing. */
function remaining(
  { part }: OpenBook,
  restored: readonly KeptFormula[],
  removed: readonly string[],
  { helpers, changed }: KeptState,
): string | null {
  const left = helpers.filter(({ id }) => !removed.includes(id)).map(({ name }) => name.toLowerCase());
  if (left.length === 0) return null;
  const kept = (part?.kept?.helpers ?? []).filter(({ name }) => left.includes(name.toLowerCase()));
  return keptToXml(
    keptFormulas(
      kept,
      changed.filter((cell) => !restored.includes(cell)),
    ),
  );
}

/** The cells as they are now, for an undo. */
function presentWrites(open: OpenBook, formulas: readonly KeptFormula[]): Writes['sheets'] {
  const writes = formulas.flatMap((cell) =>
    formulaWrites(open, cell).map(({ sheet, write }) => {
      const content = contentNow(
        open.sheets.find(({ name }) => isSame(name, sheet)),
        write.row,
        write.column,
      );
      return { sheet, write: { ...write, content } };
    }),
  );
  return bySheet(open, writes);
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function contentNow(sheet: ReadSheet | undefined, row: number, column: number): ReturnType<typeof writable> {
  if (!sheet?.area) return null;
  const [down, right] = [row - sheet.area.row, column - sheet.area.column];
  return writable(sheet.formulas[down]?.[right] ?? '', sheet.values[down]?.[right] ?? '');
}

async function readWholes(
  context: Excel.RequestContext,
  { sheets }: OpenBook,
  removed: readonly string[],
): Promise<Writes['added']> {
  const read = sheets.flatMap(({ id, name, area }): WholeReading[] => {
    if (!removed.includes(id)) return [];
    const [rows, columns] = area === null ? [1, 1] : [area.row + area.rows, area.column + area.columns];
    return [queueWhole(context.workbook.worksheets.getItem(id), name, rows, columns)];
  });
  if (read.length > 0) await context.sync();
  return read.map((finish) => finish());
}
