/** The formulas of the sheet of coded quotes: each quote by number, and counts of those numbers. */
import type { Localized } from '../../../engine/language';
import { POOR, STRENGTHS } from '../../../engine/agreement';
import { inQuotes } from '../../body';
import { oneLineOf, overRuns } from '../../employees/listCells';
import { oneOf } from '../../feedback/formulas';
import type { PlannedCell } from '../../plan';
import { whileCurrent } from '../../scorecard/sourceTable';
import { joined, rowsNamed } from '../rowsNamed';
import type { CodingLayout, QuoteKey, TableRows } from './layout';
import { FACT_WORDS, SAID } from './texts';

/** In place of the number of a type: not coded, and a word that is no type. */
const [NOT_CODED, NO_TYPE] = [0, -1];

const live = (formula: string): string => `=${whileCurrent(formula)}`;

/** A column of the quotes, a number each. */
export function quoteColumn(layout: CodingLayout, key: QuoteKey): PlannedCell[] | null {
  const { list, input } = layout;
  const { columns } = input;
  const column = columns[key === 'row' ? 'type' : key];
  if (column === undefined) return null;
  if (key === 'row') return overRuns(list, column, (cells) => `ROW(${cells})`);
  if (key === 'theme' || key === 'office') {
    const rows = key === 'theme' ? layout.themes : (layout.offices ?? layout.themes);
    return overRuns(list, column, (cells) => groupNumber(layout, cells, rows));
  }
  return overRuns(list, column, (cells) => typeNumber(layout, cells));
}

/** Its place among the names; after them for none, and 0 for a name that is not there. */
function groupNumber({ input, range }: CodingLayout, cells: string, rows: TableRows): string {
  const names = rows.last - rows.first;
  const none = names + 1;
  const isNone = `IFERROR((${oneLineOf(cells)}="")+${oneOf(cells, input.reading.nothing)},1)>0`;
  const found =
    names === 0 ? '0' : `IFERROR(XMATCH(${oneLineOf(cells)},${range({ ...rows, last: rows.last - 1 }, 0)}),0)`;
  return `IF(${isNone},${none},${found})`;
}

function typeNumber({ input, types }: CodingLayout, cells: string): string {
  const { said, reading } = input;
  const left = Object.entries(said).flatMap(([text, code]) => (code === 'none' ? [text] : []));
  const number = types.reduceRight(
    (otherwise, { words }, index) => `IF(${oneOf(cells, words)},${index + 1},${otherwise})`,
    `${NO_TYPE}`,
  );
  const isNone = `IF(${oneLineOf(cells)}="",TRUE,${oneOf(cells, [...reading.nothing, ...left])})`;
  return `IFERROR(IF(${isNone},${NOT_CODED},${number}),${NO_TYPE})`;
}

/** 1, 2, 3 … down a table. */
function numbered({ range }: CodingLayout, rows: TableRows): string {
  return `(ROW(${range(rows, 0)})-${rows.heading})`;
}

export function typeCounts(layout: CodingLayout): string {
  return live(`COUNTIF(${layout.ofQuotes('type')},${numbered(layout, layout.byType)})`);
}

/** Of the sum of all; nothing where that is 0. */
export function shareFormula({ range }: CodingLayout, rows: TableRows, column: number): string {
  const counts = range(rows, column);
  return live(`IF(SUM(${counts})=0,"",${counts}/SUM(${counts}))`);
}

export function sumFormula({ range }: Pick<CodingLayout, 'range'>, rows: TableRows, column: number): string {
  return live(`SUM(${range(rows, column)})`);
}

/** The quotes of each theme or office that are of a type, from 0. */
export function groupCounts(layout: CodingLayout, key: 'theme' | 'office', rows: TableRows, type: number): string {
  return live(`COUNTIFS(${layout.ofQuotes(key)},${numbered(layout, rows)},${layout.ofQuotes('type')},${type + 1})`);
}

export function groupWithout(layout: CodingLayout, key: 'theme' | 'office', rows: TableRows): string {
  return live(`COUNTIFS(${layout.ofQuotes(key)},${numbered(layout, rows)},${layout.ofQuotes('type')},"<1")`);
}

export function groupQuotes(layout: CodingLayout, key: 'theme' | 'office', rows: TableRows): string {
  return live(`COUNTIF(${layout.ofQuotes(key)},${numbered(layout, rows)})`);
}

/** The types with the most quotes of a row; several where they tie. */
export function rowDominant({ cell, types, byType }: CodingLayout, row: number): string {
  const counts = types.map((_, index) => cell(row, index + 1));
  const all = `${cell(row, 1)}:${cell(row, types.length)}`;
  const named = counts.map((count, index) => `IF(${count}=MAX(${all}),${cell(byType.first + index, 0)},"")`);
  return live(`IF(SUM(${all})=0,"",TEXTJOIN(" = ",TRUE,${named.join(',')}))`);
}

/** How many the first coder gave each type where the second gave this one. */
export function bothCounts(layout: CodingLayout, rows: TableRows, type: number): string {
  return live(
    `COUNTIFS(${layout.ofQuotes('type')},${numbered(layout, rows)},${layout.ofQuotes('second')},${type + 1})`,
  );
}

/** n, po, pe, κ and its word, in cells below each other of column B. */
export function agreementFormulas({ cell, types, facts, say }: CodingLayout, rows: TableRows): string[] {
  const last = types.length + 1;
  const [count, observed, expected, kappa] = [0, 1, 2, 3].map((index) => cell(facts + index, 1)) as [
    string,
    string,
    string,
    string,
  ];
  const same = types.map((_, index) => cell(rows.first + index, index + 1)).join('+');
  const chance = types.map((_, index) => `${cell(rows.first + index, last)}*${cell(rows.sums, index + 1)}`).join('+');
  const some = (formula: string): string => live(`IF(N(${count})=0,"",${formula})`);
  const word = STRENGTHS.reduceRight(
    (otherwise, { to, words }) => `IF(ROUND(${kappa},2)<=${to},${inQuotes(say(words))},${otherwise})`,
    '""',
  );
  const none = `IF(N(${count})=0,${inQuotes(say(FACT_WORDS.nobody))},${inQuotes(say(FACT_WORDS.oneType))})`;
  return [
    live(`SUM(${cell(rows.first, 1)}:${cell(rows.last, types.length)})`),
    some(`(${same})/${count}`),
    some(`(${chance})/${count}^2`),
    some(`IF(${expected}=1,"",(${observed}-${expected})/(1-${expected}))`),
    live(`IF(ISNUMBER(${kappa}),IF(${kappa}<0,${inQuotes(say(POOR))},${word}),${none})`),
  ];
}

/** Which type dominates, of how many; or that some tie. */
export function dominantLine(layout: CodingLayout): string {
  const { byType, cell, say, types, range } = layout;
  const counts = range(byType, 1);
  const named = types.map((_, index) => {
    return `IF(${cell(byType.first + index, 1)}=MAX(${counts}),${cell(byType.first + index, 0)},"")`;
  });
  const names = `TEXTJOIN(", ",TRUE,${named.join(',')})`;
  const share = `ROUND(100*MAX(${counts})/SUM(${counts}),1)`;
  const one = joined(say(SAID.dominant), names, `MAX(${counts})`, `SUM(${counts})`, share);
  const tie = joined(say(SAID.tied), names, `MAX(${counts})`, `SUM(${counts})`);
  const lines = `IF(COUNTIF(${counts},MAX(${counts}))=1,${one},${tie})`;
  return live(`IF(SUM(${counts})=0,${inQuotes(say(SAID.nothing))},${lines})`);
}

/** Rows of quotes whose column has one of these numbers: how many, and which. */
function rowsWith({ ofQuotes, say }: CodingLayout, key: QuoteKey, number: number, words: Localized): string {
  return rowsNamed(ofQuotes(key), number, ofQuotes('row'), say(words));
}

/** What is not coded, by rows: of types and themes, and of the rest. */
export function blankLines(layout: CodingLayout): string[] {
  const { themes, offices, input } = layout;
  const first = [
    rowsWith(layout, 'type', NOT_CODED, SAID.noType),
    rowsWith(layout, 'theme', themes.last - themes.heading, SAID.noTheme),
  ];
  const second = [
    ...(offices === null ? [] : [rowsWith(layout, 'office', offices.last - offices.heading, SAID.noOffice)]),
    ...(input.columns.second === undefined ? [] : [rowsWith(layout, 'second', NOT_CODED, SAID.noSecond)]),
  ];
  return [first, second].map((parts) => (parts.length === 0 ? '' : live(`TRIM(${parts.join('&')})`)));
}

/** What was typed since that no table here knows, by rows. */
export function strangersLine(layout: CodingLayout): string {
  const { offices, input } = layout;
  const parts = [
    rowsWith(layout, 'type', NO_TYPE, SAID.strangeType),
    rowsWith(layout, 'theme', 0, SAID.strangeTheme),
    ...(offices === null ? [] : [rowsWith(layout, 'office', 0, SAID.strangeOffice)]),
    ...(input.columns.second === undefined ? [] : [rowsWith(layout, 'second', NO_TYPE, SAID.strangeSecond)]),
  ];
  return live(`TRIM(${parts.join('&')})`);
}
