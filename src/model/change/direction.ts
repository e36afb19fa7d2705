/** Whether a realization became better, and whether it reached its target: by what is better for its KPI. */
import { reaches } from '../../engine/numbers';
import { sameAs } from '../hierarchy/tree';
import { methodOf } from '../scorecard/methods';
import type { Kpi } from '../scorecard/types';
import type { ScorecardKind } from '../types';

/** More, less, or as near to the target as can be. */
export type Direction = 'up' | 'down' | 'target';

export type Movement = 'better' | 'worse' | 'same';

/** By the anchors where a method scores by them and the row has them, else by the polarity. */
export function directionOf(kpi: Kpi, kind: ScorecardKind): Direction {
  const { worst, target } = kpi.anchors;
  const isByAnchors = methodOf({ kind }).measure.isByAnchors && worst !== null && target !== null && worst !== target;
  if (isByAnchors) return target > worst ? 'up' : 'down';
  if (kpi.isInDays || kpi.polarity === 'minimize') return 'down';
  return kpi.polarity === 'stabilize' ? 'target' : 'up';
}

/** *Tercapai*; `null` where the target or the realization is missing, or the row does not count. */
export function isAchieved(kpi: Kpi, kind: ScorecardKind): boolean | null {
  const { target, realization, aside, problem } = kpi;
  if (target === null || realization === null || aside !== null || problem !== null) return null;
  switch (directionOf(kpi, kind)) {
    case 'up':
      return reaches(realization, target);
    case 'down':
      return reaches(-realization, -target);
    case 'target':
      return reaches(realization, target) && reaches(-realization, -target);
  }
}

/** The realizations of one indicator in two periods, in the unit of the later. */
export interface Moved {
  readonly before: number;
  readonly after: number;
  /** `null` where the two say differently what is better. */
  readonly movement: Movement | null;
}

/** `null` where one is missing, or where the two are not measured in the same unit. */
export function movedBetween(before: Kpi, after: Kpi, kind: ScorecardKind): Moved | null {
  const factor = factorTo(before, after);
  if (factor === null || before.realization === null || after.realization === null) return null;
  const [was, now] = [before.realization * factor, after.realization];
  const direction = directionOf(after, kind);
  if (direction !== directionOf(before, kind)) return { before: was, after: now, movement: null };
  if (direction !== 'target') {
    return { before: was, after: now, movement: comparedBy(direction === 'up' ? now - was : was - now, was) };
  }
  if (before.target === null || after.target === null) return { before: was, after: now, movement: null };
  const [distance, distanceNow] = [Math.abs(was - before.target * factor), Math.abs(now - after.target)];
  return { before: was, after: now, movement: comparedBy(distance - distanceNow, was) };
}

const ROUNDING = 1e-12;

function comparedBy(gain: number, size: number): Movement {
  if (Math.abs(gain) <= ROUNDING * Math.max(1, Math.abs(size))) return 'same';
  return gain > 0 ? 'better' : 'worse';
}

/** By what the earlier numbers are multiplied to be those of the later; `null` where nothing says. */
export function factorTo(before: Kpi, after: Kpi): number | null {
  const units = [before.unit, after.unit].map((unit) => sameAs(unit).replace(/^(?:persen|percent|prosen)$/, '%'));
  if (units[0] !== '' && units[1] !== '' && units[0] !== units[1]) return null;
  const [was, now] = [isFraction(before), isFraction(after)];
  if (was === now) return 1;
  return was ? 100 : 0.01;
}

/** Whether 0.97 stands for 97 %. */
function isFraction({ shown }: Kpi): boolean {
  return shown?.percent === 'fraction';
}
