import fc from 'fast-check';
import { globalWeights } from '../../../src/engine/hierarchy/globalWeights';
import { rolledUpScores } from '../../../src/engine/hierarchy/rollUp';
import type { ListedItem } from '../../support/hierarchies';
import { anyHierarchy, globalWeightOracle, isLeaf, listsOf, scoreOracle } from '../../support/hierarchies';

const weightsOf = (rows: readonly ListedItem[]) => {
  const { items, parents, weights } = listsOf(rows);
  return globalWeights(items, parents, weights).flat() as number[];
};
const scoresOf = (rows: readonly ListedItem[]) => {
  const { items, parents, weights, scores } = listsOf(rows);
  return rolledUpScores(items, parents, weights, scores, true).flat() as number[];
};
const shuffled = anyHierarchy().chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
);
const byName = (rows: readonly ListedItem[], values: readonly number[]) =>
  new Map(rows.map(({ item }, i) => [item, values[i] ?? NaN]));

describe('global weights', () => {
  test('are the products of shares along the path', () => {
    fc.assert(
      fc.property(anyHierarchy(), (rows) => {
        const weights = weightsOf(rows);
        rows.forEach((row, i) => expect((weights[i] ?? NaN) / globalWeightOracle(rows, row)).toBeCloseTo(1, 12));
      }),
    );
  });

  test('sum to 1 over the leaves', () => {
    fc.assert(
      fc.property(anyHierarchy(), (rows) => {
        const weights = weightsOf(rows);
        const leaves = rows.map((row, i) => (isLeaf(rows, row) ? (weights[i] ?? NaN) : 0));
        expect(leaves.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 13);
      }),
    );
  });

  test('permute with the rows', () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const expected = byName(rows, weightsOf(rows));
        weightsOf(others).forEach((weight, i) =>
          expect(weight).toBeCloseTo(expected.get(others[i]?.item ?? '') ?? NaN, 14),
        );
      }),
    );
  });

  test('do not depend on the unit of the local weights', () => {
    fc.assert(
      fc.property(anyHierarchy(), fc.double({ min: 0.001, max: 1000, noNaN: true }), (rows, unit) => {
        const scaled = rows.map((row) => ({ ...row, weight: row.weight * unit }));
        const weights = weightsOf(rows);
        weightsOf(scaled).forEach((weight, i) => expect(weight).toBeCloseTo(weights[i] ?? NaN, 13));
      }),
    );
  });
});

describe('rolled-up scores', () => {
  test('are those of the definition', () => {
    fc.assert(
      fc.property(anyHierarchy(), (rows) => {
        scoresOf(rows).forEach((score, i) => expect(score).toBeCloseTo(scoreOracle(rows, rows[i] as ListedItem), 10));
      }),
    );
  });

  test('of a whole are the flat product: Σ global weight × score of the leaves', () => {
    fc.assert(
      fc.property(anyHierarchy(), (rows) => {
        const whole: ListedItem = { item: 'whole', parent: '', weight: 1, score: NaN };
        const all = [whole, ...rows.map((row) => (row.parent === '' ? { ...row, parent: 'whole' } : row))];
        const weights = weightsOf(all);
        const flat = all.reduce((sum, row, i) => (isLeaf(all, row) ? sum + (weights[i] ?? NaN) * row.score : sum), 0);
        expect(scoresOf(all)[0]).toBeCloseTo(flat, 10);
      }),
    );
  });

  test('lie between the lowest and the highest score of the leaves', () => {
    fc.assert(
      fc.property(anyHierarchy(), (rows) => {
        const leaves = rows.filter((row) => isLeaf(rows, row)).map(({ score }) => score);
        for (const score of scoresOf(rows)) {
          expect(score).toBeGreaterThanOrEqual(Math.min(...leaves) - 1e-10);
          expect(score).toBeLessThanOrEqual(Math.max(...leaves) + 1e-10);
        }
      }),
    );
  });

  test('permute with the rows', () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const expected = byName(rows, scoresOf(rows));
        scoresOf(others).forEach((score, i) =>
          expect(score).toBeCloseTo(expected.get(others[i]?.item ?? '') ?? NaN, 10),
        );
      }),
    );
  });

  test('are the score itself when all leaves have the same, to the last digit', () => {
    fc.assert(
      fc.property(anyHierarchy(), fc.integer({ min: 0, max: 120 }), (rows, score) => {
        expect(new Set(scoresOf(rows.map((row) => ({ ...row, score }))))).toEqual(new Set([score]));
      }),
    );
  });

  test('do not fall when a leaf does better', () => {
    fc.assert(
      fc.property(anyHierarchy(), fc.nat(), fc.double({ min: 0, max: 50, noNaN: true }), (rows, pick, more) => {
        const better = rows.map((row, i) => (i === pick % rows.length ? { ...row, score: row.score + more } : row));
        const before = scoresOf(rows);
        scoresOf(better).forEach((score, i) => expect(score).toBeGreaterThanOrEqual((before[i] ?? NaN) - 1e-10));
      }),
    );
  });
});
