/** Rows of a KPI table that are no KPI. */
import { isBlank } from '../../../engine/cells';
import type { CellValue } from '../../types';

const TOTAL_WORD = '(?:sub ?-?total|grand total|total|jumlah|rata ?-? ?rata|average|mean|sum|overall|keseluruhan)';
const OF_WHAT =
  '(?:bobot|nilai|skor|scores?|weights?|value|perspe(?:k|c)ti[fv]e?|sasaran|keseluruhan|akhir|index|indeks|ckp|nko|capaian|kinerja|achievement|performance)';
const RESULT =
  '(?:ckp|nko|nkp|npkp|skp|nilai kinerja organisasi|nilai akhir|total nilai|nilai total|(?:indeks|index)(?: (?:total|kinerja|performance|kpi))?|final score|(?:performance|overall|final) (?:index|score)|capaian kinerja organisasi)';

const END = '(?: *\\([^)]*\\))? *[:=]?$';
const ALONE = new RegExp(`^${TOTAL_WORD}${END}`, 'i');
const RESULT_ALONE = new RegExp(`^${RESULT}${END}`, 'i');
const IN_WORDS = new RegExp(`^(?:${TOTAL_WORD} ${OF_WHAT}|nilai (?:ckp|nko|nkp|npkp|akhir|total))\\b`, 'i');

/**
 * Whether a text names a total: the word alone, or "Total bobot" in a row without target and realization. KPIs may
 * begin with the same words: "Jumlah pegawai …", "Rata-rata waktu …", "Indeks kepuasan …".
 */
export function isTotalText(text: string, isBothMeasured: boolean): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  return ALONE.test(plain) || (!isBothMeasured && (RESULT_ALONE.test(plain) || IN_WORDS.test(plain)));
}

/** Whether a total is spoken of anywhere in a text. */
export function holdsTotalWord(text: string): boolean {
  return new RegExp(`\\b${TOTAL_WORD}\\b`, 'i').test(text);
}

/** The row of column numbers below the headings of official tables: (1) (2) (3) (4=3/2). */
export function isNumbering(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const counted = filled.filter((cell, index) => new RegExp(`^\\(?${index + 1}(?!\\d)`).test(String(cell).trim()));
  return filled.length >= 3 && counted.length === filled.length;
}

/** Respondents below that are looked at, and numbers above which a cell is no answer in a code. */
const [LOOKED_AT, HIGHEST_CODE] = [4, 10];

/**
 * The same among answers, where a first respondent may have answered 1, 2, 3, 4: every column with a heading is numbered,
 * and below its first number stands no other answer, but 1, 2, 3 or what is no code; numbers in brackets are no answers.
 */
export function isNumberingOfColumns(
  row: readonly CellValue[],
  below: readonly (readonly CellValue[])[],
  headings: readonly string[],
): boolean {
  if (!isNumbering(row)) return false;
  if (row.every((cell) => isBlank(cell) || (typeof cell === 'string' && cell.trim().startsWith('(')))) return true;
  const first = row.findIndex((cell) => !isBlank(cell));
  const firsts = below.slice(0, LOOKED_AT).map((line) => (isBlank(line[first]) ? NaN : Number(line[first])));
  const isCounted = firsts.every((number, index) => number === index + 1);
  const isCode = !isCounted && Math.abs(firsts[0] ?? NaN) <= HIGHEST_CODE;
  return !isCode && headings.every((heading, column) => heading === '' || !isBlank(row[column]));
}

/** What a section is called: its longest text, without "A." or "1)". */
export function sectionText(row: readonly CellValue[]): string {
  const texts = row.filter((cell) => typeof cell === 'string').map((text) => text.replace(/\s+/g, ' ').trim());
  const longest = texts.reduce((longer, text) => (text.length > longer.length ? text : longer), '');
  return longest.replace(/^([a-z]|[ivx]+|\d+)[.)]\s+/i, '');
}

const WEIGHT_WITHIN =
  /\(\s*(?:bobot|weight)?\s*[:=]?\s*(\d+(?:[.,]\d+)?\s*%)\s*\)|(?:bobot|weight)\s*[:=]?\s*(\d+(?:[.,]\d+)?\s*%)/i;

/** The weight that the name of a group says itself: "Financial (40%)". */
export function percentWithin(text: string): string | null {
  const found = WEIGHT_WITHIN.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}
