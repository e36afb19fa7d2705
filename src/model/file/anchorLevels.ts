/** At which levels start and target stand; left out where nobody said so, so that such a file stays as it was. */
import type { Scorecard, StartLevel, TargetLevel } from '../types';
import type { Anchored } from '../scorecard/anchoring';
import { damaged, numberOf, optional } from './attributes';
import type { XmlElement } from './element';

const STARTS: readonly StartLevel[] = [3, 4];
const TARGETS: readonly TargetLevel[] = [7, 8, 10];

export function anchorAttributes(scorecard: Scorecard): Record<keyof Anchored, number | null> {
  return { startLevel: scorecard.startLevel ?? null, targetLevel: scorecard.targetLevel ?? null };
}

export function readAnchorLevels(element: XmlElement): Anchored {
  const startLevel = optional(element, 'startLevel', levelAmong(STARTS));
  const targetLevel = optional(element, 'targetLevel', levelAmong(TARGETS));
  return { ...(startLevel !== null && { startLevel }), ...(targetLevel !== null && { targetLevel }) };
}

function levelAmong<T extends number>(levels: readonly T[]): (element: XmlElement, attribute: string) => T {
  return (element, attribute) => {
    const level = numberOf(element, attribute);
    const found = levels.find((one) => one === level);
    if (found === undefined) throw damaged(element, attribute);
    return found;
  };
}
