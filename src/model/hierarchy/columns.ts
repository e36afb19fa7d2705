/** Which column of a table holds what, by its headings or, without any, by what stands in it. */
import type { CellValue } from '../types';
import type { HeadingRole } from './headings';
import { roleOfHeading } from './headings';
import { isCode, readLabel } from './label';
import { sameAs } from './tree';

export interface TableRow {
  /** From 1 in what was read. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Columns count from 0. */
export interface TableColumns {
  readonly rows: readonly TableRow[];
  /** As the user sees them; `''` without headings. */
  readonly headings: readonly string[];
  /** The columns of names, from the top level down or the only one. */
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  readonly units: readonly number[];
  readonly weights: readonly number[];
  readonly parent: number | null;
}

/** Titles may stand above the headings. */
const HEADINGS_WITHIN = 8;

/** Rows that add up others. */
const TOTAL = /^(grand )?(sub ?)?(total|jumlah|sum)( (bobot|nilai|skor|weights?|scores?))?\s*:?$/i;

export function columnsOf(cells: readonly (readonly CellValue[])[]): TableColumns {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const rows = cells
    .map((row, i) => ({ row: i + 1, cells: Array.from({ length: width }, (_, j) => textOf(row[j])) }))
    .filter((row) => row.cells.some((text) => text.trim() !== ''));
  const at = rows.slice(0, HEADINGS_WITHIN).findIndex(isHeadingRow);
  const body = rows.slice(at + 1).filter((row) => !isTotal(row));
  const headings = rows[at]?.cells.map((text) => text.replace(/\s+/g, ' ').trim());
  return headings === undefined ? byContents(body, width) : byHeadings(body, headings);
}

/** Error values are no names; numbers may be. */
function textOf(cell: CellValue | undefined): string {
  if (cell === undefined || (typeof cell === 'string' && /^#[A-Z/0!?]+$/.test(cell.trim()))) return '';
  return String(cell).replaceAll('\u00A0', ' ');
}

function filled({ cells }: TableRow): string[] {
  return cells.filter((text) => text.trim() !== '');
}

/** Two headings that we know, or the first cell of a single column if it is nothing but such a word. */
function isHeadingRow(row: TableRow, at: number, rows: readonly TableRow[]): boolean {
  const texts = filled(row);
  if (texts.some((text) => readLabel(text).code !== '')) return false;
  const known = texts.filter((text) => roleOfHeading(text) !== null);
  if (known.length >= 2) return true;
  const place = row.cells.findIndex((text) => text.trim() !== '');
  const isOneColumn = rows.every(({ cells }) => cells.every((text, i) => i === place || text.trim() === ''));
  // A list may well begin with its goal, called just that.
  return at === 0 && isOneColumn && known.length === 1 && !/\s|^(goal|tujuan)$/i.test((texts[0] as string).trim());
}

function isTotal(row: TableRow): boolean {
  return TOTAL.test((filled(row).find((text) => !/^[\d.,]+$/.test(text.trim())) ?? '').trim());
}

function byHeadings(rows: readonly TableRow[], headings: readonly string[]): TableColumns {
  const roles = headings.map(roleOfHeading);
  const places = (...wanted: HeadingRole[]): number[] =>
    roles.flatMap((role, i) => (role !== null && wanted.includes(role) ? [i] : []));
  const codes = places('code');
  const labels = places('level', 'item');
  return {
    rows,
    headings,
    // A table of codes alone names its items by them.
    labels: labels.length > 0 ? labels : codes.slice(0, 1),
    codes: labels.length > 0 ? codes : [],
    units: places('unit'),
    weights: places('weight'),
    parent: places('parent')[0] ?? null,
  };
}

function byContents(rows: readonly TableRow[], width: number): TableColumns {
  const places = Array.from({ length: width }, (_, i) => i).filter((i) => columnAt(rows, i).length > 0);
  const numbers = places.filter((i) => columnAt(rows, i).every((text) => /^[\d.,]+\s*[%.)]?$/.test(text)));
  const texts = places.filter((i) => !numbers.includes(i));
  const parent = parentColumn(rows, texts);
  const named = texts.filter((i) => i !== parent);
  const codes = named.length > 1 && areCodes(rows, named[0] as number) ? named.slice(0, 1) : [];
  return {
    rows,
    headings: Array.from({ length: width }, () => ''),
    labels: named.slice(codes.length),
    codes,
    units: [],
    // A column of numbers before the names counts them; one after them may be weights.
    weights: numbers.filter((i) => i > Math.min(...texts)).slice(0, 1),
    parent,
  };
}

function columnAt(rows: readonly TableRow[], column: number): string[] {
  return rows.map(({ cells }) => (cells[column] as string).trim()).filter((text) => text !== '');
}

function areCodes(rows: readonly TableRow[], column: number): boolean {
  const texts = columnAt(rows, column);
  return texts.length === rows.length && texts.every(isCode) && new Set(texts.map(sameAs)).size === texts.length;
}

/** A column whose texts are all among those of a column before it, where every row has one of its own. */
function parentColumn(rows: readonly TableRow[], texts: readonly number[]): number | null {
  for (const item of texts) {
    const names = columnAt(rows, item).map(sameAs);
    const known = new Set(names);
    if (known.size < rows.length) continue;
    const found = texts.find((column) => {
      const parents = columnAt(rows, column).map(sameAs);
      const isOther = columnAt(rows, column).some((text, i) => sameAs(text) !== names[i]);
      return column > item && isOther && parents.every((parent) => known.has(parent));
    });
    if (found !== undefined) return found;
  }
  return null;
}
