/** The table of an office: the columns of the first office's scorecard, found by their headings wherever they stand. */
import { quoted } from '../../../engine/messages';
import type { Area } from '../../area';
import { sameAs } from '../../hierarchy/tree';
import type { CellValue, ColumnChoice, ColumnRole, Scorecard } from '../../types';
import type { SourceTable } from '../evaluation';
import { sourceOf } from '../evaluation';
import { methodOf } from '../methods';
import { resolveColumns } from '../reading/kpis';
import { remark } from '../remark';
import type { Remark } from '../types';

/** The cells of a sheet. */
export interface SheetCells {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The table of an office that was read from a file; it gets a sheet of its own when it is written. */
export interface FileTable {
  /** Of this one reading: a file that is added once more is another one. */
  readonly id: string;
  /** As read; the name of their sheet is `[file.xlsx]Sheet`, which no sheet of a workbook can have. */
  readonly cells: SheetCells;
  readonly file: string;
  readonly sheet: string;
  /** When it was read: 2026-03-31 14:05. */
  readonly read: string;
  /** What its columns hold, by its own scorecard or by its headings. */
  readonly columns: Scorecard['columns'];
  /** The scorecard that the file itself keeps over this table; `null` without one. */
  readonly kept: Scorecard | null;
}

/** The scorecard that all are scored like, over its table. */
export interface FirstOffice {
  readonly scorecard: Scorecard;
  readonly source: SourceTable;
}

export interface OfficeTable {
  readonly source: SourceTable;
  readonly columns: Scorecard['columns'];
  /** Why the columns are not those of the first office; `null` where they are. */
  readonly problem: Remark | null;
  /** Whether its headings are others than those of the first, and its columns known all the same. */
  readonly isOwn: boolean;
}

/** Below half of the columns, a table is about something else. */
const LEAST_SHARE = 0.5;
const FEWEST = 2;
const SEARCHED_ROWS = 200;

/** Left out without harm. */
const SPARE: readonly ColumnRole[] = ['unit'];

interface Found extends OfficeTable {
  readonly count: number;
}

/**
 * The table on a sheet that has the first office's columns, or most of them; `null` where none has. `own` is what the
 * columns of the table hold where that is known: then its headings may be others.
 */
export function officeTable(
  sheet: SheetCells,
  first: FirstOffice,
  own: Scorecard['columns'] | null = null,
): OfficeTable | null {
  const byHeadings = tableByHeadings(sheet, first);
  if (own === null || byHeadings?.problem === null) return byHeadings;
  return tableByRoles(sheet, first, own) ?? byHeadings;
}

/** Every column that the first office's scores come from, by what the columns of the table are known to hold. */
function tableByRoles(sheet: SheetCells, { scorecard }: FirstOffice, own: Scorecard['columns']): OfficeTable | null {
  const source = sourceOf(sheet.area, sheet.cells, sheet.formats);
  if (source === null) return null;
  const { headings } = source.found.table;
  const { indices, problems } = resolveColumns(source.found.table, { ...scorecard, columns: own });
  const wanted = neededHeadings(scorecard).filter(([role]) => own[role] !== undefined || !SPARE.includes(role));
  const columns: Partial<Record<ColumnRole, ColumnChoice>> = {};
  for (const [role] of wanted) {
    const index = indices[role];
    if (index === undefined) return null;
    columns[role] = { heading: headings[index] ?? '', index };
  }
  return problems.length > 0 ? null : { source, columns, problem: null, isOwn: true };
}

function tableByHeadings(sheet: SheetCells, first: FirstOffice): OfficeTable | null {
  const wanted = neededHeadings(first.scorecard);
  const whole = columnsIn(sourceOf(sheet.area, sheet.cells, sheet.formats), first, wanted);
  if (whole !== null && whole.problem === null) return whole;
  // Another table may stand above, whose headings are taken for those of the sheet.
  const below = columnsIn(sourceFrom(sheet, likeliestRow(sheet.cells, wanted)), first, wanted);
  const best = (below?.count ?? 0) > (whole?.count ?? 0) ? below : whole;
  const isAlike = best !== null && best.count >= Math.max(FEWEST, wanted.length * LEAST_SHARE);
  return isAlike ? { source: best.source, columns: best.columns, problem: best.problem, isOwn: false } : null;
}

type Needed = readonly (readonly [ColumnRole, ColumnChoice])[];

/** The columns that its scores come from. */
function neededHeadings({ columns, kind, weights }: Scorecard): Needed {
  const { roles } = methodOf({ kind });
  const isUnused = (role: ColumnRole): boolean =>
    (role === 'weight' && weights !== 'column') ||
    ((role === 'validity' || role === 'control') && weights !== 'kep241');
  const entries = Object.entries(columns) as [ColumnRole, ColumnChoice][];
  return entries.filter(([role]) => roles.includes(role) && !isUnused(role));
}

function columnsIn(source: SourceTable | null, first: FirstOffice, wanted: Needed): Found | null {
  if (source === null) return null;
  const row = source.area.row + source.found.headingRow + source.found.headingRows;
  const of = quoted(first.source.area.sheet);
  const columns: Partial<Record<ColumnRole, ColumnChoice>> = {};
  const problems: Remark[] = [];
  let count = 0;
  for (const [role, choice] of wanted) {
    const { heading } = choice;
    const place = placeOf(source.found.table.headings, choice, first.source.found.table.headings);
    if (typeof place === 'number') {
      columns[role] = { heading: source.found.table.headings[place] ?? heading, index: place };
      count += 1;
    } else if (place === 'several' || !SPARE.includes(role)) {
      const kind = place === 'several' ? 'officeColumnTwice' : 'officeColumnMissing';
      problems.push(remark(kind, { heading: quoted(heading), first: of, row }));
    }
  }
  return { source, columns, count, problem: problems[0] ?? null, isOwn: false };
}

/** Of equal headings the order tells which is which, where there are as many as in the first office's table. */
function placeOf(
  headings: readonly string[],
  { heading, index }: ColumnChoice,
  before: readonly string[],
): number | 'several' | null {
  const places = (among: readonly string[]): number[] =>
    among.flatMap((one, place) => (sameAs(one) === sameAs(heading) ? [place] : []));
  const [now, then] = [places(headings), places(before)];
  if (now.length < 2) return now[0] ?? null;
  return now.length === then.length ? (now[then.indexOf(index)] ?? 'several') : 'several';
}

/** The row in which most of the headings stand; -1 where none does. */
function likeliestRow(cells: SheetCells['cells'], wanted: Needed): number {
  const sought = new Set(wanted.map(([, { heading }]) => sameAs(heading)));
  const counts = cells.slice(0, SEARCHED_ROWS).map((row) => {
    const texts = new Set(row.flatMap((cell) => (typeof cell === 'string' ? [sameAs(cell)] : [])));
    return [...sought].filter((heading) => texts.has(heading)).length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

function sourceFrom({ area, cells, formats }: SheetCells, row: number): SourceTable | null {
  if (row < 1) return null;
  return sourceOf({ ...area, row: area.row + row, rows: area.rows - row }, cells.slice(row), formats.slice(row));
}
