/** Where everything stands on the sheet of a profile: tables below each other, and the respondents in hidden columns. */
import type { ProfileCounts } from '../../../model/research/profile/types';
import { cellAddress } from '../../address';
import { absoluteCells } from '../../body';
import type { WatchedList } from '../../employees/asWritten';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import type { ProfileInput } from './input';

/** Below the title: whether every table adds up, and what is in none. */
export const LINES_ROW = 5;
const FIRST_TABLE = LINES_ROW + 3;
/** Names, counts and percents, and a narrow one before what is hidden. */
const SHOWN = 4;

export interface ProfileRows {
  readonly counts: ProfileCounts;
  /** From 0. */
  readonly place: number;
  /** Whether its last line is of those who did not answer. */
  readonly hasBlank: boolean;
  /** As Excel counts: the line that names the table, its headings, its first and last, and the total. */
  readonly caption: number;
  readonly heading: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

export interface ProfileLayout {
  readonly input: ProfileInput;
  readonly say: Say;
  readonly list: WatchedList;
  readonly tables: readonly ProfileRows[];
  readonly notes: number;
  /** Where what is hidden begins, below its headings, and its columns from 0. */
  readonly top: number;
  readonly rowColumn: number;
  readonly kept: number;
  answerColumn(place: number): number;
  /** How the table spells its answers, and the numbers of these beside them. */
  wordColumn(place: number): number;
  /** $F$5:$F$9 */
  range(column: number, first: number, last: number): string;
  ofRespondents(column: number): string;
}

export function profileLayout(input: ProfileInput): ProfileLayout {
  const { reading, table, below } = input;
  let next = FIRST_TABLE;
  const tables = reading.counts.map((counts, place): ProfileRows => {
    const hasBlank = counts.blank > 0;
    const [caption, heading, first] = [next, next + 1, next + 2];
    const last = first + counts.groups.length + (hasBlank ? 1 : 0) - 1;
    next = last + 3;
    return { counts, place, hasBlank, caption, heading, first, last, total: last + 1 };
  });
  const [top, count] = [FIRST_TABLE + 1, tables.length];
  const used = input.columns.map(({ index }) => index);
  const range: ProfileLayout['range'] = (column, first, last) =>
    absoluteCells(`${cellAddress(first - 1, column)}:${cellAddress(last - 1, column)}`);
  return {
    input,
    say: inLanguage(input.language),
    list: { table, rows: reading.rows, labels: reading.labels, used, below },
    tables,
    notes: next,
    top,
    rowColumn: SHOWN,
    answerColumn: (place) => SHOWN + 1 + place,
    wordColumn: (place) => SHOWN + 1 + count + 2 * place,
    kept: SHOWN + 1 + 3 * count,
    range,
    ofRespondents: (column) => range(column, top, top + reading.rows.length - 1),
  };
}

/** Each spelling with the number of its group, from 1. */
export function wordsOf({ counts }: ProfileRows): { word: string; group: number }[] {
  return counts.groups.flatMap(({ words }, index) => words.map((word) => ({ word, group: index + 1 })));
}
