import fc from 'fast-check';
import { completedByEigenvalue } from '../../../src/engine/ahp/completion';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { anyIncompleteMatrix, eigenOracle } from '../../support/matrices';

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
