/**
 * Ranking intervals by Monte Carlo: what one draw of everybody's judgments takes, and the longest step on the way, for the
 * pane answers between steps. Invented judgments.
 */
import { createRequire } from 'node:module';
import { microseconds } from './timing.mjs';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { EMPTY_MODEL } = require('../../src/model/types');
const { globalWeights } = require('../../src/model/judgments/globalWeights');
const { drawsOf, judgmentsToDraw } = require('../../src/model/intervals/rankIntervals');

const SCALE = [1, 2, 3, 5, 7, 1 / 2, 1 / 3, 1 / 5];
const DRAWS = 100;

export function intervals() {
  console.log(
    `\nRanking intervals: ${DRAWS} draws, one of them, and the longest step; then what comes before the first, once the view has weighed all, and that weighing`,
  );
  for (const [people, parents, children] of [
    [1, 1, 8],
    [500, 5, 8],
    [2_000, 1, 8],
  ]) {
    const model = modelOf(people, parents, children);
    const shown = performance.now();
    globalWeights(model);
    const before = performance.now();
    const judgments = judgmentsToDraw(model, 'items');
    const draws = drawsOf(model, 'items', { seed: 2026, count: DRAWS });
    const begun = performance.now() - before;
    let longest = 0;
    const start = performance.now();
    while (draws.done() < DRAWS) {
      const from = performance.now();
      draws.next();
      longest = Math.max(longest, performance.now() - from);
    }
    const each = (performance.now() - start) / DRAWS;
    const label = `${people} people, ${judgments} judgments`;
    console.log(
      `${label.padEnd(34)} ${microseconds(each).padStart(10)}, longest step ${microseconds(longest)}, before ${microseconds(begun)}, weights ${microseconds(before - shown)}`,
    );
  }
}

/** A goal with so many items below it, each but the only one with as many below. */
function modelOf(people, parents, children) {
  const base = { code: '', unit: '', weighting: 'judgments', weight: null };
  const goal = { ...base, id: 'goal', parent: null, order: 0, name: 'Goal' };
  const middle = Array.from({ length: parents === 1 ? 0 : parents - 1 }, (_, i) => ({
    ...base,
    id: `m${i}`,
    parent: 'goal',
    order: i,
    name: `M${i}`,
  }));
  const tops = middle.length === 0 ? [goal] : middle;
  const leaves = tops.flatMap(({ id }) =>
    Array.from({ length: children }, (_, i) => ({
      ...base,
      id: `${id}-${i}`,
      parent: id,
      order: i,
      name: `${id} ${i}`,
    })),
  );
  const items = [goal, ...middle, ...leaves];
  const respondents = Array.from({ length: people }, (_, i) => ({
    id: `r${i}`,
    order: i,
    name: `Responden ${i}`,
    weight: 1,
    hidden: false,
  }));
  const judgments = respondents.flatMap(({ id: respondent }, person) =>
    items.flatMap(({ id: first, parent }, i) =>
      items.slice(i + 1).flatMap(({ id: second, parent: other }, j) =>
        other !== parent || parent === null
          ? []
          : [
              {
                respondent,
                first,
                second,
                value: SCALE[(person * 7 + i * 3 + j * 5 + ((person * j) % 3)) % SCALE.length],
              },
            ],
      ),
    ),
  );
  return { ...EMPTY_MODEL, items, respondents, judgments };
}
