/** What stands in the headings of a matrix that must fit into 320 px: codes and short names, else numbers. Pure. */
import { keysOf } from '../../../model/hierarchy/tree';
import type { Item, Model } from '../../../model/types';

export interface MatrixHeadings {
  /** One an item, short enough for a column of 44 px. */
  readonly labels: readonly string[];
  /** The labels are numbers, and the names they stand for belong beside the matrix. */
  readonly isNumbered: boolean;
}

/** Semibold letters of 12 px that fit beside each other. */
const FITTING = 6;

export function headingsOf(model: Model, items: readonly Item[]): MatrixHeadings {
  const keys = keysOf(model);
  const names = items.map(({ id, name }) => keys.get(id) ?? name);
  const isNumbered = names.some(
    (name) => name.split(' ').some((word) => word.length > FITTING) || name.length > 2 * FITTING,
  );
  return { labels: isNumbered ? items.map((_, index) => String(index + 1)) : names, isNumbered };
}
