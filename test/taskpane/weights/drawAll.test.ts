/** Draws in slices: none longer than a moment, told while they go on, and stopped when asked. */
import { drawsOf } from '../../../src/model/intervals/rankIntervals';
import type { Draws } from '../../../src/model/intervals/rankIntervals';
import { drawAll } from '../../../src/taskpane/weights/intervals/drawAll';
import { isOfEarlier } from '../../../src/taskpane/weights/intervals/useDraws';
import { suppliers } from '../../model/alternatives/support';

// Identities are random texts, and what is drawn goes by them.
const model = suppliers();

/** A clock by which every draw takes so long, and what each slice took by it. */
function slow(cost: number, count: number) {
  const draws = drawsOf(model, 'alternatives', { seed: 1, count });
  if (!draws) throw new Error('nothing to rank');
  let time = 0;
  let began = 0;
  const slices: number[] = [];
  const costly: Draws = {
    ...draws,
    next: () => {
      time += cost;
      draws.next();
    },
  };
  const pause = async (): Promise<void> => {
    slices.push(time - began);
    await Promise.resolve();
    began = time;
  };
  return { costly, slices, now: () => time, pause };
}

test('no slice holds the pane for 50 ms, and all draws are done', async () => {
  const { costly, slices, now, pause } = slow(5, 40);
  const told: number[] = [];
  const onDone = (done: number): void => void told.push(done);
  const found = await drawAll(costly, { signal: new AbortController().signal, onDone, now, pause });
  expect(found).toHaveLength(4);
  expect(slices.length).toBeGreaterThan(5);
  expect(Math.max(...slices)).toBeLessThan(50);
  expect(told.at(-1)).toBe(40);
  expect([...told].sort((one, other) => one - other)).toEqual(told);
  const whole = drawsOf(model, 'alternatives', { seed: 1, count: 40 });
  while (whole && whole.done() < 40) whole.next();
  expect(found).toEqual([0, 1, 2, 3].map((place) => whole?.interval(place)));
});

test('a cancelled drawing ends with the slice it is in, and gives nothing', async () => {
  const { costly, slices, now, pause } = slow(5, 1_000);
  const stop = new AbortController();
  const found = await drawAll(costly, { signal: stop.signal, onDone: () => stop.abort(), now, pause });
  expect(found).toBeNull();
  expect(slices).toHaveLength(1);
});

test('what was drawn is of earlier once a judgment changes, not when a sheet is written', () => {
  expect(isOfEarlier(model, { ...model, sheets: [] })).toBe(false);
  expect(isOfEarlier(model, { ...model, judgments: [...model.judgments] })).toBe(true);
});
