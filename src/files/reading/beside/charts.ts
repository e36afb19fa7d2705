/** Charts as [ISO/IEC 29500-1, 21.2] has them, as far as they are shown: one kind of bars, lines or radar. */
import { chartKind } from '../../chartKinds';
import type { Chart, ChartSeries } from '../../contents';
import { DRAWING } from '../../markup/namespaces';
import type { XmlElement } from '../../markup/tree';
import { formulaOf } from '../texts';
import { isTrue, numberOf } from '../values';

/** Null where it is of a kind that is not shown. */
export function readChart(part: XmlElement, name: string, place: Chart['place']): Chart | null {
  const chart = part.first('chart');
  const plot = chart?.first('plotArea');
  const drawn = plot?.children.filter((child) => child.namespace === part.namespace && child.name.endsWith('Chart'));
  const [only, another] = drawn ?? [];
  if (chart === undefined || plot === undefined || only === undefined || another !== undefined) return null;
  const type = typeOf(only);
  const isMarked = type !== null && chartKind(type).hasMarks;
  const series = only.all('ser').map((each) => readSeries(each, isMarked));
  if (type === null || series.some((each) => each === null)) return null;
  return {
    type,
    name,
    title: isTrue(chart.first('autoTitleDeleted')?.get('val')) ? '' : textIn(chart.first('title')?.first('tx')),
    series: series.filter((each) => each !== null),
    hasLegend: chart.first('legend') !== undefined,
    reversedCategories: plot.at('catAx', 'scaling', 'orientation')?.get('val') === 'maxMin',
    ...(chart.first('plotVisOnly')?.get('val') === '0' && { plotsHidden: true }),
    minimum: numberOf(plot.at('valAx', 'scaling', 'min')?.get('val')),
    place,
  };
}

const STACKED: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

function typeOf(drawn: XmlElement): string | null {
  const word = (name: string): string => drawn.first(name)?.get('val') ?? '';
  const grouping = word('grouping');
  switch (drawn.name) {
    case 'barChart':
      return `${word('barDir') === 'bar' ? 'bar' : 'column'}${STACKED[grouping] ?? 'Clustered'}`;
    case 'lineChart':
      return `line${hasMarkers(drawn) ? 'Markers' : ''}${STACKED[grouping] ?? ''}`;
    case 'radarChart':
      if (word('radarStyle') === 'filled') return 'radarFilled';
      return word('radarStyle') === 'marker' && seriesHaveMarkers(drawn) ? 'radarMarkers' : 'radar';
    default:
      return null;
  }
}

const hasMarkers = (drawn: XmlElement): boolean =>
  isTrue(drawn.first('marker')?.get('val')) && seriesHaveMarkers(drawn);

/** Excel takes them away series by series. */
const seriesHaveMarkers = (drawn: XmlElement): boolean => drawn.all('ser').some(hasOwnMarks);

const hasOwnMarks = (series: XmlElement): boolean => series.at('marker', 'symbol')?.get('val') !== 'none';

/** Excel has ten kinds of broken lines. */
function dashOf(preset: string | null | undefined): ChartSeries['dash'] {
  if (preset === null || preset === undefined || preset === 'solid') return undefined;
  return /^(sysDot|dot)$/.test(preset) ? 'dot' : 'dash';
}

/** Null where its values are not those of cells. */
function readSeries(series: XmlElement, isMarked: boolean): ChartSeries | null {
  const values = series.at('val', 'numRef', 'f')?.text;
  if (values === undefined) return null;
  const category = series.first('cat');
  const categories = ['strRef', 'numRef', 'multiLvlStrRef'].map((name) => category?.at(name, 'f')?.text);
  const named = series.at('tx', 'strRef', 'f')?.text;
  const dash = dashOf(series.first('spPr')?.first('ln', DRAWING)?.first('prstDash')?.get('val'));
  return {
    name: named === undefined ? { text: series.at('tx', 'v')?.text ?? '' } : { reference: formulaOf(named) },
    values: formulaOf(values),
    categories: categories.find((text) => text !== undefined) ?? null,
    ...(dash && { dash }),
    ...(isMarked && !hasOwnMarks(series) && { hasMarks: false as const }),
  };
}

/** Typed, or what a cell said when it was saved last. */
function textIn(text: XmlElement | undefined): string {
  const paragraphs = text?.first('rich')?.all('p', DRAWING);
  if (paragraphs !== undefined) return paragraphs.map(runs).join('\n');
  return text?.at('strRef', 'strCache', 'pt', 'v')?.text ?? '';
}

const runs = (paragraph: XmlElement): string =>
  paragraph.children
    .filter(({ name }) => name === 'r' || name === 'fld')
    .map((run) => run.first('t')?.text ?? '')
    .join('');
