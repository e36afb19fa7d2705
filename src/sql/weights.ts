/** Weights of rows, and what is wrong with them. */
import { choose } from './expressions';
import type { Rules } from './rules';

/**
 * Why the weight of a row cannot be taken: below 0, or none although the row counts. A level of 0 beside a weight of 0
 * is passed over, as OMAX.INDEX does. In a roll-up the weights of siblings are looked at together (`rollUp`).
 */
export function weightFault({ columns, method }: Rules): string {
  if (columns.weight === null || method.summary === 'groups') return 'CAST(NULL AS VARCHAR(40))';
  const counts =
    method.measure === 'levels'
      ? 'tb_score IS NOT NULL AND (tb_score <> 0 OR tb_weight IS NULL)'
      : 'tb_realization IS NOT NULL';
  return choose(
    [
      ['tb_weight < 0', `'weightNotPositive'`],
      [`tb_blank = 0 AND COALESCE(tb_weight, 0) = 0 AND ${counts}`, `'weightMissing'`],
    ],
    'NULL',
  );
}
