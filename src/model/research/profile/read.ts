/** The respondents of a table, and how many gave which answer in each column that is counted. */
import { isBlank } from '../../../engine/cells';
import { isNoData } from '../../../engine/textNumbers';
import { isHeadingAgain, plain, textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import { isErrorText } from '../../scorecard/reading/contents';
import { isNumbering, isTotalText } from '../../scorecard/reading/rows';
import type { CellValue } from '../../types';
import { groupsOf, numberOf } from './groups';
import { profileRoleOf } from './headings';
import type { ProfileColumn, ProfileCounts, ProfileReading, ProfileTable } from './types';

type Row = readonly CellValue[];

/** Says nothing: blank, or a word such as "-"; an error of Excel says that something is wrong. */
const isNothing = (cell: CellValue): boolean => isNoData(cell) && !isErrorText(cell);

const COUNTING = /^(no|nomor|nr|number|urut|no urut)$/;

/** Rows are numbered before anybody answers. */
function isCounting({ cells, headings }: ProfileTable, column: number): boolean {
  if (COUNTING.test(plain(headings.texts[column] ?? ''))) return true;
  const body = cells.slice(headings.row + headings.rows).map((row) => row[column] ?? '');
  return body.length > 2 && body.every((cell, index) => cell === index + 1);
}

export function readProfile(table: ProfileTable, columns: readonly ProfileColumn[]): ProfileReading {
  const { area, cells, headings } = table;
  const first = headings.row + headings.rows;
  const spoken = headings.texts.map((_, column) => column).filter((column) => !isCounting(table, column));
  const rows = cells.flatMap((row, at) => (at >= first && isRespondent(row, table, spoken) ? [at] : []));
  const cellsOf = (column: number): CellValue[] => rows.map((at) => cells[at]?.[column] ?? '');
  const counts = columns.map((column): ProfileCounts => {
    const own = cellsOf(column.index);
    const answers = own.filter((cell) => !isNothing(cell));
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
  const texts = used.flatMap((column) => cellsOf(column).filter((cell) => !isBlank(cell) && isNothing(cell)).map(textOf));
  return {
    rows,
    counts,
    labels: labelsOf(rows, used, spoken, cells),
    nothing: [...new Set(['-', '–', 'n/a', ...texts.map(sameAs)])].filter((text) => text !== ''),
  };
}

/** Whoever says anything anywhere, but for the number of the row; whatever a person is called. */
function isRespondent(row: Row, table: ProfileTable, spoken: readonly number[]): boolean {
  const filled = spoken.filter((column) => !isBlank(row[column]));
  if (filled.length === 0 || isHeadingAgain(row, table) || isNumbering(row)) return false;
  const isTotal = row.some((cell) => typeof cell === 'string' && isTotalText(cell, false));
  const beside = filled.filter((column) => typeof row[column] === 'string' && !isTotalText(String(row[column]), false));
  return !isTotal || beside.length > 0;
}

/** The counted columns, and as few others as show that each respondent is there. */
function labelsOf(rows: readonly number[], used: readonly number[], spoken: readonly number[], cells: readonly Row[]): number[] {
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
