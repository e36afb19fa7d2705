import type { Range } from '../cells';
import { isVoid, placeInList, readList, readRange } from '../cells';
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

/** A circle is named by this many of its items; the rest is an ellipsis. */
const NAMED_IN_CIRCLE = 6;

/**
 * Reads lists of items and parents of equal length, in any order of rows. A blank (or 0) parent makes a root. Names are
 * the same whatever their case and the spaces around them; numbers count as their text. A row that is blank (or 0)
 * throughout, also in the lists `beside` them, belongs to nothing.
 *
 * Refuses a row with data but no item, an item listed twice, a parent that is no item, and items below themselves. Time
 * is linear in the rows, and the depth of the hierarchy costs no call stack.
 */
export function readHierarchy(items: unknown, parents: unknown, beside: readonly Range[]): Hierarchy {
  const itemRange = readRange(items, ITEMS);
  const parentRange = readRange(parents, PARENTS);
  const itemCells = readList(itemRange);
  const parentCells = readEqualList(parentRange, itemRange);
  const otherLists = [parentCells, ...beside.map((range) => readEqualList(range, itemRange))];
  const hasData = (row: number) => otherLists.some((list) => !isVoid(list[row]));

  const rowOf = readNames(itemRange, itemCells, hasData);
  const children: number[][] = itemCells.map(() => []);
  const roots: number[] = [];
  const parentOf = new Map<number, number>();
  for (const row of rowOf.values()) {
    const parent = parentCells[row];
    if (isVoid(parent)) {
      roots.push(row);
      continue;
    }
    const above = rowOf.get(keyOf(parent) ?? '');
    if (above === undefined) {
      throw new ScoringError('parentUnknown', { place: placeInList(parentRange, row), parent: quoted(parent) });
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

/** The row of every name, in list order. */
function readNames(
  range: Range,
  cells: readonly unknown[],
  hasData: (row: number) => boolean,
): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  cells.forEach((cell, row) => {
    if (isVoid(cell) && !hasData(row)) return;
    const key = keyOf(cell);
    if (key === undefined) throw new ScoringError('itemMissing', { place: placeInList(range, row) });
    const first = rowOf.get(key);
    if (first !== undefined) {
      const values = { row: first + 1, column: first + 1 };
      const position = localized(range.shape.columns === 1 ? 'row' : 'column', values);
      throw new ScoringError('itemTwice', { place: placeInList(range, row), item: quoted(cell), first: position });
    }
    rowOf.set(key, row);
  });
  return rowOf;
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
