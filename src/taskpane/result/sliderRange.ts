/** How far the sliders of what-if reach, in round steps. */
import type { Kpi } from '../../model/scorecard/types';

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** 1, 2 or 5 times a power of ten: about a hundred such steps make the range. */
function niceStep(range: number): number {
  const rough = range / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

/** A number of steps without the noise of binary fractions: 0.30000000000000004 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** Of fewer steps than these a slider jumps. */
const FEWEST_STEPS = 20;

function rangeAround(from: number, to: number, grain: number | null = null): SliderRange {
  const width = to > from ? to - from : Math.abs(to) || 1;
  const own = niceStep(width * 1.2);
  const step = grain !== null && grain > own && width / grain >= FEWEST_STEPS ? grain : own;
  const down = (value: number): number => clean(Math.floor(clean(value / step)) * step);
  const up = (value: number): number => clean(Math.ceil(clean(value / step)) * step);
  const min = down(from - width / 10);
  return { min: from >= 0 ? Math.max(min, 0) : min, max: up(to + width / 10), step: clean(step) };
}

/**
 * A realization moves between the values that mean something to its KPI, and a little beyond; by no less than `grain`,
 * the last decimal that its table shows.
 */
export function realizationRange(
  { realization, target, anchors }: Kpi,
  isByAnchors: boolean,
  grain: number | null = null,
): SliderRange {
  const { worst, start, target: goal, best } = anchors;
  const marks = (isByAnchors ? [worst, start, goal, best, realization] : [target, realization]).filter(
    (mark): mark is number => mark !== null,
  );
  if (marks.length === 0) return rangeAround(0, 100);
  // An index is worth nothing at 0 and capped a fifth beyond the target.
  return isByAnchors
    ? rangeAround(Math.min(...marks), Math.max(...marks), grain)
    : rangeAround(Math.min(0, ...marks), Math.max(...marks, (target ?? 0) * 1.2), grain);
}

/** A weight moves up to three times the heaviest: the others then nearly vanish. 0 would leave its KPI out. */
export function weightRange(weights: readonly number[]): SliderRange {
  const heaviest = Math.max(...weights, 0) || 1;
  const step = niceStep(heaviest * 3);
  return { min: clean(step), max: clean(Math.ceil(clean((heaviest * 3) / step)) * step), step: clean(step) };
}
