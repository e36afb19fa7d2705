/** The readings of a selection as a pairwise matrix: with or without its heading row and its column of names. */
import type { JudgmentMatrix } from '../engine/ahp/judgments';
import { readJudgments } from '../engine/ahp/judgments';
import { ScoringError } from '../engine/scoringError';
import type { Area } from './address';
import { intersection } from './address';
import type { Cell, SelectionReading } from './selection';
import { isErrorValue } from './text';

/** The names of the compared items and where they stand, so that formulas can refer to them. */
export interface Labels {
  texts: readonly string[];
  area: Area;
}

/** Exactly one of `judgments` and `error` is given. */
export interface MatrixCandidate {
  body: Area;
  labels: Labels | null;
  judgments: JudgmentMatrix | null;
  error: ScoringError | null;
}

type Cells = readonly (readonly Cell[])[];

const LARGEST = 100;
/** Rounded judgments (0.33 against 3) and honest slips both still look like a pair of reciprocals. */
const LOOKS_RECIPROCAL = 0.15;

/** A judgment as far as looks go: null is blank, undefined is text that is no judgment. The engine reads it exactly. */
function glance(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return cell === 0 ? null : cell;
  if (typeof cell === 'boolean') return undefined;
  const text = cell.trim().replace(',', '.');
  if (text === '') return null;
  const fraction = /^\(?\s*(\d+(?:\.\d+)?)\s*(?:[/:]\s*(\d+(?:\.\d+)?))?\s*\)?$/.exec(text);
  if (!fraction) return undefined;
  const value = Number(fraction[1]) / Number(fraction[2] ?? 1);
  return text.startsWith('(') ? -value : value;
}

function asRatio(judgment: number): number {
  return judgment < 0 ? -1 / judgment : judgment;
}

interface Looks {
  ones: number;
  oddDiagonal: number;
  reciprocal: number;
  contradicting: number;
  oneSided: number;
  unreadable: number;
}

function looksOf(cells: Cells): Looks {
  const looks: Looks = { ones: 0, oddDiagonal: 0, reciprocal: 0, contradicting: 0, oneSided: 0, unreadable: 0 };
  const at = (row: number, column: number): number | null | undefined => glance(cells[row]?.[column] ?? '');
  for (let row = 0; row < cells.length; row += 1) {
    const self = at(row, row);
    if (self === 1) looks.ones += 1;
    else if (self !== null) looks.oddDiagonal += 1;
    for (let column = row + 1; column < cells.length; column += 1) {
      const above = at(row, column);
      const below = at(column, row);
      if (above === undefined || below === undefined) looks.unreadable += 1;
      else if (above === null && below === null) continue;
      else if (above === null || below === null) looks.oneSided += 1;
      else if (Math.abs(Math.log(Math.abs(asRatio(above) * asRatio(below)))) <= LOOKS_RECIPROCAL) looks.reciprocal += 1;
      else looks.contradicting += 1;
    }
  }
  return looks;
}

/** Meant as pairwise comparisons, right or wrong: a diagonal of ones says so, else the pairs must speak for it. */
function isMeantAsPairwise(cells: Cells): boolean {
  const size = cells.length;
  const looks = looksOf(cells);
  const convincing = looks.reciprocal + looks.oneSided;
  const doubtful = looks.contradicting + looks.unreadable;
  if (looks.ones === size) return doubtful === 0 || size > 2 || looks.contradicting > 0;
  if (looks.oddDiagonal === 0) return convincing > 0 && doubtful <= convincing / 2;
  return size >= 3 && looks.oddDiagonal * 2 <= size && looks.reciprocal > doubtful + looks.oneSided;
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && glance(cell) === undefined;
}

/** An error value is what became of a formula, never what somebody called an item. */
function areNames(cells: readonly Cell[]): boolean {
  return cells.every((cell) => String(cell).trim() !== '' && !isErrorValue(cell)) && cells.some(isWord);
}

/** 1, 2, 3, … as headings: numbers, but in order, which judgments of one item against all others never are. */
function isCount(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every((cell, index) => Number(cell) === index + 1);
}

function asLabels(cells: readonly Cell[], area: Area): Labels | null {
  return areNames(cells) || isCount(cells) ? { texts: cells.map((cell) => String(cell).trim()), area } : null;
}

function read(cells: Cells, body: Area, labels: Labels | null): MatrixCandidate | null {
  if (cells.length < 2 || cells.length > LARGEST || !isMeantAsPairwise(cells)) return null;
  try {
    return { body, labels, judgments: readJudgments(cells), error: null };
  } catch (failure) {
    return failure instanceof ScoringError ? { body, labels, judgments: null, error: failure } : null;
  }
}

function isHeading(cells: readonly Cell[] | null): boolean {
  return cells !== null && (areNames(cells) || isCount(cells));
}

/** Codes, units or a title before the names: anything but numbers. */
function areNoNumbers(lines: Cells): boolean {
  return lines.flat().every((cell) => typeof cell !== 'number');
}

/** Words and numbers in one line: a heading with years in it, or judgments with a wrong one among them. */
function isMixed(cells: readonly Cell[]): boolean {
  return areNames(cells) && cells.some((cell) => !isWord(cell));
}

const TOTAL = /^\s*(total|jumlah|sum|∑|Σ)/i;

/**
 * Column totals times weights are about 1, so the totals of a printed table, with its weights beside, pass for one more
 * item. Only their name tells: three equal items and one three times as important look exactly the same.
 */
function endsInTotals(cells: Cells, names: readonly Cell[] | null): boolean {
  if (!TOTAL.test(String(names?.at(-1) ?? ''))) return false;
  const last = cells.at(-1) ?? [];
  return last.slice(0, -1).every((cell, column) => {
    // As SUM adds: a wrong word counts for nothing, an error value spoils the total of its column.
    const numbers = cells.slice(0, -1).map((row) => row[column]);
    const sum = numbers.reduce<number>((total, number) => total + (typeof number === 'number' ? number : 0), 0);
    return isErrorValue(cell) || (typeof cell === 'number' && Math.abs(cell - sum) <= 0.01 * sum);
  });
}

/** The block without its first `top` rows and `side` columns, with the names nearest to the judgments. */
function strip({ area, values, left, above }: SelectionReading, top: number, side: number): MatrixCandidate | null {
  const size = area.rows - top;
  if (size !== area.columns - side || size < 2) return null;
  const body: Area = { sheet: area.sheet, row: area.row + top, column: area.column + side, rows: size, columns: size };
  const rows = values.slice(top);
  const names = side ? rows.map((row) => row[side - 1] ?? '') : (left?.slice(top) ?? null);
  const headings = top ? (values[top - 1]?.slice(side) ?? null) : (above?.slice(side) ?? null);
  // What is cut away must be a heading; otherwise the selection is simply not square.
  if (side && !(isHeading(names) && areNoNumbers(rows.map((row) => row.slice(0, side - 1))))) return null;
  if (top && !(isHeading(headings) && areNoNumbers(values.slice(0, top - 1)))) return null;
  // Names further out are the names; what stands between them and the rest are judgments, one of them wrong.
  const namesBeyond = side > 1 ? rows.map((row) => row[side - 2] ?? '') : side ? left?.slice(top) : null;
  const headingsBeyond = top > 1 ? values[top - 2]?.slice(side) : top ? above?.slice(side) : null;
  if (side && names && isMixed(names) && areNames(namesBeyond ?? [])) return null;
  if (top && headings && isMixed(headings) && areNames(headingsBeyond ?? [])) return null;
  // A corner of 1 above 1, 2, … is the first judgment of a matrix, not a numbered heading.
  if (top && side && values[0]?.[0] === 1) return null;
  const cells = rows.map((row) => row.slice(side));
  if (endsInTotals(cells, names)) return null;
  const labels =
    (names && asLabels(names, { ...body, column: body.column - 1, columns: 1 })) ??
    (headings && asLabels(headings, { ...body, row: body.row - 1, rows: 1 }));
  return read(cells, body, labels);
}

function isBlankLine(cells: readonly Cell[]): boolean {
  return cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
}

/** A generous selection around a matrix: blank rows and columns at its edges fall away. */
function trimmed(reading: SelectionReading): SelectionReading | null {
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

/** The matrix whose diagonal of so many ones begins at this cell, if there is one. */
function onDiagonal(reading: SelectionReading, top: number, side: number, size: number): MatrixCandidate | null {
  const whole = part(reading, top, side, size);
  const items = endsInTotals(whole.values, whole.left) ? size - 1 : size;
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
