/** Which printed lights are not those of their scores. */
import type { Light } from '../../engine/bands';
import { lightOf } from '../../engine/bands';
import { scoreOf } from './scores';
import type { Item, ScoreTable } from './table';

/** The rows with a score and a light. */
export function litItems({ items }: ScoreTable): Item[] {
  return items.filter((item) => scoreOf(item) !== null && item.status !== null && item.status.light !== null);
}

const RANKS: readonly Light[] = ['red', 'yellow', 'green'];
const LEAST_LIT = 3;

/** Whether the table, or whoever asks, has lights at all; those of an Objective Matrix belong to it. */
export function hasLights({ items, totals, areBandsGiven }: ScoreTable): boolean {
  const isMatrix = items.some(({ ladder }) => ladder.length > 0);
  return (
    areBandsGiven || isMatrix || [...items, ...totals].some(({ status }) => status !== null && status.light !== null)
  );
}

/**
 * Whether the table has limits of its own: most of its lights are those of other scores, or some are and, from the least
 * score to the greatest, all of them only rise. Not where somebody says the limits.
 */
export function hasOtherBands(table: ScoreTable): boolean {
  const lit = litItems(table);
  const off = lit.filter((item) => {
    const score = scoreOf(item);
    return score !== null && lightOf(score.value, table.bands) !== item.status?.light;
  });
  const areMostOff = lit.length > 2 && off.length > lit.length / 2;
  return areMostOff || (!table.areBandsGiven && areOtherwiseInOrder(table));
}

/** Some are of other limits, and no light is below one of a lesser score. */
function areOtherwiseInOrder({ items, totals, bands }: ScoreTable): boolean {
  const scored = [
    ...items.map((item) => ({ score: scoreOf(item), status: item.status })),
    ...totals.flatMap(({ measure, figure, status }) => (measure === 'weight' ? [] : [{ score: figure, status }])),
  ];
  const lit = scored.flatMap(({ score, status }) =>
    score === null || !status?.light ? [] : [{ score: score.value, rank: RANKS.indexOf(status.light) }],
  );
  const sorted = lit.sort((one, other) => one.score - other.score || one.rank - other.rank);
  const areRising = sorted.every(({ score, rank }, at) => {
    const before = sorted[at - 1] ?? { score: -Infinity, rank };
    return before.score < score ? before.rank <= rank : before.rank === rank;
  });
  const isOff = lit.some(({ score, rank }) => RANKS.indexOf(lightOf(score, bands)) !== rank);
  return isOff && areRising && lit.length >= LEAST_LIT && new Set(lit.map(({ rank }) => rank)).size > 1;
}
