/** Why cells of a ladder are off the straight line between two anchors. */
import type { Agreement } from './agreement';
import { agreement } from './agreement';
import { known } from './estimate';
import type { Estimate } from './estimate';
import type { Step } from './table';

export interface FittedStep {
  readonly step: Step;
  readonly expected: Estimate;
  readonly agreement: Agreement;
}

/**
 * Why cells between two anchors are off their line: a step rounded before it was added again and again (or other
 * roundings), rows that stand one too high or too low, steps made as if the target stood at level 10, or each by itself.
 */
export type LadderFault = 'rounded' | 'shifted' | 'target' | 'cell';

export interface Segment {
  /** Those that are off, the highest level first. */
  readonly off: readonly FittedStep[];
  readonly fault: LadderFault;
}

/** The cells that are off, by the two anchors that they stand between; an anchor that is off counts above its line. */
export function segmentsOf(steps: readonly FittedStep[], anchors: readonly Step[]): Segment[] {
  return anchors.slice(0, -1).flatMap((upper, at): Segment[] => {
    const lower = anchors[at + 1] ?? upper;
    const isLast = at === anchors.length - 2;
    const off = steps.filter(
      ({ step: { level }, agreement: agrees }) =>
        agrees !== 'same' && level <= upper.level && (level > lower.level || (isLast && level === lower.level)),
    );
    return off.length === 0 ? [] : [{ off, fault: faultOf(off, steps, upper, lower, anchors) }];
  });
}

function faultOf(
  off: readonly FittedStep[],
  steps: readonly FittedStep[],
  upper: Step,
  lower: Step,
  anchors: readonly Step[],
): LadderFault {
  const differing = off.filter((one) => one.agreement === 'differs');
  if (differing.length === 0 || isOfRoundedStep(off, upper, lower)) return 'rounded';
  if (differing.length < 2) return 'cell';
  if (isShifted(differing, steps)) return 'shifted';
  return isTargetAtTen(differing, anchors) ? 'target' : 'cell';
}

/** A step that was rounded, or cut off, before it was added again and again from either end. */
function isOfRoundedStep(off: readonly FittedStep[], upper: Step, lower: Step): boolean {
  const step = (upper.figure.value - lower.figure.value) / (upper.level - lower.level);
  const unit = 10 ** -Math.max(upper.figure.decimals, 0);
  const roundings = [Math.floor(step / unit) * unit, Math.ceil(step / unit) * unit];
  return roundings.some((rounded) =>
    [upper, lower].some((from) =>
      off.every(({ step: { level, figure } }) => {
        const made = from.figure.value + (level - from.level) * rounded;
        return Math.abs(figure.value - made) <= 1e-6 * unit + 1e-9 * Math.abs(made);
      }),
    ),
  );
}

/** Rows that stand one too high or too low. */
function isShifted(off: readonly FittedStep[], steps: readonly FittedStep[]): boolean {
  const expectedAt = (level: number): number | undefined =>
    steps.find(({ step }) => step.level === level)?.expected.exact;
  return [1, -1].some((by) =>
    off.every(({ step: { level, figure } }) => {
      const other = expectedAt(level + by);
      return other !== undefined && agreement(figure, known(other)) !== 'differs';
    }),
  );
}

/** Steps made as if the target, which stands below level 10, stood at 10. */
function isTargetAtTen(off: readonly FittedStep[], anchors: readonly Step[]): boolean {
  const [, target, start] = anchors;
  if (anchors.length < 4 || target === undefined || start === undefined) return false;
  const step = (target.figure.value - start.figure.value) / (10 - start.level);
  return off.every(({ step: { level, figure } }) => {
    const made = start.figure.value + (level - start.level) * step;
    return Math.abs(figure.value - made) <= 10 ** -figure.decimals;
  });
}
