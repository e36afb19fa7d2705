/** What became of a scorecard's total since its sheet was written. Pure. */
import type { ScorecardResult } from '../../model/scorecard/types';
import type { Standing } from '../../model/types';
import { scoreText } from '../result/scoreText';
import type { Say } from '../strings';
import type { Formats } from '../strings/format';

/** What no decimal of a total shows is no change. */
const SMALLEST = 0.005;

export function sinceWritten(
  { total: before, day }: Standing,
  { total, bands }: ScorecardResult,
  { say, formats }: { say: Say; formats: Formats },
): string {
  const written = { before: scoreText(before, bands, formats), day: formats.day(day) };
  if (total === null) return say('sinceWrittenLost', written);
  const change = total - before;
  if (Math.abs(change) < SMALLEST) return say('sinceWrittenSame', written);
  const size = formats.hundredths(Math.abs(change));
  return say('sinceWrittenChanged', { ...written, change: `${change > 0 ? '+' : '−'}${size}` });
}
