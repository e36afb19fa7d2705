/** The axis of the values: where it begins and ends, and the round numbers along it. */
import type { Stretch } from './stacking';

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Steps people count in, of the order of magnitude of the whole. */
const STEPS = [1, 2, 2.5, 5, 10];

/** Bars and rings begin at 0 unless the chart says otherwise: their length is the value. */
export function scaleOf(values: readonly number[], minimum: number | null, ticks: number): Scale {
  const from = minimum ?? Math.min(0, ...values);
  const highest = Math.max(minimum === null ? 0 : from, ...values);
  const to = highest > from ? highest : from + 1;
  const step = stepFor((to - from) / Math.max(1, ticks));
  const first = minimum ?? Math.floor(from / step + TINY) * step;
  const count = Math.ceil((to - first) / step - TINY);
  return {
    from: first,
    to: first + count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12))),
  };
}

/** Against 0.30000000000000004. */
const TINY = 1e-9;

function stepFor(least: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * magnitude >= least - TINY * magnitude) ?? 10) * magnitude;
}

/** Where a value stands between 0 and 1, kept on the scale. */
export function shareOf(value: number, { from, to }: Scale): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

export function endsOf(stretches: readonly (readonly (Stretch | null)[])[]): number[] {
  return stretches.flat().flatMap((stretch) => (stretch === null ? [] : [stretch.from, stretch.to]));
}
