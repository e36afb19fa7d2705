/** The formulas of the sheet of a profile: each answer by the number of its group, and counts of those numbers. */
import type { PlannedCell } from '../../plan';
import { inQuotes } from '../../body';
import { oneLineOf, overRuns } from '../../employees/listCells';
import { whileCurrent } from '../../scorecard/sourceTable';
import { joined, rowsNamed } from '../rowsNamed';
import type { ProfileLayout, ProfileRows } from './layout';
import { wordsOf } from './layout';
import { CHECKS } from './texts';

const LONGEST_HEADING = 150;

const live = (formula: string): string => `=${whileCurrent(formula)}`;

export function rowNumbers({ list }: ProfileLayout): PlannedCell[] {
  return overRuns(list, list.labels[0] ?? 0, (cells) => `ROW(${cells})`);
}

/** The number of each answer's group; after them of none, and 0 where no line of the table is for it. */
export function answerNumbers(layout: ProfileLayout, rows: ProfileRows): PlannedCell[] {
  const { list, input, range, top, wordColumn } = layout;
  const { counts, hasBlank, place } = rows;
  const { groups, column } = counts;
  const spelled = wordsOf(rows);
  const words = spelled.length;
  // As text a number has the decimal sign of the computer, and the list a point.
  const hasDecimals = spelled.some(({ word }) => /^-?\d+\.\d+$/.test(word));
  const listAt = (beside: number): string => range(wordColumn(place) + beside, top, top + words - 1);
  return overRuns(list, column.index, (cells) => {
    const line = oneLineOf(cells);
    const spelling = hasDecimals ? `IF(ISNUMBER(${cells}),SUBSTITUTE(${line},",","."),${line})` : line;
    // Compared with =, which knows no wildcards anywhere: each spelling is there once, so the product is its group.
    const text = words === 0 ? '0' : `MMULT(IFERROR(--(${spelling}=TRANSPOSE(${listAt(0)})),0),${listAt(1)})`;
    const isNone = `(${['', ...input.reading.nothing].map((word) => `(${line}=${inQuotes(word)})`).join('+')})>0`;
    const said = `IF(${isNone},${hasBlank ? groups.length + 1 : 0},${text})`;
    if (column.classes === null) return `IFERROR(${said},0)`;
    const { first, width } = column.classes;
    const isWithin = `(${cells}>=${first})*(${cells}<${first + width * groups.length})`;
    return `IFERROR(IF(ISNUMBER(${cells}),IF(${isWithin},INT((${cells}-${first})/${width})+1,0),${said}),0)`;
  });
}

export function countsFormula({ ofRespondents, answerColumn, range }: ProfileLayout, rows: ProfileRows): string {
  const places = `(ROW(${range(0, rows.first, rows.last)})-${rows.first - 1})`;
  return live(`COUNTIF(${ofRespondents(answerColumn(rows.place))},${places})`);
}

const respondents = ({ ofRespondents, rowColumn }: ProfileLayout): string => `COUNT(${ofRespondents(rowColumn)})`;

export function sharesFormula(layout: ProfileLayout, { first, last }: ProfileRows): string {
  return live(`${layout.range(1, first, last)}/${respondents(layout)}`);
}

export function sumFormula({ range }: ProfileLayout, { first, last }: ProfileRows, column: number): string {
  return live(`SUM(${range(column, first, last)})`);
}

/** Whether the total of each table is the number of respondents. */
export function checkLine(layout: ProfileLayout): string {
  const { tables, say, range } = layout;
  const all = respondents(layout);
  const same = tables.map(({ total }) => `${range(1, total, total).split(':')[0] ?? ''}=${all}`);
  return live(`IF(AND(${same.join(',')}),${joined(say(CHECKS.right), all)},${joined(say(CHECKS.wrong), all)})`);
}

export function strangersLine(layout: ProfileLayout): string {
  const { tables, say, ofRespondents, answerColumn, rowColumn } = layout;
  const parts = tables.map(({ place, counts }) => {
    // A # of a heading is no place for a formula, and Excel takes no text of more than 255 letters in one.
    const heading = counts.heading.replaceAll('#', '').slice(0, LONGEST_HEADING);
    const text = say(CHECKS.stranger, { heading });
    return rowsNamed(ofRespondents(answerColumn(place)), 0, ofRespondents(rowColumn), text);
  });
  return live(parts.length === 0 ? inQuotes('') : `TRIM(${parts.join('&')})`);
}
