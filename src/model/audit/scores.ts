/** How the rows of a table of scores make its values and its total. */
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { halfUnit, known, over, printed, sum, times } from './estimate';
import type { Figure } from './grid';
import type { Item, ScoreTable } from './table';

/** The level, where there is one, else the index. */
export function scoreOf({ figures }: Item): Figure | null {
  return figures.level ?? figures.index ?? null;
}

/** What value is of score × weight; `isDivided` where weights are divided by their sum. */
export interface ProductRule {
  readonly factor: Estimate;
  readonly isDivided: boolean;
  /** Weights are what they are printed as: none was rounded. */
  readonly areTyped: boolean;
}

export interface Product {
  readonly item: Item;
  readonly score: Figure;
  readonly weight: Figure;
  readonly value: Figure;
}

export function productsOf(table: Pick<ScoreTable, 'items'>): readonly Product[] {
  const all = products.get(table) ?? productsIn(table);
  products.set(table, all);
  return all;
}

const products = new WeakMap<Pick<ScoreTable, 'items'>, readonly Product[]>();

function productsIn({ items }: Pick<ScoreTable, 'items'>): Product[] {
  return items.flatMap((item) => {
    const score = scoreOf(item);
    const { weight, value } = item.figures;
    return score === null || weight === undefined || value === undefined ? [] : [{ item, score, weight, value }];
  });
}

export function productOf({ score, weight }: Pick<Product, 'score' | 'weight'>, rule: ProductRule): Estimate {
  return weighed(printed(score), weight, rule);
}

const isMultiple = (value: number, of: number): boolean => Math.abs(value / of - Math.round(value / of)) < 1e-6;

/** Multiples of 5 % of a whole, as people type weights. */
export const areRound = (weights: readonly Figure[], whole: number): boolean =>
  weights.every(({ value }) => isMultiple(value / whole, ROUND));

/** Such weights, where they add up to a whole: none of them was rounded. */
export function areRoundParts(weights: readonly Figure[]): boolean {
  const sum = weights.reduce((all, { value }) => all + value, 0);
  const whole = [1, 100].find((one) => Math.abs(sum - one) < 1e-9);
  return whole !== undefined && areRound(weights, whole);
}

/** A score times a printed weight. */
export function weighed(score: Estimate, weight: Figure, { factor, areTyped }: ProductRule): Estimate {
  return times(times(score, areTyped ? known(weight.value) : printed(weight)), factor);
}

const PLAIN: ProductRule = { factor: known(1), isDivided: false, areTyped: false };

/** The rule by which most values are what they should be; the plain product where none is better. */
export function productRule(table: Pick<ScoreTable, 'items'>): ProductRule {
  const rule = rules.get(table) ?? ruleOf(table);
  rules.set(table, rule);
  return rule;
}

const rules = new WeakMap<Pick<ScoreTable, 'items'>, ProductRule>();

function ruleOf(table: Pick<ScoreTable, 'items'>): ProductRule {
  const products = productsOf(table);
  const nth = Math.ceil(products.length / ENOUGH);
  const all = products.filter((_, at) => at % nth === 0);
  const weights = sumOfWeights(table);
  const candidates: ProductRule[] = [
    PLAIN,
    { ...PLAIN, factor: known(1 / 100) },
    ...(weights === null || weights.exact === 0
      ? []
      : [
          { ...PLAIN, factor: over(known(1), weights), isDivided: true },
          { ...PLAIN, factor: over(known(100), weights), isDivided: true },
        ]),
  ];
  const most = POINTS.same * all.length;
  let best = { rule: PLAIN, points: -1 };
  for (const rule of candidates) {
    const points = all.reduce((sum, one) => sum + POINTS[agreement(one.value, productOf(one, rule))], 0);
    if (points > best.points) best = { rule, points };
    if (points === most) break;
  }
  return { ...best.rule, areTyped: areTyped(products, weights, best.rule) };
}

/** Rounded weights fit all the rows but one by a chance smaller than this; round ones, as 30 %, are seldom rounded. */
const LEAST_CHANCE = 1e-4;
const LEAST_CHANCE_OF_ROUND = 0.02;
const ROUND = 0.05;

/**
 * Weights that add up to a whole to the last digit, where all rows but one are made of them as they are printed: a
 * single weight that had been rounded would leave the sum off.
 */
function areTyped(all: readonly Product[], weights: Estimate | null, rule: ProductRule): boolean {
  const isWhole = weights !== null && [1, 100].some((whole) => Math.abs(weights.exact - whole) < 1e-9);
  if (!isWhole || rule.isDivided) return false;
  const typed = { ...rule, areTyped: true };
  const fitting = all.filter((one) => agreement(one.value, productOf(one, typed)) !== 'differs');
  if (fitting.length !== all.length - 1) return false;
  const chance = fitting.reduce((product, one) => {
    const [narrow, wide] = [productOf(one, typed), productOf(one, rule)];
    const half = halfUnit(one.value.decimals);
    return (product * (narrow.high - narrow.low + 2 * half)) / (wide.high - wide.low + 2 * half);
  }, 1);
  const whole = weights.exact > 10 ? 100 : 1;
  const isRound = areRound(
    all.map(({ weight }) => weight),
    whole,
  );
  return chance <= (isRound ? LEAST_CHANCE_OF_ROUND : LEAST_CHANCE);
}

/** So many rows say which rule a table has. */
const ENOUGH = 300;

const POINTS = { same: 10, truncated: 9, parts: 8, differs: 0 } as const;

/** Null where an item has none. */
export function sumOfWeights({ items }: Pick<ScoreTable, 'items'>): Estimate | null {
  const weights = items.flatMap(({ figures }) => figures.weight ?? []);
  return weights.length === items.length && items.length > 0 ? sum(weights.map(printed)) : null;
}

export function sumOf(figures: readonly Figure[]): Estimate {
  return sum(figures.map(printed));
}
