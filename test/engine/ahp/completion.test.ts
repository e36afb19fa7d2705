import fc from 'fast-check';
import { completedByEigenvalue } from '../../../src/engine/ahp/completion';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { anyIncompleteMatrix, eigenOracle } from '../../support/matrices';
import { bridged } from './hardMatrices';
import type { IncompleteCells } from './optimality';
import { expectOptimal } from './optimality';

/** Cyclic coordinates: the smallest λ along one missing judgment after the other, by golden section, until none moves. */
function searchedCompletion(matrix: IncompleteCells): { matrix: number[][]; lambda: number } {
  const filled = matrix.map((row) => row.map((value) => value ?? 1));
  const missing = matrix.flatMap((row, i) =>
    row.flatMap((value, j) => (value === null && i < j ? [[i, j] as const] : [])),
  );
  const lambdaAt = ([i, j]: readonly [number, number], log: number) => {
    (filled[i] as number[])[j] = Math.exp(log);
    (filled[j] as number[])[i] = Math.exp(-log);
    return eigenOracle(filled).value;
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let lambda = eigenOracle(filled).value;
  for (let round = 0; round < 200; round += 1) {
    const before = lambda;
    for (const pair of missing) {
      const [i, j] = pair;
      const reach = round === 0 ? 9 : 0.5;
      const log = Math.log(filled[i]?.[j] ?? NaN);
      let [low, high] = [log - reach, log + reach];
      while (high - low > 1e-6) {
        const width = golden * (high - low);
        if (lambdaAt(pair, high - width) < lambdaAt(pair, low + width)) high = low + width;
        else low = high - width;
      }
      lambda = lambdaAt(pair, (low + high) / 2);
    }
    if (before - lambda < 1e-13) break;
  }
  return { matrix: filled, lambda };
}

describe('the completion that minimises the largest eigenvalue', () => {
  test('keeps every given judgment and stays reciprocal', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(), ({ matrix }) => {
        const completed = completedByEigenvalue(readJudgments(matrix));
        matrix.forEach((row, i) =>
          row.forEach((value, j) => {
            if (value !== null) expect(completed[i]?.[j]).toBeCloseTo(value, 14);
            expect((completed[i]?.[j] ?? NaN) * (completed[j]?.[i] ?? NaN)).toBeCloseTo(1, 12);
          }),
        );
      }),
    );
  });

  test('satisfies the condition of the minimum: left times entry times right eigenvector is the same both ways', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(), ({ matrix }) => {
        const completed = completedByEigenvalue(readJudgments(matrix));
        const right = eigenOracle(completed).vector;
        const left = eigenOracle(completed.map((_, j) => completed.map((row) => row[j] ?? NaN))).vector;
        matrix.forEach((row, i) =>
          row.forEach((value, j) => {
            if (value !== null) return;
            const oneWay = (left[i] ?? NaN) * (completed[i]?.[j] ?? NaN) * (right[j] ?? NaN);
            const otherWay = (left[j] ?? NaN) * (completed[j]?.[i] ?? NaN) * (right[i] ?? NaN);
            expect(Math.abs(Math.log(oneWay / otherWay))).toBeLessThan(1e-9);
          }),
        );
      }),
    );
  });

  test.each([6, 20])('satisfies it for %p items in two groups with a single judgment between them', (size) => {
    const completed = completedByEigenvalue(readJudgments(bridged(size)));
    expectOptimal(bridged(size), completed);
    expect(completed[size / 2 - 1]?.[size / 2]).toBe(5);
  });

  test('no other completion has a smaller eigenvalue', () => {
    fc.assert(
      fc.property(
        anyIncompleteMatrix(3, 6),
        fc.infiniteStream(fc.double({ min: -2, max: 2, noNaN: true })),
        ({ matrix }, shifts) => {
          const completed = completedByEigenvalue(readJudgments(matrix));
          const other = completed.map((row) => [...row]);
          matrix.forEach((row, i) =>
            row.forEach((value, j) => {
              if (value !== null || j < i) return;
              const factor = Math.exp(shifts.next().value as number);
              (other[i] as number[])[j] = (completed[i]?.[j] ?? NaN) * factor;
              (other[j] as number[])[i] = (completed[j]?.[i] ?? NaN) / factor;
            }),
          );
          expect(eigenOracle(other).value).toBeGreaterThanOrEqual(eigenOracle(completed).value - 1e-12);
        },
      ),
    );
  });

  test('is found by a search along one missing judgment after the other', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(3, 5), ({ matrix }) => {
        const searched = searchedCompletion(matrix);
        const completed = completedByEigenvalue(readJudgments(matrix));
        const lambda = eigenOracle(completed).value;
        expect(lambda).toBeLessThanOrEqual(searched.lambda + 1e-12);
        expect(Math.abs(lambda - searched.lambda)).toBeLessThan(1e-9);
        // λ is flat at its minimum, so that a search by values of λ finds the judgments to half the digits alone.
        const found = searched.matrix.flat();
        completed.flat().forEach((value, k) => expect(value / (found[k] ?? NaN)).toBeCloseTo(1, 4));
      }),
      { numRuns: 5 },
    );
  });

  test('of four items is the least-squares one (Csató et al. 2024)', () => {
    const judgments = readJudgments([
      [1, 2, '', 5],
      ['', 1, 3, ''],
      ['', '', 1, 4],
      ['', '', '', 1],
    ]);
    const completed = completedByEigenvalue(judgments);
    // Least squares on logs: opposite corners of the four-cycle 1–2–3–4 close it with equal shares of the error.
    const error = Math.log((2 * 3 * 4) / 5) / 4;
    expect(Math.log(completed[0]?.[2] ?? NaN)).toBeCloseTo(Math.log(2 * 3) - 2 * error, 10);
    expect(Math.log(completed[1]?.[3] ?? NaN)).toBeCloseTo(Math.log(3 * 4) - 2 * error, 10);
  });
});
