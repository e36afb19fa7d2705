/** What is said of a scorecard that is not ready, and of a check as a whole. Pure. */
import type { Language } from '../../engine/language';
import type { Say } from '../strings';
import type { AuditedCells, OpenScorecard } from './audited';
import { countOf } from './audited';

export function scorecardSentences(
  { isLost, isBehind, remarks }: OpenScorecard,
  language: Language,
  say: Say,
): string[] {
  return [
    ...(isLost ? [say('auditScorecardLost')] : []),
    ...(isBehind ? [say('auditScorecardBehind')] : []),
    ...remarks.map((remark) => remark.describe(language)),
  ];
}

/** "3 certain, 1 possible, 12 explained by rounding", without those of which there are none. */
export function countsText(parts: readonly AuditedCells[], say: Say): string {
  const counts = [
    { key: 'auditCertainCount', count: countOf(parts, 'certain') },
    { key: 'auditPossibleCount', count: countOf(parts, 'possible') },
    { key: 'auditRoundingCount', count: countOf(parts, 'rounding') },
  ] as const;
  return counts.flatMap(({ key, count }) => (count === 0 ? [] : [say(key, { count })])).join(', ');
}
