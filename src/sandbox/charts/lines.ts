/** Lines, broken where there is no value; marks where the chart has them, and where a value stands alone. */
import type { ChartKind } from '../../files/chartKinds';
import { standingAxes } from './cartesian';
import type { Plot } from './plot';
import { endsOf, scaleOf } from './scale';
import type { Point, Shape } from './shapes';
import { stretchesOf } from './stacking';

const TICKS = 5;

export function lineShapes(plot: Plot, { stacking, hasMarks }: ChartKind): Shape[] {
  const stretches = stretchesOf(plot.values, stacking);
  const scale = scaleOf(endsOf(stretches), plot.chart.minimum, TICKS);
  const { shapes, slotSize, at } = standingAxes(plot, scale);
  const lines = stretches.flatMap((values, series): Shape[] => {
    const points = values.map((stretch, category) => stretch && at((category + 0.5) * slotSize, stretch.to));
    const pieces = piecesOf(points);
    const { dash, hasMarks: ownMarks } = plot.chart.series[series] ?? {};
    const isMarked = hasMarks && ownMarks !== false;
    const marked = isMarked ? pieces.flat() : pieces.filter(({ length }) => length === 1).flat();
    return [
      ...pieces.map((piece): Shape => ({ kind: 'line', look: { line: series }, points: piece, ...(dash && { dash }) })),
      ...marked.map((point): Shape => ({ kind: 'dot', look: { fill: series }, at: point })),
    ];
  });
  return [...shapes, ...lines];
}

/** What is joined without a gap. */
export function piecesOf(points: readonly (Point | null)[]): Point[][] {
  const pieces: Point[][] = [];
  let open: Point[] | null = null;
  for (const point of points) {
    if (point === null) open = null;
    else if (open === null) pieces.push((open = [point]));
    else open.push(point);
  }
  return pieces;
}
