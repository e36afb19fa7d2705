/** The periods that headings name: years, semesters, quarters and months, in English and Indonesian. */
import { A_YEAR, BETWEEN, PART, QUARTER_WORDS, SEMESTER_WORDS } from '../../periods/words';

const YEAR = new RegExp(`\\b${A_YEAR}\\b`, 'g');
const QUARTER = new RegExp(`\\b(?:${QUARTER_WORDS})${BETWEEN}(${PART})\\b`, 'g');
const SEMESTER = new RegExp(`\\b(?:${SEMESTER_WORDS})${BETWEEN}(${PART})\\b`, 'g');
const PARTS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const MONTH_WORDS: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'peb', 'februari', 'pebruari', 'february'],
  ['mar', 'mrt', 'maret', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'agt', 'ags', 'agust', 'agustus', 'aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'nop', 'november', 'nopember'],
  ['des', 'dec', 'desember', 'december'],
];
const MONTHS = new Map(MONTH_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
const MONTH = new RegExp(`\\b(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
const AROUND = /\b(?:tahun|year|bulan|month|fy|ta|periode|period|s\s*[./]?\s*d|until|to|sampai|dengan)\b/g;

const CUMULATIVE =
  /\b(?:s\s*[./]?\s*d|sampai dengan|hingga|until|up to|ytd|year to date|kumulatif|akumulasi|cumulative)\b/i;

/** Whether a text speaks of everything up to its period: "s.d. TW III". */
export function isCumulative(text: string): boolean {
  return CUMULATIVE.test(text);
}

/** Excel's serial numbers of the days from which months are read in headings: 1950 to 2100. */
const [FIRST_DAY, LAST_DAY] = [18264, 73051];

export interface TextWithPeriod {
  /** What else the text says, in lower case. */
  readonly rest: string;
  /** Later periods have larger numbers; 0 without any. A year alone comes after its months. */
  readonly period: number;
  /** Whether the text says nothing but a period. */
  readonly isPure: boolean;
}

export function readPeriod(text: string): TextWithPeriod {
  const lower = text.toLowerCase();
  const year = Math.max(0, ...[...lower.matchAll(YEAR)].map(([found]) => Number(found)));
  const ends = [...monthsIn(lower), ...partsIn(lower, QUARTER, 3), ...partsIn(lower, SEMESTER, 6)];
  const rest = [YEAR, QUARTER, SEMESTER, MONTH].reduce((left, pattern) => left.replace(pattern, ' '), lower);
  const period = year === 0 && ends.length === 0 ? 0 : year * 100 + (ends.length === 0 ? 13 : Math.max(...ends));
  const isPure = period > 0 && rest.replace(AROUND, ' ').replace(/[^\p{L}\p{N}%]+/gu, '') === '';
  return { rest, period, isPure };
}

function monthsIn(text: string): number[] {
  return [...text.matchAll(MONTH)].map(([word]) => MONTHS.get(word) ?? 0);
}

/** The last month of each quarter or half that a text names. */
function partsIn(text: string, pattern: RegExp, months: number): number[] {
  return [...text.matchAll(pattern)].map(([, part]) => (PARTS[part ?? ''] ?? 0) * months);
}

/** Whether a number format of Excel shows dates; times of day and elapsed hours are none. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const signs = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return /[yd]/.test(signs) && !/[#?]/.test(signs);
}

/** "Jan 2024" of a cell in a heading that holds a date: there dates stand for their months. */
export function monthOfDate(serial: number): string | null {
  if (serial < FIRST_DAY || serial > LAST_DAY) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const [word = ''] = MONTH_WORDS[date.getUTCMonth()] ?? [];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${date.getUTCFullYear()}`;
}
