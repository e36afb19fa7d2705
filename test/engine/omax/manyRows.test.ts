import { ladderOf } from '../../../src/engine/omax/ladder';
import { levelsOf } from '../../../src/engine/omax/level';
import type { Outcome } from '../../../src/engine/outcomes';
import { processorTime } from '../../support/processorTime';

/** Apart from the other tests, because mutation runs repeat those many times. */
describe('many KPIs', () => {
  test('100,000 rows in one call take less than five seconds of processor time', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => i);
    const performances = rows.map((i) => [i % 97]);
    const anchors = rows.map((i) => [0, 1 + (i % 50), 96]);
    let levels: Outcome<number>[][] = [];
    const time = processorTime(() => (levels = levelsOf(performances, anchors, null, 'interpolate')));
    expect(time).toBeLessThan(5000);
    expect(levels).toHaveLength(100_000);
    expect(levels[96]).toEqual([10]);
  });

  test('10,000 KPIs make 11 rows of 10,000', () => {
    const ladder = ladderOf(Array.from({ length: 10_000 }, (_, i) => [0, 30 + i, 100 + 2 * i]), null);
    expect([ladder.length, ladder[0]?.length, ladder[0]?.[9_999]]).toEqual([11, 10_000, 20_098]);
  });
});
