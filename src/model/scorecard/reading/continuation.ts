/** What stands below blank rows under a table of KPIs: more of it, perhaps more of it, or another table. */
import { isBlank } from '../../../engine/cells';
import type { CellValue } from '../../types';
import { areHeadings, findHeadings, headingText, labelled, textsIn } from './headingBlock';
import type { HeadingBlock } from './headingBlock';
import { isTotalText } from './rows';
import { isSectionText } from './sections';
import { findTable } from './table';

type Row = readonly CellValue[];
type Formats = readonly (readonly string[])[];

/** So many blank rows stand within a table; after more of them it may be another one. */
export const BLANK_ROWS = 2;

/** Rows with something in them, one after another. */
interface Part {
  readonly first: number;
  readonly last: number;
}

/** Whether a row of these cells is understood as the headings of KPIs. */
export function isHeaded(cells: readonly Row[], formats: Formats): boolean {
  return (findHeadings(cells, formats)?.known ?? 0) > 0;
}

/**
 * How many of the rows are certainly one table: the first `filled` are, and what follows after one or two blank rows
 * is, where it reads as more KPIs below the same headings. Headings said once more are of the same table only where a
 * perspective stands above them; other headings begin another table.
 */
export function certainRows(cells: readonly Row[], formats: Formats, filled: number): number {
  return rowsOf(cells, formats, filled, true);
}

/** The same, with what may be more of the table: below more blank rows, and below the same headings said once more. */
export function possibleRows(cells: readonly Row[], formats: Formats, filled: number): number {
  return rowsOf(cells, formats, filled, false);
}

function rowsOf(cells: readonly Row[], formats: Formats, filled: number, isCertain: boolean): number {
  const block = findHeadings(cells.slice(0, filled), formats);
  if (block === null || block.known === 0) return filled;
  const parts = partsOf(cells, filled);
  const end = parts.findIndex((part, index) => {
    const gap = part.first - (parts[index - 1]?.last ?? filled - 1) - 1;
    if (isCertain && gap > BLANK_ROWS) return true;
    return endsAt(cells, formats, part, block, isCertain);
  });
  const within = end < 0 ? parts : parts.slice(0, end);
  const searched = (within.at(-1)?.last ?? filled - 1) + 1;
  const kpis = findTable(cells.slice(0, searched), 1, formats.slice(0, searched))?.bodyRows ?? [];
  const last = within.findLast((part) => kpis.some((row) => row >= part.first && row <= part.last));
  return last === undefined ? filled : last.last + 1;
}

/** The parts below the first rows, divided by blank rows. The first may go on what is above it. */
function partsOf(cells: readonly Row[], from: number): Part[] {
  const parts: Part[] = [];
  for (let row = from; row < cells.length; row += 1) {
    if ((cells[row] ?? []).every(isBlank)) continue;
    const last = parts.at(-1);
    if (last?.last === row - 1) parts[parts.length - 1] = { ...last, last: row };
    else parts.push({ first: row, last: row });
  }
  return parts;
}

/** Whether a part is of another table, or not certainly of this one. Below a total only a section goes on with it. */
function endsAt(cells: readonly Row[], formats: Formats, part: Part, block: HeadingBlock, isCertain: boolean): boolean {
  const rows = cells.slice(part.first, part.last + 1).map((row, index) => labelled(row, formats[part.first + index]));
  const heading = rows.findIndex((row) => textsIn(row) >= 2 && areHeadings(row));
  const isBelowTotal = hasTotal(cells.slice(block.row + block.rows, part.first));
  if (heading < 0) return isBelowTotal && (cells[part.first - 1] ?? []).every(isBlank) && !isLine(rows[0] ?? []);
  const isSame = block.raw.some((one) => isAlike(one, rows[heading] ?? []));
  if (!isSame) return true;
  if (rows.slice(0, heading).some(isPerspective)) return false;
  return isCertain || isBelowTotal;
}

function isAlike(one: Row, other: Row): boolean {
  return other.every((cell, column) => headingText(cell) === headingText(one[column] ?? ''));
}

/** One text alone, as the name of a section stands above its rows. */
function isLine(row: Row): boolean {
  return row.filter((cell) => !isBlank(cell)).length === 1 && textsIn(row) === 1;
}

function isPerspective(row: Row): boolean {
  return row.some((cell) => typeof cell === 'string' && isSectionText(cell, true));
}

/** A total ends a table: the same headings below it are those of the next, and rows apart are another calculation. */
function hasTotal(rows: readonly Row[]): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === 'string' && isTotalText(cell, true)));
}
