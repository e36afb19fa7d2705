/** Where the headings of a questionnaire stand, and which of its columns are items of which construct. */
import { isBlank } from '../../../engine/cells';
import { isNoData } from '../../../engine/textNumbers';
import type { Area } from '../../area';
import { textOf } from '../../employees/headingRows';
import { isTotalText } from '../../scorecard/reading/rows';
import type { CellValue } from '../../types';
import { isAnswerLike } from './answers';
import type { ItemCode } from './codes';
import { codeIn, constructsOf, namesNoConstruct, unlike } from './codes';
import type { QuestionHeadings, QuestionTable } from './types';

type Row = readonly CellValue[];

/** Titles above the headings, and the headings in one row or two. */
const SEARCHED_ROWS = 10;
/** So many of the cells of a column are answers, or it holds something else. */
const MOSTLY = 0.5;
/** Enough of a long table to tell what a column holds. */
const SAMPLE = 200;
/** Words of a scale are few. */
const MOST_WORDS = 12;

interface FoundItem {
  readonly column: number;
  readonly code: string;
  /** What its construct is called; null where nothing says it. */
  readonly construct: string | null;
  readonly isCoded: boolean;
}

export interface FoundQuestions {
  readonly table: QuestionTable;
  readonly items: readonly FoundItem[];
}

/** What columns say of the person, and sums over items. */
const PERSON =
  /\b(nama|name|responden|respondent|inisial|e ?-?mail|surel|telepon|telp|hp|phone|whatsapp|wa|jenis kelamin|gender|sex|kelamin|usia|umur|age|pendidikan|education|pekerjaan|occupation|jabatan|position|golongan|pangkat|rank|grade|masa kerja|lama (?:be)?kerja|lama menjabat|tenure|experience|unit|instansi|satker|satuan kerja|kantor|office|institution|departemen|department|bagian|alamat|address|kota|kabupaten|provinsi|city|penghasilan|pendapatan|income|status|agama|nip|nik|nim|tanggal|date|timestamp|cap waktu|waktu|time|saran|komentar|comments?|kritik|alasan|persetujuan|consent|bersedia)\b/i;
const NUMBERING = /^(no\.?|nomor|#|id|kode responden|number)$/i;
const SUM = /^(total|jumlah|skor|score|sum|mean|average|rata ?-? ?rata|rerata|σ|∑|nilai|std|varian)/i;

/** Two rows that say different things of a column: what the upper says stands over several, in a merged cell. */
interface Levels {
  readonly row: number;
  readonly rows: number;
  readonly upper: readonly string[];
  readonly lower: readonly string[];
}

function levelsIn(cells: readonly Row[], width: number): Levels[] {
  const text = (row: Row | undefined, column: number): string => textOf(row?.[column]);
  const line = (row: Row | undefined): string[] => Array.from({ length: width }, (_, column) => text(row, column));
  const none = new Array<string>(width).fill('');
  return cells.slice(0, Math.min(SEARCHED_ROWS, cells.length - 2)).flatMap((row, at): Levels[] => {
    const next = cells[at + 1];
    const one = isOfTexts(row) ? [{ row: at, rows: 1, upper: none, lower: line(row) }] : [];
    if (!isOfTexts(row) || next === undefined || at + 2 >= cells.length) return one;
    const upper = carried(line(row), line(next));
    if (isOfTexts(next)) return [...one, { row: at, rows: 2, upper, lower: line(next) }];
    const counted = countedBelow(upper, next);
    return counted === null ? one : [...one, { row: at, rows: 2, upper, lower: counted }];
  });
}

function isOfTexts(row: Row): boolean {
  return row.some((cell) => !isBlank(cell)) && row.every((cell) => isBlank(cell) || typeof cell === 'string');
}

/** A merged cell goes on over the columns that have something below it. */
function carried(upper: readonly string[], lower: readonly string[]): string[] {
  let last = '';
  return upper.map((text, column) => {
    if (text !== '') last = text;
    return text !== '' || lower[column] === '' ? text : last;
  });
}

/** 1, 2, 3 below each of at least two merged headings: the numbers of items. Null where it is something else. */
function countedBelow(upper: readonly string[], lower: Row): string[] | null {
  let count = 0;
  let groups = 0;
  const texts: string[] = [];
  for (const [column, over] of upper.entries()) {
    const cell = lower[column] ?? '';
    count = over !== '' && over === upper[column - 1] ? count + 1 : 1;
    if (typeof cell !== 'number') {
      texts.push(textOf(cell));
      count = 0;
      continue;
    }
    if (cell !== count || over === '') return null;
    if (count === 2) groups += 1;
    texts.push(String(cell));
  }
  return groups >= 2 ? texts : null;
}

/** Null where no columns are answers of people to items. */
export function findQuestions(area: Area, cells: readonly Row[]): FoundQuestions | null {
  const width = Math.max(0, ...cells.slice(0, SEARCHED_ROWS).map((row) => row.length));
  const tried = levelsIn(cells, width).map((levels) => ({ levels, items: itemsOf(levels, cells) }));
  const score = ({ items }: (typeof tried)[number]): number =>
    items.filter(({ isCoded }) => isCoded).length * 1000 + items.filter(({ construct }) => construct !== null).length;
  const best = tried.reduce<(typeof tried)[number] | null>(
    (most, one) => (one.items.length >= 2 && (most === null || score(one) > score(most)) ? one : most),
    null,
  );
  if (best === null) return null;
  const { row, rows, upper, lower } = best.levels;
  const texts = lower.map((text, column) => joinedHeading(upper[column] ?? '', text));
  const headings: QuestionHeadings = { row, rows, texts };
  return { table: { area, cells, headings }, items: best.items };
}

function joinedHeading(upper: string, lower: string): string {
  return [upper, lower].filter((text, index, both) => text !== '' && both.indexOf(text) === index).join(' ');
}

/** The text in brackets at the end of a question of a grid: "Leadership [My superior listens]". */
const GRID = /^(.+?)\s*\[(.+)\]$/;

interface Heading {
  readonly column: number;
  readonly code: ItemCode | null;
  /** What stands over it, in another row or before the brackets of a grid. */
  readonly group: string;
}

function headingOf(upper: string, lower: string, column: number): Heading {
  const [, title = '', inside = lower] = GRID.exec(lower) ?? [];
  const over = upper === lower ? '' : upper;
  const isNumber = /^\d{1,2}$/.test(lower);
  const group = title === '' ? over : title;
  if (isNumber && over !== '') return { column, code: numbered(over, lower), group };
  return { column, code: codeIn(inside) ?? codeIn(lower) ?? (group === '' ? codeIn(upper) : null), group };
}

/** Item 2 below "Leadership (X1)" is X1.2. */
function numbered(over: string, number: string): ItemCode | null {
  const letters = /\b([\p{L}]{1,6})(\d{1,2})?\b(?=\)?$|\s*[.:)(–-])/u.exec(over);
  if (letters === null) return null;
  const [, name = '', digits] = letters;
  const numbers = digits === undefined ? [number] : [digits, number];
  return { code: `${name}${digits === undefined ? '' : `${digits}.`}${number}`, letters: name, numbers };
}

function itemsOf({ row, rows, upper, lower }: Levels, cells: readonly Row[]): FoundItem[] {
  const body = cells.slice(row + rows, row + rows + SAMPLE);
  const headings = lower.map((text, column) => headingOf(upper[column] ?? '', text, column));
  const usable = headings.filter(({ column, code }) => {
    const whole = joinedHeading(upper[column] ?? '', lower[column] ?? '');
    const own = lower[column] ?? '';
    if (own === '' || NUMBERING.test(own) || SUM.test(own) || isTotalText(own, false)) return false;
    return code !== null ? isAnswered(body, column, true) : !PERSON.test(whole) && isAnswered(body, column, false);
  });
  const coded = usable.filter(({ code }) => code !== null);
  // Where most items have codes, a column without one is about the person.
  const chosen = coded.length >= 2 && 2 * coded.length >= usable.length ? coded : usable;
  const byCode = constructsOf(coded.flatMap(({ code }) => code ?? []));
  const named = new Map(coded.map(({ column }, index) => [column, byCode[index] ?? null]));
  const groups = new Set(chosen.map(({ group }) => group).filter((group) => group !== ''));
  const codes = unlike(chosen.map(({ code }, index) => code?.code ?? `Q${index + 1}`));
  return chosen.map(({ column, code, group }, index) => ({
    column,
    code: codes[index] ?? '',
    construct: nameOf(named.get(column) ?? null, groups.size >= 2 || code === null ? group : ''),
    isCoded: code !== null && !namesNoConstruct(code),
  }));
}

/** What is written over items says more than their codes. */
function nameOf(ofCode: string | null, group: string): string | null {
  if (group === '') return ofCode;
  return group.length <= 60 ? group : (ofCode ?? group.slice(0, 60));
}

/** Whether the cells below are answers; `isCoded`: any numbers, and words of any scale. */
function isAnswered(body: readonly Row[], column: number, isCoded: boolean): boolean {
  const all = body.map((row) => row[column] ?? '');
  const nothing = new Set([...new Set(all)].filter((cell) => isNoData(cell)));
  const cells = all.filter((cell) => !nothing.has(cell));
  if (cells.length === 0) return false;
  const isCount = cells.length > 3 && cells.every((cell, index) => cell === index + 1);
  if (isCount) return false;
  const texts = new Set(cells.filter((cell) => typeof cell === 'string'));
  if (texts.size > MOST_WORDS) return false;
  const answers = new Set(
    [...new Set(cells)].filter((cell) => (isCoded && typeof cell === 'number') || isAnswerLike(cell)),
  );
  const like = cells.filter((cell) => answers.has(cell));
  return like.length >= MOSTLY * cells.length || (isCoded && texts.size > 0 && texts.size <= cells.length / 2);
}
