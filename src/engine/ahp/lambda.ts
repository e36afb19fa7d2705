import { isVoid } from '../cells';
import type { WordList } from '../words';
import { readChoice } from '../words';
import type { JudgmentMatrix } from './judgments';
import type { PriorityMethod } from './priorities';
import { completed, meanRatio, priorities } from './priorities';

/** What is called λmax: the largest eigenvalue, or what theses compute from the weights in its place. */
export type LambdaDefinition = 'eigenvalue' | 'mean-ratio' | 'column-sums';

export const LAMBDA_DEFINITIONS: WordList<LambdaDefinition> = {
  parameter: { en: 'Lambda', id: 'Lambda' },
  choices: {
    eigenvalue: {
      en: ['eigenvalue'],
      id: ['nilai eigen'],
      meaning: { en: 'the largest eigenvalue', id: 'nilai eigen terbesar' },
    },
    'mean-ratio': {
      en: ['mean-ratio', 'mean ratio'],
      id: ['rata-rata rasio', 'rerata rasio'],
      meaning: { en: 'mean of (Aw)/w', id: 'rata-rata (Aw)/w' },
    },
    'column-sums': {
      en: ['column-sums', 'column sums'],
      id: ['jumlah kolom'],
      meaning: { en: 'column totals times weights', id: 'jumlah kolom kali bobot' },
    },
  },
};

/** The definition a cell names; `null` for a blank, which is that of the method. */
export function readLambdaDefinition(cell: unknown): LambdaDefinition | null {
  return isVoid(cell) || cell === '0' ? null : readChoice(cell, LAMBDA_DEFINITIONS);
}

/**
 * λ of pairwise judgments: n or more for `eigenvalue`. Missing judgments are filled first, as `completed` does. That of
 * the method is the largest eigenvalue, for `column` the mean of (Aw)ᵢ/wᵢ.
 */
export function lambdaOf(
  judgments: JudgmentMatrix,
  method: PriorityMethod,
  definition: LambdaDefinition | null,
): number {
  const { weights, lambda } = priorities(judgments, method);
  switch (definition) {
    case null:
      return lambda;
    case 'eigenvalue':
      // The geometric mean's λ is the eigenvalue of the judgments as it completes them.
      return method === 'column' ? priorities(judgments, 'eigenvector').lambda : lambda;
    case 'mean-ratio':
      return meanRatio(completed(judgments, method), weights);
    case 'column-sums':
      return completed(judgments, method)
        .flatMap((row) => row.map((value, j) => value * (weights[j] as number)))
        .reduce((sum, value) => sum + value, 0);
  }
}
