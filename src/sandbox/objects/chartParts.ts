/** The parts of a chart: title, legend, axes and series. */
import { itemNotFound } from '../protocol/errors';
import { defineType, type Property } from '../protocol/objectType';
import { asBoolean, asNumber, asText } from './arguments';
import { asSource, changeChart, storedChart } from './chartStore';
import type { ChartAxisData, ChartSeriesData } from './port';
import { node, type AxisTarget, type ChartTarget, type SeriesTarget } from './targets';

export const ChartTitle = defineType<ChartTarget>({
  name: 'ChartTitle',
  properties: {
    Text: {
      get: (chart) => storedChart(chart).title,
      set: (chart, value) => changeChart(chart, { title: asText(value) }),
    },
  },
});

export const ChartLegend = defineType<ChartTarget>({
  name: 'ChartLegend',
  properties: {
    Visible: {
      get: (chart) => storedChart(chart).hasLegend,
      set: (chart, value) => changeChart(chart, { hasLegend: asBoolean(value) }),
    },
  },
});

export const ChartAxes = defineType<ChartTarget>({
  name: 'ChartAxes',
  navigation: {
    CategoryAxis: (chart) => node('ChartAxis', { ...chart, axis: 'category' }),
    ValueAxis: (chart) => node('ChartAxis', { ...chart, axis: 'value' }),
  },
});

function axisProperty<Key extends keyof ChartAxisData>(
  key: Key,
  check: (value: unknown) => ChartAxisData[Key],
): Property<AxisTarget> {
  return {
    get: (target) => storedChart(target).axes[target.axis][key],
    set: (target, value) => {
      const { axes } = storedChart(target);
      changeChart(target, { axes: { ...axes, [target.axis]: { ...axes[target.axis], [key]: check(value) } } });
    },
  };
}

/** An empty text leaves the choice to Excel. */
function asLimit(value: unknown): number | '' {
  return value === '' ? value : asNumber(value);
}

export const ChartAxis = defineType<AxisTarget>({
  name: 'ChartAxis',
  properties: {
    Minimum: axisProperty('minimum', asLimit),
    ReversePlotOrder: axisProperty('reversed', asBoolean),
  },
});

function seriesAt(target: SeriesTarget): ChartSeriesData {
  const found = storedChart(target).series[target.index];
  if (found === undefined) throw itemNotFound();
  return found;
}

function changeSeries(target: SeriesTarget, patch: Partial<ChartSeriesData>): void {
  const changed = { ...seriesAt(target), ...patch };
  changeChart(target, { series: storedChart(target).series.map((each, at) => (at === target.index ? changed : each)) });
}

function nameOf(series: SeriesTarget): string {
  const { name } = seriesAt(series);
  if (typeof name === 'string') return name;
  const { sheetId, box } = name;
  return series.book.sheets.find(({ id }) => id === sheetId)?.text(box.top, box.left) ?? '';
}

export const ChartSeriesCollection = defineType<ChartTarget>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: (chart) => storedChart(chart).series.length } },
  items: (chart) => storedChart(chart).series.map((_, index) => node('ChartSeries', { ...chart, index })),
});

export const ChartSeries = defineType<SeriesTarget>({
  name: 'ChartSeries',
  properties: { Name: { get: nameOf } },
  methods: {
    SetXAxisValues: (series, source) => {
      const { sheet, box } = asSource(source);
      changeSeries(series, { categories: { sheetId: sheet.id, box } });
    },
  },
});
