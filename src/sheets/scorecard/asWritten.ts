/**
 * What the table looked like when its sheet was written, row by row, and the formula that compares. The rows of KPIs may
 * get other numbers and names and change places; whatever else the pane would read otherwise makes the sheet say that it
 * is behind, and show no score, until it is written again.
 */
import { methodOf } from '../../model/scorecard/methods';
import { isErrorText } from '../../model/scorecard/reading/contents';
import { areMixed } from '../../model/scorecard/reading/percents';
import { isDateFormat } from '../../model/scorecard/reading/periods';
import type { Kpi } from '../../model/scorecard/types';
import type { CellValue, ColumnRole } from '../../model/types';
import { reference } from '../address';
import type { KeptColumn, NumberRole } from './keptColumns';
import type { ScorecardInput } from './input';
import { columnOf, rawCell } from './sourceTable';

/** Headings, rows of KPIs, rows between them, and totals with all that follows the last KPI. */
type RowKind = 'H' | 'K' | '|' | 'T';

/** What is kept of the table's own words and numbers, because it is not read live. */
export interface AsWritten {
  readonly input: ScorecardInput;
  readonly kept: readonly KeptColumn[];
  /** Whether KPIs are found by their code or name, wherever they stand. */
  readonly isByKey: boolean;
}

/** Columns of words that tell what a row is. */
const LABELS: readonly ColumnRole[] = ['code', 'name', 'perspective', 'objective'];
/** Numbers that a heading between the rows gives its KPIs. */
const WEIGHTS: readonly ColumnRole[] = ['weight', 'perspectiveWeight', 'objectiveWeight'];
/** The first columns may hold sections, whatever their role. */
const LEADING = 3;
const MARK = '#';

/** The days of 2000 to 2099 as Excel counts them, beside a number that is none of them. */
const DAYS = { first: 36526, last: 73050, other: 3650 } as const;

/** A cell as text in any locale: formulas join numbers with the decimal sign of theirs. */
function plain(cell: CellValue): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isErrorText(cell)) return '!';
  return String(typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell).replaceAll(',', '.');
}

const marked = (cell: CellValue): string => (isErrorText(cell) ? '!' : cell === '' ? '' : MARK);

/** The same two as formulas. */
const plainOf = (cells: string): string => `IFERROR(SUBSTITUTE(${cells}&"",",","."),"!")`;
const markedOf = (cells: string): string => `IFERROR(IF(${cells}="","","${MARK}"),"!")`;

/** The rows that are compared: from the headings to the end of the table. */
export function rowsAsWritten(written: AsWritten): string[] {
  const { input } = written;
  const { area, cells, found } = input.source;
  const columns = comparedColumns(written);
  const kpis = new Map(input.kpis.map((kpi) => [found.bodyRows[kpi.row], kpi]));
  return Array.from({ length: area.rows - found.headingRow }, (_, index) => {
    const row = index + found.headingRow;
    const kpi = kpis.get(row);
    if (kpi !== undefined) return `K${kpiAsWritten(written, kpi)}`;
    const kind = kindOf(input, row);
    return `${kind}${columns.map((column) => textOf(input, kind, column, cells[row]?.[column] ?? '')).join('|')}`;
  });
}

function kindOf({ source: { area, found } }: ScorecardInput, row: number): RowKind {
  if (row < found.headingRow + found.headingRows) return 'H';
  const isTotal = found.table.totals?.some(({ rowNumber }) => rowNumber === area.row + 1 + row) ?? false;
  return isTotal || row > (found.bodyRows.at(-1) ?? -1) ? 'T' : '|';
}

/** Live subtotals and remarks of the table may say what they like; its headings may not. */
function textOf(input: ScorecardInput, kind: RowKind, column: number, cell: CellValue): string {
  const isText = kind === 'H' || isOf(input, LABELS, column) || (kind === '|' && isOf(input, WEIGHTS, column));
  return isText ? plain(cell) : marked(cell);
}

function isOf(input: ScorecardInput, roles: readonly ColumnRole[], column: number): boolean {
  return roles.some((role) => columnOf(input, role) === column);
}

function comparedColumns({ input }: AsWritten): number[] {
  const roles = Object.keys(input.scorecard.columns) as ColumnRole[];
  const used = roles.map((role) => columnOf(input, role)).filter((column) => column !== null);
  const leading = Array.from({ length: Math.min(LEADING, input.source.area.columns) }, (_, index) => index);
  return [...new Set([...leading, ...used])].sort((one, other) => one - other);
}

/** A KPI where it stands: that it is one still, and where places matter, which. */
function kpiAsWritten(written: AsWritten, kpi: Kpi): string {
  const { input, isByKey } = written;
  const cell = (column: number | null): CellValue => (column === null ? '' : rawCell(input, kpi, column));
  const marks = stillNeeded(input).map((column) => marked(cell(column)));
  const placed = placedColumns(written).map((column) => plain(cell(column)));
  return [...(isByKey ? [] : [readAsWritten(written, kpi)]), ...marks, ...placed].join('|');
}

function stillNeeded(input: ScorecardInput): number[] {
  if (input.isToFill) return [];
  return [columnOf(input, 'code'), columnOf(input, 'target')].filter((column) => column !== null);
}

/** Where a blank means the group above, or a heading between the rows names it, the order of rows says something. */
function placedColumns({ input, kept }: AsWritten): number[] {
  const groups = (['perspective', 'objective'] as const).filter((role) => kept.includes(role));
  const isPlaced = groups.some((role) => {
    const column = columnOf(input, role);
    const sections = role === 'perspective' ? input.source.found.table.sections : input.source.found.table.objectives;
    return column === null ? sections !== undefined : input.kpis.some((kpi) => rawCell(input, kpi, column) === '');
  });
  return isPlaced ? LABELS.map((role) => columnOf(input, role)).filter((column) => column !== null) : [];
}

/** The words and sizes of a KPI's cells that decide how it is read. */
export function readAsWritten(written: AsWritten, kpi: Kpi): string {
  const { input } = written;
  const cell = (role: ColumnRole): CellValue => {
    const column = columnOf(input, role);
    return column === null ? '' : rawCell(input, kpi, column);
  };
  return [
    sizes(input, kpi, cell('target'), cell('realization')),
    ...wordRoles(written).map((role) => plain(cell(role))),
    ...sizedRoles(written).map((role) => sizeOf(cell(role))),
  ].join('|');
}

/** Whether its target is a date. */
function isDue(input: ScorecardInput, kpi: Kpi): boolean {
  const { formats, found } = input.source;
  const column = columnOf(input, 'target');
  return column !== null && isDateFormat(formats?.[found.bodyRows[kpi.row] ?? -1]?.[column]);
}

/**
 * What makes numbers to be read otherwise than others, 1 or 0 each: a date beside a date, nothing out of nothing, a
 * fraction beside a percent, a date beside a number. The first two stand as "-" where they make no difference.
 */
function sizes(input: ScorecardInput, kpi: Kpi, target: CellValue, realization: CellValue): string {
  const [due, done] = [target, realization].map((one) => (typeof one === 'number' ? one : 0)) as [number, number];
  const isMixed = areMixed(done, due) || areMixed(due, done);
  const isDay = done >= DAYS.first && done <= DAYS.last && due > 0 && due < DAYS.other;
  return [
    isDue(input, kpi) ? Number(typeof realization === 'number') : '-',
    isIndifferentToNothing(input, kpi) ? '-' : Number(target === 0 && realization === 0),
    Number(isMixed),
    Number(isDay),
  ].join('');
}

/** Nothing out of nothing makes no difference where less is better, and to levels. */
function isIndifferentToNothing({ scorecard, isToFill }: ScorecardInput, { polarity }: Kpi): boolean {
  // A polarity that is still to be chosen may make it one of these; of others our functions refuse it.
  if (isToFill) return true;
  return methodOf(scorecard).measure.isByAnchors || polarity === 'minimize' || polarity === 'stabilize';
}

function sizesOf(expected: string, target: string, realization: string): string {
  const [due, done] = [target, realization].map((cells) => `IF(ISNUMBER(${cells}),${cells},0)`) as [string, string];
  const mixed = (fraction: string, percent: string): string =>
    `(${fraction}>0)*(${fraction}<=1.5)*(${percent}>=10)*(100*${fraction}>=0.1*${percent})*(100*${fraction}<=3*${percent})`;
  const nothing = `ISNUMBER(${target})*ISNUMBER(${realization})*(${due}=0)*(${done}=0)`;
  const day = `(${done}>=${DAYS.first})*(${done}<=${DAYS.last})*(${due}>0)*(${due}<${DAYS.other})`;
  const whereAsked = (place: number, answer: string): string => `IF(MID(${expected},${place},1)="-","-",${answer})`;
  return [
    whereAsked(1, `ISNUMBER(${realization})*1`),
    whereAsked(2, nothing),
    `(${mixed(done, due)}+${mixed(due, done)})`,
    `(${day})`,
  ].join('&');
}

/** Columns of words that the sheet keeps as they were read. */
function wordRoles({ input, kept }: AsWritten): ColumnRole[] {
  const isOfGroups = input.result.objectives.length > 0;
  const roles: readonly [ColumnRole, boolean][] = [
    ['perspective', isOfGroups || kept.includes('perspective')],
    ['objective', isOfGroups || kept.includes('objective')],
    ['validity', kept.includes('validity')],
    ['control', kept.includes('control')],
    ['polarity', kept.includes('polarity')],
    ['weight', kept.includes('weight') && input.scorecard.weights === 'column'],
  ];
  return roles.flatMap(([role, isKept]) => (isKept && columnOf(input, role) !== null ? role : []));
}

/** Other columns in which a fraction may have been meant in percent. */
function sizedRoles({ input }: AsWritten): NumberRole[] {
  const roles: readonly NumberRole[] = ['worst', 'start', 'best', 'weight', 'perspectiveWeight', 'objectiveWeight'];
  const isScaled = (role: NumberRole): boolean => input.kpis.some(({ factors }) => (factors[role] ?? 1) !== 1);
  return roles.filter((role) => columnOf(input, role) !== null && isScaled(role));
}

const sizeOf = (cell: CellValue): string => (typeof cell !== 'number' ? '' : Math.abs(cell) <= 1.5 ? 'f' : 'n');
const sizeFormula = (cells: string): string => `IF(ISNUMBER(${cells}),IF(ABS(${cells})<=1.5,"f","n"),"")`;

/** Where what is compared stands on the sheet: every row of the table, and by their keys what was read of KPIs. */
export interface WrittenCells {
  readonly rows: string;
  readonly keys: string;
  readonly reads: string;
}

/** How many rows of the table are not as they were when the sheet was written: a formula, 1 where that cannot be said. */
export function changedRows(written: AsWritten, { rows, keys, reads }: WrittenCells): string {
  const { input, isByKey } = written;
  const cellsOf = (column: number): string => tableColumn(input, column);
  const live = (role: ColumnRole): string => {
    const column = columnOf(input, role);
    return column === null ? '""' : cellsOf(column);
  };
  const isKpi = `LEFT(${rows})="K"`;
  const labels = (['code', 'name'] as const).filter((role) => columnOf(input, role) !== null);
  const key = labels.map(live).join('&') || '"-"';
  const found =
    labels.length === 2 ? `IF(${live('code')}="",${live('name')},${live('code')})` : live(labels[0] ?? 'name');
  const expected = isByKey ? `XLOOKUP(${found},${keys},${reads},"")` : `MID(${rows},2,4)`;
  const read = [
    sizesOf(expected, live('target'), live('realization')),
    ...wordRoles(written).map((role) => plainOf(live(role))),
    ...sizedRoles(written).map((role) => sizeFormula(live(role))),
  ].join('&"|"&');
  const asKpi = [
    ...(isByKey ? [] : [read]),
    ...stillNeeded(input).map((column) => markedOf(cellsOf(column))),
    ...placedColumns(written).map((column) => plainOf(cellsOf(column))),
  ].join('&"|"&');
  const asOther = comparedColumns(written)
    .map((column) => otherText(input, rows, column))
    .join('&"|"&');
  const unnamed = input.isToFill ? `IF(IFERROR(${typedCells(input, cellsOf)},"!")="",${rows},"!")` : '""';
  const now = `IF(${isKpi},IF(IFERROR(${key},"!")="",${unnamed},"K"&${asKpi}),LEFT(${rows})&${asOther})`;
  const misread = isByKey ? `+SUM(IF(${isKpi},IF(EXACT(${read},${expected}),0,1),0))` : '';
  const count = `SUM(IF(EXACT(${now},${rows}),0,1))${misread}`;
  const { area, found: table } = input.source;
  return `IFERROR(IF(ROWS(${cellsOf(0)})<>${area.rows - table.headingRow},1,${count}),1)`;
}

/** What makes a row without a name one that was forgotten: numbers of it. */
function typedCells(input: ScorecardInput, cellsOf: (column: number) => string): string {
  const columns = (['target', 'realization', 'weight'] as const).map((role) => columnOf(input, role));
  return columns.flatMap((column) => (column === null ? [] : cellsOf(column))).join('&');
}

function otherText(input: ScorecardInput, rows: string, column: number): string {
  const cells = tableColumn(input, column);
  if (isOf(input, LABELS, column)) return plainOf(cells);
  const isText = isOf(input, WEIGHTS, column) ? `ISNUMBER(FIND(LEFT(${rows}),"H|"))` : `LEFT(${rows})="H"`;
  return `IF(${isText},${plainOf(cells)},${markedOf(cells)})`;
}

/** A column of the table from its headings down. */
function tableColumn({ source: { area, found } }: ScorecardInput, column: number): string {
  const place = { row: area.row + found.headingRow, column: area.column + column };
  return reference({ sheet: area.sheet, ...place, rows: area.rows - found.headingRow, columns: 1 }, '');
}
