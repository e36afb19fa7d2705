/** Which printed lights are not those of their scores. */
import { lightOf } from '../../engine/bands';
import { scoreOf } from './scores';
import type { Item, ScoreTable } from './table';

/** The rows with a score and a light. */
export function litItems({ items }: ScoreTable): Item[] {
  return items.filter((item) => scoreOf(item) !== null && item.status !== null && item.status.light !== null);
}

/** Most lights are those of other scores: the table has bands of its own. */
export function hasOtherBands(table: ScoreTable): boolean {
  const lit = litItems(table);
  const off = lit.filter((item) => {
    const score = scoreOf(item);
    return score !== null && lightOf(score.value, table.bands) !== item.status?.light;
  });
  return lit.length > 2 && off.length > lit.length / 2;
}
