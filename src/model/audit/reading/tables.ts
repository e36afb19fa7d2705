/** All tables in the cells: what each part of them is, in the order in which they stand; in steps, for cells may be many. */
import type { Bands } from '../../../engine/bands';
import { findHeadings } from '../../scorecard/reading/headingBlock';
import { finished } from '../../steps';
import type { Grid } from '../grid';
import { isBlankRow, latestYearIn, rowsOf, textAt } from '../grid';
import type { AuditedTables, CodeList, MatrixTable, PriorityTable, ScoreTable, SumsTable } from '../table';
import { bandListsIn } from './bandLists';
import { employeeValuesIn } from './employeeValues';
import { listIn } from './lists';
import { judgmentsIn } from './matrices';
import { prioritiesIn } from './priorities';
import { readingRows } from './rowTable';
import { sumsIn } from './sums';
import { synthesisIn } from './synthesis';
import { textsIn } from './texts';
import { turnedMatrix } from './turnedMatrix';

interface Found {
  readonly scores: ScoreTable[];
  readonly matrices: MatrixTable[];
  readonly priorities: PriorityTable[];
  readonly sums: Omit<SumsTable, 'tables'>[];
  readonly lists: CodeList[];
}

type Steps<Result = void> = Generator<void, Result>;

export function* readingTables(grid: Grid, bands?: Bands): Steps<AuditedTables> {
  const found: Found = { scores: [], matrices: [], priorities: [], sums: [], lists: [] };
  yield* withTurned(grid, found, bands);
  for (const part of betweenBlanks(grid)) {
    const list = listIn(part);
    if (list !== null) found.lists.push(list);
    yield;
  }
  const texts = textsIn(grid);
  yield;
  return {
    ...found,
    texts,
    employees: employeeValuesIn(grid),
    bands: bandListsIn(grid),
    latestYear: latestYearIn(grid),
    sums: found.sums.map((sums) => ({ ...sums, tables: tablesOf(sums, found.scores) })),
  };
}

/** The rows, counted from the first of the cells, with which a table begins that has headings of its own or is turned. */
export function beginningsIn(grid: Grid): number[] {
  const parts = finished(partsOf(grid)).map(({ area }) => area.row - grid.area.row);
  return [...parts, ...turnedIn(grid, 0)].sort((one, other) => one - other);
}

function turnedIn(grid: Grid, above: number): number[] {
  const found = turnedMatrix(rowsOf(grid, above, grid.cells.length), undefined);
  return found === null ? [] : [above + found.from, ...turnedIn(grid, above + found.to)];
}

/** Turned matrices and judgment matrices are known by their shape; the rows between them are read as other tables. */
function* withTurned(grid: Grid, found: Found, bands: Bands | undefined): Steps {
  const turned = turnedMatrix(grid, bands);
  yield;
  if (turned === null) {
    yield* withJudgments(grid, found, bands);
    return;
  }
  yield* withJudgments(rowsOf(grid, 0, turned.from), found, bands);
  found.scores.push(turned.table);
  yield* withTurned(rowsOf(grid, turned.to, grid.cells.length), found, bands);
}

function* withJudgments(grid: Grid, found: Found, bands: Bands | undefined): Steps {
  const judged = judgmentsIn(grid);
  yield;
  if (judged === null) {
    for (const part of (yield* partsOf(grid)).flatMap(atRepeatedHeadings)) yield* withRows(part, found, bands);
    return;
  }
  yield* withJudgments(rowsOf(grid, 0, judged.from), found, bands);
  found.matrices.push(judged.table);
  yield* withJudgments(rowsOf(grid, judged.to, grid.cells.length), found, bands);
}

/** Parts between blank rows that have headings of their own; others go on with the part above them. */
function* partsOf(grid: Grid): Steps<Grid[]> {
  const begins = [0];
  for (let row = 1; row < grid.cells.length; row += 1) {
    if (isBlankRow(grid, row) || !isBlankRow(grid, row - 1)) continue;
    if (isHeaded(grid, row)) begins.push(row);
    yield;
  }
  return begins.map((from, at) => rowsOf(grid, from, begins[at + 1] ?? grid.cells.length));
}

const MEASURED = /target|realis|realiz/i;

/** Lists of weights under headings that come again and again: of each objective, of each perspective. */
function atRepeatedHeadings(part: Grid): Grid[] {
  const first = findHeadings(part.cells, part.formats)?.row ?? 0;
  const headings = (part.cells[first] ?? []).map((_, column) => textAt(part, first, column));
  if (headings.some((text) => MEASURED.test(text))) return [part];
  const isAgain = (row: number): boolean =>
    headings.filter((text, column) => text !== '' && text === textAt(part, row, column)).length >= 2;
  const again = part.cells.flatMap((_, row) => (row > first && isAgain(row) ? [row] : []));
  return [0, ...again].map((from, at) => rowsOf(part, from, again[at] ?? part.cells.length));
}

function betweenBlanks(grid: Grid): Grid[] {
  const starts = grid.cells.flatMap((_, row) => (row > 0 && isBlankRow(grid, row - 1) ? [row] : []));
  return [0, ...starts].map((from, at) => rowsOf(grid, from, starts[at] ?? grid.cells.length));
}

function isHeaded(grid: Grid, row: number): boolean {
  const end = grid.cells.findIndex((_, at) => at > row && isBlankRow(grid, at));
  const part = rowsOf(grid, row, end < 0 ? grid.cells.length : end);
  return part.cells.length > 1 && (findHeadings(part.cells, part.formats)?.row ?? part.cells.length) < 3;
}

function* withRows(part: Grid, found: Found, bands: Bands | undefined): Steps {
  if (part.cells.length < 2) return;
  const priorities = synthesisIn(part) ?? prioritiesIn(part);
  if (priorities !== null) {
    found.priorities.push(priorities);
    return;
  }
  const sums = sumsIn(part);
  yield;
  if (sums !== null) {
    found.sums.push(sums);
    return;
  }
  const table = yield* readingRows(part, bands);
  if (table !== null) found.scores.push(table);
}

/** A row of as many parts as there are tables with values is of them, in their order. */
function tablesOf({ parts }: Omit<SumsTable, 'tables'>, scores: readonly ScoreTable[]): ScoreTable[] {
  const valued = scores.filter(({ items }) => items.some(({ figures }) => figures.value !== undefined));
  return valued.length === parts.length ? valued : [];
}
