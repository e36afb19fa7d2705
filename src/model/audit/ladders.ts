/** The straight lines between the anchors of a printed ladder, and which of its cells are off them. */
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { known, minus, plus, printed, times } from './estimate';
import type { FittedStep, LadderFault, Segment } from './ladderFaults';
import { segmentsOf } from './ladderFaults';
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

export interface LadderFit {
  readonly segments: readonly Segment[];
  /** The anchors, one that was off the line of the others put right. */
  readonly anchors: readonly Step[];
  readonly isMended: boolean;
}

const fits = new WeakMap<readonly Step[], LadderFit | null>();

/** The anchors that leave the fewest cells unexplained; null for a ladder of anchors alone. */
export function fitLadder(ladder: readonly Step[]): LadderFit | null {
  const before = fits.get(ladder);
  if (before !== undefined) return before;
  const fit = ladder.length < LEAST_STEPS ? null : bestFit(ladder);
  fits.set(ladder, fit);
  return fit;
}

function bestFit(ladder: readonly Step[]): LadderFit | null {
  const sets = ANCHORS.flatMap((levels) => {
    const anchors = levels.map((level) => stepAt(ladder, level));
    return anchors.every((step) => step !== undefined) ? [{ levels, anchors }] : [];
  });
  const asPrinted = sets.map(({ levels, anchors }) => fitted(ladder, levels, anchors.map(valueOf), null));
  const best = cheapest(asPrinted);
  // To mend an anchor costs nearly as much as a cell, and leaves one cell off.
  if (best === null || cost(best) < 2 * CELL) return best;
  return cheapest([best, ...sets.flatMap(({ levels, anchors }) => mended(ladder, levels, anchors))]);
}

function cheapest(fits: readonly LadderFit[]): LadderFit | null {
  return fits.reduce<LadderFit | null>((best, one) => (best === null || cost(one) < cost(best) ? one : best), null);
}

const CELL = 100;
/** Two anchors explain roundings that a third would only hide. */
const ANCHOR = 10;
/** What an explanation costs beside one cell that has none. */
const COST: Readonly<Record<LadderFault, (cells: number) => number>> = {
  rounded: (cells) => cells,
  shifted: () => 0.6 * CELL,
  target: () => 0.6 * CELL,
  cell: (cells) => cells * CELL,
};

/** An anchor is wrong only where this leaves far fewer cells unexplained. */
function cost({ segments, anchors, isMended }: LadderFit): number {
  const ofSegments = segments.reduce((sum, { off, fault }) => {
    const counted = fault === 'cell' ? off.filter((one) => one.agreement === 'differs') : off;
    return sum + COST[fault](counted.length);
  }, 0);
  return ofSegments + anchors.length * ANCHOR + (isMended ? 0.9 * CELL : 0);
}

/** One of the anchors as the cells beside it say. */
function mended(ladder: readonly Step[], levels: readonly number[], anchors: readonly Step[]): LadderFit[] {
  return levels.flatMap((level, index) => {
    const meant = extrapolated(ladder, levels, index);
    if (meant === null) return [];
    const values = anchors.map((step, at) => (at === index ? meant : valueOf(step)));
    return fitted(ladder, levels, values, level);
  });
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
    return { step, expected, agreement: isAnchor ? 'same' : agreement(step.figure, expected) };
  });
  const anchors = levels.flatMap((level, index) => {
    const step = stepAt(ladder, level);
    const value = values[index]?.exact ?? 0;
    return step === undefined ? [] : [level === wrong ? { level, figure: { ...step.figure, value } } : step];
  });
  return { segments: segmentsOf(steps, anchors), anchors, isMended: wrong !== null };
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
