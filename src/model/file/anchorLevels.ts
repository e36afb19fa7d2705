/** At which levels start and target stand; left out where nobody said so, so that such a file stays as it was. */
import type { Scorecard, StartLevel, TargetLevel } from '../types';
import type { Anchored } from '../scorecard/anchoring';
import { numberAmong, optional } from './attributes';
import type { XmlElement } from './element';

const STARTS: readonly StartLevel[] = [3, 4];
const TARGETS: readonly TargetLevel[] = [7, 8, 10];

export function anchorAttributes(scorecard: Scorecard): Record<keyof Anchored, number | null> {
  return { startLevel: scorecard.startLevel ?? null, targetLevel: scorecard.targetLevel ?? null };
}

export function readAnchorLevels(element: XmlElement): Anchored {
  const startLevel = optional(element, 'startLevel', numberAmong(STARTS));
  const targetLevel = optional(element, 'targetLevel', numberAmong(TARGETS));
  return { ...(startLevel !== null && { startLevel }), ...(targetLevel !== null && { targetLevel }) };
}
