/** The score that a row earns by its own anchors, or by its target. */
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { known } from './estimate';
import { indexEstimate, saidRule } from './indices';
import { fitLadder } from './ladders';
import { levelEstimate } from './levels';
import type { Figure } from './grid';
import type { Item, Step } from './table';

/** By the anchors, with one that is off its line put right; and by all the printed steps, rounded as they are. */
export interface Earned {
  readonly byAnchors: Estimate;
  readonly bySteps: Estimate;
}

export function earnedLevel(
  item: Pick<Item, 'figures' | 'ladder'>,
  performance = item.figures.realization,
): Earned | null {
  if (performance === undefined || item.ladder.length < 2) return null;
  const anchors: readonly Step[] = fitLadder(item.ladder)?.anchors ?? item.ladder;
  const byAnchors = levelEstimate(performance, anchors);
  if (byAnchors === null) return null;
  return { byAnchors, bySteps: levelEstimate(performance, item.ladder) ?? byAnchors };
}

/** The highest level wholly reached: the rule of hurdles. */
export function hurdle({ byAnchors: { exact, low, high } }: Earned): Estimate {
  const whole = (level: number): number => Math.floor(level + 1e-9);
  return { exact: whole(exact), low: whole(low), high: whole(high) };
}

/** Whether a printed level is one that the row earns, by either. */
export function isEarned(level: Figure, earned: Earned): boolean {
  return (
    agreement(level, earned.byAnchors) !== 'differs' ||
    ['same', 'truncated'].includes(agreement(level, known(earned.bySteps.exact)))
  );
}

/** The score that target, realization or ladder of a row make; null where it has none. */
export function earnedScore(item: Item): Estimate | null {
  if (item.figures.level !== undefined) return earnedLevel(item)?.byAnchors ?? null;
  return item.figures.index === undefined ? null : indexEstimate(item, saidRule(item));
}
