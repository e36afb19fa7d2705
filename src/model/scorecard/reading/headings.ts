/** How headings of KPI tables are read, and how well each fits the role of a column. */
import type { ColumnRole } from '../../types';
import { readPeriod } from './periods';
import { ROLE_WORDS } from './roleWords';

/** A heading with any of these holds a result or a remark, whatever else it says. */
const NEVER =
  /\b(printed|tercetak|why|mengapa|remarks?|keterangan|catatan|notes?|source|sumber|formula|rumus|gap|selisih|deviasi|deviation|variance|varians|rank|peringkat|weighted|tertimbang|pic|penanggung jawab|kali)\b/;

/** A heading that begins so holds a result. */
const RESULTS =
  /^(index|indeks|level(?! (0|3|8|10)\b)|scores?|skor|value|light|lampu|warna|status|kategori|category|predikat|nilai akhir|nilai (ckp|kpi|iku|nko|kinerja|capaian)|tingkat capaian|final|traffic light)\b/;

/** A weight and a score in one heading are their product. */
const WEIGHT = /\b(weights?|wt|bobot)\b/;
const SCORES = /\b(nilai|skor|scores?|capaian|index|indeks|hasil|achievement|x)\b/;

const PATTERN_FIT = 62;

/** A heading without its period, its brackets and its punctuation. */
export interface Heading {
  /** Without what stands in brackets. */
  readonly main: string;
  readonly full: string;
  /** Later periods have larger numbers; 0 without any. */
  readonly period: number;
  /** Whether it speaks of percents. */
  readonly isPercent: boolean;
  /** Whether percent is a word of its own and not its unit in brackets: "% Realisasi" and not "Realisasi (%)". */
  readonly isShare: boolean;
  /** Whether it names a product: "Nilai × Bobot". */
  readonly isProduct: boolean;
  /** What stands in each of its rows, from the top; none of a heading in one row. */
  readonly rows: readonly Heading[];
  /** What one row says twice: in two languages, or as a word and its abbreviation in brackets. */
  readonly alternatives: readonly Heading[];
}

const ROLES = Object.keys(ROLE_WORDS) as ColumnRole[];

let known = new Map<string, Heading>();
/** Those of before the last time that `known` was full: what is asked for again and again stays. */
let knownBefore: ReadonlyMap<string, Heading> = new Map();
const KNOWN_LIMIT = 2000;

/** A heading as its rows say it, from the top: "Target" over "2024", or "Indikator" over "Indicator". */
export function readHeading(levels: readonly string[]): Heading {
  const key = levels.join('\u0000');
  const before = known.get(key);
  if (before !== undefined) return before;
  const heading = knownBefore.get(key) ?? newHeading(levels);
  if (known.size >= KNOWN_LIMIT) [knownBefore, known] = [known, new Map()];
  known.set(key, heading);
  return heading;
}

function newHeading(levels: readonly string[]): Heading {
  const rows = levels.filter((text) => text !== '');
  return rows.length > 1
    ? { ...wordsOf(rows.join(' ')), rows: rows.map((row) => readHeading([row])) }
    : { ...wordsOf(rows[0] ?? ''), alternatives: alternatives(rows[0] ?? '').map(wordsOf) };
}

/** What one row says twice: in two languages, or as a word and its abbreviation in brackets. */
function alternatives(text: string): string[] {
  const said = text.split(/\s\/\s|\n|[()]/).map((one) => one.trim());
  const words = said.filter((one) => /\p{L}{2}/u.test(one));
  return words.length > 1 ? words : [];
}

function wordsOf(text: string): Heading {
  const { rest, period } = readPeriod(text);
  const outside = /\([^)]*\)|\[[^\]]*\]/g;
  return {
    main: words(rest.replace(outside, ' ')),
    full: words(rest),
    period,
    isPercent: PERCENT.test(text),
    isShare: PERCENT.test(text.replace(outside, ' ')),
    isProduct: /[×*·]|\bx\b/i.test(text),
    rows: [],
    alternatives: [],
  };
}

export const PERCENT = /%|\bper ?cent(?:s|age)?\b|\b(?:persen|prosen)(?:tase)?\b/i;

/** "nilai terburuk" is called as "terburuk" is, "YTD actual" as "actual". */
function words(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(ytd|year to date|mtd|cumulative|kumulatif|akumulasi|cum)(?= .)\s*/, '')
    .replace(/ (ytd|year to date|mtd|cumulative|kumulatif|s d)$/, '')
    .replace(
      /^(?:nilai|angka|jumlah) (?=(terburuk|awal|target|terbaik|realisasi|aktual|sekarang|sebelumnya|bobot)$)/,
      '',
    );
}

/** What a row of a heading alone says counts a little less than the whole heading. */
const OF_A_PART = 0.97;
/** A heading of these words that speaks of percents is rather a result: "Capaian (%)". */
const DOUBTFUL_PERCENT = 37;
const DOUBTFUL = 45;
/** A realization that is a percent in its words is rather a result, where there is another. */
const OF_A_SHARE = 0.4;

/** A heading of so much fit says a role by itself. */
export const SURE_FIT = 60;
/** A heading in several rows that says a role together, as "Bobot" over "Perspektif". */
const TOGETHER = 95;

const fits = new WeakMap<Heading, ReadonlyMap<ColumnRole, number>>();

/** How well a heading fits a role by its words, 0 … 100. */
export function fit(role: ColumnRole, heading: Heading): number {
  const before = fits.get(heading);
  const all = before ?? new Map(ROLES.map((one) => [one, fitOf(one, heading)]));
  if (before === undefined) fits.set(heading, all);
  return all.get(role) ?? 0;
}

/** What stands directly above the cells counts, where it says a role; else what stands over several columns. */
function fitOf(role: ColumnRole, heading: Heading): number {
  if (isResult(heading)) return 0;
  const whole = fitOfWords(role, heading);
  const last = heading.rows.at(-1);
  if (last === undefined) {
    return Math.max(whole, ...heading.alternatives.map((one) => OF_A_PART * fitOfWords(role, one)));
  }
  const isSaidBelow = ROLES.some((one) => fit(one, last) > 0);
  const rows = isSaidBelow ? [last] : heading.rows;
  const together = whole < TOGETHER ? 0 : whole;
  return Math.max(together, ...rows.map((row) => OF_A_PART * ofRow(role, row, row === last)));
}

/** Over several columns "Kinerja" heads targets and results alike. */
const OF_ALL_KINDS = /^(?:kinerja|performance|capaian|achievement)$/;

function ofRow(role: ColumnRole, row: Heading, isLast: boolean): number {
  const best = fit(role, row);
  const isOfAll = [row, ...row.alternatives].some(({ main }) => OF_ALL_KINDS.test(main));
  return !isLast && isOfAll ? Math.min(best, DOUBTFUL) : best;
}

/** Whether a heading stands over results or remarks. */
export function isResult({ full, isProduct, rows }: Heading): boolean {
  const last = rows.at(-1);
  if (last !== undefined) return NEVER.test(full) || isResult(last);
  return isProduct || NEVER.test(full) || RESULTS.test(full) || (WEIGHT.test(full) && SCORES.test(full));
}

function fitOfWords(role: ColumnRole, { main, full, isPercent, isShare }: Heading): number {
  const { phrases, doubtful = [], not = [], pattern, heads = [] } = ROLE_WORDS[role];
  if (full === '') return 0;
  // Looked for first as a piece of text: most headings hold no word of most roles.
  if (not.some((phrase) => full.includes(phrase) && (beginsWith(full, phrase) || full.includes(` ${phrase}`))))
    return 0;
  const fits = phrases.map((phrase, rank) => {
    if (!full.includes(phrase) && !main.includes(phrase)) return 0;
    const least = 1 - rank / 200;
    if (main === phrase || full === phrase) return 100 * least;
    if (heads.includes(phrase) && main.endsWith(` ${phrase}`)) return 72;
    if (beginsWith(main, phrase)) return 70 * least;
    return ` ${full} `.includes(` ${phrase} `) ? 45 * least : 0;
  });
  const isDoubtful = (phrase: string): boolean => beginsWith(main, phrase) || main.endsWith(` ${phrase}`);
  const doubt = doubtful.findIndex((phrase) => main.includes(phrase) && isDoubtful(phrase));
  const ofDoubt = doubt < 0 ? 0 : isPercent ? DOUBTFUL_PERCENT - doubt / 10 : DOUBTFUL - doubt;
  const best = Math.max(...fits, ofDoubt, pattern?.test(full) === true ? PATTERN_FIT : 0);
  return isShare && role === 'realization' ? OF_A_SHARE * best : best;
}

function beginsWith(text: string, phrase: string): boolean {
  return text === phrase || text.startsWith(`${phrase} `);
}
