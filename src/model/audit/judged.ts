/** What the judgments of a printed matrix make, by each method that theses use. */
import { completed, meanRatio, priorities, PRIORITY_METHODS } from '../../engine/ahp/priorities';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { asMeant } from '../../engine/ahp/printedReciprocal';
import { consistencyIndex } from '../../engine/ahp/consistency';
import { readJudgments } from '../../engine/ahp/judgments';
import { RANDOM_INDEX_TABLES, randomIndexOf } from '../../engine/ahp/randomIndex';
import type { RandomIndexTable } from '../../engine/ahp/randomIndex';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import type { MatrixTable } from './table';

export interface Judged {
  readonly method: PriorityMethod;
  readonly weights: readonly number[];
  /** What may be called λ: the eigenvalue, the mean of (Aw)/w, the column sums times the weights. */
  readonly lambdas: readonly number[];
  /** (Aw)/w of each row. */
  readonly rowLambdas: readonly number[];
}

const METHODS = Object.keys(PRIORITY_METHODS.choices) as readonly PriorityMethod[];
const TABLES = Object.keys(RANDOM_INDEX_TABLES.choices) as readonly RandomIndexTable[];

const known = new WeakMap<MatrixTable, readonly Judged[]>();

/** None where the judgments contradict each other, which is said of them. */
export function judgedBy(table: MatrixTable): readonly Judged[] {
  const before = known.get(table);
  if (before !== undefined) return before;
  const judged = METHODS.flatMap((method) => judge(table, method) ?? []);
  known.set(table, judged);
  return judged;
}

function judge({ judgments }: MatrixTable, method: PriorityMethod): Judged | null {
  const cells = judgments.map((row) => row.map(({ value }) => asMeant(value)));
  const made = attempt((): Judged => {
    const matrix = readJudgments(cells);
    const { weights, lambda } = priorities(matrix, method);
    const values = completed(matrix, method);
    const product = (row: readonly number[]): number =>
      row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0);
    const rowLambdas = values.map((row, i) => product(row) / (weights[i] ?? NaN));
    const byColumns = values.reduce((sum, row) => sum + product(row), 0);
    return { method, weights, rowLambdas, lambdas: [lambda, meanRatio(values, weights), byColumns] };
  });
  return made instanceof ScoringError ? null : made;
}

/** The method whose weights are nearest to the printed ones; the column means where shares are printed. */
export function nearestMethod(table: MatrixTable): Judged | null {
  const distance = ({ weights }: Judged): number =>
    Math.max(
      0,
      ...table.weights.map(({ value, isPercent }, i) =>
        Math.abs((isPercent ? value / 100 : value) - (weights[i] ?? 0)),
      ),
    );
  return judgedBy(table).reduce<Judged | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

/** The ratio by each table of random indices, of a λ. */
export function ratiosOf(size: number, lambda: number): number[] {
  if (size <= 2) return [0];
  const index = indexOf(size, lambda);
  return randomIndices(size).map((random) => index / random);
}

export function indexOf(size: number, lambda: number): number {
  return consistencyIndex({ size, values: [], missing: 0 }, lambda);
}

/** Of each published table that has this size. */
export function randomIndices(size: number): number[] {
  return TABLES.flatMap((table) => {
    const random = attempt(() => randomIndexOf(size, 0, table));
    return typeof random === 'number' ? [random] : [];
  });
}
