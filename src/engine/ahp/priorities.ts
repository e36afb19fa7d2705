import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import { completedByEigenvalue } from './completion';
import { principalEigenpair } from './eigenpair';
import type { CompleteMatrix, JudgmentMatrix } from './judgments';
import { isComplete } from './judgments';
import { filledByRatios, leastSquaresLogs } from './leastSquares';

/**
 * How weights are taken from judgments: Saaty's principal eigenvector (as Expert Choice); the row geometric mean, which
 * is logarithmic least squares (Crawford & Williams 1985); the mean of the columns scaled to sum 1 (as many Indonesian
 * theses).
 */
export type PriorityMethod = 'eigenvector' | 'geometric' | 'column';

export const PRIORITY_METHODS: Vocabulary<PriorityMethod> = {
  parameter: { en: 'Method', id: 'Metode' },
  default: 'eigenvector',
  choices: {
    eigenvector: { en: ['eigenvector'], id: ['vektor eigen', 'vektoreigen'] },
    geometric: { en: ['geometric', 'geometric mean'], id: ['geometrik', 'rataan geometrik'] },
    column: { en: ['column', 'columns'], id: ['kolom'] },
  },
};

export interface Priorities {
  /** One weight per item, sum 1. */
  readonly weights: readonly number[];
  /** The largest eigenvalue; for `column` the mean of (Aw)ᵢ/wᵢ, as theses print it. */
  readonly lambda: number;
}

/**
 * Weights and λ of pairwise judgments. Missing judgments are filled first: for `eigenvector` and `column` so that λ is
 * smallest (Bozóki, Fülöp & Rónyai 2010), for `geometric` by the ratios of the least-squares weights.
 * Throws a `number` error when extreme judgments spread the weights beyond double precision.
 */
export function priorities(judgments: JudgmentMatrix, method: PriorityMethod): Priorities {
  const result = prioritiesBy(judgments, method);
  if (result.weights.every((weight) => weight > 0) && Number.isFinite(result.lambda)) return result;
  throw new ScoringError('weightsBeyondNumbers');
}

function prioritiesBy(judgments: JudgmentMatrix, method: PriorityMethod): Priorities {
  switch (method) {
    case 'eigenvector':
      return byEigenvector(completedMatrix(judgments));
    case 'geometric':
      return byGeometricMean(judgments);
    case 'column':
      return byColumns(completedMatrix(judgments));
  }
}

function completedMatrix(judgments: JudgmentMatrix): CompleteMatrix {
  return isComplete(judgments) ? judgments.values : completedByEigenvalue(judgments);
}

function byEigenvector(matrix: CompleteMatrix): Priorities {
  const { vector, value } = principalEigenpair(matrix);
  return { weights: vector, lambda: value };
}

function byGeometricMean(judgments: JudgmentMatrix): Priorities {
  const logs = leastSquaresLogs(judgments);
  const matrix = isComplete(judgments) ? judgments.values : filledByRatios(judgments, logs);
  return { weights: normalized(logs.map(Math.exp)), lambda: principalEigenpair(matrix).value };
}

function byColumns(matrix: CompleteMatrix): Priorities {
  const totals = matrix.map((_, j) => matrix.reduce((sum, row) => sum + (row[j] as number), 0));
  const weights = matrix.map(
    (row) => row.reduce((sum, value, j) => sum + value / (totals[j] as number), 0) / row.length,
  );
  const ratios = matrix.map(
    (row, i) => row.reduce((sum, value, j) => sum + value * (weights[j] as number), 0) / (weights[i] as number),
  );
  return { weights, lambda: ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length };
}

function normalized(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}
