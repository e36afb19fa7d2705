/** What the chart of performance shows: criteria with their weights and how the alternatives fare. Pure. */
import type { CriterionPriorities } from '../../../model/alternatives/ranking';
import type { Item } from '../../../model/types';

export interface PerformanceColumn {
  readonly item: Item;
  readonly weight: number;
  readonly priorities: readonly number[];
}

/** More bars than this cannot be told apart in a pane. */
const MOST = 16;

/** In the order of the hierarchy; of many the heaviest, and how many were left out. */
export function performanceOf(criteria: readonly CriterionPriorities[]): {
  columns: readonly PerformanceColumn[];
  left: number;
} {
  const all = criteria.map(({ criterion: item, weight, priorities }) => ({
    item,
    weight: weight ?? 0,
    priorities: priorities ?? [],
  }));
  const heaviest = new Set([...all].sort((one, other) => other.weight - one.weight).slice(0, MOST));
  return { columns: all.filter((column) => heaviest.has(column)), left: Math.max(0, all.length - MOST) };
}
