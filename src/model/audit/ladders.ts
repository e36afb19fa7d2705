/** The straight lines between the anchors of a printed ladder, and which of its cells are off them. */
import type { Agreement } from './agreement';
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { known, minus, plus, printed, times } from './estimate';
import type { Step } from './table';

/** Where anchors may stand: theses have the start at level 3 or 4, and the target at 10, or at 8 or 7 below a best. */
const ANCHORS: readonly (readonly number[])[] = [
  [10, 3, 0],
  [10, 8, 3, 0],
  [10, 4, 0],
  [10, 7, 3, 0],
  [10, 8, 4, 0],
  [10, 7, 4, 0],
  [10, 5, 0],
  [10, 0],
];

const LEAST_STEPS = 8;

export interface FittedStep {
  readonly step: Step;
  readonly expected: Estimate;
  readonly agreement: Agreement;
  /** Whether it is one of the values that the others are computed from. */
  readonly isAnchor: boolean;
}

export interface LadderFit {
  readonly levels: readonly number[];
  readonly steps: readonly FittedStep[];
  /** The anchors, one that was off the line of the others put right. */
  readonly anchors: readonly Step[];
}

/** The anchors that leave the fewest cells unexplained; null for a ladder of anchors alone. */
export function fitLadder(ladder: readonly Step[]): LadderFit | null {
  if (ladder.length < LEAST_STEPS) return null;
  const at = (level: number): Step | undefined => ladder.find((step) => step.level === level);
  const fits = ANCHORS.flatMap((levels) => {
    const anchors = levels.map(at);
    return anchors.every((step) => step !== undefined) ? hypotheses(ladder, levels, anchors) : [];
  });
  return fits.reduce<LadderFit | null>((best, one) => (best === null || cost(one) < cost(best) ? one : best), null);
}

const NOT_ON_LINE: Readonly<Record<Agreement, number>> = { same: 0, truncated: 1, parts: 1, differs: 100 };

function cost({ steps, levels }: LadderFit): number {
  return steps.reduce((sum, step) => sum + NOT_ON_LINE[step.agreement], 0) + levels.length / 10;
}

/** All anchors as they are printed, or one of them as the cells beside it say. */
function hypotheses(ladder: readonly Step[], levels: readonly number[], anchors: readonly Step[]): LadderFit[] {
  const asPrinted = fitted(ladder, levels, anchors.map(valueOf), null);
  const others = levels.flatMap((level, index) => {
    const meant = extrapolated(ladder, levels, index);
    if (meant === null) return [];
    return fitted(
      ladder,
      levels,
      anchors.map((step, at) => (at === index ? meant : valueOf(step))),
      level,
    );
  });
  return [asPrinted, ...others];
}

const valueOf = ({ figure }: Step): Estimate =>
  figure.decimals === 0 && !figure.isPercent ? known(figure.value) : printed(figure);

/** The value of an anchor by the line through the next anchor and the cell just beside it. */
function extrapolated(ladder: readonly Step[], levels: readonly number[], index: number): Estimate | null {
  const level = levels[index] ?? 0;
  for (const other of [levels[index - 1], levels[index + 1]]) {
    if (other === undefined || Math.abs(other - level) < 3) continue;
    const near = level + Math.sign(other - level);
    const [from, beside] = [stepAt(ladder, other), stepAt(ladder, near)];
    if (from === undefined || beside === undefined) continue;
    const ratio = (level - other) / (near - other);
    return plus(valueOf(from), times(known(ratio), minus(printed(beside.figure), valueOf(from))));
  }
  return null;
}

const stepAt = (ladder: readonly Step[], level: number): Step | undefined =>
  ladder.find((step) => step.level === level);

function fitted(
  ladder: readonly Step[],
  levels: readonly number[],
  values: readonly Estimate[],
  wrong: number | null,
): LadderFit {
  const steps = ladder.map((step): FittedStep => {
    const expected = on(step.level, levels, values);
    const isAnchor = levels.includes(step.level) && step.level !== wrong;
    return { step, expected, agreement: isAnchor ? 'same' : agreement(step.figure, expected), isAnchor };
  });
  const anchors = levels.flatMap((level, index) => {
    const step = stepAt(ladder, level);
    const value = values[index]?.exact ?? 0;
    return step === undefined ? [] : [level === wrong ? { level, figure: { ...step.figure, value } } : step];
  });
  return { levels, steps, anchors };
}

/** The value at a level, linear between the anchors around it. */
function on(level: number, levels: readonly number[], values: readonly Estimate[]): Estimate {
  const lower = Math.max(
    1,
    levels.findIndex((one) => one <= level),
  );
  const [from, to] = [values[lower] ?? known(NaN), values[lower - 1] ?? known(NaN)];
  const [fromLevel, toLevel] = [levels[lower] ?? 0, levels[lower - 1] ?? 0];
  const share = (level - fromLevel) / (toLevel - fromLevel);
  return plus(times(known(1 - share), from), times(known(share), to));
}
