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
      value('plotVisOnly', 1),
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

function seriesXml({ name, values, categories }: ChartSeries, index: number, { family, hasMarks }: ChartKind): string {
  const title = 'reference' in name ? reference('strRef', name.reference) : `<c:v>${escapeText(name.text)}</c:v>`;
  return element(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    element('c:tx', {}, title),
    family === 'bar' || family === 'column' ? value('invertIfNegative', 0) : '',
    family === 'line' && !hasMarks ? `<c:marker>${value('symbol', 'none')}</c:marker>` : '',
    categories === null ? '' : element('c:cat', {}, reference('strRef', categories)),
    element('c:val', {}, reference('numRef', values)),
    family === 'line' ? value('smooth', 0) : '',
  );
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
    family === 'radar' ? '<c:majorGridlines/>' : '',
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
    '<c:majorGridlines/>',
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', CATEGORIES),
    value('crosses', reversedCategories ? 'max' : 'autoZero'),
    value('crossBetween', 'between'),
  );
}
