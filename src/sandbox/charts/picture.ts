/** A chart as a picture: title, legend, and between them what its kind draws. */
import { chartKind } from '../../files/chartKinds';
import { barShapes } from './bars';
import type { ChartNow } from './chartNow';
import { cut } from './labels';
import { legendOf } from './legend';
import { lineShapes } from './lines';
import type { Plot, Wishes } from './plot';
import { radarShapes } from './radar';
import { LINE, TITLE_LINE, type Shape } from './shapes';

const PADDING = 12;

export function pictureOf(chart: ChartNow, wishes: Wishes): Shape[] {
  const { width, height, measure, noValues } = wishes;
  const room = width - 2 * PADDING;
  const middle = width / 2;
  const shapes: Shape[] = [];
  let top = PADDING;
  if (chart.title !== '') {
    const text = cut(chart.title, room, (each) => measure(each, 'title'));
    shapes.push({ kind: 'text', look: 'title', anchor: 'middle', at: { x: middle, y: top + 13 }, text });
    top += TITLE_LINE;
  }
  let bottom = height - PADDING;
  if (chart.hasLegend) {
    const legend = legendOf(chart.series, { x: PADDING, width: room, bottom, measure });
    shapes.push(...legend.shapes);
    bottom = legend.top - 6;
  }
  const frame = { x: PADDING, y: top, width: room, height: bottom - top };
  if (!chart.series.some(({ values }) => values.some((value) => typeof value === 'number'))) {
    const at = { x: middle, y: frame.y + frame.height / 2 };
    return [...shapes, { kind: 'text', look: 'quiet', anchor: 'middle', at, text: noValues }];
  }
  if (frame.width < 4 * LINE || frame.height < 3 * LINE) return shapes;
  const values = chart.series.map((series) => series.values.map((value) => (value === 'text' ? 0 : value)));
  return [...shapes, ...plotted({ ...wishes, chart, frame, values })];
}

function plotted(plot: Plot): Shape[] {
  const kind = chartKind(plot.chart.type);
  if (kind.family === 'radar') return radarShapes(plot, kind);
  return kind.family === 'line' ? lineShapes(plot, kind) : barShapes(plot, kind);
}
