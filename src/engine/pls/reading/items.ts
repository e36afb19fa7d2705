/** The table of answers: a row of headings, below it one row per respondent. */
import type { Range } from '../../cells';
import { isBlank, isVoid, placeIn, readRange } from '../../cells';
import type { Localized } from '../../language';
import { quoted } from '../../messages';
import { readNumber } from '../../numbers';
import { decimalSignOf, isNoData } from '../../textNumbers';
import type { Answers } from '../model';
import { choicesOf, refusal } from '../refuse';
import type { Note } from '../notes';
import type { Missing } from '../words';
import { MISSING } from '../words';
import { nameIn, sameName } from './names';

const ITEMS: Localized = { en: 'Items', id: 'Butir' };
/** Titles above the headings, at most. */
const MOST_TITLES = 10;
/** Short words begin names, too (Max, Min): alone, or before what they are of. */
const TOTAL = new RegExp(
  [
    /^((grand|sub) ?)?(total|jumlah|rata-?\s?rata|rerata|average)\b/,
    /^(mean|sum|max|min|st\.? ?dev|std)(\.? ?((of|dari) .*|(answer|dev|deviation|item|score|value)s?|butir|jawaban|nilai|skor))?[.:]?$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
const FILLED_IN = ['mean', 'pairwise', 'listwise'] as const;

export interface ItemTable {
  readonly range: Range;
  /** The row of the headings. */
  readonly top: number;
  readonly headings: readonly string[];
}

/** The headings are in the row, of the first few, that names the most of what the blocks name. */
export function readItemTable(value: unknown, blocks: unknown): ItemTable {
  const range = readRange(value, ITEMS);
  const named = new Set(cellsOf(blocks).map((cell) => sameName(nameIn(cell))));
  named.delete('');
  const rows = range.cells.slice(0, MOST_TITLES);
  const counts = rows.map(
    (row) => new Set(row.map((cell) => sameName(nameIn(cell))).filter((one) => named.has(one))).size,
  );
  const top = Math.max(0, counts.indexOf(Math.max(...counts)));
  return { range, top, headings: (range.cells[top] ?? []).map((cell) => sameName(nameIn(cell))) };
}

function cellsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat() : [value];
}

/** The column with that heading, -1 where there is none; a heading that stands twice is refused. */
export function columnHeaded({ headings }: ItemTable, name: string): number {
  const heading = sameName(name);
  const column = heading === '' ? -1 : headings.indexOf(heading);
  if (column >= 0 && headings.indexOf(heading, column + 1) >= 0)
    throw refusal('itemHeadedTwice', { got: quoted(name) });
  return column;
}

export function headingAt({ range, top }: ItemTable, column: number): string {
  return nameIn(range.cells[top]?.[column]);
}

interface Read {
  readonly answers: Answers;
  readonly notes: readonly Note[];
}

/** The answers in these columns; missing ones are refused, or NaN where `missing` says what is done with them. */
export function readAnswers(table: ItemTable, columns: readonly number[], missing: Missing | null): Read {
  const notes: Note[] = [];
  const rows = respondentRows(table, columns, notes);
  const answers = columns.map((column) => readColumn(table, column, rows, missing));
  const answered = rows.map((_, at) => answers.some((item) => !Number.isNaN(item[at])));
  const silent = answered.filter((one) => !one).length;
  if (silent === 0) return { answers, notes };
  notes.push({ key: 'nothingAnswered', values: { count: silent } });
  return { answers: answers.map((item) => item.filter((_, at) => answered[at])), notes };
}

/** The rows of respondents: neither blank, nor rows of 0 at the end (blank to desktop Excel), nor totals. */
function respondentRows({ range, top }: ItemTable, columns: readonly number[], notes: Note[]): number[] {
  const { cells } = range;
  let end = cells.length;
  while (end > top + 1 && (cells[end - 1] ?? []).every(isVoid)) end -= 1;
  const zeros = cells.slice(end).filter((row) => row.some((cell) => cell === 0)).length;
  if (zeros > 0) notes.push({ key: 'zerosAtEnd', values: { count: zeros } });
  const read = new Set(columns);
  const rows: number[] = [];
  for (let row = top + 1; row < end; row += 1) {
    const line = cells[row] ?? [];
    if (line.every(isBlank)) continue;
    const total = line.find((cell, column) => !read.has(column) && typeof cell === 'string' && TOTAL.test(cell.trim()));
    if (total === undefined) rows.push(row);
    else notes.push({ key: 'totalsLeftOut', values: { row: row + 1, got: nameIn(total) } });
  }
  return rows;
}

function readColumn(table: ItemTable, column: number, rows: readonly number[], missing: Missing | null): Float64Array {
  const { range } = table;
  const cellAt = (row: number): unknown => range.cells[row]?.[column];
  const sign = decimalSignOf(rows.map(cellAt));
  const place = (row: number) => placeIn(ITEMS, range.shape, row, column);
  const refuse = (key: 'answerMissing' | 'zeroOrBlank' | 'missingBesideZeros', row: number) =>
    refusal(key, {
      place: place(row),
      item: quoted(headingAt(table, column)),
      choices: choicesOf(MISSING, FILLED_IN),
      zeros: choicesOf(MISSING, ['zeros']),
    });
  const answers = Float64Array.from(rows, (row) => {
    const cell = cellAt(row);
    if (!isNoData(cell)) return readNumber(cell, () => place(row), sign);
    if (missing === null) throw refuse('answerMissing', row);
    if (missing === 'zeros') throw refuse('missingBesideZeros', row);
    return NaN;
  });
  if (missing === 'zeros' || !isScaleFromOne(answers)) return answers;
  if (missing === null) throw refuse('zeroOrBlank', rows[answers.indexOf(0)] as number);
  return answers.map((answer) => (answer === 0 ? NaN : answer));
}

/** Whether a 0 stands among whole answers from 1 up, where it is likelier a blank cell than an answer. */
function isScaleFromOne(answers: Float64Array): boolean {
  const isWhole = (answer: number) => Number.isNaN(answer) || (Number.isInteger(answer) && answer >= 0);
  return answers.includes(0) && answers.every(isWhole);
}
