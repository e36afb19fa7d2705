import type { Vocabulary } from '../words';
import { completedByEigenvalue } from './completion';
import { multiply, normalized, principalEigenpair } from './eigenpair';
import type { CompleteMatrix, JudgmentMatrix } from './judgments';
import { isComplete } from './judgments';
import { filledByRatios, leastSquaresLogs } from './leastSquares';

/**
 * How weights are taken from judgments: Saaty's principal eigenvector (as Expert Choice); the row geometric mean, which is
 * logarithmic least squares (Crawford & Williams 1985); the mean of the columns scaled to sum 1 (as many Indonesian theses).
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
 */
export function priorities(judgments: JudgmentMatrix, method: PriorityMethod): Priorities {
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
  return isComplete(judgments.values) ? judgments.values : completedByEigenvalue(judgments);
}

function byEigenvector(matrix: CompleteMatrix): Priorities {
  const { vector, value } = principalEigenpair(matrix);
  return { weights: vector, lambda: value };
}

function byGeometricMean(judgments: JudgmentMatrix): Priorities {
  const { values } = judgments;
  if (!isComplete(values)) {
    const logs = leastSquaresLogs(judgments);
    const { value } = principalEigenpair(filledByRatios(judgments, logs));
    return { weights: normalized(logs.map(Math.exp)), lambda: value };
  }
  const means = values.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length));
  return { weights: normalized(means), lambda: principalEigenpair(values).value };
}

function byColumns(matrix: CompleteMatrix): Priorities {
  const totals = matrix.map((_, j) => matrix.reduce((sum, row) => sum + (row[j] as number), 0));
  const weights = matrix.map((row) => row.reduce((sum, value, j) => sum + value / (totals[j] as number), 0) / row.length);
  const ratios = multiply(matrix, weights).map((value, i) => value / (weights[i] as number));
  return { weights, lambda: ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length };
}
