import type { Range } from '../cells';
import { isOmitted, isVoid, placeInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { localized, quoted } from '../messages';
import { ScoringError } from '../scoringError';
import { readEqualList } from '../weighting';

/** A hierarchy listed as one item and its parent a row. Rows count from 0 and keep the order of the list. */
export interface Hierarchy {
  /** The items' range: the way the results lie. */
  readonly items: Range;
  /** The cell of each row that names its item. */
  readonly names: readonly unknown[];
  /** The rows without a parent. */
  readonly roots: readonly number[];
  /** The rows below each row; none for a leaf or a blank row. */
  readonly children: readonly (readonly number[])[];
  /** Every row that is not blank, parents before their children. */
  readonly topDown: readonly number[];
}

const ITEMS: Localized = { en: 'Items', id: 'Item' };
const PARENTS: Localized = { en: 'Parents', id: 'Induk' };
const CODES: Localized = { en: 'Codes', id: 'Kode' };

/** A circle is named by this many of its items; the rest is an ellipsis. */
const NAMED_IN_CIRCLE = 6;

/**
 * Reads lists of items and parents of equal length, in any order of rows. A blank (or 0) parent makes a root. Names are
 * the same whatever their case and the spaces around them; numbers count as their text. A row that is blank (or 0)
 * throughout, also in the lists `beside` them, belongs to nothing.
 *
 * `codes`, where given, tell items of one name apart; a row without a code goes by its name. A parent is then a code,
 * or the name of one item alone.
 *
 * Refuses a row with data but no item, an item listed twice, a parent that is no item or one of several, and items
 * below themselves. Time is linear in the rows, and the depth of the hierarchy costs no call stack.
 */
export function readHierarchy(items: unknown, parents: unknown, beside: readonly Range[], codes?: unknown): Hierarchy {
  const itemRange = readRange(items, ITEMS);
  const parentRange = readRange(parents, PARENTS);
  const itemCells = readList(itemRange);
  const parentCells = readEqualList(parentRange, itemRange);
  const codeRange = isOmitted(codes) ? undefined : readRange(codes, CODES);
  const codeCells = codeRange && readEqualList(codeRange, itemRange);
  const otherLists = [parentCells, codeCells ?? [], ...beside.map((range) => readEqualList(range, itemRange))];
  const hasData = (row: number) => otherLists.some((list) => !isVoid(list[row]));

  const rows = filledRows(itemRange, itemCells, hasData);
  const itemList = { range: itemRange, cells: itemCells };
  const rowOf = rowsByKey(rows, itemList, codeRange && codeCells && { range: codeRange, cells: codeCells });
  const named = codeCells ? rowsByName(rows, itemCells) : undefined;
  const children: number[][] = itemCells.map(() => []);
  const roots: number[] = [];
  const parentOf = new Map<number, number>();
  for (const row of rowOf.values()) {
    const parent = parentCells[row];
    if (isVoid(parent)) {
      roots.push(row);
      continue;
    }
    const key = keyOf(parent) ?? '';
    const [first, second] = named?.get(key) ?? [];
    const above = rowOf.get(key) ?? first;
    const place = () => placeInList(parentRange, row);
    if (above === undefined) throw new ScoringError('parentUnknown', { place: place(), parent: quoted(parent) });
    if (second !== undefined && !rowOf.has(key)) {
      const [one, other] = [positionIn(itemRange, above), positionIn(itemRange, second)];
      throw new ScoringError('parentAmbiguous', { place: place(), parent: quoted(parent), first: one, second: other });
    }
    children[above]?.push(row);
    parentOf.set(row, above);
  }

  const topDown = [...roots];
  for (const row of topDown) for (const child of children[row] ?? []) topDown.push(child);
  if (topDown.length < rowOf.size) refuseCircle(itemRange, itemCells, parentOf, new Set(topDown));
  return { items: itemRange, names: itemCells, roots, children, topDown };
}

/** One result a row, lying as the items do. */
export function asItemsLie<T>(items: Range, results: readonly T[]): T[][] {
  return items.shape.columns === 1 ? results.map((result) => [result]) : [[...results]];
}

/** The rows that are not blank, each with a name. */
function filledRows(range: Range, cells: readonly unknown[], hasData: (row: number) => boolean): number[] {
  return cells.flatMap((cell, row) => {
    if (isVoid(cell) && !hasData(row)) return [];
    if (keyOf(cell) === undefined) throw new ScoringError('itemMissing', { place: placeInList(range, row) });
    return [row];
  });
}

interface List {
  readonly range: Range;
  readonly cells: readonly unknown[];
}

/** The row of every code, or of every name where there is none, in list order. */
function rowsByKey(rows: readonly number[], items: List, codes: List | undefined): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const code = keyOf(codes?.cells[row]);
    const { range, cells } = codes && code !== undefined ? codes : items;
    const key = code ?? keyOf(cells[row]) ?? '';
    const first = rowOf.get(key);
    if (first !== undefined) {
      const values = { place: placeInList(range, row), item: quoted(cells[row]), first: positionIn(range, first) };
      throw new ScoringError(range === items.range ? 'itemTwice' : 'codeTwice', values);
    }
    rowOf.set(key, row);
  }
  return rowOf;
}

/** The rows of every name. */
function rowsByName(rows: readonly number[], cells: readonly unknown[]): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(cells[row]) ?? '';
    const known = named.get(key);
    if (known) known.push(row);
    else named.set(key, [row]);
  }
  return named;
}

/** "row 3" or "column 3", as the list lies. */
function positionIn({ shape }: Range, row: number): Localized {
  return localized(shape.columns === 1 ? 'row' : 'column', { row: row + 1, column: row + 1 });
}

/** What makes two names the same; `undefined` for a cell that holds no name. Excel shows 15 digits of a number. */
export function keyOf(cell: unknown): string | undefined {
  if (isVoid(cell) || typeof cell === 'object') return undefined;
  const text = typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell);
  return text.trim().toLowerCase();
}

/** From any row that no root reaches, parents lead into a circle. */
function refuseCircle(
  range: Range,
  cells: readonly unknown[],
  parentOf: ReadonlyMap<number, number>,
  reached: ReadonlySet<number>,
): never {
  let row = [...parentOf.keys()].find((candidate) => !reached.has(candidate)) ?? 0;
  const passed = new Set<number>();
  while (!passed.has(row)) {
    passed.add(row);
    row = parentOf.get(row) ?? 0;
  }
  const nameOf = (one: number) => String(quoted(String(cells[one]).trim()));
  const names = [nameOf(row)];
  let next = parentOf.get(row) ?? row;
  while (next !== row && names.length < NAMED_IN_CIRCLE) {
    names.push(nameOf(next));
    next = parentOf.get(next) ?? row;
  }
  names.push(next === row ? nameOf(row) : '…');
  throw new ScoringError('itemsInCircle', {
    place: placeInList(range, row),
    item: nameOf(row),
    circle: names.join(' → '),
  });
}
