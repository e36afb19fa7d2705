/** Weights that do not add up to 1 or 100 %. */
import type { Localized } from '../../../engine/language';
import { halfUnit } from '../estimate';
import type { Certainty, Finding } from '../finding';
import type { AuditMessage } from '../say';
import { asShown, besides, finding, headingOf, mostShown, placeOf, shown } from '../say';
import { areRound, productRule, productsOf } from '../scores';
import { effectOf, wholeOf } from '../wholes';
import type { AuditedTables, Item, ScoreTable } from '../table';
import type { WeightSum } from '../weightSums';
import { isRounded, meantWeight, weightSumsIn } from '../weightSums';
import type { AuditKind } from './kind';

const KIND = 'weights';

export const WEIGHTS: AuditKind = {
  kind: KIND,
  find: (tables) => weightSumsIn(tables).flatMap((sum) => ofSum(sum, tables)),
};

function ofSum(of: WeightSum, tables: AuditedTables): Finding[] {
  const { sum, whole, weights, items, footer, group } = of;
  const [table] = of.tables;
  const decimals = Math.max(...weights.map((weight) => weight.decimals));
  const isOff = Math.abs(sum.exact - whole) >= 10 ** -decimals / 2 - 1e-9;
  const isDivided = of.tables.some((one) => productsOf(one).length > 0 && productRule(one).isDivided);
  if (table === undefined || !isOff || isDivided) return [];
  const wrong = of.tables.flatMap((one) => one.items.flatMap((item) => ofWeight(one, item)));
  if (wrong.length > 0) return wrong;
  const isPercent = weights.some((weight) => weight.isPercent);
  // A footer that is their sum is as right as they are.
  const isOtherFooter = footer !== null && Math.abs(footer.figure.value - sum.exact) > halfUnit(decimals);
  const key: AuditMessage =
    group === '' ? (isOtherFooter ? 'auditWeightsFooter' : 'auditWeights') : 'auditWeightsOfGroup';
  const values = {
    heading: headingIn(of, table, tables),
    count: items.length,
    group,
    sum: shown(sum.exact, decimals, isPercent, mostShown(weights)),
    whole: shown(whole, 0, isPercent),
    printed: footer === null ? '' : asShown(footer.figure),
  };
  const certainty = certaintyOf(of);
  const behind = wholeOf(table, tables);
  const divisor = { sum: values.sum, mayBeWeight: certainty !== 'rounding' };
  const divided = behind && effectOf(behind, (behind.figure.value * whole) / sum.exact, divisor);
  return [
    finding(KIND, {
      certainty,
      cells: footer === null ? weights : [footer.figure, ...weights],
      key: (behind === null && certainty === 'rounding' ? ROUNDED_ALONE : BY_CERTAINTY[certainty])[key] ?? key,
      values,
      effect: group === '' ? divided : null,
    }),
  ];
}

/** Nobody rounds 46 % to 0.5: of round weights one that is wrong is as likely. */
function certaintyOf(of: WeightSum): Certainty {
  if (!isRounded(of)) return 'certain';
  return areRound(of.weights, of.whole) ? 'possible' : 'rounding';
}

/** Where several tables stand in one sheet, from which row to which. */
function headingIn({ items, tables: own, group }: WeightSum, table: ScoreTable, { scores }: AuditedTables): Localized {
  const { en, id } = headingOf(table, 'weight');
  const [first, last] = [items[0]?.name ?? '', items.at(-1)?.name ?? ''];
  if (scores.length === own.length || group !== '') return { en, id };
  return { en: `${en} of ${first}–${last}`, id: `${id} ${first}–${last}` };
}

const BY_CERTAINTY: Readonly<Record<Certainty, Readonly<Partial<Record<AuditMessage, AuditMessage>>>>> = {
  certain: {},
  possible: {
    auditWeights: 'auditWeightsMaybe',
    auditWeightsFooter: 'auditWeightsFooterMaybe',
  },
  rounding: {
    auditWeights: 'auditWeightsRounded',
    auditWeightsFooter: 'auditWeightsFooterRounded',
  },
};

/** Where no total is made with them. */
const ROUNDED_ALONE: Readonly<Partial<Record<AuditMessage, AuditMessage>>> = {
  auditWeights: 'auditWeightsRoundedAlone',
  auditWeightsFooter: 'auditWeightsFooterRoundedAlone',
};

/** One weight that value and score contradict, and with which the weights would add up. */
function ofWeight(table: ScoreTable, item: Item): Finding[] {
  const { weight, value } = item.figures;
  const meant = meantWeight(table, item);
  if (weight === undefined || value === undefined || meant === null) return [];
  const values = {
    place: placeOf(table, item, 'weight'),
    printed: asShown(weight),
    computed: besides(meant, weight),
    value: asShown(value),
    valueHeading: headingOf(table, 'value'),
  };
  return [finding(KIND, { certainty: 'certain', cells: [weight, value], key: 'auditWeightOfRow', values })];
}
