/** Tables that do not have a KPI in each row: what they hold is known, and read once they are turned. */
import { isBlank } from '../../../engine/cells';
import type { CellValue, ColumnRole } from '../../types';
import { rolesOfHeadings } from './columns';
import { findHeadings } from './headingBlock';
import type { Heading } from './headings';
import { fit, isResult, readHeading } from './headings';
import { ROLE_WORDS } from './roleWords';
import { isDateFormat, readPeriod } from './periods';

type Row = readonly CellValue[];
type Formats = readonly (readonly string[])[];

/**
 * KPIs side by side, with target, realization, weight or the levels 10 to 0 below each other, as theses print an
 * Objective Matrix; or target and realization below each other for every KPI, with years as columns.
 */
export type TurnedLayout = 'kpisInColumns' | 'measuresInRows';

/** Words this near to a heading are one; the name of a KPI that begins with it ("Realisasi anggaran") is not. */
const CALLED_SO = 85;
/** Where nearly all labels are headings, one that only begins so is one, too: "Realisasi Tahunan". */
const BEGINS_SO = 60;
const NEARLY_ALL = 0.7;

const EACH_LEVEL = Array.from({ length: 11 }, (_, level) => level);

const ROLES = Object.keys(ROLE_WORDS) as ColumnRole[];
const LABELS = ['target', 'realization', 'weight'] as const;
type Label = (typeof LABELS)[number];

/** Labels are looked for in so many rows: a table that is turned begins with them. */
const SEARCHED_ROWS = 60;

/** How the cells are turned; `null` where they are not, or where a row of headings says what the columns hold. */
export function turnedLayout(cells: readonly Row[], formats: Formats = []): TurnedLayout | null {
  const searched = cells.slice(0, SEARCHED_ROWS);
  const width = Math.max(0, ...searched.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const first = columns.find((column) => searched.some((row) => !isBlank(row[column] ?? ''))) ?? 0;
  for (const column of columns) {
    const layout = layoutBeside(searched, formats, column, column === first);
    if (layout !== null) return isHeaded(searched, formats) ? null : layout;
  }
  return null;
}

/** What a column of labels says about the numbers beside it. */
function layoutBeside(cells: readonly Row[], formats: Formats, column: number, isFirst: boolean): TurnedLayout | null {
  const found = labelsIn(cells, column);
  const count = (label: Label): number => found.filter((row) => row.label === label).length;
  const isMeasured = count('target') > 0 && count('realization') > 0;
  const [top] = found;
  if (isMeasured && top !== undefined) {
    if (arePeriodsAbove(cells, formats, top.index, column)) return 'measuresInRows';
    if (!isFirst && count('target') > 1 && count('realization') > 1) return 'measuresInRows';
  }
  const kinds = LABELS.filter((label) => count(label) > 0).length + (hasLevels(cells, column) ? 1 : 0);
  return isFirst && kinds > 1 ? 'kpisInColumns' : null;
}

interface Labelled {
  readonly index: number;
  readonly label: Label;
}

/** The rows of which a column says what their numbers are. */
function labelsIn(cells: readonly Row[], column: number): Labelled[] {
  const called = (least: number): Labelled[] =>
    cells.flatMap((row, index) => {
      const heading = hasNumbersRight(row, column) ? headingIn(row[column] ?? '') : null;
      const label = heading && LABELS.find((one) => fit(one, heading) >= least);
      return label ? [{ index, label }] : [];
    });
  const found = called(BEGINS_SO);
  const isOfHeadings = found.length > 0 && areHeadings(cells.map((row) => row[column] ?? ''));
  return isOfHeadings ? found : called(CALLED_SO);
}

/** A text as a heading, in the lines and languages that it has. */
export function headingIn(cell: CellValue): Heading | null {
  return typeof cell === 'string' && !isBlank(cell) ? readHeading(cell.split(/\n| \/ /)) : null;
}

/** Whether nearly all of these cells are headings or levels. */
function areHeadings(cells: readonly CellValue[]): boolean {
  const labels = cells.filter((cell) => !isBlank(cell) && levelIn(cell) === null);
  const known = labels.filter((cell) => {
    const heading = headingIn(cell);
    return heading !== null && (isResult(heading) || ROLES.some((role) => fit(role, heading) >= BEGINS_SO));
  });
  return labels.length > 2 && known.length >= NEARLY_ALL * labels.length;
}

function hasNumbersRight(row: Row, column: number): boolean {
  return row.slice(column + 1).some((cell) => typeof cell === 'number' || /\d/.test(String(cell)));
}

/** Levels from 10 down to 0, or up, each in a row of its own: "10", "Level 10". */
function hasLevels(cells: readonly Row[], column: number): boolean {
  const levels = cells.map((row) => levelIn(row[column] ?? ''));
  const runs = (first: number, step: number): boolean =>
    levels.some((level, at) => level === first && EACH_LEVEL.every((n) => levels[at + n] === first + n * step));
  return runs(10, -1) || runs(0, 1);
}

/** The level that a label says; null for another text. */
export function levelIn(cell: CellValue): number | null {
  const found = /^(?:level|skala|scale)?\s*(\d+)$/i.exec(String(cell).trim());
  return found === null ? null : Number(found[1]);
}

/** Whether the nearest filled row above the labels has periods over the numbers: years, months, dates. */
function arePeriodsAbove(cells: readonly Row[], formats: Formats, below: number, column: number): boolean {
  for (let row = below - 1; row >= 0; row -= 1) {
    const right = (cells[row] ?? []).slice(column + 1);
    const filled = right.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    return right.filter((cell, index) => isPeriod(cell, formats[row]?.[column + 1 + index])).length > 1;
  }
  return false;
}

function isPeriod(cell: CellValue, format: string | undefined): boolean {
  return !isBlank(cell) && (isDateFormat(format) || readPeriod(String(cell)).isPure);
}

/** Whether one row says which columns hold what was wanted and what was reached. */
function isHeaded(cells: readonly Row[], formats: Formats): boolean {
  const block = findHeadings(cells, formats);
  const roles: readonly ColumnRole[] = block === null ? [] : rolesOfHeadings(block.levels);
  return roles.includes('realization') && (roles.includes('target') || roles.includes('worst'));
}
