/**
 * Excel.Chart: what a chart is told to show, kept as data. The grid draws none, so that a workbook offers charts only
 * when it was opened for tests that ask for them; elsewhere `charts` is refused as a member the host has not.
 *
 * Convention: of a range without further word, a first row of texts names the series and a first column of texts the
 * categories, as Excel guesses for tables of numbers with headings.
 */
import { defineType, type AnyObjectType } from '../protocol/objectType';
import { columnCount, rowCount } from './address';
import { asBox, oneOf } from './arguments';
import { ChartAxes, ChartAxis, ChartLegend, ChartSeries, ChartSeriesCollection, ChartTitle } from './chartParts';
import { asSource, changeChart, chartsOf, storedChart } from './chartStore';
import type { ChartArea, ChartSeriesData, StoredChart } from './port';
import { node, type ChartTarget, type RangeTarget, type SheetTarget } from './targets';

/** Those that may show weights and scores, of Excel's eighty. */
const TYPES = ['ColumnClustered', 'BarClustered', 'BarStacked', 'Radar', 'RadarMarkers', 'RadarFilled'] as const;
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
  const first = hasCategories ? box.left + 1 : box.left;
  return Array.from({ length: box.right - first + 1 }, (_, index) => ({
    name: hasNames ? sheet.text(box.top, first + index) : `Series${index + 1}`,
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
  properties: { Count: { get: ({ sheet }) => chartsOf(sheet).list().length } },
  items: ({ book, sheet }) =>
    chartsOf(sheet)
      .list()
      .map(({ id }) => node('Chart', { book, sheet, id })),
  item: ({ book, sheet }, key) => {
    const found = chartsOf(sheet)
      .list()
      .find(({ name, id }) => name === key || id === key);
    return found === undefined ? null : node('Chart', { book, sheet, id: found.id });
  },
  methods: {
    Add: ({ book, sheet }, type, source, by) => {
      oneOf(by ?? 'Auto', SERIES_BY);
      const charts = chartsOf(sheet);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      charts.add({
        id,
        name: nextName(charts.list()),
        type: oneOf(type, TYPES),
        ...NEW_SIZE,
        left: 0,
        top: 0,
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
  const place = {
    left: sumOf(first.left, (column) => sheet.columnWidth(column)),
    top: sumOf(first.top, (row) => sheet.rowHeight(row)),
  };
  if (end === undefined || end === null) return place;
  const last = asBox(book, sheet, end);
  return {
    ...place,
    width: sumOf(last.right + 1, (column) => sheet.columnWidth(column)) - place.left,
    height: sumOf(last.bottom + 1, (row) => sheet.rowHeight(row)) - place.top,
  };
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
    Left: { get: (chart) => storedChart(chart).left },
    Top: { get: (chart) => storedChart(chart).top },
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
    Delete: (chart) => chartsOf(chart.sheet).remove(storedChart(chart).id),
  },
});

export const CHART_TYPES: readonly AnyObjectType[] = [
  Chart,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
];
