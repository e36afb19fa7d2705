import fc from 'fast-check';
import type { FuzzyMethod } from '../../../src/engine/ahp/fuzzyWeights';
import { fuzzyReport } from '../../../src/engine/ahp/fuzzyWeights';
import { readStacked } from '../../../src/engine/ahp/groups';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import type { Triangle, TriangularScale } from '../../../src/engine/ahp/triangular';
import { triangularMatrix } from '../../../src/engine/ahp/triangular';
import { anyMatrix } from '../../support/matrices';

const METHODS: readonly FuzzyMethod[] = ['buckley', 'chang'];
const anyScale = fc.constantFrom<TriangularScale>('unit', 'capped', 'half');
const anyMethod = fc.constantFrom(...METHODS);

const rowsOf = (triangles: readonly (readonly Triangle[])[], method: FuzzyMethod) =>
  fuzzyReport(
    triangles,
    triangles.map((_, i) => i + 1),
    method,
    'en',
  )
    .slice(1, triangles.length + 1)
    .map((row) => row.slice(1, 6) as number[]);

/** l, m, u of a row by the definitions, number by number. */
function byDefinition(triangles: readonly (readonly Triangle[])[], method: FuzzyMethod): number[][] {
  const value = (row: readonly Triangle[], at: 0 | 1 | 2): number => {
    const corners = row.map((one) => one[at]);
    return method === 'chang'
      ? corners.reduce((sum, corner) => sum + corner, 0)
      : corners.reduce((product, corner) => product * corner, 1) ** (1 / corners.length);
  };
  const total = (at: 0 | 1 | 2): number => triangles.reduce((sum, row) => sum + value(row, at), 0);
  return triangles.map((row) => [value(row, 0) / total(2), value(row, 1) / total(1), value(row, 2) / total(0)]);
}

/** The height at which the right side of one triangle meets the left side of another, found by halving. */
function meeting([, m, u]: readonly number[], [l1, m1]: readonly number[]): number {
  if ((m as number) >= (m1 as number)) return 1;
  if ((l1 as number) >= (u as number)) return 0;
  let [low, high] = [0, 1];
  for (let i = 0; i < 80; i += 1) {
    const height = (low + high) / 2;
    const right = (u as number) - height * ((u as number) - (m as number));
    const left = (l1 as number) + height * ((m1 as number) - (l1 as number));
    if (right >= left) low = height;
    else high = height;
  }
  return low;
}

describe('fuzzy weights', () => {
  test('are those of the definitions, with l ≤ m ≤ u and a sum of 1', () => {
    fc.assert(
      fc.property(anyMatrix(2, 8), anyScale, anyMethod, ({ matrix }, scale, method) => {
        const triangles = triangularMatrix(readStacked(matrix), scale);
        const rows = rowsOf(triangles, method);
        byDefinition(triangles, method).forEach((expected, i) => {
          expected.forEach((corner, at) => expect(rows[i]?.[at]).toBeCloseTo(corner, 12));
        });
        for (const [l = NaN, m = NaN, u = NaN] of rows) {
          expect(l).toBeLessThanOrEqual(m * (1 + 1e-12));
          expect(m).toBeLessThanOrEqual(u * (1 + 1e-12));
        }
        expect(rows.reduce((sum, row) => sum + (row[4] as number), 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('of extent analysis are the heights at which the extents meet', () => {
    fc.assert(
      fc.property(anyMatrix(2, 7), anyScale, ({ matrix }, scale) => {
        const rows = rowsOf(triangularMatrix(readStacked(matrix), scale), 'chang');
        rows.forEach((row, i) => {
          const least = Math.min(1, ...rows.flatMap((other, k) => (k === i ? [] : [meeting(row, other)])));
          expect(row[3]).toBeCloseTo(least, 9);
        });
      }),
    );
  });

  test('by Buckley have the weights by geometric mean in the middle', () => {
    fc.assert(
      fc.property(anyMatrix(2, 8), ({ matrix }) => {
        const { weights } = priorities(readJudgments(matrix), 'geometric');
        rowsOf(triangularMatrix(readStacked(matrix), 'unit'), 'buckley').forEach((row, i) => {
          expect(row[1]).toBeCloseTo(weights[i] as number, 12);
          expect(row[4]).toBeGreaterThan(0);
        });
      }),
    );
  });

  test('follow their items when these are listed the other way round', () => {
    fc.assert(
      fc.property(anyMatrix(2, 7), anyScale, anyMethod, ({ matrix }, scale, method) => {
        const reversed = [...matrix].reverse().map((row) => [...row].reverse());
        const rows = rowsOf(triangularMatrix(readStacked(matrix), scale), method);
        const back = rowsOf(triangularMatrix(readStacked(reversed), scale), method).reverse();
        back.forEach((row, i) => row.forEach((value, at) => expect(value).toBeCloseTo(rows[i]?.[at] as number, 11)));
      }),
    );
  });

  test('of people who all say the same are those of one', () => {
    fc.assert(
      fc.property(anyMatrix(2, 5), fc.integer({ min: 2, max: 4 }), anyScale, ({ matrix }, people, scale) => {
        const alone = triangularMatrix(readStacked(matrix), scale).flat(2);
        const together = new Array<typeof matrix>(people).fill(matrix).flat();
        triangularMatrix(readStacked(together), scale)
          .flat(2)
          .forEach((corner, i) => expect(corner).toBeCloseTo(alone[i] as number, 12));
      }),
    );
  });
});
