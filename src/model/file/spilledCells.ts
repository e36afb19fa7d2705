/** Many cells whose contents are not ours, as below spilling formulas: in the file as ranges of a column, not one by one. */
import type { SheetRecord } from '../types';
import { textOf } from './attributes';
import type { XmlElement } from './element';
import { written } from './element';

type Prints = SheetRecord['prints'];

/** Fewer stand in the file as any other cell: an earlier version passes ranges over, and then asks once too often. */
const MANY = 2000;

/** No range of ours is longer; a file that says so is not believed. */
const LONGEST = 50_000;
const RANGE = /^([A-Z]{1,3})(\d{1,7}):\1(\d{1,7})$/;

interface Written {
  readonly cells: [string, string][];
  readonly ranges: string[];
}

/** Records never change, and a file is written at every edit. */
const known = new WeakMap<Prints, Written>();

/** The prints that are written one by one, and the ranges of those that say nothing. */
export function withoutSpilled(prints: Prints): Written {
  const before = known.get(prints);
  if (before !== undefined) return before;
  const cells: [string, string][] = [];
  const rows = new Map<string, number[]>();
  let blank = 0;
  for (const address in prints) {
    const print = prints[address] as string;
    if (print === '') {
      addPlace(rows, address);
      blank += 1;
    } else {
      cells.push([address, print]);
    }
  }
  const made = blank <= MANY ? { cells: Object.entries(prints), ranges: [] } : { cells, ranges: rangesOf(rows) };
  known.set(prints, made);
  return made;
}

function addPlace(rows: Map<string, number[]>, address: string): void {
  const digits = address.search(/\d/);
  const [letters, row] = [address.slice(0, digits), Number(address.slice(digits))];
  const column = rows.get(letters);
  if (column === undefined) rows.set(letters, [row]);
  else column.push(row);
}

function rangesOf(rows: ReadonlyMap<string, readonly number[]>): string[] {
  return [...rows].flatMap(([letters, column]) =>
    runsIn(column).map(([from, to]) => written('spilled', { of: `${letters}${from}:${letters}${to}` })),
  );
}

function runsIn(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** The addresses in a range, each with its print. */
export function spilledIn(element: XmlElement): [string, string][] {
  const [, letters = '', from = '', to = ''] = RANGE.exec(textOf(element, 'of')) ?? [];
  const first = Number(from);
  const count = Math.max(0, Math.min(LONGEST, Number(to) - first + 1));
  return letters === '' ? [] : Array.from({ length: count }, (_, index) => [`${letters}${first + index}`, '']);
}
