import { ladderOf } from '../../../src/engine/omax/ladder';
import { levelsOf } from '../../../src/engine/omax/level';

/** Apart from the other tests, because mutation runs repeat those many times. */
describe('many KPIs', () => {
  test('of 100,000 rows are all answered in one call', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => i);
    const performances = rows.map((i) => [i % 97]);
    const anchors = rows.map((i) => [0, 1 + (i % 50), 96]);
    const levels = levelsOf(performances, anchors, null, 'interpolate');
    expect(levels).toHaveLength(100_000);
    expect(levels[96]).toEqual([10]);
  });

  test('10,000 KPIs make 11 rows of 10,000', () => {
    const ladder = ladderOf(
      Array.from({ length: 10_000 }, (_, i) => [0, 30 + i, 100 + 2 * i]),
      null,
    );
    expect([ladder.length, ladder[0]?.length, ladder[0]?.[9_999]]).toEqual([11, 10_000, 20_098]);
  });
});
