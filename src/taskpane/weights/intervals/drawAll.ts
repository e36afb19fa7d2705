import type { Draws, RankInterval } from '../../../model/intervals/rankIntervals';
import type { Slicing } from '../../../workbook/inSlices';
import { inSlices } from '../../../workbook/inSlices';

/** Draws in slices; `null` when it was cancelled. */
export async function drawAll(draws: Draws, slicing: Slicing): Promise<RankInterval[] | null> {
  const intervals = await inSlices(drawn(draws), slicing);
  if (intervals !== null) slicing.onDone(draws.done());
  return intervals;
}

function* drawn(draws: Draws): Generator<number, RankInterval[]> {
  const intervals: RankInterval[] = [];
  while (intervals.length < draws.size) {
    if (draws.done() < draws.count) draws.next();
    else intervals.push(draws.interval(intervals.length));
    yield draws.done();
  }
  return intervals;
}
