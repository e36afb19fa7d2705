import fc from 'fast-check';
import { benchmarkGaps } from '../../../src/engine/bsc/gap';

/** Values as scorecards print them. */
const value = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
const peers = fc.array(value, { minLength: 1, maxLength: 8 });
const gapsOf = (own: number, others: readonly number[], polarity: string | null = null) =>
  benchmarkGaps(own, [others], polarity)[0] as [number, number, number];

describe('the gaps to the peers', () => {
  test('turn their signs and keep the rank when all values do and less is better', () => {
    fc.assert(
      fc.property(value, peers, (own, others) => {
        const [best, mean, rank] = gapsOf(own, others);
        const [mirroredBest, mirroredMean, mirroredRank] = gapsOf(
          -own,
          others.map((other) => -other),
          'minimize',
        );
        expect(mirroredBest).toBeCloseTo(-best, 9);
        expect(mirroredMean).toBeCloseTo(-mean, 9);
        expect(mirroredRank).toBe(rank);
      }),
    );
  });

  test('to a single peer are the opposite of his', () => {
    fc.assert(
      fc.property(value, value, (own, peer) => {
        const [best, mean] = gapsOf(own, [peer]);
        const [backBest, backMean] = gapsOf(peer, [own]);
        expect(best).toBe(-backBest + 0);
        expect(mean).toBe(-backMean + 0);
      }),
    );
  });

  test('of rank 1 are none, of a lower rank behind; the mean is never better than the best', () => {
    fc.assert(
      fc.property(value, peers, (own, others) => {
        const [best, mean, rank] = gapsOf(own, others);
        expect(rank === 1).toBe(best > -1e-9);
        expect(mean).toBeGreaterThanOrEqual(best - 1e-9);
        expect(rank).toBeLessThanOrEqual(others.length + 1);
      }),
    );
  });

  test('do not depend on the order of the peers, nor on where zero lies', () => {
    fc.assert(
      fc.property(value, peers, value, (own, others, shift) => {
        const [best, mean] = gapsOf(own, others);
        const [movedBest, movedMean] = gapsOf(
          own + shift,
          [...others].reverse().map((other) => other + shift),
        );
        expect(movedBest).toBeCloseTo(best, 8);
        expect(movedMean).toBeCloseTo(mean, 8);
      }),
    );
  });

  test('in a row are those in a column, turned', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 6 }), (rows) => {
        const column = benchmarkGaps(
          rows.map(([own]) => [own]),
          rows.map(([, ...others]) => others),
          null,
        );
        const row = benchmarkGaps(
          [rows.map(([own]) => own)],
          [1, 2].map((peer) => rows.map((one) => one[peer as 1 | 2])),
          null,
        );
        expect(row).toEqual([0, 1, 2].map((part) => column.map((gaps) => gaps[part])));
      }),
    );
  });
});
