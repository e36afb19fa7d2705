/** What a chart shows now: the values and texts that its cells have. */
import type { BookPort, ChartArea, SheetPort, StoredChart } from '../objects/port';

/** A text is drawn as 0 and is no value; null leaves a gap. */
type Plotted = number | 'text' | null;

export interface SeriesNow {
  readonly name: string;
  readonly values: readonly Plotted[];
  /** A broken line. */
  readonly dash?: 'dash' | 'dot';
  /** Left out: as the chart's type has it. */
  readonly hasMarks?: false;
}

export interface ChartNow {
  readonly title: string;
  readonly type: string;
  readonly hasLegend: boolean;
  readonly reversedCategories: boolean;
  readonly minimum: number | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesNow[];
  /** Of the first value. */
  readonly numberFormat: string;
}

/**
 * Convention: as in Excel, cells of hidden rows and columns are left out unless the chart shows them, a blank cell leaves
 * a gap, and a text counts as 0. An error leaves a gap, too.
 */
export function chartNow(chart: StoredChart, book: Pick<BookPort, 'sheets'>): ChartNow {
  const { title, type, hasLegend, axes } = chart;
  const isHiddenShown = chart.plotsHidden === true;
  const areas = chart.series.map(({ values }) => cellsOf(values, book, isHiddenShown));
  const labels =
    chart.series.map(({ categories }) => labelsOf(categories, book, isHiddenShown)).find((each) => each.length > 0) ??
    [];
  const length = Math.max(0, ...areas.map((cells) => cells.length));
  const [first] = areas.find((cells) => cells.length > 0) ?? [];
  return {
    title,
    type,
    hasLegend,
    reversedCategories: axes.category.reversed,
    minimum: axes.value.minimum === '' ? null : axes.value.minimum,
    categories: Array.from({ length }, (_, index) => labels[index] ?? String(index + 1)),
    series: chart.series.map(({ name, dash, hasMarks }, index) => ({
      name: typeof name === 'string' ? name : (cellsOf(name, book, isHiddenShown).map(textOf)[0] ?? ''),
      values: Array.from({ length }, (_, at) => valueOf(areas[index]?.[at])),
      ...(dash && { dash }),
      ...(hasMarks === false && { hasMarks }),
    })),
    numberFormat: first?.sheet.format(first.row, first.column).numberFormat ?? 'General',
  };
}

interface PlacedCell {
  readonly sheet: SheetPort;
  readonly row: number;
  readonly column: number;
}

function cellsOf(area: ChartArea | null, book: Pick<BookPort, 'sheets'>, withHidden: boolean): PlacedCell[] {
  return linesOf(area, book, 'rows', withHidden).flat();
}

/** Categories of several columns are one text each; those in a row, of several rows. */
function labelsOf(area: ChartArea | null, book: Pick<BookPort, 'sheets'>, withHidden: boolean): string[] {
  if (area === null) return [];
  const isUpright = area.box.bottom - area.box.top >= area.box.right - area.box.left;
  return linesOf(area, book, isUpright ? 'rows' : 'columns', withHidden).map((cells) =>
    cells.map(textOf).join(' ').trim(),
  );
}

/** The cells that are shown, by row or by column. */
function linesOf(
  area: ChartArea | null,
  book: Pick<BookPort, 'sheets'>,
  by: 'rows' | 'columns',
  withHidden: boolean,
): PlacedCell[][] {
  const sheet = book.sheets.find(({ id }) => id === area?.sheetId);
  const box = area && sheet?.allocated(area.box);
  if (!sheet || !box) return [];
  const rows = places(box.top, box.bottom).filter((row) => withHidden || !sheet.isRowHidden(row));
  const columns = places(box.left, box.right).filter((column) => withHidden || !sheet.isColumnHidden(column));
  if (by === 'rows') return rows.map((row) => columns.map((column) => ({ sheet, row, column })));
  return columns.map((column) => rows.map((row) => ({ sheet, row, column })));
}

function places(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const textOf = ({ sheet, row, column }: PlacedCell): string => sheet.text(row, column);

const ERROR = /^#([A-Z/0]+[!?]|N\/A|GETTING_DATA)$/;

function valueOf(cell: PlacedCell | undefined): Plotted {
  if (cell === undefined) return null;
  const { sheet, row, column } = cell;
  const value = sheet.value(row, column);
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && ERROR.test(value)) return null;
  const isBlank = value === '' && sheet.formula(row, column) === null && sheet.spillParent(row, column) === null;
  return isBlank ? null : 'text';
}
