/** Sets of single cells by their A1 address, and the few rectangles they make up. */
import type { Area } from './address';
import { areaAddress, cellAddress, LAST_COLUMN, LAST_ROW, parseAddress } from './address';

export interface Place {
  row: number;
  column: number;
}

const [DIGITS, LETTERS] = [48, 65];

/** C4, as we write it ourselves, read letter by letter: long lists are read cell by cell. Null for all else. */
export function plainPlace(address: string): Place | null {
  let [column, row] = [0, 0];
  for (let index = 0; index < address.length; index += 1) {
    const code = address.charCodeAt(index);
    if (row === 0 && code >= LETTERS && code < LETTERS + 26) column = column * 26 + code - LETTERS + 1;
    else if (column > 0 && code >= DIGITS && code < DIGITS + 10 && (row > 0 || code > DIGITS))
      row = row * 10 + code - DIGITS;
    else return null;
  }
  return column > 0 && column <= LAST_COLUMN && row > 0 && row <= LAST_ROW
    ? { row: row - 1, column: column - 1 }
    : null;
}

export function placeOf(address: string): Place {
  const plain = plainPlace(address);
  if (plain) return plain;
  const area = parseAddress(address, '');
  if (!area) throw new RangeError(`"${address}" is not an address.`);
  return area;
}

export function addressesIn({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** The smallest area that holds all of them; null for none. */
export function boundsOf(addresses: Iterable<string>, sheet: string): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const address of addresses) {
    const { row, column } = placeOf(address);
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  if (bottom < 0) return null;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Rectangles that cover exactly these cells: runs of a row, joined with the same run of the row above. */
export function rectanglesOf(addresses: Iterable<string>, sheet = ''): Area[] {
  const rows = new Map<number, number[]>();
  for (const address of new Set(addresses)) {
    const { row, column } = placeOf(address);
    rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let above = -2;
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, Area>();
    for (const [from, to] of runsOf(rows.get(row) ?? [])) {
      const same = row === above + 1 ? open.get(`${from}:${to}`) : undefined;
      const area = same ?? { sheet, row, column: from, rows: 0, columns: to - from + 1 };
      if (!same) done.push(area);
      area.rows += 1;
      next.set(`${from}:${to}`, area);
    }
    open = next;
    above = row;
  }
  return done;
}

/** For people: C4:D9, F2. */
export function describeCells(addresses: Iterable<string>): string[] {
  return rectanglesOf(addresses).map(areaAddress);
}
