/** Values that are not score × weight. */
import type { Localized } from '../../../engine/language';
import { agreement } from '../agreement';
import { earnedScore } from '../earned';
import { known, times } from '../estimate';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import { isOfMended } from '../mended';
import { asShown, besides, finding, headingOf, noted, part, placeOf, shown, usedNote } from '../say';
import type { Product, ProductRule } from '../scores';
import { productOf, productRule, productsOf, sumOf, weighed } from '../scores';
import type { AuditedTables, ScoreTable } from '../table';
import { isWeightAtFault } from '../weightSums';
import { effectOn, printedTotals, wholeOf } from '../wholes';
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
  const found = productsOf(table).flatMap((product): Found[] => {
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
      return [{ gain: 0, said: finding(KIND, { certainty: 'rounding', cells, key: 'auditValueRounded', values }) }];
    const key = isTen ? 'auditValueAsTen' : 'auditValue';
    const gain = made.exact - value.value;
    const effect = effectOn(whole, gain);
    const told = { ...values, ten: shown(10, 0) };
    return [{ gain, said: finding(KIND, { certainty: 'certain', cells, key, values: told, effect }) }];
  });
  return withTotals(found, table, tables);
}

interface Found {
  readonly said: Finding;
  /** By how much the right value is more than the printed one; 0 where rounding explains the print. */
  readonly gain: number;
}

/** What the printed totals already have of the corrections; where none is printed, what the values then add up to. */
function withTotals(found: readonly Found[], table: ScoreTable, tables: AuditedTables): Finding[] {
  const totals = printedTotals(table, tables);
  const [own] = totals;
  const wrong = found.filter(({ said }) => said.certainty === 'certain');
  if (own === undefined) {
    const sum = sumNote(table, wrong);
    return found.map((one) => (one === wrong.at(-1) && sum !== null ? noted(one.said, sum) : one.said));
  }
  const isUsed = wholeOf(table, tables)?.isOfPrinted === false && isOfMended(table, own.figure, table.items);
  return found.map((one) =>
    isUsed && wrong.includes(one) ? noted(one.said, usedNote(totals, one.said.remark.values.computed ?? '')) : one.said,
  );
}

function sumNote(table: ScoreTable, wrong: readonly Found[]): Localized | null {
  const values = table.items.flatMap(({ figures }) => figures.value ?? []);
  const [first] = values;
  if (first === undefined || values.length < table.items.length) return null;
  const sum = sumOf(values).exact;
  const corrected = wrong.reduce((all, { gain }) => all + gain, sum);
  const text = (value: number): Localized => shown(value, first.decimals, first.isPercent, first.decimals);
  const key = wrong.length > 1 ? 'auditValuesCorrected' : 'auditValueCorrected';
  const said = { heading: headingOf(table, 'value'), count: wrong.length };
  return part(key, { ...said, corrected: text(corrected), sum: text(sum) });
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
