/** Where everything stands on the sheet of coded quotes: tables below each other, and the quotes in hidden columns. */
import type { CodeType } from '../../../model/research/coding/types';
import { cellAddress } from '../../address';
import { absoluteCells } from '../../body';
import type { WatchedList } from '../../employees/asWritten';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import type { CodingInput } from './input';
import { watchedQuotes } from './input';

/** One row a quote: where it stands, and the numbers of its theme, office and types in the tables here. */
export const QUOTE_KEYS = ['row', 'theme', 'office', 'type', 'second'] as const;
export type QuoteKey = (typeof QUOTE_KEYS)[number];

/** Below the title: whether the sheet is behind; the type that dominates, and what was not counted. */
export const LINES_ROW = 5;
const LINES = 4;
const FIRST_TABLE = LINES_ROW + LINES + 1;

/** Rows as Excel counts: of the headings, the first and the last below them. The line below that has the sums. */
export interface TableRows {
  readonly heading: number;
  readonly first: number;
  readonly last: number;
  readonly sums: number;
}

export interface CodingLayout {
  readonly input: CodingInput;
  readonly say: Say;
  readonly list: WatchedList;
  readonly types: readonly CodeType[];
  readonly byType: TableRows;
  readonly themes: TableRows;
  /** Null without such a column. */
  readonly offices: TableRows | null;
  readonly coders: TableRows | null;
  /** Below the table of two coders: how many, po, pe, κ and its word. */
  readonly facts: number;
  readonly notes: number;
  /** Columns of tables, from 0: those of the types follow the names. */
  readonly without: number;
  readonly quotes: number;
  readonly share: number;
  readonly dominant: number;
  readonly kept: number;
  /** $F$5 */
  cell(row: number, column: number): string;
  /** $F$5:$F$9 */
  range(rows: Pick<TableRows, 'first' | 'last'>, column: number): string;
  columnOf(key: QuoteKey): number;
  /** The cells of all quotes. */
  ofQuotes(key: QuoteKey): string;
}

const FACTS = 5;

export function codingLayout(input: CodingInput): CodingLayout {
  const { columns, reading } = input;
  const { types, themes: ofThemes, offices: ofOffices, quotes } = reading;
  const table = (heading: number, rows: number): TableRows => {
    return { heading, first: heading + 1, last: heading + rows, sums: heading + rows + 1 };
  };
  const byType = table(FIRST_TABLE, types.length);
  // The last of a group are those without.
  const themes = table(byType.sums + 2, ofThemes.length + 1);
  const offices = columns.office === undefined ? null : table(themes.sums + 2, ofOffices.length + 1);
  const before = offices ?? themes;
  const coders = columns.second === undefined ? null : table(before.sums + 2, types.length);
  const facts = (coders ?? before).sums + 1;
  const without = types.length + 1;
  const hidden = without + 4;
  const cell = (row: number, column: number): string => absoluteCells(cellAddress(row - 1, column));
  const range: CodingLayout['range'] = ({ first, last }, column) => `${cell(first, column)}:${cell(last, column)}`;
  const columnOf = (key: QuoteKey): number => hidden + QUOTE_KEYS.indexOf(key);
  return {
    input,
    say: inLanguage(input.language),
    list: watchedQuotes(input),
    types,
    byType,
    themes,
    offices,
    coders,
    facts,
    notes: coders === null ? facts + 1 : facts + FACTS + 1,
    without,
    quotes: without + 1,
    share: without + 2,
    dominant: without + 3,
    kept: hidden + QUOTE_KEYS.length,
    cell,
    range,
    columnOf,
    ofQuotes: (key) => range({ first: FIRST_TABLE + 1, last: FIRST_TABLE + quotes.length }, columnOf(key)),
  };
}
