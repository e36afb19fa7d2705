/** Native charts (ISO/IEC 29500-1, 21.2): bars, columns, lines and radar. What they show stands in cells alone. */
import { CHART, DRAWING } from '../../markup/namespaces';
import { chartKind, type ChartKind } from '../../chartKinds';
import type { Chart, ChartSeries } from '../../contents';
import { escapeText } from '../../markup/escaping';
import { element } from '../xml/build';

/** The numbers of the axes, by which each names the other. */
const CATEGORIES = 1;
const VALUES = 2;

type Family = ChartKind['family'];

/**
 * Of series, in their order: those of the page's charts on white. A workbook without a theme has no colours of its own, and
 * LibreOffice draws bars without any.
 */
const COLORS = ['2B6CB0', 'C05621', '6B7280', 'A16207', '0E7490', '4D7C0F'] as const;
const GRID_COLOR = 'D9D9D9';
/** English Metric Units: 2.25 and 0.75 points. */
const DASHES = { dash: 'dash', dot: 'sysDot' } as const;
const [SERIES_LINE, GRID_LINE] = [28_575, 9_525];

export function chartXml(chart: Chart): string {
  const kind = chartKind(chart.type);
  const { family } = kind;
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING },
    value('roundedCorners', 0),
    element(
      'c:chart',
      {},
      chart.title === '' ? '' : titleXml(chart.title),
      value('autoTitleDeleted', chart.title === '' ? 1 : 0),
      element(
        'c:plotArea',
        {},
        '<c:layout/>',
        plotXml(chart, kind),
        categoryAxis(chart, family),
        valueAxis(chart, family),
      ),
      chart.hasLegend ? `<c:legend>${value('legendPos', 'b')}${value('overlay', 0)}</c:legend>` : '',
      value('plotVisOnly', chart.plotsHidden === true ? 0 : 1),
      value('dispBlanksAs', 'gap'),
    ),
  );
}

function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

function titleXml(title: string): string {
  const run = `<a:r><a:t>${escapeText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx>${value('overlay', 0)}</c:title>`;
}

function plotXml({ series }: Chart, kind: ChartKind): string {
  const { family, stacking } = kind;
  const axes = value('axId', CATEGORIES) + value('axId', VALUES);
  const all = series.map((each, index) => seriesXml(each, index, kind)).join('');
  const same = value('varyColors', 0);
  if (family === 'radar') return element('c:radarChart', {}, value('radarStyle', radarStyle(kind)), same, all, axes);
  if (family === 'line')
    return element('c:lineChart', {}, value('grouping', stacking ?? 'standard'), same, all, value('marker', 1), axes);
  return element(
    'c:barChart',
    {},
    value('barDir', family === 'bar' ? 'bar' : 'col'),
    value('grouping', stacking ?? 'clustered'),
    same,
    all,
    value('gapWidth', 60),
    stacking === null ? '' : value('overlap', 100),
    axes,
  );
}

function radarStyle({ isFilled, hasMarks }: ChartKind): string {
  if (isFilled) return 'filled';
  return hasMarks ? 'marker' : 'standard';
}

function seriesXml({ name, values, categories, dash, ...own }: ChartSeries, index: number, kind: ChartKind): string {
  const { family } = kind;
  const hasMarks = kind.hasMarks && own.hasMarks !== false;
  const title = 'reference' in name ? reference('strRef', name.reference) : `<c:v>${escapeText(name.text)}</c:v>`;
  return element(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    element('c:tx', {}, title),
    seriesLook(COLORS[index % COLORS.length] ?? COLORS[0], kind, dash),
    family === 'bar' || family === 'column' ? value('invertIfNegative', 0) : '',
    family === 'line' && !hasMarks ? `<c:marker>${value('symbol', 'none')}</c:marker>` : '',
    categories === null ? '' : element('c:cat', {}, reference('strRef', categories)),
    element('c:val', {}, reference('numRef', values)),
    family === 'line' ? value('smooth', 0) : '',
  );
}

function seriesLook(color: string, { family, isFilled }: ChartKind, dash: ChartSeries['dash']): string {
  const isArea = family === 'bar' || family === 'column' || isFilled;
  return element('c:spPr', {}, isArea ? solid(color) : line(color, SERIES_LINE, dash));
}

function solid(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color }));
}

function line(color: string, width: number, dash?: ChartSeries['dash']): string {
  const broken = dash && element('a:prstDash', { val: DASHES[dash] });
  return element('a:ln', { w: width }, solid(color), broken ?? '');
}

function gridlines(): string {
  return element('c:majorGridlines', {}, element('c:spPr', {}, line(GRID_COLOR, GRID_LINE)));
}

function reference(kind: 'strRef' | 'numRef', formula: string): string {
  return element(`c:${kind}`, {}, `<c:f>${escapeText(formula.replace(/^=/, ''))}</c:f>`);
}

/** Reversed, the first category stands at the top, and the values are kept at the bottom. */
function categoryAxis({ reversedCategories }: Chart, family: Family): string {
  return element(
    'c:catAx',
    {},
    value('axId', CATEGORIES),
    element('c:scaling', {}, value('orientation', reversedCategories ? 'maxMin' : 'minMax')),
    value('delete', 0),
    value('axPos', family === 'bar' ? 'l' : 'b'),
    family === 'radar' ? gridlines() : '',
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'low'),
    value('crossAx', VALUES),
    value('crosses', 'autoZero'),
  );
}

function valueAxis({ minimum, reversedCategories }: Chart, family: Family): string {
  return element(
    'c:valAx',
    {},
    value('axId', VALUES),
    element('c:scaling', {}, value('orientation', 'minMax'), minimum === null ? '' : value('min', minimum)),
    value('delete', 0),
    value('axPos', family === 'bar' ? 'b' : 'l'),
    gridlines(),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', CATEGORIES),
    value('crosses', reversedCategories ? 'max' : 'autoZero'),
    value('crossBetween', 'between'),
  );
}
