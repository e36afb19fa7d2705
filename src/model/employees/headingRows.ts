/** Headings of lists of people, in one row or up to three: what each column holds, by the words of a list. */
import { isBlank } from '../../engine/cells';
import { oneLine } from '../hierarchy/tree';
import { isNumeric, textsIn } from '../scorecard/reading/headingBlock';
import { isNumbering } from '../scorecard/reading/rows';
import type { CellValue } from '../types';
import type { RoleHeadings } from './types';

type Row = readonly CellValue[];

/** Titles are short. */
const SEARCHED_ROWS = 60;
const MOST_ROWS = 3;

/** What a heading says, and whether it may as well mean something else. */
export interface Said<Role> {
  readonly role: Role;
  readonly isSure: boolean;
}

export interface HeadingWords<Role extends string> {
  readonly roles: readonly Role[];
  roleOf(text: string): Said<Role> | null;
  /** Whether a heading says by itself that its column is none of these, whatever stands above it. */
  isNothing(text: string): boolean;
}

/** In lower case, without years, brackets and punctuation. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const textOf = (cell: CellValue | undefined): string => oneLine(String(cell ?? ''));

/** The lowest heading of a column that says a role; else all of them together. */
function saidBy<Role extends string>(levels: readonly string[], words: HeadingWords<Role>): Said<Role> | null {
  const whole = levels.filter((text) => text !== '');
  for (const text of whole.toReversed()) {
    const said = words.roleOf(text);
    if (said !== null || words.isNothing(text)) return said;
  }
  return whole.length > 1 ? words.roleOf(whole.join(' ')) : null;
}

function columnsOf<Role extends string>(
  rows: readonly Row[],
  words: HeadingWords<Role>,
): Pick<RoleHeadings<Role>, 'columns' | 'unsure'> {
  const width = Math.max(...rows.map((row) => row.length));
  const found = Array.from({ length: width }, (_, column) =>
    saidBy(
      rows.map((row) => textOf(row[column])),
      words,
    ),
  );
  const columns: Partial<Record<Role, number>> = {};
  const unsure: Role[] = [];
  for (const role of words.roles) {
    const places = found.flatMap((one, column) =>
      one?.role === role ? [{ column, isSure: one.isSure, year: yearIn(rows, column) }] : [],
    );
    const sure = places.filter(({ isSure }) => isSure);
    // The newest, then the one on the left.
    const [first] = (sure.length > 0 ? sure : places).sort((one, other) => other.year - one.year);
    if (first === undefined) continue;
    columns[role] = first.column;
    // Two that say the same may be of two periods.
    if (sure.length !== 1) unsure.push(role);
  }
  return { columns, unsure };
}

function yearIn(rows: readonly Row[], column: number): number {
  const [year = '0'] = /\b(?:19|20)\d\d\b/.exec(rows.map((row) => textOf(row[column])).join(' ')) ?? [];
  return Number(year);
}

/** What people call a row of headings: nothing but texts, and years. "2. Integrity (0 to 100)" is one. */
function isOfTexts<Role extends string>(row: Row, { roleOf }: HeadingWords<Role>): boolean {
  const isHeading = (cell: CellValue): boolean => typeof cell === 'string' && roleOf(textOf(cell)) !== null;
  return !row.some((cell) => isNumeric(cell) && !/^(19|20)\d\d$/.test(textOf(cell)) && !isHeading(cell));
}

/** Whether a row goes on with the headings above it: below some of them, or where they left a place. */
function belongsBelow<Role extends string>(upper: readonly Row[], lower: Row, words: HeadingWords<Role>): boolean {
  if (!isOfTexts(lower, words) || isNumbering(lower) || textsIn(lower) === 0) return false;
  const isOpen = (column: number): boolean => upper.every((row) => isBlank(row[column]));
  return lower.some((cell, column) => !isBlank(cell) && (isOpen(column) || words.roleOf(textOf(cell)) !== null));
}

function blocksAt<Role extends string>(
  cells: readonly Row[],
  row: number,
  words: HeadingWords<Role>,
): RoleHeadings<Role>[] {
  const first = cells[row] ?? [];
  if (!isOfTexts(first, words) || textsIn(first) < 2) return [];
  const rows: Row[] = [first];
  const blocks: RoleHeadings<Role>[] = [];
  for (;;) {
    const texts = Array.from({ length: Math.max(...rows.map((one) => one.length)) }, (_, column) =>
      rows
        .map((one) => textOf(one[column]))
        .filter((text) => text !== '')
        .join(' '),
    );
    blocks.push({ row, rows: rows.length, texts, ...columnsOf(rows, words) });
    const next = cells[row + rows.length];
    if (rows.length === MOST_ROWS || next === undefined || !belongsBelow(rows, next, words)) return blocks;
    rows.push(next);
  }
}

/** The rows whose texts name most of the roles; null where none names any. */
export function bestHeadings<Role extends string>(
  cells: readonly Row[],
  words: HeadingWords<Role>,
): RoleHeadings<Role> | null {
  const known = ({ columns }: RoleHeadings<Role>): number => Object.keys(columns).length;
  const blocks = cells.slice(0, SEARCHED_ROWS).flatMap((_, row) => blocksAt(cells, row, words));
  const [best] = blocks.sort((a, b) => known(b) - known(a) || a.rows - b.rows || a.row - b.row);
  return best !== undefined && known(best) > 0 ? best : null;
}

/** The row of headings once more, as on every printed page. */
export function isHeadingAgain(
  row: Row,
  {
    cells,
    headings,
  }: { readonly cells: readonly Row[]; readonly headings: Pick<RoleHeadings<string>, 'row' | 'rows' | 'texts'> },
): boolean {
  const rows = Array.from({ length: headings.rows }, (_, index) => cells[headings.row + index] ?? []);
  const isSame = (heading: Row): boolean => row.every((cell, column) => textOf(cell) === textOf(heading[column]));
  return row.some((cell) => !isBlank(cell)) && rows.some(isSame);
}
