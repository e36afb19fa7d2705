/** The parts of a chart: title, legend, axes and series. */
import { itemNotFound } from '../protocol/errors';
import { defineType, type Property } from '../protocol/objectType';
import { asBoolean, asNumber, asText, oneOf } from './arguments';
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
  methods: {
    Add: (chart, name) => {
      const { series } = storedChart(chart);
      const isNamed = name !== undefined && name !== null;
      const added = { name: isNamed ? asText(name) : `Series${series.length + 1}`, values: null, categories: null };
      changeChart(chart, { series: [...series, added] });
      return node('ChartSeries', { ...chart, index: series.length });
    },
  },
});

export const ChartSeries = defineType<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    Name: { get: nameOf, set: (series, value) => changeSeries(series, { name: asText(value) }) },
    MarkerStyle: {
      get: (series) => (seriesAt(series).hasMarks === false ? 'None' : 'Automatic'),
      set: (series, value) => {
        oneOf(value, ['None']);
        changeSeries(series, { hasMarks: false });
      },
    },
  },
  navigation: { Format: (series) => node('ChartSeriesFormat', series) },
  methods: {
    SetValues: (series, source) => {
      const { sheet, box } = asSource(source);
      changeSeries(series, { values: { sheetId: sheet.id, box } });
    },
    SetXAxisValues: (series, source) => {
      const { sheet, box } = asSource(source);
      changeSeries(series, { categories: { sheetId: sheet.id, box } });
    },
  },
});

export const ChartSeriesFormat = defineType<SeriesTarget>({
  name: 'ChartSeriesFormat',
  navigation: { Line: (series) => node('ChartLineFormat', series) },
});

/** Of Excel's eleven styles of lines. */
const BROKEN = [
  ['dash', 'Dash'],
  ['dot', 'Dot'],
] as const;

export const ChartLineFormat = defineType<SeriesTarget>({
  name: 'ChartLineFormat',
  properties: {
    LineStyle: {
      get: (series) => BROKEN.find(([dash]) => dash === seriesAt(series).dash)?.[1] ?? 'Automatic',
      set: (series, value) => {
        const style = oneOf(value, ['Dash', 'Dot']);
        changeSeries(series, { dash: style === 'Dash' ? 'dash' : 'dot' });
      },
    },
  },
});
