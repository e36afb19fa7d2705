/** Bars and columns, beside each other or stacked. */
import type { ChartKind } from '../../files/chartKinds';
import { boxBetween, lyingAxes, standingAxes } from './cartesian';
import type { Plot } from './plot';
import { endsOf, scaleOf } from './scale';
import type { Shape } from './shapes';
import { stretchesOf } from './stacking';

/** Between two categories, in widths of a bar: what files written here say. */
const GAP = 0.6;
const TICKS = 5;

export function barShapes(plot: Plot, { family, stacking }: ChartKind): Shape[] {
  const stretches = stretchesOf(plot.values, stacking);
  const scale = scaleOf(endsOf(stretches), plot.chart.minimum, TICKS);
  const { shapes, slotSize, at } = (family === 'bar' ? lyingAxes : standingAxes)(plot, scale);
  const beside = stacking === null ? stretches.length : 1;
  const thickness = slotSize / (beside + GAP);
  const bars = stretches.flatMap((values, series) =>
    values.flatMap((stretch, category): Shape[] => {
      if (stretch === null) return [];
      const start = category * slotSize + ((stacking === null ? series : 0) + GAP / 2) * thickness;
      const box = boxBetween(at(start, stretch.from), at(start + thickness, stretch.to));
      return [{ kind: 'box', look: { fill: series }, box }];
    }),
  );
  return [...shapes, ...bars];
}
