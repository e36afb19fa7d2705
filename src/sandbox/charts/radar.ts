/** A radar: the first category points up, the others follow clockwise. */
import type { ChartKind } from '../../files/chartKinds';
import { linesOf } from './labels';
import { piecesOf } from './lines';
import type { Plot } from './plot';
import { scaleOf, shareOf } from './scale';
import { LINE, type Point, type Shape, type TextAnchor } from './shapes';

const TICKS = 4;
const LABEL_GAP = 8;
const LABEL_LINES = 2;

export function radarShapes(plot: Plot, { hasMarks, isFilled }: ChartKind): Shape[] {
  const { chart, frame, values, measure, tick } = plot;
  const { categories, minimum } = chart;
  const count = Math.max(1, categories.length);
  const scale = scaleOf(
    values.flat().filter((value) => value !== null),
    minimum,
    TICKS,
  );
  const widthOf = (text: string): number => measure(text, 'label');
  const radius = Math.max(
    LINE,
    Math.min(frame.height / 2 - LABEL_LINES * LINE, frame.width / 2 - Math.min(110, frame.width / 4)),
  );
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const at = (category: number, share: number, reach = radius): Point => {
    const angle = (2 * Math.PI * category) / count - Math.PI / 2;
    return { x: centre.x + reach * share * Math.cos(angle), y: centre.y + reach * share * Math.sin(angle) };
  };
  const all = categories.map((_, index) => index);
  const rings = scale.ticks.map((value): Shape => {
    const share = shareOf(value, scale);
    return { kind: 'line', look: 'grid', isClosed: true, points: all.map((index) => at(index, share)) };
  });
  const spokes = all.map((index): Shape => ({ kind: 'line', look: 'grid', points: [centre, at(index, 1)] }));
  const numbers = scale.ticks.map((value): Shape => {
    const place = { x: centre.x - 5, y: at(0, shareOf(value, scale)).y + 4 };
    return { kind: 'text', look: 'quiet', anchor: 'end', at: place, text: tick(value) };
  });
  const names = categories.flatMap((text, index) => {
    const end = at(index, 1, radius + LABEL_GAP);
    const anchor = anchorOf(end.x - centre.x);
    const room = anchor === 'middle' ? frame.width * 0.7 : frame.width / 2 - Math.abs(end.x - centre.x);
    const lines = linesOf(text, room, LABEL_LINES, widthOf);
    const top = firstLine(end.y - centre.y, radius, lines.length) + end.y;
    return lines.map((line, row): Shape => {
      return { kind: 'text', look: 'label', anchor, at: { x: end.x, y: top + row * (LINE - 1) }, text: line };
    });
  });
  const figures = values.flatMap((series, index): Shape[] => {
    const points = series.map((value, category) => (value === null ? null : at(category, shareOf(value, scale))));
    const known = points.filter((point) => point !== null);
    if (isFilled) return [{ kind: 'area', look: { fill: index }, points: known }];
    const isClosed = known.length === points.length;
    const marks = known.map((point): Shape => ({ kind: 'dot', look: { fill: index }, at: point }));
    const pieces = isClosed ? [known] : piecesOf(points);
    const lines = pieces.map((piece): Shape => ({ kind: 'line', look: { line: index }, points: piece, isClosed }));
    return [...lines, ...(hasMarks || known.length < 2 ? marks : [])];
  });
  return [...rings, ...spokes, ...figures, ...numbers, ...names];
}

/** Outwards, so that it does not run into the figure. */
function anchorOf(sideways: number): TextAnchor {
  if (Math.abs(sideways) < LABEL_GAP) return 'middle';
  return sideways > 0 ? 'start' : 'end';
}

/** How far below the end of its spoke the first line stands: above it at the top, below it at the bottom. */
function firstLine(down: number, radius: number, lines: number): number {
  const height = (lines - 1) * (LINE - 1);
  if (down < -radius / 2) return -height;
  return down > radius / 2 ? 11 : 4 - height / 2;
}
