/** The picture of a chart as SVG elements, with its words for those who do not see it. */
import { chartKind } from '../../files/chartKinds';
import type { ChartNow } from '../charts/chartNow';
import { descriptionOf } from '../charts/description';
import { numbersOf } from '../charts/numbers';
import { pictureOf } from '../charts/picture';
import type { Look, Measure, Point, Shape } from '../charts/shapes';
import { filledIn, type Words } from './words';

const SVG = 'http://www.w3.org/2000/svg';
/** Of which the style sheet has colours. */
const COLOURS = 6;
const DOT = 3.5;

type Attributes = Readonly<Record<string, string | number>>;

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export function chartElement(chart: ChartNow, size: ChartSize, words: Words, locale: string): SVGElement {
  const { exact } = numbersOf(chart.numberFormat, locale);
  const { tick } = numbersOf(isOfShares(chart) ? '0%' : chart.numberFormat, locale);
  const noValues = words.chartNoValues;
  const shapes = pictureOf(chart, { ...size, measure, tick, noValues });
  const more = (count: number): string => filledIn(words.andMore, { count: count.toLocaleString(locale) });
  const name = chart.title || words.chart;
  const said = descriptionOf(chart, { exact, noValues, more });
  return svg(
    'svg',
    { role: 'img', viewBox: `0 0 ${size.width} ${size.height}`, 'aria-label': `${name}. ${said}` },
    ...shapes.map(elementOf),
  );
}

function isOfShares({ type }: ChartNow): boolean {
  return chartKind(type).stacking === 'percentStacked';
}

function elementOf(shape: Shape): SVGElement {
  const dash = shape.kind === 'line' && shape.dash !== undefined ? ` ${shape.dash}` : '';
  const attributes = { class: `${classOf(shape.look)}${dash}` };
  switch (shape.kind) {
    case 'text': {
      const text = svg('text', { ...attributes, ...placed(shape.at), 'text-anchor': shape.anchor });
      text.textContent = shape.text;
      return text;
    }
    case 'box': {
      const { x, y, width, height } = shape.box;
      return svg('rect', { ...attributes, ...placed({ x, y }), width: rounded(width), height: rounded(height) });
    }
    case 'line':
      return svg(shape.isClosed === true ? 'polygon' : 'polyline', { ...attributes, points: pointsOf(shape.points) });
    case 'area':
      return svg('polygon', { class: `${attributes.class} pale`, points: pointsOf(shape.points) });
    case 'dot':
      return svg('circle', { ...attributes, cx: rounded(shape.at.x), cy: rounded(shape.at.y), r: DOT });
  }
}

function classOf(look: Look): string {
  if (typeof look === 'string') return look;
  return 'fill' in look ? `fill${look.fill % COLOURS}` : `line${look.line % COLOURS}`;
}

const placed = ({ x, y }: Point): Attributes => ({ x: rounded(x), y: rounded(y) });
const pointsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ');
const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;

function svg(tag: string, attributes: Attributes, ...content: readonly SVGElement[]): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...content);
  return element;
}

/** As in the style sheet. */
const FONTS = { title: '600 14px', label: '11px' } as const;
const canvas = document.createElement('canvas').getContext('2d');

const measure: Measure = (text, look) => {
  if (canvas === null) return text.length * 7;
  canvas.font = `${FONTS[look]} ${getComputedStyle(document.body).fontFamily}`;
  return canvas.measureText(text).width;
};
