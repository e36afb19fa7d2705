/** The realization that is proposed for a KPI: as round as the numbers of its row, and never short of its light. Pure. */
import type { NumberShape } from './reading/numberShape';
import type { Kpi } from './types';

/** Binary fractions make noise from the 16th digit on. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** The largest power of ten that all numbers are multiples of: 0 for whole ones, -2 for 56.25. */
function grainOf(numbers: readonly number[]): number {
  const grains = numbers.map((number) => {
    const [digits = '', power = '0'] = clean(number).toExponential().split('e');
    return Number(power) - (digits.split('.')[1]?.length ?? 0);
  });
  return Math.min(...grains);
}

/** The power of ten of the last decimal that the table shows; `null` where nothing says how it shows its numbers. */
function shownGrain(shape: NumberShape | undefined): number | null {
  if (shape === undefined || shape.decimals === null) return null;
  return shape.percent === 'fraction' ? -shape.decimals - 2 : -shape.decimals;
}

/**
 * The goal rounded to the grain of the row's own numbers as the table shows them, but to about a hundredth of what they
 * span where they are finer or coarser than that; whole numbers stay whole. It is rounded away from the realization, so
 * that it still reaches its light, and never past another number of the row: an anchor is a round number already.
 */
export function proposed(goal: number, { realization, target, anchors, shown }: Kpi): number {
  const { worst, start, target: anchor, best } = anchors;
  const marks = [realization, target, worst, start, anchor, best].filter((mark) => mark !== null);
  const exact = clean(goal);
  const span = Math.max(...marks) - Math.min(...marks);
  if (marks.some((mark) => clean(mark) === exact) || !(span > 0)) return exact;
  const hundredth = Math.floor(Math.log10(span / 100));
  const own = grainOf(marks.filter((mark) => mark !== 0));
  // A table that shows whole percents of much smaller numbers says nothing of how they are written.
  const known = shownGrain(shown);
  const grain = known === null || known > hundredth + 1 ? own : Math.max(own, known);
  const digits = grain >= 0 ? Math.max(0, Math.min(grain, hundredth)) : Math.max(grain, Math.min(hundredth, 0));
  const isHigher = realization === null || goal >= realization;
  const steps = clean(exact / 10 ** digits);
  const rounded = clean((isHigher ? Math.ceil(steps) : Math.floor(steps)) * 10 ** digits);
  return isHigher
    ? Math.min(rounded, ...marks.filter((mark) => mark > exact))
    : Math.max(rounded, ...marks.filter((mark) => mark < exact));
}
