/** From where to where each value reaches: from 0, or on top of those before it. */
import type { ChartKind } from '../../files/chartKinds';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** By series and category; null where there is no value. Values above and below 0 are stacked apart. */
export function stretchesOf(
  series: readonly (readonly (number | null)[])[],
  stacking: ChartKind['stacking'],
): (Stretch | null)[][] {
  if (stacking === null)
    return series.map((values) => values.map((value) => (value === null ? null : { from: 0, to: value })));
  const wholes = new Map<number, number>();
  for (const values of series)
    values.forEach((value, at) => wholes.set(at, (wholes.get(at) ?? 0) + Math.abs(value ?? 0)));
  const ends = { above: new Map<number, number>(), below: new Map<number, number>() };
  return series.map((values) =>
    values.map((value, at) => {
      if (value === null) return null;
      const part = stacking === 'stacked' ? value : value / (wholes.get(at) || 1);
      const side = part < 0 ? ends.below : ends.above;
      const from = side.get(at) ?? 0;
      side.set(at, from + part);
      return { from, to: from + part };
    }),
  );
}
