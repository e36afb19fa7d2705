/** Sums of values, and scores, as they should be. */
import { agreement } from './agreement';
import { printed, sum } from './estimate';
import type { Estimate } from './estimate';
import type { Figure } from './grid';
import { readingsOf } from './indexReadings';
import { rightLevel, levelRows } from './levelRows';
import type { Mended } from './means';
import { productOf, productRule, productsOf } from './scores';
import type { Item, ScoreTable } from './table';

/** The sum of the values of these rows, those that are no product put right; null where all are. */
export function mendedSum(table: ScoreTable, items: readonly Item[]): Estimate | null {
  const rule = productRule(table);
  const products = productsOf(table).filter(({ item }) => items.includes(item));
  const right = products.map((product) => {
    const made = productOf(product, rule);
    return agreement(product.value, made) === 'differs' ? made : printed(product.value);
  });
  const areMended = products.some((product) => agreement(product.value, productOf(product, rule)) === 'differs');
  return areMended ? sum(right) : null;
}

/** Whether a total was made before one of the values above it was misprinted. */
export function isOfMended(table: ScoreTable, figure: Figure, items: readonly Item[]): boolean {
  const made = mendedSum(table, items);
  return made !== null && agreement(figure, made) !== 'differs';
}

/** The scores that are told to be wrong, as they should be. */
export function mendedScores(table: ScoreTable): Mended[] {
  const indices = readingsOf(table).flatMap(({ item, right, reason, isOfFractions }): Mended[] =>
    reason === 'rounded' ? [] : [{ item, right: right.exact / (isOfFractions ? 100 : 1) }],
  );
  const levels = levelRows(table);
  if (levels.areOtherwise) return indices;
  const wrong = levels.rows.filter(levels.isWrong);
  return [...indices, ...wrong.map((row) => ({ item: row.item, right: rightLevel(levels, row).exact }))];
}
