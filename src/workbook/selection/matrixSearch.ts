/** Where in or around a selection its pairwise matrix stands. */
import type { Area } from '../../sheets/address';
import { intersection } from '../../sheets/address';
import { endsInTotals, LARGEST, looksOf, strip } from './matrixCandidates';
import type { Cells, MatrixCandidate } from './matrixCandidates';
import type { Cell, SelectionReading } from './selection';

function isBlankLine(cells: readonly Cell[]): boolean {
  return cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
}

/** A generous selection around a matrix: blank rows and columns at its edges fall away. */
export function trimmed(reading: SelectionReading): SelectionReading | null {
  const { area, values } = reading;
  const rowInUse = values.map((row) => !isBlankLine(row));
  const columnInUse = (values[0] ?? []).map((_, column) => !isBlankLine(values.map((row) => row[column] ?? '')));
  const [top, bottom] = [rowInUse.indexOf(true), rowInUse.lastIndexOf(true)];
  const [left, right] = [columnInUse.indexOf(true), columnInUse.lastIndexOf(true)];
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  if (top < 0 || (rows === area.rows && columns === area.columns)) return null;
  return {
    area: { sheet: area.sheet, row: area.row + top, column: area.column + left, rows, columns },
    values: values.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)),
    left: left > 0 ? null : (reading.left?.slice(top, bottom + 1) ?? null),
    above: top > 0 ? null : (reading.above?.slice(left, right + 1) ?? null),
  };
}

/** Heading rows and label columns to cut, the usual ones first: both, none, either, then a code beside each name. */
const CUTS: readonly (readonly [top: number, side: number])[] = [
  [1, 1],
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 2],
  [0, 2],
  [2, 2],
  [2, 1],
  [2, 0],
];

function candidatesWithin(reading: SelectionReading): MatrixCandidate[] {
  return CUTS.map(([top, side]) => strip(reading, top, side)).filter((candidate) => candidate !== null);
}

/** How far into a printed table its matrix may begin: a title, headings, codes and names. */
const MARGIN = 5;

function onesFrom(values: Cells, top: number, side: number): number {
  let run = 0;
  while (values[top + run]?.[side + run] === 1) run += 1;
  return run;
}

function part(
  { area, values, left, above }: SelectionReading,
  top: number,
  side: number,
  size: number,
): SelectionReading {
  const rows = values.slice(top, top + size);
  return {
    area: { sheet: area.sheet, row: area.row + top, column: area.column + side, rows: size, columns: size },
    values: rows.map((row) => row.slice(side, side + size)),
    left: side > 0 ? rows.map((row) => row[side - 1] ?? '') : (left?.slice(top, top + size) ?? null),
    above: (top > 0 ? values[top - 1] : above)?.slice(side, side + size) ?? null,
  };
}

function isWithin(inner: Area, outer: Area): boolean {
  const overlap = intersection(inner, outer);
  return overlap !== null && overlap.rows === inner.rows && overlap.columns === inner.columns;
}

/** Ones on a diagonal can be an accident of a table of scores; a wrong matrix must be right for the most part. */
function isMostlyRight({ area, values }: SelectionReading, { body }: MatrixCandidate): boolean {
  const rows = values.slice(body.row - area.row, body.row - area.row + body.rows);
  const side = body.column - area.column;
  const looks = looksOf(rows.map((row) => row.slice(side, side + body.columns)));
  return looks.reciprocal + looks.oneSided > looks.contradicting + looks.unreadable;
}

/** A row without a name below rows that have one is no item: the sum of the weights is a 1 right on the diagonal. */
function endsUnnamed(names: readonly Cell[] | null): boolean {
  return names !== null && isBlankLine(names.slice(-1)) && names.slice(0, -1).every((name) => !isBlankLine([name]));
}

/** The matrix whose diagonal of so many ones begins at this cell, if there is one. */
function onDiagonal(reading: SelectionReading, top: number, side: number, size: number): MatrixCandidate | null {
  const whole = part(reading, top, side, size);
  const isLastNoItem = endsInTotals(whole.values, whole.left) || endsUnnamed(whole.left);
  const items = isLastNoItem ? size - 1 : size;
  return items >= 3 ? strip(part(reading, top, side, items), 0, 0) : null;
}

/**
 * A matrix within a printed table, with column totals below and weights beside it: its diagonal of ones gives it away.
 * The lower right part of a matrix with a wrong judgment is right by itself, but nobody means it.
 */
function embedded(reading: SelectionReading): MatrixCandidate | null {
  const wrong: MatrixCandidate[] = [];
  for (let top = 0; top <= MARGIN; top += 1) {
    for (let side = 0; side <= MARGIN; side += 1) {
      const size = onesFrom(reading.values, top, side);
      if (size > LARGEST) return null;
      const found = onDiagonal(reading, top, side, size);
      if (found?.judgments) return wrong.find(({ body }) => isWithin(found.body, body)) ?? found;
      if (found) wrong.push(found);
    }
  }
  return wrong.find((candidate) => isMostlyRight(reading, candidate)) ?? null;
}

/** All readings of the selection as a matrix, the likeliest first; none when it is not meant as one. */
export function matrixCandidates(reading: SelectionReading): MatrixCandidate[] {
  if (Math.max(reading.area.rows, reading.area.columns) > LARGEST * 2) return [];
  const inner = trimmed(reading);
  const found = [...candidatesWithin(reading), ...(inner ? candidatesWithin(inner) : [])];
  if (found.length > 0) return found;
  const within = embedded(reading);
  return within ? [within] : [];
}

/** The matrix that a selection is only a part of: the largest one around it, found by its diagonal of ones. */
export function matrixAround({ area, around }: SelectionReading): Area | null {
  if (!around) return null;
  const reading: SelectionReading = { ...around, left: null, above: null };
  let largest: MatrixCandidate | null = null;
  for (let top = 0; top < around.area.rows; top += 1) {
    for (let side = 0; side < around.area.columns; side += 1) {
      const size = onesFrom(around.values, top, side);
      if (size < 3 || size > LARGEST || size <= (largest?.body.rows ?? 0)) continue;
      const found = onDiagonal(reading, top, side, size);
      const isMeant = found && (found.judgments ?? isMostlyRight(reading, found));
      if (isMeant && isWithin(area, found.body)) largest = found;
    }
  }
  return largest?.body ?? null;
}
