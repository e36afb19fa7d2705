/**
 * Excel.Chart: what a chart is told to show, kept as data. The grid draws none, so that a workbook offers charts only
 * when it was opened for tests that ask for them; elsewhere `charts` is refused as a member the host has not.
 *
 * Convention: of a range without further word, a first row of texts names the series and a first column of texts the
 * categories, as Excel guesses for tables of numbers with headings.
 */
import { invalidArgument } from '../protocol/errors';
import { defineType, type AnyObjectType, type Property } from '../protocol/objectType';
import { boundingBox, cellBox, columnCount, rowCount, type Box } from './address';
import { asBox, asNumber, asText, oneOf } from './arguments';
import {
  ChartAxes,
  ChartAxis,
  ChartDataLabels,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
} from './chartParts';
import { areaOf, asSource, changeChart, chartsOf, storedChart } from './chartStore';
import type { ChartArea, ChartSeriesData, StoredChart } from './port';
import { node, type ChartTarget, type RangeTarget, type SheetTarget } from './targets';

/** Those that may show weights and scores, of Excel's eighty. */
const TYPES = ['ColumnClustered', 'BarClustered', 'BarStacked', 'Radar', 'RadarMarkers', 'RadarFilled'] as const;
const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
/** Points: Excel's size of a new chart. */
const NEW_SIZE = { width: 360, height: 216 };
const NEW_AXIS = { minimum: '', maximum: '', majorUnit: '', reversed: false, visible: true } as const;

function property<Key extends keyof StoredChart>(
  key: Key,
  check: (value: unknown) => StoredChart[Key],
): Property<ChartTarget> {
  return {
    get: (chart) => storedChart(chart)[key],
    set: (chart, value) => changeChart(chart, { [key]: check(value) }),
  };
}

function asPoints(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function seriesIn(source: RangeTarget, by: (typeof SERIES_BY)[number]): ChartSeriesData[] {
  const { box, sheet } = source;
  // Series in rows are those of the table turned over.
  const turned = by === 'Rows';
  const [lines, length] = turned ? [rowCount(box), columnCount(box)] : [columnCount(box), rowCount(box)];
  const place = (line: number, position: number): Box =>
    turned ? cellBox(box.top + line, box.left + position) : cellBox(box.top + position, box.left + line);
  const isText = (line: number, position: number): boolean => {
    const { top, left } = place(line, position);
    return typeof sheet.value(top, left) === 'string';
  };
  const hasNames = length > 1 && isText(lines - 1, 0);
  const hasCategories = lines > 1 && isText(0, length - 1);
  const areaAt = (line: number): ChartArea =>
    areaOf(source, boundingBox(place(line, hasNames ? 1 : 0), place(line, length - 1)));
  const categories = hasCategories ? areaAt(0) : null;
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: lines - first }, (_, index) => {
    const { top, left } = place(first + index, 0);
    const name = hasNames ? sheet.text(top, left) : `Series${index + 1}`;
    return { name, values: areaAt(first + index), categories };
  });
}

function nextName(charts: readonly StoredChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

const ChartCollection = defineType<SheetTarget>({
  name: 'ChartCollection',
  properties: { Count: { get: ({ sheet }) => chartsOf(sheet).list().length } },
  items: ({ book, sheet }) => chartsOf(sheet).list().map(({ id }) => node('Chart', { book, sheet, id })),
  item: ({ book, sheet }, key) => {
    const found = chartsOf(sheet).list().find(({ name, id }) => name === key || id === key);
    return found === undefined ? null : node('Chart', { book, sheet, id: found.id });
  },
  methods: {
    Add: ({ book, sheet }, type, source, by) => {
      const charts = chartsOf(sheet);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      charts.add({
        id,
        name: nextName(charts.list()),
        type: oneOf(type, TYPES),
        ...NEW_SIZE,
        left: 0,
        top: 0,
        title: { text: '', visible: true },
        legend: { visible: true, position: 'Right' },
        labels: { showValue: false, position: 'OutsideEnd', numberFormat: 'General' },
        axes: { category: NEW_AXIS, value: NEW_AXIS },
        series: seriesIn(asSource(source), oneOf(by ?? 'Auto', SERIES_BY)),
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
    Name: property('name', asText),
    ChartType: property('type', (value) => oneOf(value, TYPES)),
    Left: property('left', asPoints),
    Top: property('top', asPoints),
    Width: property('width', asPoints),
    Height: property('height', asPoints),
  },
  navigation: {
    Title: (chart) => node('ChartTitle', chart),
    Legend: (chart) => node('ChartLegend', chart),
    DataLabels: (chart) => node('ChartDataLabels', chart),
    Axes: (chart) => node('ChartAxes', chart),
    Series: (chart) => node('ChartSeriesCollection', chart),
  },
  methods: {
    SetData: (chart, source, by) =>
      changeChart(chart, { series: seriesIn(asSource(source), oneOf(by ?? 'Auto', SERIES_BY)) }),
    SetPosition: (chart, start, end) => changeChart(chart, placedAt(chart, start, end)),
    Delete: (chart) => chartsOf(chart.sheet).remove(storedChart(chart).id),
  },
});

export const CHART_TYPES: readonly AnyObjectType[] = [
  Chart,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartDataLabels,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
];
