/** 100,000 rows in one call: time by the square would be minutes, and a call stack per row would overflow. */
import { benchmarkGaps } from '../../../src/engine/bsc/gap';
import { globalWeights } from '../../../src/engine/hierarchy/globalWeights';
import { rolledUpScores } from '../../../src/engine/hierarchy/rollUp';
import { ScoringError } from '../../../src/engine/scoringError';

const COUNT = 100_000;
const ids = Array.from({ length: COUNT }, (_, i) => i);
const items = ids.map((i) => [`item ${i}`]);
const ones = ids.map(() => [1]);

/** Each has ten children, each is the only child of the one before, all are children of the first. */
const trees = {
  bushy: ids.map((i) => [i === 0 ? '' : `item ${Math.floor((i - 1) / 10)}`]),
  chain: ids.map((i) => [i === 0 ? '' : `item ${i - 1}`]),
  flat: ids.map((i) => [i === 0 ? '' : 'item 0']),
};
const isBushyLeaf = (i: number) => 10 * i + 1 >= COUNT;

describe('100,000 global weights', () => {
  test('of ten children each sum to 1 over the leaves', () => {
    const local = ids.map((i) => [1 + (i % 3)]);
    const weights = globalWeights(items, trees.bushy, local).flat() as number[];
    expect(weights.reduce((sum, weight, i) => (isBushyLeaf(i) ? sum + weight : sum), 0)).toBeCloseTo(1, 9);
  });

  test('in a chain 100,000 deep are all 1, whichever end comes first', () => {
    const isOne = ([weight]: readonly unknown[]) => weight === 1;
    expect(globalWeights(items, trees.chain, ones).every(isOne)).toBe(true);
    const upside = [...items].reverse();
    expect(globalWeights(upside, [...trees.chain].reverse(), ones).every(isOne)).toBe(true);
  });

  test('below one parent are equal', () => {
    expect(new Set(globalWeights(items, trees.flat, ones).flat().slice(1))).toEqual(new Set([1 / (COUNT - 1)]));
  });

  test('in a circle are refused, naming a few', () => {
    const circle = ids.map((i) => [`item ${(i + 1) % COUNT}`]);
    expect(() => globalWeights(items, circle, ones)).toThrow(/"item 0" stands below itself .*"item 5" → …/);
  });
});

describe('100,000 rolled-up scores', () => {
  test('of ten children each are right', () => {
    const scores = ids.map((i) => [isBushyLeaf(i) ? 100 : '']);
    const results = rolledUpScores(items, trees.bushy, null, scores, true);
    expect(results.every(([score]) => score === 100)).toBe(true);
  });

  test('in a chain 100,000 deep carry the score of the last to the first', () => {
    const scores = ids.map((i) => [i === COUNT - 1 ? 87.5 : '']);
    expect(rolledUpScores(items, trees.chain, ones, scores, true).every(([score]) => score === 87.5)).toBe(true);
  });

  test('below one parent have their mean', () => {
    const scores = ids.map((i) => [i === 0 ? '' : i]);
    expect(rolledUpScores(items, trees.flat, ones, scores, true)[0]?.[0]).toBe(COUNT / 2);
  });

  test('wrong throughout are each told so', () => {
    const results = rolledUpScores(
      items,
      trees.flat,
      null,
      ids.map(() => ['wrong']),
      true,
    );
    expect(results.every(([score]) => score instanceof ScoringError)).toBe(true);
  });
});

describe('100,000 benchmarked indicators', () => {
  test('are all answered', () => {
    const own = ids.map((i) => [i]);
    const peers = ids.map((i) => [i + 1, i - 1]);
    const gaps = benchmarkGaps(own, peers, null);
    expect(gaps.every(([best, mean, rank]) => best === -1 && mean === 0 && rank === 2)).toBe(true);
  });
});
