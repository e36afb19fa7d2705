/** What a correction does to the whole that a table is part of, and to its light. */
import type { Bands } from '../../engine/bands';
import { lightOf } from '../../engine/bands';
import { agreement } from './agreement';
import { isShareOfTotals } from './amounts';
import type { Effect } from './finding';
import type { Figure } from './grid';
import { hasLights } from './lights';
import { productRule, productsOf, scoreOf, sumOf } from './scores';
import type { AuditedTables, Item, ScoreTable } from './table';

export interface Whole {
  readonly total: number;
  /** Whether the total is made of the printed values of this table; one made of others is right as it is. */
  readonly isOfPrinted: boolean;
  /** Null where the total is only a part of a score. */
  readonly bands: Bands | null;
  /** What the total gains when the score of an item gains 1; null where nothing says. */
  readonly shareOf: (item: Item) => number | null;
}

/** The whole behind a table, printed in a row of sums or below it; null where no cell prints one. */
export function wholeOf(table: ScoreTable, { sums }: Pick<AuditedTables, 'sums'>): Whole | null {
  const products = productsOf(table);
  return products.length > 0 ? wholeOfValues(table, sums) : wholeOfScores(table);
}

/** The totals of a table's values that cells print: its own, and the whole that this is a part of. */
export function printedTotals(
  table: ScoreTable,
  { sums }: Pick<AuditedTables, 'sums'>,
): { readonly name: string; readonly figure: Figure }[] {
  const row = sums.find(({ tables }) => tables.includes(table));
  const part = row?.parts[row.tables.indexOf(table)] ?? table.totals.findLast(({ measure }) => measure === 'value');
  return [...(part === undefined ? [] : [part]), ...(row === undefined ? [] : [row.whole])];
}

function wholeOfValues(table: ScoreTable, sums: AuditedTables['sums']): Whole | null {
  const row = sums.find(({ tables }) => tables.includes(table));
  const printed = printedTotals(table, { sums });
  const [part] = printed;
  const whole = printed.at(-1);
  if (part === undefined || whole === undefined) return null;
  const values = table.items.flatMap(({ figures }) => figures.value ?? []);
  const made = sumOf(values);
  const isOfPrinted = agreement(part.figure, made) !== 'differs';
  const { factor } = productRule(table);
  const all = row?.tables ?? [table];
  const weights = all.flatMap(({ items }) => items.flatMap(({ figures }) => figures.weight?.value ?? []));
  const share = weights.reduce((sum, weight) => sum + weight, 0) * factor.exact;
  const isWhole = Math.abs(share - 1) < 0.15;
  return {
    total: whole.figure.value,
    isOfPrinted,
    bands: isWhole && all.some(hasLights) ? table.bands : null,
    shareOf: ({ figures }) => (figures.weight === undefined ? null : figures.weight.value * factor.exact),
  };
}

/** Scores without values: their weighted mean, or their mean where there are no weights. */
function wholeOfScores(table: ScoreTable): Whole | null {
  const own = table.totals.findLast(({ measure }) => measure === 'index' || measure === 'level');
  if (own === undefined || own.parts.length > 0 || own.items.length < table.items.length) return null;
  const weights = table.items.map(({ figures }) => figures.weight?.value ?? null);
  const isWeighted = weights.every((weight) => weight !== null);
  const sum = weights.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  const scored = table.items.filter((item) => scoreOf(item) !== null).length;
  return {
    total: own.figure.value,
    isOfPrinted: !isShareOfTotals(
      table,
      own.figure,
      table.items.flatMap((item) => scoreOf(item) ?? []),
    ),
    bands: hasLights(table) ? table.bands : null,
    shareOf: ({ figures }) => (isWeighted ? (figures.weight?.value ?? 0) / sum : 1 / scored),
  };
}

/** The total with something added to it. */
export function effectOn(whole: Whole | null, gain: number | null): Effect | null {
  if (whole === null || gain === null || !whole.isOfPrinted || !Number.isFinite(gain)) return null;
  return effectOf(whole, whole.total + gain);
}

export function effectOf({ total, bands }: Pick<Whole, 'total' | 'bands'>, corrected: number): Effect {
  const light = bands && { printed: lightOf(total, bands), corrected: lightOf(corrected, bands), bands };
  return { total: { printed: total, corrected }, light };
}
