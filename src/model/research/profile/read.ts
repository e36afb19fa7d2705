/** The respondents of a table, and how many gave which answer in each column that is counted. */
import { isBlank } from '../../../engine/cells';
import { isNoData } from '../../../engine/textNumbers';
import { isHeadingAgain, plain, textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { isErrorText } from '../../scorecard/reading/contents';
import { isNumberingOfColumns, isTotalText } from '../../scorecard/reading/rows';
import type { CellValue } from '../../types';
import { groupsOf, numberOf } from './groups';
import { profileRoleOf } from './headings';
import type { ProfileColumn, ProfileCounts, ProfileReading, ProfileTable } from './types';

type Row = readonly CellValue[];

/** Says nothing: blank, or a word such as "-"; an error of Excel says that something is wrong. */
const isNothing = (cell: CellValue): boolean => isNoData(cell) && !isErrorText(cell);

const COUNTING = /^(no|nomor|nr|number|kode|code|id)( (urut|respondent?s?))?$/;

/** Rows are numbered before anybody answers. */
function isCounting({ cells, headings }: ProfileTable, column: number): boolean {
  if (COUNTING.test(plain(headings.texts[column] ?? ''))) return true;
  const first = headings.row + headings.rows;
  return cells.length - first > 2 && cells.every((row, at) => at < first || row[column] === at - first + 1);
}

/** Columns in which a respondent says something. */
function spokenColumns(table: ProfileTable): number[] {
  return table.headings.texts.map((_, column) => column).filter((column) => !isCounting(table, column));
}

/** Rows of the respondents, from 0 within the table. */
export function respondentRows(table: ProfileTable): number[] {
  const spoken = spokenColumns(table);
  const first = table.headings.row + table.headings.rows;
  return table.cells.flatMap((_, at) => (at >= first && isRespondent(at, table, spoken) ? [at] : []));
}

/** What the respondents say in a column, but for those who say nothing. */
export function answersIn({ cells }: ProfileTable, rows: readonly number[], column: number): CellValue[] {
  return rows.map((at) => cells[at]?.[column] ?? '').filter((cell) => !isNothing(cell));
}

export function readProfile(table: ProfileTable, columns: readonly ProfileColumn[]): ProfileReading {
  const { area, cells, headings } = table;
  const rows = respondentRows(table);
  const cellsOf = (column: number): CellValue[] => rows.map((at) => cells[at]?.[column] ?? '');
  const counts = columns.map((column): ProfileCounts => {
    const own = cellsOf(column.index);
    const answers = answersIn(table, rows, column.index);
    const role = profileRoleOf(headings.texts[column.index] ?? '');
    const { groups, isRead } = groupsOf(answers, column.classes, role);
    const unread = rows.flatMap((at, index) => {
      const cell = own[index] ?? '';
      return isNothing(cell) || isRead(cell) ? [] : [area.row + at + 1];
    });
    return {
      column,
      heading: headings.texts[column.index] ?? '',
      groups,
      blank: own.length - answers.length,
      hasNumbers: answers.some((cell) => numberOf(cell) !== null),
      unread,
    };
  });
  const used = columns.map(({ index }) => index);
  const texts = used.flatMap((column) =>
    cellsOf(column)
      .filter((cell) => !isBlank(cell) && isNothing(cell))
      .map(textOf),
  );
  return {
    rows,
    counts,
    labels: labelsOf(rows, used, spokenColumns(table), cells),
    nothing: [...new Set(['-', '–', 'n/a', ...texts.map(sameAs)])].filter((text) => text !== ''),
  };
}

/** Column numbers stand below the headings, nowhere else. */
const NUMBERED = 2;

/** Whoever says anything anywhere, but for the number of the row; whatever a person is called. */
function isRespondent(at: number, table: ProfileTable, spoken: readonly number[]): boolean {
  const { cells, headings } = table;
  const row = cells[at] ?? [];
  if (spoken.every((column) => isBlank(row[column])) || isHeadingAgain(row, table)) return false;
  const isBelow = at < headings.row + headings.rows + NUMBERED;
  if (isBelow && isNumberingOfColumns(row, cells.slice(at + 1), headings.texts)) return false;
  const isTotal = (cell: CellValue | undefined): boolean => typeof cell === 'string' && isTotalText(cell, false);
  if (!isTotal(row.find((cell) => !isBlank(cell)))) return true;
  return spoken.some((column) => typeof row[column] === 'string' && !isBlank(row[column]) && !isTotal(row[column]));
}

/** The counted columns, and as few others as show that each respondent is there. */
function labelsOf(
  rows: readonly number[],
  used: readonly number[],
  spoken: readonly number[],
  cells: readonly Row[],
): number[] {
  const labels = [...used];
  const isSilent = (at: number): boolean => labels.every((column) => isBlank(cells[at]?.[column]));
  for (;;) {
    const silent = rows.filter(isSilent);
    const said = (column: number): number => silent.filter((at) => !isBlank(cells[at]?.[column])).length;
    const best = spoken.reduce((most, column) => (said(column) > said(most) ? column : most), spoken[0] ?? 0);
    if (silent.length === 0 || said(best) === 0) return labels;
    labels.push(best);
  }
}
