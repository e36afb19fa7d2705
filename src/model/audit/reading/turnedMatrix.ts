/** The Objective Matrix as theses print it: KPIs side by side, the levels 10 to 0 and the results below each other. */
import type { Bands } from '../../../engine/bands';
import { OMAX_BANDS } from '../../../engine/bands';
import type { Figure, Grid } from '../grid';
import { alike, areaAt, figureAt, textAt, widthOf, withSignOf } from '../grid';
import type { Item, Measure, ScoreTable, Status, Step, Total } from '../table';
import { statusIn } from './status';
import { resultOf, TOTAL_WORDS } from './words';

const LEVELS = 11;
const LEVEL = /^(?:level|skala|scale|skor|score)?\s*(\d+)$/i;
/** So many of the eleven cells hold numbers in the column of a KPI. */
const LEAST_STEPS = 8;
const SEARCHED_ABOVE = 6;

const RESULTS = ['realization', 'status', 'weight', 'value', 'level', 'index'] as const;

export interface FoundMatrix {
  readonly table: ScoreTable;
  readonly from: number;
  /** The row after its last. */
  readonly to: number;
}

/** The first turned matrix in the cells; null where no column counts the levels. */
export function turnedMatrix(read: Grid, given: Bands | undefined): FoundMatrix | null {
  const ladder = ladderIn(read);
  if (ladder === null) return null;
  const grid = withSignOf(read, scoresIn(read, ladder));
  const right = Array.from({ length: widthOf(grid) }, (_, column) => column).filter((one) => one > ladder.column);
  const kpis = right.filter((column) => stepsAt(grid, ladder, column).length >= LEAST_STEPS);
  const header = headerAbove(grid, ladder, kpis);
  if (kpis.length === 0 || header === null) return null;
  const measured = measuredRows(grid, ladder, header);
  const items = withOneDecimals(kpis.map((column) => itemAt(grid, ladder, measured.rows, header, column)));
  const totals = right.flatMap((column) => totalsAt(grid, column, header, measured.rows, items));
  const headings = Object.fromEntries(
    [...measured.rows].map(([measure, row]) => [measure, labelAt(grid, row, ladder.column)]),
  );
  const [bands, areBandsGiven] = [given ?? OMAX_BANDS, given !== undefined];
  const table: ScoreTable = { items, totals, headings, amounts: [], isOfLevels: true, bands, areBandsGiven };
  return { table, from: header, to: measured.to };
}

/** The texts below the levels. */
function scoresIn(grid: Grid, { row, column }: Ladder): string[] {
  const below = [0, 1, 2, 3].map((at) => row + LEVELS + at);
  return below.flatMap((at) =>
    (grid.cells[at] ?? []).map((_, right) => (right > column ? textAt(grid, at, right) : '')),
  );
}

interface Ladder {
  readonly column: number;
  readonly row: number;
  /** Of each row from the first, from the top. */
  readonly levels: readonly number[];
}

function ladderIn(grid: Grid): Ladder | null {
  const width = widthOf(grid);
  for (let row = 0; row + LEVELS <= grid.cells.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const first = levelIn(textAt(grid, row, column));
      if (first !== 0 && first !== LEVELS - 1) continue;
      const levels = Array.from({ length: LEVELS }, (_, at) => (first === 0 ? at : first - at));
      if (levels.every((level, at) => levelIn(textAt(grid, row + at, column)) === level))
        return { column, row, levels };
    }
  }
  return null;
}

function levelIn(text: string): number | null {
  const found = LEVEL.exec(text);
  return found === null ? null : Number(found[1]);
}

function stepsAt(grid: Grid, { row, levels }: Ladder, column: number): Step[] {
  const steps = levels.flatMap((level, at) => {
    const figure = figureAt(grid, row + at, column);
    return figure === null ? [] : [{ level, figure }];
  });
  return steps.sort((one, other) => other.level - one.level);
}

/** The nearest row above the levels that names the columns. */
function headerAbove(grid: Grid, { row }: Ladder, kpis: readonly number[]): number | null {
  for (let above = row - 1; above >= Math.max(0, row - SEARCHED_ABOVE); above -= 1) {
    const named = kpis.filter(
      (column) => /\p{L}/u.test(textAt(grid, above, column)) && figureAt(grid, above, column) === null,
    );
    if (named.length > kpis.length / 2) return above;
  }
  return null;
}

function labelAt(grid: Grid, row: number, last: number): string {
  for (let column = 0; column <= last; column += 1) {
    const text = textAt(grid, row, column);
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

interface MeasuredRows {
  readonly rows: ReadonlyMap<Measure | 'status', number>;
  readonly to: number;
}

/** The rows between names and levels, and those below the levels, by what their labels say. */
function measuredRows(grid: Grid, { row: top, column }: Ladder, header: number): MeasuredRows {
  const rows = new Map<Measure | 'status', number>();
  const found = (row: number): boolean => {
    const result = resultOf(labelAt(grid, row, column), RESULTS);
    if (result === null || result === 'lambda' || rows.has(result)) return false;
    rows.set(result, row);
    return true;
  };
  for (let row = header + 1; row < top; row += 1) found(row);
  let to = top + LEVELS;
  while (to < grid.cells.length && found(to)) to += 1;
  return { rows, to };
}

function itemAt(
  grid: Grid,
  ladder: Ladder,
  rows: ReadonlyMap<Measure | 'status', number>,
  header: number,
  column: number,
): Item {
  const figures = [...rows].flatMap(([measure, row]) => {
    const figure = measure === 'status' ? null : figureAt(grid, row, column);
    return figure === null ? [] : [[measure, figure] as const];
  });
  const steps = stepsAt(grid, ladder, column);
  const shown = alike(steps.map(({ figure }) => figure));
  const statusRow = rows.get('status');
  const status: Status | null = statusRow === undefined ? null : statusIn(grid, statusRow, column);
  return {
    name: textAt(grid, header, column),
    group: '',
    nameArea: areaAt(grid, header, column),
    figures: Object.fromEntries(figures),
    ladder: steps.map(({ level }, at) => ({ level, figure: shown[at] as Figure })),
    status,
    kpi: null,
  };
}

/** Levels, weights and values stand in rows, each with decimals of its own; a realization shows those of its ladder. */
function withOneDecimals(items: readonly Item[]): Item[] {
  const measures: readonly Measure[] = ['weight', 'value', 'level', 'index'];
  const rows = measures.map(
    (measure) => [measure, alike(items.map(({ figures }) => figures[measure] ?? null))] as const,
  );
  return items.map((item, at) => {
    const own = rows.flatMap(([measure, row]) => (row[at] ? [[measure, row[at]] as const] : []));
    return { ...item, figures: { ...item.figures, ...Object.fromEntries(own) } };
  });
}

/** A column beside the KPIs that adds them up. */
function totalsAt(
  grid: Grid,
  column: number,
  header: number,
  rows: ReadonlyMap<Measure | 'status', number>,
  items: readonly Item[],
): Total[] {
  const name = textAt(grid, header, column);
  if (!TOTAL_WORDS.test(name)) return [];
  const statusRow = rows.get('status');
  return (['weight', 'value'] as const).flatMap((measure) => {
    const row = rows.get(measure);
    const figure = row === undefined ? null : figureAt(grid, row, column);
    const status = statusRow === undefined || measure === 'weight' ? null : statusIn(grid, statusRow, column);
    return figure === null ? [] : [{ name, measure, figure, items, parts: [], status }];
  });
}
