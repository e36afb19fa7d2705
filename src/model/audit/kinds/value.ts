/** Values that are not score × weight. */
import { agreement } from '../agreement';
import { earnedScore } from '../earned';
import { known, times } from '../estimate';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import { asShown, besides, finding, headingOf, placeOf, shown } from '../say';
import type { Product, ProductRule } from '../scores';
import { productOf, productRule, productsOf, weighed } from '../scores';
import type { AuditedTables, ScoreTable } from '../table';
import { isWeightAtFault } from '../weightSums';
import { effectOn, wholeOf } from '../wholes';
import type { AuditKind } from './kind';

const KIND = 'value';

export const VALUE: AuditKind = {
  kind: KIND,
  find: (tables) => tables.scores.flatMap((table) => inTable(table, tables)),
};

function inTable(table: ScoreTable, tables: AuditedTables): Finding[] {
  const rule = productRule(table);
  const exchanged = exchangesIn(table).flatMap(({ one, other }) => [one, other]);
  const whole = wholeOf(table, tables);
  const areTens = productsOf(table).some(
    (product) => isTimesTen(table, product, rule) && agreement(product.value, productOf(product, rule)) === 'differs',
  );
  return productsOf(table).flatMap((product): Finding[] => {
    const { item, score, weight, value } = product;
    const made = productOf(product, rule);
    const agrees = agreement(value, made);
    if (agrees === 'same' || exchanged.includes(item)) return [];
    if (agrees === 'differs' && (isOfEarnedScore(product, rule) || isWeightAtFault(table, item))) return [];
    const values = {
      place: placeOf(table, item, 'value'),
      printed: asShown(value),
      scoreHeading: headingOf(table, item.figures.level === undefined ? 'index' : 'level'),
      weightHeading: headingOf(table, 'weight'),
      score: asShown(score),
      weight: asShown(weight),
      computed: besides(made.exact, value),
    };
    const cells = [value, score, weight];
    // A coarse weight would leave room for ten times it; beside others that are ten times theirs it is one of them.
    const isTen = isTimesTen(table, product, rule) && (areTens || agrees === 'differs');
    if (agrees !== 'differs' && !isTen)
      return [finding(KIND, { certainty: 'rounding', cells, key: 'auditValueRounded', values })];
    const key = isTen ? 'auditValueAsTen' : 'auditValue';
    const effect = effectOn(whole, made.exact - value.value);
    return [finding(KIND, { certainty: 'certain', cells, key, values: { ...values, ten: shown(10, 0) }, effect })];
  });
}

/** The value is right and the printed score is not: that is said of the score. */
function isOfEarnedScore({ item, score, weight, value }: Product, rule: ProductRule): boolean {
  const earned = earnedScore(item);
  if (earned === null || agreement(score, earned) !== 'differs') return false;
  return agreement(value, weighed(earned, weight, { ...rule, areTyped: false })) !== 'differs';
}

/** The value is what the highest level would make, and the level is another one. */
function isTimesTen({ isOfLevels }: ScoreTable, { score, weight, value }: Product, { factor }: ProductRule): boolean {
  const made = times(known(10 * weight.value), factor);
  return isOfLevels && agreement(value, made) === 'same' && score.value < 9.5;
}
