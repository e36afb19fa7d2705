/**
 * Excel.Chart: what a chart is told to show, kept as data; the page draws it.
 *
 * Convention: of a range without further word, a first row of texts names the series and a first column of texts the
 * categories, as Excel guesses for tables of numbers with headings.
 */
import { defineType, type AnyObjectType } from '../protocol/objectType';
import { cellBox, columnCount, rowCount } from './address';
import { asBoolean, asBox, oneOf } from './arguments';
import {
  ChartAxes,
  ChartAxis,
  ChartLegend,
  ChartLineFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
} from './chartParts';
import { asSource, changeChart, storedChart } from './chartStore';
import type { ChartArea, ChartSeriesData, SheetPort, StoredChart } from './port';
import { node, type ChartTarget, type RangeTarget, type SheetTarget } from './targets';

/** Those that may show weights and scores, of Excel's eighty. */
const TYPES = [
  'ColumnClustered',
  'BarClustered',
  'BarStacked',
  'LineMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
] as const;
const SERIES_BY = ['Auto', 'Columns'] as const;
/** Points: Excel's size of a new chart. */
const NEW_SIZE = { width: 360, height: 216 };
const NEW_AXIS = { minimum: '', reversed: false } as const;

function seriesIn({ sheet, box }: RangeTarget): ChartSeriesData[] {
  const isText = (row: number, column: number): boolean => typeof sheet.value(row, column) === 'string';
  const hasNames = rowCount(box) > 1 && isText(box.top, box.right);
  const hasCategories = columnCount(box) > 1 && isText(box.bottom, box.left);
  const top = hasNames ? box.top + 1 : box.top;
  const columnAt = (column: number): ChartArea => ({
    sheetId: sheet.id,
    box: { ...box, top, left: column, right: column },
  });
  const cellAt = (row: number, column: number): ChartArea => ({ sheetId: sheet.id, box: cellBox(row, column) });
  const first = hasCategories ? box.left + 1 : box.left;
  return Array.from({ length: box.right - first + 1 }, (_, index) => ({
    name: hasNames ? cellAt(box.top, first + index) : `Series${index + 1}`,
    values: columnAt(first + index),
    categories: hasCategories ? columnAt(box.left) : null,
  }));
}

function nextName(charts: readonly StoredChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

const ChartCollection = defineType<SheetTarget>({
  name: 'ChartCollection',
  properties: { Count: { get: ({ sheet }) => sheet.charts.list().length } },
  items: ({ book, sheet }) => sheet.charts.list().map(({ id }) => node('Chart', { book, sheet, id })),
  item: ({ book, sheet }, key) => {
    const found = sheet.charts.list().find(({ name, id }) => name === key || id === key);
    return found === undefined ? null : node('Chart', { book, sheet, id: found.id });
  },
  methods: {
    Add: ({ book, sheet }, type, source, by) => {
      oneOf(by ?? 'Auto', SERIES_BY);
      const { charts } = sheet;
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      charts.add({
        id,
        name: nextName(charts.list()),
        type: oneOf(type, TYPES),
        ...NEW_SIZE,
        anchor: { row: 0, column: 0, right: 0, down: 0 },
        title: '',
        hasLegend: true,
        axes: { category: NEW_AXIS, value: NEW_AXIS },
        series: seriesIn(asSource(source)),
      });
      return node('Chart', { book, sheet, id });
    },
  },
});

/** From the upper left corner of one cell to the lower right of another; without another the size stays. */
function placedAt({ book, sheet }: ChartTarget, start: unknown, end: unknown): Partial<StoredChart> {
  const first = asBox(book, sheet, start);
  const anchor = { row: first.top, column: first.left, right: 0, down: 0 };
  if (end === undefined || end === null) return { anchor };
  const last = asBox(book, sheet, end);
  return {
    anchor,
    width: leftOf(sheet, last.right + 1) - leftOf(sheet, first.left),
    height: topOf(sheet, last.bottom + 1) - topOf(sheet, first.top),
  };
}

/** What is hidden takes no room. */
function leftOf(sheet: SheetPort, column: number): number {
  return sumOf(column, (each) => (sheet.isColumnHidden(each) ? 0 : sheet.columnWidth(each)));
}

function topOf(sheet: SheetPort, row: number): number {
  return sumOf(row, (each) => (sheet.isRowHidden(each) ? 0 : sheet.rowHeight(each)));
}

function sumOf(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => size(index)).reduce((sum, each) => sum + each, 0);
}

const Chart = defineType<ChartTarget>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: (chart) => storedChart(chart).name },
    ChartType: { get: (chart) => storedChart(chart).type },
    PlotVisibleOnly: {
      get: (chart) => storedChart(chart).plotsHidden !== true,
      set: (chart, value) => changeChart(chart, { plotsHidden: !asBoolean(value) }),
    },
    Left: {
      get: (chart) => leftOf(chart.sheet, storedChart(chart).anchor.column) + storedChart(chart).anchor.right,
    },
    Top: { get: (chart) => topOf(chart.sheet, storedChart(chart).anchor.row) + storedChart(chart).anchor.down },
    Width: { get: (chart) => storedChart(chart).width },
    Height: { get: (chart) => storedChart(chart).height },
  },
  navigation: {
    Title: (chart) => node('ChartTitle', chart),
    Legend: (chart) => node('ChartLegend', chart),
    Axes: (chart) => node('ChartAxes', chart),
    Series: (chart) => node('ChartSeriesCollection', chart),
  },
  methods: {
    SetPosition: (chart, start, end) => changeChart(chart, placedAt(chart, start, end)),
    Delete: (chart) => chart.sheet.charts.remove(storedChart(chart).id),
  },
});

export const CHART_TYPES: readonly AnyObjectType[] = [
  Chart,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartLegend,
  ChartLineFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
];
