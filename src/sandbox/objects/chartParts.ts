/** The parts of a chart: title, legend, labels, axes and series. */
import { itemNotFound } from '../protocol/errors';
import { defineType, type Property } from '../protocol/objectType';
import { asBoolean, asNumber, asText, oneOf } from './arguments';
import { areaOf, asSource, changeChart, storedChart } from './chartStore';
import type { ChartAxisData, ChartSeriesData, StoredChart } from './port';
import { node, type AxisTarget, type ChartTarget, type SeriesTarget } from './targets';

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
const LABEL_POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'] as const;

/** A property of one part of a chart, such as its title. */
function partProperty<Part extends 'title' | 'legend' | 'labels', Key extends keyof StoredChart[Part]>(
  part: Part,
  key: Key,
  check: (value: unknown) => StoredChart[Part][Key],
): Property<ChartTarget> {
  return {
    get: (chart) => storedChart(chart)[part][key],
    set: (chart, value) => changeChart(chart, { [part]: { ...storedChart(chart)[part], [key]: check(value) } }),
  };
}

export const ChartTitle = defineType<ChartTarget>({
  name: 'ChartTitle',
  properties: {
    Text: partProperty('title', 'text', asText),
    Visible: partProperty('title', 'visible', asBoolean),
  },
});

export const ChartLegend = defineType<ChartTarget>({
  name: 'ChartLegend',
  properties: {
    Visible: partProperty('legend', 'visible', asBoolean),
    Position: partProperty('legend', 'position', (value) => oneOf(value, LEGEND_POSITIONS)),
  },
});

export const ChartDataLabels = defineType<ChartTarget>({
  name: 'ChartDataLabels',
  properties: {
    ShowValue: partProperty('labels', 'showValue', asBoolean),
    Position: partProperty('labels', 'position', (value) => oneOf(value, LABEL_POSITIONS)),
    NumberFormat: partProperty('labels', 'numberFormat', asText),
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
    Maximum: axisProperty('maximum', asLimit),
    MajorUnit: axisProperty('majorUnit', asLimit),
    ReversePlotOrder: axisProperty('reversed', asBoolean),
    Visible: axisProperty('visible', asBoolean),
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

export const ChartSeriesCollection = defineType<ChartTarget>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: (chart) => storedChart(chart).series.length } },
  items: (chart) => storedChart(chart).series.map((_, index) => node('ChartSeries', { ...chart, index })),
  methods: {
    Add: (chart, name) => {
      const { series } = storedChart(chart);
      const added = { name: name === undefined || name === null ? `Series${series.length + 1}` : asText(name) };
      changeChart(chart, { series: [...series, { ...added, values: null, categories: null }] });
      return node('ChartSeries', { ...chart, index: series.length });
    },
  },
});

export const ChartSeries = defineType<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    Name: {
      get: (series) => seriesAt(series).name,
      set: (series, value) => changeSeries(series, { name: asText(value) }),
    },
  },
  methods: {
    SetValues: (series, source) => changeSeries(series, { values: areaOf(asSource(source), asSource(source).box) }),
    SetXAxisValues: (series, source) =>
      changeSeries(series, { categories: areaOf(asSource(source), asSource(source).box) }),
    Delete: (series) => {
      seriesAt(series);
      changeChart(series, { series: storedChart(series).series.filter((_, at) => at !== series.index) });
    },
  },
});
