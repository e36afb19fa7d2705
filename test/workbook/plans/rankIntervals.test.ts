/** The sheet of ranking intervals: what was drawn, as values, with what it takes to draw the same again. */
import { globalWeights } from '../../../src/model/judgments/globalWeights';
import { drawsOf, judgmentsToDraw } from '../../../src/model/intervals/rankIntervals';
import type { Ranked } from '../../../src/model/intervals/rankIntervals';
import type { Model } from '../../../src/model/types';
import { planned } from '../../../src/sheets/kind';
import { RANK_INTERVALS_SHEET } from '../../../src/sheets/hierarchy/rankIntervals';
import { houseModel, suppliers } from '../../model/alternatives/support';

function planOf(model: Model, of: Ranked) {
  const draws = drawsOf(model, of, { seed: 42, count: 200 });
  if (!draws) throw new Error('nothing to rank');
  while (draws.done() < draws.count) draws.next();
  const intervals = Array.from({ length: draws.size }, (_, place) => draws.interval(place));
  const input = {
    model,
    language: 'en' as const,
    of,
    intervals,
    seed: 42,
    draws: 200,
    judgments: judgmentsToDraw(model, of) ?? 0,
  };
  return { intervals, plan: planned(RANK_INTERVALS_SHEET, { ...input, day: '2026-03-31' }).build((key) => key) };
}

test.each([
  ['alternatives', suppliers(), 'Alfa', 9],
  ['items', houseModel(), 'Size', 28],
] as const)('%s: date, draws, seed, and an interval in each row', (of, model, first, judgments) => {
  const { plan, intervals } = planOf(model, of);
  const cells = plan.blocks.flatMap(({ at, cells: rows }) => rows.map((row, index) => ({ at, index, row })));
  const rowsAt = (at: string): unknown[] => cells.filter((one) => one.at === at).map(({ row }) => row);
  expect(rowsAt('B3')).toEqual([[{ text: '2026-03-31' }], [200], [42], [judgments]]);
  expect(rowsAt('A9')[0]).toEqual([{ text: first }]);
  expect(rowsAt('B9')).toEqual(intervals.map(({ now }) => [now]));
  expect(rowsAt('C9')).toEqual(intervals.map(({ rank, highest, lowest }) => [rank, highest, lowest]));
  rowsAt('F9').forEach((row, place) => {
    const [from, to, ...shares] = row as number[];
    const one = intervals[place];
    expect([from, to, ...shares]).toEqual([one?.from, one?.to, ...(one?.shares ?? [])]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
  // Values alone, which stay what they were.
  expect(cells.every(({ row }) => row.every((cell) => !String(cell).startsWith('=')))).toBe(true);
  if (of === 'items') {
    const { weights } = globalWeights(model);
    intervals.forEach(({ id, now }) => expect(now).toBe(weights.get(id)));
  }
});
