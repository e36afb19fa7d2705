/** A table with a KPI in each row, as the scorecard reads it, with the results and totals that it prints. */
import type { Bands } from '../../../engine/bands';
import { INDEX_BANDS, OMAX_BANDS } from '../../../engine/bands';
import { newDraft } from '../../scorecard/draft';
import type { SourceTable } from '../../scorecard/evaluation';
import { readingKpis } from '../../scorecard/reading/kpis';
import { findingTable } from '../../scorecard/reading/table';
import { turnedLayout } from '../../scorecard/reading/turned';
import { isTotalText } from '../../scorecard/reading/rows';
import type { Kpi, KpiTable } from '../../scorecard/types';
import type { ColumnChoice } from '../../types';
import type { Figure, Grid } from '../grid';
import { alike, areaAt, figureAt, isBlankRow, textAt, widthOf, withSignOf } from '../grid';
import type { Item, Measure, ScoreTable } from '../table';
import { amountTotalsIn } from './amounts';
import type { RowColumns } from './columns';
import { ownHeadings, rowColumns } from './columns';
import { isEmployeeLabel } from './employeeValues';
import { asScores, asValues } from './scoredColumns';
import { statusIn } from './status';
import { totalsIn } from './totals';

/** A row of the cells that holds an item, in a table printed in halves also how far to the right. */
interface ItemRow {
  readonly row: number;
  readonly shift: number;
  readonly kpi: Kpi | null;
}

/** In steps: a table of thousands of rows takes long to read. */
export function* readingRows(asRead: Grid, given: Bands | undefined): Generator<void, ScoreTable | null> {
  const { area, cells, formats } = asRead;
  const isTurned = turnedLayout(cells, formats) !== null;
  yield;
  const kpiTable = isTurned ? null : yield* findingTable(cells, area.row + 1, formats);
  if (kpiTable === null) return null;
  const source: SourceTable = { area, cells, formats, found: kpiTable };
  const draft = newDraft(source, 'audit', '');
  const columns = rowColumns(draft);
  const grid = withSignOf(asRead, scoresIn(asRead, columns));
  yield;
  const { table, bodyRows, headingRow, headingRows } = kpiTable;
  const below = headingRow + headingRows;
  const { kpis } = bodyRows.length > 0 ? yield* readingKpis(table, draft.scorecard) : { kpis: [] };
  yield;
  const { code, name, perspective } = draft.scorecard.columns;
  // A word for the score is no name.
  const named = [code, name, perspective].find((choice) => choice && choice.index !== columns.of.status);
  const kpiAt = new Map(kpis.map((kpi) => [kpi.row, kpi]));
  const read = bodyRows.map((row, at): ItemRow => ({ row, shift: 0, kpi: kpiAt.get(at) ?? null }));
  const found = read.length > 0 ? read : plainRows(grid, below, columns);
  const rows = found.filter(({ row }) => !isOfAll(grid, row, columns));
  const { polarity } = draft.scorecard.columns;
  const all = yield* itemsAt(grid, inHalves(grid, rows, columns), named?.index ?? 0, columns);
  // Values of an employee below a table are none of its rows.
  const own = all.filter(({ name, figures }) => !isEmployeeLabel(name) || OF_A_COLUMN.some((one) => one in figures));
  const items = polarity === undefined ? own : own.map((item) => withDirection(item, grid, polarity));
  yield;
  if (items.length === 0 || !hasResults(items)) return null;
  const totals = totalsIn(grid, below, items, columns.of);
  yield;
  const ofColumns = ownHeadings(table);
  const taken = new Set([...columns.ladder.map(({ column }) => column), ...scoredColumns(columns)]);
  const amounts = columns.repeatedEvery === 0 ? amountTotalsIn(grid, below, ofColumns, taken) : [];
  yield;
  const headings = Object.fromEntries(
    Object.entries(columns.of).map(([measure, column]) => [measure, headingAt(table, ofColumns, column)]),
  );
  const valued = asValues({ items, totals, headings });
  const scored = asScores(valued);
  const isOfLevels = columns.isOfLevels && valued.items === items && !areIndices(items, 'level');
  const bands = given ?? (isOfLevels ? OMAX_BANDS : INDEX_BANDS);
  return { ...scored, amounts, isOfLevels, bands, areBandsGiven: given !== undefined };
}

/** A bare sign, such as %, says what it is of by the heading above it. */
function headingAt({ levels }: KpiTable, own: readonly string[], column: number): string {
  const heading = own[column] ?? '';
  const all = levels?.[column]?.filter((text) => text !== '') ?? [];
  return /\p{L}/u.test(heading) || all.length < 2 ? heading : all.slice(-2).join(' ');
}

function scoredColumns({ of }: RowColumns): number[] {
  return OF_A_COLUMN.flatMap((measure) => of[measure] ?? []);
}

function scoresIn(grid: Grid, { of }: RowColumns): string[] {
  return OF_A_COLUMN.flatMap((measure) => {
    const column = of[measure];
    return column === undefined ? [] : grid.cells.map((_, row) => textAt(grid, row, column));
  });
}

/** More than the highest level cannot be one. */
function areIndices(items: readonly Item[], measure: Measure): boolean {
  return items.some(({ figures }) => (figures[measure]?.value ?? 0) > 10);
}

function hasResults(items: readonly Item[]): boolean {
  return items.some(({ figures, ladder }) => Object.keys(figures).length > 0 || ladder.length > 0);
}

/** What reports call the value of all the rows above. */
const OF_ALL =
  /^(?:(?:performance )?achievement of|(?:capaian|nilai)(?: kinerja)? (?:perspe|sasaran|organisasi|unit|ss\b))/i;

/** Rows with a name and a number, where the scorecard finds no KPI: perspectives with their values. */
function plainRows(grid: Grid, from: number, { of }: RowColumns): ItemRow[] {
  const rows: ItemRow[] = [];
  for (let row = from; row < grid.cells.length && !isBlankRow(grid, row); row += 1) {
    const isNumbered = Object.values(of).some((column) => figureAt(grid, row, column) !== null);
    const text = textAt(grid, row, 0);
    if (isNumbered && /\p{L}/u.test(text) && !isTotalText(text, false)) rows.push({ row, shift: 0, kpi: null });
  }
  return rows;
}

/** A row without a target of its own. */
function isOfAll(grid: Grid, row: number, { of: { target } }: RowColumns): boolean {
  const isMeasured = target !== undefined && figureAt(grid, row, target) !== null;
  return OF_ALL.test(textAt(grid, row, 0)) && !isMeasured;
}

function withDirection(item: Item, grid: Grid, { index, heading }: ColumnChoice): Item {
  const row = item.nameArea.row - grid.area.row;
  const text = textAt(grid, row, index);
  return text === '' ? item : { ...item, direction: { heading, text, area: areaAt(grid, row, index) } };
}

function inHalves(grid: Grid, rows: readonly ItemRow[], { repeatedEvery: every }: RowColumns): ItemRow[] {
  if (every === 0) return [...rows];
  const shifts = Array.from({ length: Math.floor(widthOf(grid) / every) }, (_, at) => at * every);
  return shifts.flatMap((shift) => rows.map((row) => ({ ...row, shift, kpi: shift === 0 ? row.kpi : null })));
}

const NOT_APPLICABLE = /^(?:n\s*\/\s*a|n\.a\.|tidak berlaku|not applicable)$/i;

const OF_A_COLUMN: readonly Measure[] = ['weight', 'value', 'level', 'index'];

function* itemsAt(
  grid: Grid,
  rows: readonly ItemRow[],
  named: number,
  { of, ladder }: RowColumns,
): Generator<void, Item[]> {
  const columns = new Map<Measure, (Figure | null)[]>();
  for (const [measure, column] of Object.entries(of) as [Measure | 'status', number][]) {
    if (measure === 'status') continue;
    const figures = rows.map(({ row, shift }) => figureAt(grid, row, column + shift));
    columns.set(measure, OF_A_COLUMN.includes(measure) ? alike(figures) : figures);
    yield;
  }
  return rows.flatMap(({ row, shift, kpi }, at): Item[] => {
    const name = textAt(grid, row, named + shift) || (kpi?.key ?? '');
    if (name === '') return [];
    const figures = [...columns].flatMap(([measure, all]) => (all[at] ? [[measure, all[at]] as const] : []));
    const steps = ladder.flatMap(({ level, column }) => {
      const figure = figureAt(grid, row, column + shift);
      return figure === null ? [] : [{ level, figure }];
    });
    const shown = alike(steps.map(({ figure }) => figure));
    return [
      {
        name,
        group: kpi?.objective || kpi?.perspective || '',
        nameArea: areaAt(grid, row, named + shift),
        figures: Object.fromEntries(figures),
        ladder: steps.map(({ level }, step) => ({ level, figure: shown[step] as Figure })),
        status: of.status === undefined ? null : statusIn(grid, row, of.status + shift),
        kpi,
        isNotApplicable: of.value !== undefined && NOT_APPLICABLE.test(textAt(grid, row, of.value + shift)),
      },
    ];
  });
}
