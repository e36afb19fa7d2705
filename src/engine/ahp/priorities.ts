import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import { completedByEigenvalue } from './completion';
import { principalEigenpair } from './eigenpair';
import type { CompleteMatrix, JudgmentMatrix } from './judgments';
import { isComplete, isJustLinked } from './judgments';
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
    eigenvector: {
      en: ['eigenvector'],
      id: ['vektor eigen', 'vektoreigen'],
      meaning: { en: "Saaty's principal eigenvector", id: 'vektor eigen utama Saaty' },
    },
    geometric: {
      en: ['geometric', 'geometric mean'],
      id: ['geometrik', 'rataan geometrik'],
      meaning: { en: 'row geometric mean', id: 'rata-rata geometrik baris' },
    },
    column: {
      en: ['column', 'columns'],
      id: ['kolom'],
      meaning: { en: 'mean of normalised columns', id: 'rata-rata kolom ternormalisasi' },
    },
  },
};

export interface Priorities {
  /** One weight per item, sum 1. */
  readonly weights: readonly number[];
  /** The largest eigenvalue, n or more; for `column` the mean of (Aw)ᵢ/wᵢ, as theses print it. */
  readonly lambda: number;
}

/** λ of a consistent matrix differs from n by rounding only. */
const LAMBDA_ROUNDING = 1e-14;

/**
 * Weights and λ of pairwise judgments. Missing judgments are filled first, as `completed` does. λ is exactly n when no
 * judgment contradicts another.
 * Throws a `number` error when extreme judgments spread the weights beyond double precision.
 */
export function priorities(judgments: JudgmentMatrix, method: PriorityMethod): Priorities {
  const { weights, lambda } = prioritiesBy(judgments, method);
  if (!(weights.every((weight) => weight > 0) && Number.isFinite(lambda))) {
    throw new ScoringError('weightsBeyondNumbers');
  }
  const { size } = judgments;
  const isConsistent = isJustLinked(judgments) || lambda - size <= size * LAMBDA_ROUNDING;
  return { weights, lambda: isConsistent ? size : lambda };
}

/**
 * The judgments with the missing ones filled: for `eigenvector` and `column` so that λ is smallest (Bozóki, Fülöp &
 * Rónyai 2010), for `geometric` by the ratios of the least-squares weights.
 * Throws a `number` error when a filled judgment is beyond double precision.
 */
export function completed(judgments: JudgmentMatrix, method: PriorityMethod): CompleteMatrix {
  const matrix =
    method === 'geometric' ? filledByRatios(judgments, leastSquaresLogs(judgments)) : completedMatrix(judgments);
  if (matrix.every((row) => row.every((value) => value > 0 && Number.isFinite(value)))) return matrix;
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
  return { weights, lambda: meanRatio(matrix, weights) };
}

/** The mean of (Aw)ᵢ/wᵢ. */
export function meanRatio(matrix: CompleteMatrix, weights: readonly number[]): number {
  const ratios = matrix.map(
    (row, i) => row.reduce((sum, value, j) => sum + value * (weights[j] as number), 0) / (weights[i] as number),
  );
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

function normalized(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}
