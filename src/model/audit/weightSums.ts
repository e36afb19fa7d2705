/** What weights add up to, all together or in each group. */
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { halfUnit, known, minus, over, printed, sum } from './estimate';
import { productOf, productRule, productsOf } from './scores';
import type { Figure } from './grid';
import type { AuditedTables, Item, ScoreTable, Total } from './table';

export interface WeightSum {
  readonly items: readonly Item[];
  readonly weights: readonly Figure[];
  readonly sum: Estimate;
  /** 1 or 100: what they should add up to. */
  readonly whole: 1 | 100;
  /** The sum that the table prints, where it does. */
  readonly footer: Total | null;
  /** '' of all. */
  readonly group: string;
  readonly tables: readonly ScoreTable[];
}

/** Weights this far from a whole are a part of it, or are parts of nothing. */
const FARTHEST = 0.3;

/** The sums that should be a whole: those of tables that a row of sums joins, of a table alone, or of its groups. */
export function weightSumsIn({ scores, sums: rows }: AuditedTables): WeightSum[] {
  const joined = rows.flatMap(({ tables }) => (tables.length > 0 ? [tables] : []));
  const alone = scores.filter((table) => !joined.flat().includes(table)).map((table) => [table]);
  return [...joined, ...alone].flatMap(sumsOfTables);
}

function sumsOfTables(tables: readonly ScoreTable[]): WeightSum[] {
  const items = tables.flatMap((table) => table.items);
  const footers = tables.flatMap(({ totals }) => totals.filter(({ measure }) => measure === 'weight'));
  const of = (group: string, members: readonly Item[]): WeightSum[] => {
    const weights = members.flatMap(({ figures }) => figures.weight ?? []);
    if (weights.length < members.length || weights.length < 2) return [];
    const added = sum(weights.map(printed));
    const footer = footers.find((total) => total.items.length === members.length) ?? null;
    const whole = wholeOf(added.exact, weights);
    return whole === null ? [] : [{ items: members, weights, sum: added, whole, footer, group, tables }];
  };
  const all = of('', items);
  if (all.length > 0) return all;
  const named = inGroups(items, ({ group }) => group, of);
  if (named.length > 0) return named;
  // Local weights, of which most add up: those below F1, those below F2.
  const coded = inGroups(items, ({ name }) => (CODED.test(name) ? name.slice(0, -1) : ''), of);
  return coded.filter(isRounded).length > coded.length / 2 ? coded : [];
}

const CODED = /^\p{L}{1,4}[-.]?\d+\p{L}$/u;

function inGroups(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  of: (group: string, members: readonly Item[]) => WeightSum[],
): WeightSum[] {
  const names = [...new Set(items.map(groupOf))];
  if (names.length < 2) return [];
  return names.flatMap((name) =>
    of(
      name,
      items.filter((item) => groupOf(item) === name),
    ),
  );
}

const sums = new WeakMap<ScoreTable, WeightSum | null>();

/** Of all rows of one table; null where their weights are no whole. */
function sumOfTable(table: ScoreTable): WeightSum | null {
  const before = sums.get(table);
  if (before !== undefined) return before;
  const added = sumsOfTables([table]).find(({ group }) => group === '') ?? null;
  sums.set(table, added);
  return added;
}

function wholeOf(added: number, weights: readonly Figure[]): 1 | 100 | null {
  const whole = weights.some(({ isPercent }) => isPercent) || added > 10 ? 100 : 1;
  return Math.abs(added / whole - 1) <= FARTHEST ? whole : null;
}

/** How far the sum may be from a whole when each weight was rounded for print, as long as nothing else is wrong. */
export function isRounded({ sum: { exact }, whole, weights }: WeightSum): boolean {
  const most = weights.reduce((all, { decimals }) => all + halfUnit(decimals), 0);
  return Math.abs(exact - whole) <= most + 1e-9;
}

/**
 * Whether the weight of an item is what is wrong in its row: value ÷ score is another weight, with which the weights
 * add up to their whole, and with the printed one they do not.
 */
export function isWeightAtFault(table: ScoreTable, item: Item): boolean {
  return meantWeight(table, item) !== null;
}

export function meantWeight(table: ScoreTable, item: Item): number | null {
  const rule = productRule(table);
  const product = productsOf(table).find((one) => one.item === item);
  const added = sumOfTable(table);
  if (product === undefined || added === null || rule.isDivided) return null;
  const { score, weight, value } = product;
  if (agreement(value, productOf(product, rule)) !== 'differs') return null;
  const meant = over(over(printed(value), printed(score)), rule.factor);
  const others = minus(added.sum, printed(weight));
  const needed = added.whole - others.exact;
  const isNear = agreement({ value: needed, decimals: weight.decimals }, meant) !== 'differs';
  const isOff = Math.abs(added.sum.exact - added.whole) > halfUnit(weight.decimals) + 1e-9;
  return isNear && isOff && Math.abs(needed - weight.value) > halfUnit(weight.decimals) ? known(needed).exact : null;
}
