/** Two rows or columns whose numbers fit each other and not themselves. */
import { agreement } from './agreement';
import { earnedLevel, isEarned } from './earned';
import type { Product, ProductRule } from './scores';
import { fits } from './indices';
import { readingsOf } from './indexReadings';
import { productOf, productRule, productsOf } from './scores';
import type { Figure } from './grid';
import type { Item, ScoreTable } from './table';

export interface Exchange {
  readonly what: 'weight' | 'value' | 'level' | 'realization' | 'index';
  readonly one: Item;
  readonly other: Item;
}

/** What contradicts itself, and no longer does once two numbers change places. */
export function exchangesIn(table: ScoreTable): readonly Exchange[] {
  const before = found.get(table);
  if (before !== undefined) return before;
  const exchanges = exchanged(table);
  found.set(table, exchanges);
  return exchanges;
}

const found = new WeakMap<ScoreTable, readonly Exchange[]>();

function exchanged(table: ScoreTable): Exchange[] {
  const levels = [...exchangedScores(table), ...exchangedIndices(table)];
  const isFree = (item: Item): boolean => !levels.some(({ one, other }) => one === item || other === item);
  return [...levels, ...exchangedProducts(table).filter(({ one, other }) => isFree(one) && isFree(other))];
}

/** Levels, or the performances they come from, that belong to each other's ladder. */
function exchangedScores({ items }: ScoreTable): Exchange[] {
  const scored = items.flatMap((item) => {
    const { level, realization } = item.figures;
    const earned = earnedLevel(item);
    if (level === undefined || realization === undefined || earned === null || isEarned(level, earned)) return [];
    return [{ item, level, realization }];
  });
  return pairs(scored).flatMap(([one, other]): Exchange[] => {
    const earns = (item: Item, performance: Figure, level: Figure): boolean => {
      const earned = earnedLevel(item, performance);
      return earned !== null && isEarned(level, earned);
    };
    if (earns(one.item, one.realization, other.level) && earns(other.item, other.realization, one.level)) {
      return [{ what: 'level', one: one.item, other: other.item }];
    }
    const isCrossed = earns(one.item, other.realization, one.level) && earns(other.item, one.realization, other.level);
    return isCrossed ? [{ what: 'realization', one: one.item, other: other.item }] : [];
  });
}

/** Indices that are those of each other's target and realization. */
function exchangedIndices(table: ScoreTable): Exchange[] {
  const off = readingsOf(table).filter(({ reason }) => reason === 'other');
  return pairs(off).flatMap(([one, other]): Exchange[] => {
    const areCrossed = fits(one.index, other.right) && fits(other.index, one.right);
    return areCrossed ? [{ what: 'index', one: one.item, other: other.item }] : [];
  });
}

/** Weights or values that make each other's product. */
function exchangedProducts(table: ScoreTable): Exchange[] {
  const rule = productRule(table);
  const products = productsOf(table).filter((product) => !isProduct(product, rule));
  return pairs(products).flatMap(([one, other]): Exchange[] => {
    const swapped = (what: 'weight' | 'value'): boolean =>
      isProduct({ ...one, [what]: other[what] }, rule) && isProduct({ ...other, [what]: one[what] }, rule);
    const what = (['value', 'weight'] as const).find(swapped);
    return what === undefined ? [] : [{ what, one: one.item, other: other.item }];
  });
}

function isProduct(product: Product, rule: ProductRule): boolean {
  return agreement(product.value, productOf(product, rule)) !== 'differs';
}

/** Where more rows contradict themselves, something else is wrong than two that changed places. */
const MOST_OFF = 12;

function pairs<One>(all: readonly One[]): [One, One][] {
  if (all.length > MOST_OFF) return [];
  return all.flatMap((one, at) => all.slice(at + 1).map((other): [One, One] => [one, other]));
}
