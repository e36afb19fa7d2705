/** Finding the headings of a KPI table: one row of texts or up to three that belong together. */
import { isBlank } from '../../../engine/cells';
import { readNumberText } from '../../../engine/textNumbers';
import type { CellValue, ColumnRole } from '../../types';
import { bestRole, rolesOfHeadings } from './columns';
import { fit, readHeading } from './headings';
import { isDateFormat, monthOfDate, readPeriod } from './periods';
import { isNumbering } from './rows';

type Row = readonly CellValue[];

/** Headings are looked for in so many rows: titles are short. */
const SEARCHED_ROWS = 60;
const MOST_ROWS = 3;

/** What a table cannot be without: one of them must be among the headings. */
const TELLING: readonly ColumnRole[] = ['name', 'code', 'target', 'realization', 'worst', 'start', 'weight'];

const MEASURES: readonly ColumnRole[] = ['target', 'realization', 'worst', 'start', 'best'];

export interface HeadingBlock {
  readonly row: number;
  readonly rows: number;
  /** Its rows as they stand in the sheet, dates as their months. */
  readonly raw: readonly Row[];
  /** What stands above each column, from the top. */
  readonly levels: readonly (readonly string[])[];
  /** How many columns are understood. */
  readonly known: number;
}

/** The rows whose texts are best understood; else the first of texts alone above a row with numbers. */
export function findHeadings(cells: readonly Row[], formats: readonly (readonly string[])[]): HeadingBlock | null {
  const rows = cells.slice(0, SEARCHED_ROWS + MOST_ROWS).map((row, index) => labelled(row, formats[index]));
  const candidates = rows.slice(0, SEARCHED_ROWS).flatMap((_, row) => blocksAt(rows, row));
  const [best] = candidates.sort((a, b) => b.known - a.known || a.row - b.row || b.rows - a.rows);
  if (best !== undefined) return best;
  const plain = rows.findIndex(
    (row, index) => textsIn(row) >= 2 && numbersIn(row) === 0 && numbersIn(rows[index + 1] ?? []) > 0,
  );
  if (plain < 0) return null;
  const raw = rows[plain] ?? [];
  return { row: plain, rows: 1, raw: [raw], levels: raw.map((cell) => [linesOf(cell)]), known: 0 };
}

/** Whether a row alone reads as headings. */
export function areHeadings(row: Row): boolean {
  return understood([row], 0).length > 0;
}

/** Dates among headings stand for their months. */
export function labelled(row: Row, formats: readonly string[] | undefined): Row {
  return row.map((cell, column) =>
    typeof cell === 'number' && isDateFormat(formats?.[column]) ? (monthOfDate(cell) ?? cell) : cell,
  );
}

/** The blocks that begin at a row: the row itself, and with the rows below it that belong to its headings. */
function blocksAt(rows: readonly Row[], first: number): HeadingBlock[] {
  const blocks = understood([rows[first] ?? []], first);
  const together: Row[] = [rows[first] ?? []];
  for (let count = 2; count <= MOST_ROWS; count += 1) {
    const lower = rows[first + count - 1];
    if (lower === undefined || !belongsBelow(together, lower)) break;
    together.push(lower);
    blocks.push(...understood(together, first));
  }
  return blocks;
}

function understood(rows: readonly Row[], row: number): HeadingBlock[] {
  const isOfTexts = rows.every((one) => numbersIn(one) === 0) && rows.some((one) => textsIn(one) >= 2);
  if (!isOfTexts) return [];
  const levels = levelsOf(rows);
  const roles = rolesOfHeadings(levels);
  const isTelling = roles.length >= 2 && roles.some((role) => TELLING.includes(role));
  return isTelling ? [{ row, rows: rows.length, raw: [...rows], levels, known: roles.length }] : [];
}

/** A heading that stands over several columns is that of each which has something below it. */
function levelsOf(rows: readonly Row[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  const above = rows.map((row, level) => {
    const below = rows.slice(level + 1);
    let group = '';
    let isOfPeriods = false;
    return Array.from({ length: width }, (_, column) => {
      const text = linesOf(row[column] ?? '');
      if (text !== '') {
        group = text;
        isOfPeriods = isPeriod(below, column);
        return text;
      }
      const isOver = below.some((lower) => !isBlank(lower[column]));
      // Below a heading of its own a column is not one of the group beside it, nor where periods end.
      const isOfGroup = level === 0 || isBlank(rows[level - 1]?.[column]);
      return isOver && isOfGroup && (!isOfPeriods || isPeriod(below, column)) ? group : '';
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const texts = above.map((row) => row[column] ?? '').filter((text) => text !== '');
    return texts.length === 0 ? [''] : texts;
  });
}

/** Whether the next heading below is nothing but a period. */
function isPeriod(below: readonly Row[], column: number): boolean {
  const next = below.map((row) => headingText(row[column] ?? '')).find((text) => text !== '');
  return next !== undefined && readPeriod(next).isPure;
}

/** Whether a row belongs to the headings above it: it divides them, translates them, or gives their units. */
function belongsBelow(upper: readonly Row[], lower: Row): boolean {
  const filled = lower.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length === 0 || numbersIn(lower) > 0 || isNumbering(lower)) return false;
  return divides(upper, lower, filled) || translates(upper, lower, filled) || givesUnits(lower, filled);
}

/**
 * Years or words below a heading that stands over several columns; the first heading, that of the code or name, stands
 * over both rows. Above a whole row of headings, periods alone do so.
 */
function divides(upper: readonly Row[], lower: Row, filled: readonly number[]): boolean {
  const last = upper.at(-1) ?? [];
  const isBelow = (column: number): boolean => filled.includes(column);
  const isShared = filled.some((column) => isBlank(last[column]));
  if (!isShared) return false;
  const first = last.findIndex((cell) => !isBlank(cell));
  const firstOfAll = Math.min(...upper.map((row) => row.findIndex((cell) => !isBlank(cell))).filter((at) => at >= 0));
  const above = last.filter((cell) => !isBlank(cell)).map(String);
  if (!isBelow(first)) return filled.every((column) => column > first) && (above.length >= 2 || upper.length > 1);
  if (upper.length > 1 && first > firstOfAll) return true;
  if (stands(last, filled, lower)) return true;
  return first > 0 && above.every((text) => readPeriod(text).isPure || namesMeasures(text));
}

/** "Perspective" over "Name" and "Weight", beside headings that stand over both rows. */
function stands(upper: Row, filled: readonly number[], lower: Row): boolean {
  const isOverBoth = upper.some((cell, column) => !isBlank(cell) && !filled.includes(column));
  const known = filled.filter((column) => {
    const text = headingText(lower[column] ?? '');
    return readPeriod(text).isPure || bestRole([text]) !== null;
  });
  return isOverBoth && filled.length >= 3 && known.length === filled.length;
}

/** A word or two over several columns of one measure: "Realisasi" over months. A title takes more words. */
function namesMeasures(text: string): boolean {
  const heading = readHeading([text]);
  const said = heading.alternatives.length === 0 ? [heading] : heading.alternatives;
  const isShort = said.every(({ full }) => full.split(' ').length <= 3);
  return isShort && MEASURES.some((role) => fit(role, heading) > 0);
}

/** The same headings in another language. */
function translates(upper: readonly Row[], lower: Row, filled: readonly number[]): boolean {
  const levels = levelsOf(upper);
  if (filled.length < 2 || filled.some((column) => (levels[column] ?? ['']).join('') === '')) return false;
  const pairs = filled.map((column) => [bestRole(levels[column] ?? []), bestRole([headingText(lower[column] ?? '')])]);
  const same = pairs.filter(([one, other]) => one !== null && one === other).length;
  return same >= 2 && pairs.every(([one, other]) => one === other || one === null || other === null);
}

/** "(%)", "(Rp)" and the like. */
function givesUnits(lower: Row, filled: readonly number[]): boolean {
  return filled.every((column) => /^\(.+\)$|^%$/.test(String(lower[column]).trim()));
}

/** A heading with its lines: two languages often stand in two. */
function linesOf(cell: CellValue): string {
  const lines = String(cell).split(/[\r\n]+/);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

export function headingText(cell: CellValue): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}

export function textsIn(row: Row): number {
  return row.filter((cell) => typeof cell === 'string' && !isBlank(cell) && !isNumeric(cell)).length;
}

/** Numbers that are no years. */
function numbersIn(row: Row): number {
  return row.filter((cell) => isNumeric(cell) && !/^(19|20)\d\d$/.test(String(cell).trim())).length;
}

/** A number, or a text that says one: "97,5%", "12 dokumen". */
export function isNumeric(cell: CellValue): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  if (!/\d/.test(cell)) return false;
  const read = readNumberText(cell, null);
  return 'value' in read || read.fault === 'ambiguous';
}
