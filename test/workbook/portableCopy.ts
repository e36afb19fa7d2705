/** A workbook's portable copy: planned from what Office.js reads of it, and computed without our functions. */
import { portableBook } from '../../src/files/portable/book';
import type { PortableBook } from '../../src/files/portable/book';
import { portablePlan } from '../../src/files/portable/plan';
import type { PortablePlan } from '../../src/files/portable/plan';
import type { Cell, DefinedName, ErrorText, SheetContents } from '../../src/files/contents';
import { parseAddress } from '../../src/sheets/address';
import type { OpenWorkbook } from '../support/excel';
import { isError } from '../files/portable/calledCells';
import type { Place, Typed } from '../files/portable/hosts';
import { typedByPlan, valuesInIronCalc, valuesInUniver } from '../files/portable/hosts';

type Read = Pick<SheetContents, 'name' | 'cells'>;

export interface Copy {
  readonly plan: PortablePlan;
  /** Cells that say something else than the live workbook. */
  readonly differences: readonly string[];
  /** How many cells were compared. */
  readonly compared: number;
}

/** Closes the live workbook once it is read: Univer keeps what it has parsed for every workbook of a process. */
export async function portableCopy(workbook: Pick<OpenWorkbook, 'close'>): Promise<Copy> {
  const { book, sheets, values } = await readWorkbook();
  workbook.close();
  const plan = portablePlan(book, 'en');
  const planned = new Set([...plan.cells, ...plan.valuesOnly.map(({ cell }) => cell)].map(keyOf));
  const typed: Typed[] = sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, value, formula }): Typed[] => {
      const place = { sheet, row, column };
      if (planned.has(keyOf(place))) return [];
      if (formula !== undefined) return [{ ...place, content: { formula: formula.text } }];
      return value === null ? [] : [{ ...place, content: value }];
    }),
  );
  const places = [...values.keys()].map(placeOf);
  const all = [...typed, ...typedByPlan(plan), ...staying(plan, values)];
  const hosts = { IronCalc: valuesInIronCalc(all, places), Univer: await valuesInUniver(all, places) };
  const differences = Object.entries(hosts).flatMap(([host, found]) =>
    [...values.values()].flatMap((live, index) => {
      const copy = found[index];
      if (areSame(live, copy)) return [];
      const place = keyOf(places[index] as Place);
      const formula = all.find((one) => keyOf(one) === place)?.content;
      return [`${host} ${place}: ${String(copy)} for ${String(live)} by ${JSON.stringify(formula)}`];
    }),
  );
  return { plan, differences, compared: places.length };
}

/** Values that stay where formulas have no plain form, in every cell that these fill. */
function staying({ valuesOnly }: PortablePlan, values: ReadonlyMap<string, unknown>): Typed[] {
  return valuesOnly.flatMap(({ cell: { sheet, row, column, fills } }) => {
    const { top, left, bottom, right } = fills ?? { top: row, left: column, bottom: row, right: column };
    return [...values].flatMap(([key, value]): Typed[] => {
      const place = placeOf(key);
      const isIn = place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
      const content = contentOf(value);
      return place.sheet === sheet && isIn && content !== null ? [{ ...place, content }] : [];
    });
  });
}

function areSame(live: unknown, copy: unknown): boolean {
  if (typeof live === 'number' && typeof copy === 'number')
    return Math.abs(live - copy) <= 1e-9 * Math.max(1, Math.abs(live));
  return live === copy || (isError(live) && isError(copy));
}

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

function placeOf(key: string): Place {
  const [, sheet = '', row = '', column = ''] = /^(.*)!(\d+),(\d+)$/.exec(key) ?? [];
  return { sheet, row: Number(row), column: Number(column) };
}

interface ReadBook {
  readonly book: PortableBook;
  readonly sheets: readonly Read[];
  readonly values: ReadonlyMap<string, unknown>;
}

async function readWorkbook(): Promise<ReadBook> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true, formula: true });
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange());
    used.forEach((range) => range.load(['formulas', 'values', 'rowIndex', 'columnIndex']));
    await context.sync();
    const values = new Map<string, unknown>();
    const formulas: { sheet: number; row: number; column: number; text: string; spill: Excel.Range }[] = [];
    used.forEach((range, sheet) =>
      range.formulas.forEach((line: unknown[], i) =>
        line.forEach((content, j) => {
          const place = { row: range.rowIndex + i, column: range.columnIndex + j };
          const name = worksheets.items[sheet]?.name ?? '';
          if (range.values[i]?.[j] !== '') values.set(keyOf({ sheet: name, ...place }), range.values[i]?.[j]);
          if (typeof content !== 'string' || !content.startsWith('=')) return;
          const spill = range.getCell(i, j).getSpillingToRangeOrNullObject();
          spill.load('address');
          formulas.push({ sheet, ...place, text: content.slice(1), spill });
        }),
      ),
    );
    await context.sync();
    const inSpills = new Set<string>();
    const live = formulas.map(({ sheet, row, column, text, spill }): { sheet: number; cell: Cell } => {
      const name = worksheets.items[sheet]?.name ?? '';
      const value = contentOf(values.get(keyOf({ sheet: name, row, column })));
      const filled = spill.isNullObject ? null : parseAddress(spill.address, name);
      if (filled === null) return { sheet, cell: { row, column, value, style: 0, formula: { text } } };
      const area = {
        top: filled.row,
        left: filled.column,
        bottom: filled.row + filled.rows - 1,
        right: filled.column + filled.columns - 1,
      };
      for (let i = area.top; i <= area.bottom; i += 1)
        for (let j = area.left; j <= area.right; j += 1) inSpills.add(keyOf({ sheet: name, row: i, column: j }));
      return { sheet, cell: { row, column, value, style: 0, formula: { text, fills: { kind: 'dynamic', area } } } };
    });
    const formulaPlaces = new Set(
      live.map(({ sheet, cell }) => keyOf({ sheet: worksheets.items[sheet]?.name ?? '', ...cell })),
    );
    const sheets = worksheets.items.map(({ name }, index): Read => {
      const constants = [...values].flatMap(([key, value]): Cell[] => {
        const place = placeOf(key);
        if (place.sheet !== name || formulaPlaces.has(key)) return [];
        return [{ row: place.row, column: place.column, value: contentOf(value), style: 0 }];
      });
      return { name, cells: [...constants, ...live.filter(({ sheet }) => sheet === index).map(({ cell }) => cell)] };
    });
    const defined = names.items.map(({ name, formula }): DefinedName => {
      return { name, formula: String(formula).replace(/^=/, ''), sheet: null, hidden: true, comment: '' };
    });
    const book = portableBook({ sheets, names: defined });
    // A file keeps its names; where the copy is computed there are none.
    const meant = new Map(defined.map(({ name, formula }) => [name, formula]));
    const inFull = (text: string): string => text.replace(/\btb_\w+/g, (name) => meant.get(name) ?? name);
    const typed = sheets.map(({ name, cells }) => {
      const own = cells.filter(
        ({ formula, ...cell }) => formula !== undefined || !inSpills.has(keyOf({ sheet: name, ...cell })),
      );
      const spelled = own.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: { ...cell.formula, text: inFull(cell.formula.text) } },
      );
      return { name, cells: spelled };
    });
    return { book, sheets: typed, values };
  });
}

function contentOf(value: unknown): Cell['value'] {
  if (typeof value === 'string') return isError(value) ? { error: value as ErrorText } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
