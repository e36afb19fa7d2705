/** The same judgments in any dress make the same matrix and weights; never others in silence. */
import fc from 'fast-check';
import { leastSquaresWeights } from '../oracles/leastSquares';
import { installCustomFunctions } from '../support/customFunctions';
import type { CleanMatrix, MatrixCell, MatrixDress } from '../support/dress/matrices';
import { anyCleanMatrix, anyMatrixDress, dressedMatrix, matrixChoices } from '../support/dress/matrices';
import { callFunction } from '../support/families';
import { eigenOracle, largestDifference } from '../support/matrices';

beforeAll(() => {
  installCustomFunctions();
});

/** `npm run bench` asks for 100,000. */
const RUNS = Number(process.env.DRESSES ?? 1000);
const SEED = process.env.DRESSES === undefined ? { seed: 2024 } : {};

const anyDressed = fc.tuple(anyCleanMatrix, anyMatrixDress);

/** What is wrong with the answers to a dressed matrix; '' where nothing is. */
function faultOf(matrix: CleanMatrix, cells: readonly (readonly MatrixCell[])[]): string {
  const isComplete = matrix.every((row) => row.every((judgment) => judgment !== null));
  const expected = isComplete ? eigenOracle(matrix).vector : leastSquaresWeights(matrix);
  try {
    const weights = callFunction('AHP_WEIGHTS', cells, isComplete ? 'eigenvector' : 'geometric') as number[][];
    const got = weights.map(([weight]) => weight ?? NaN);
    if (!(largestDifference(got, expected) < 1e-9)) return `weights ${got.join(' ')}, not ${expected.join(' ')}`;
    const read = callFunction('AHP_MATRIX', cells) as MatrixCell[][];
    const isSame = matrix.every((row, i) => row.every((judgment, j) => isRead(judgment, read[i]?.[j])));
    return isSame ? '' : `read as ${JSON.stringify(read)}`;
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isRead(judgment: number | null, cell: MatrixCell | undefined): boolean {
  return judgment === null ? cell === '' : Math.abs(Number(cell) / judgment - 1) < 1e-9;
}

function described(cells: readonly (readonly MatrixCell[])[], dress: MatrixDress, fault: string): string {
  const rows = cells.map((row) => row.map((cell) => JSON.stringify(cell)).join(' | '));
  return [matrixChoices(dress).join(', '), ...rows, fault].join('\n');
}

test('a matrix is read as meant in any dress', () => {
  fc.assert(
    fc.property(anyDressed, ([matrix, dress]) => {
      const cells = dressedMatrix(matrix, dress);
      const fault = faultOf(matrix, cells);
      if (fault !== '') throw new Error(described(cells, dress, fault));
    }),
    { numRuns: RUNS, ...SEED },
  );
});

test('every way of printing occurs often', () => {
  const found = new Map<string, number>();
  for (const dress of fc.sample(anyMatrixDress, { numRuns: 5000, seed: 1 })) {
    for (const choice of matrixChoices(dress)) found.set(choice, (found.get(choice) ?? 0) + 1);
  }
  expect(found.size).toBe(53);
  expect(Math.min(...found.values())).toBeGreaterThan(200);
});

test('judgments read otherwise are found out', () => {
  const [dressed] = fc.sample(anyDressed, { numRuns: 1, seed: 1 });
  const [matrix, dress] = dressed ?? [[], undefined];
  if (dress === undefined) throw new Error('no sample');
  const other = matrix.map((row, i) =>
    row.map((one, j) => (one === null || i === j ? one : i < j ? 2 * one : one / 2)),
  );
  expect(faultOf(matrix, dressedMatrix(other, dress))).not.toBe('');
});
