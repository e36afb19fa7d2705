import type { Language, Localized } from '../language';
import { reaches } from '../numbers';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import { CONSISTENCY_LIMIT, consistencyIndex, consistencyRatioAt } from './consistency';
import type { JudgmentMatrix } from './judgments';
import { isJustLinked } from './judgments';
import type { Label } from './labels';
import type { PriorityMethod } from './priorities';
import { priorities } from './priorities';

/** The words of the report. */
export const REPORT_WORDS = {
  item: { en: 'Item', id: 'Elemen' },
  weight: { en: 'Weight', id: 'Bobot' },
  rank: { en: 'Rank', id: 'Urutan' },
  verdict: { en: 'Verdict', id: 'Kesimpulan' },
  consistent: { en: 'Consistent', id: 'Konsisten' },
  inconsistent: { en: 'Inconsistent, CR above 0.10', id: 'Tidak konsisten, CR di atas 0,10' },
  nothingToCheck: { en: 'Nothing to check', id: 'Tidak ada yang perlu diperiksa' },
} satisfies Record<string, Localized>;

/** Weights are equal when they differ by rounding alone. */
const SAME_WEIGHT = 1e-12;

/**
 * What a thesis prints of a matrix, (n + 5) × 3: a heading, a row per item with its weight and rank, then λmax, CI, CR
 * by Saaty's random index and the verdict. Beyond the table of the random index the last two are refusals in their
 * cells.
 */
export function ahpReport(
  judgments: JudgmentMatrix,
  labels: readonly Label[],
  method: PriorityMethod,
  language: Language,
): Outcome<Label>[][] {
  const { weights, lambda } = priorities(judgments, method);
  const ratio = attempt(() => consistencyRatioAt(judgments, () => lambda, 'saaty'));
  const ranks = ranksOf(weights);
  return [
    [REPORT_WORDS.item[language], REPORT_WORDS.weight[language], REPORT_WORDS.rank[language]],
    ...weights.map((weight, i) => [labels[i] as Label, weight, ranks[i] as number]),
    ['λmax', lambda, ''],
    ['CI', consistencyIndex(judgments, lambda), ''],
    ['CR', ratio, ''],
    [REPORT_WORDS.verdict[language], ratio instanceof ScoringError ? ratio : verdictOn(judgments, ratio)[language], ''],
  ];
}

/** 1 for the heaviest; items of equal weight share the better rank. */
function ranksOf(weights: readonly number[]): number[] {
  return weights.map((weight) => weights.filter((other) => other > weight * (1 + SAME_WEIGHT)).length + 1);
}

/** A CR of 0 where no judgment could contradict another is no sign of consistency. */
function verdictOn(judgments: JudgmentMatrix, ratio: number): Localized {
  if (isJustLinked(judgments)) return REPORT_WORDS.nothingToCheck;
  return reaches(CONSISTENCY_LIMIT, ratio) ? REPORT_WORDS.consistent : REPORT_WORDS.inconsistent;
}
