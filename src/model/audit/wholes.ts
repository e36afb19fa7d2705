/** What a correction does to the whole that a table is part of, and to its light. */
import type { Bands } from '../../engine/bands';
import { lightOf } from '../../engine/bands';
import { agreement } from './agreement';
import type { Divisor, Effect } from './finding';
import type { Figure } from './grid';
import { hasLights } from './lights';
import { isRatherOfMended, meanOfPrinted, usedIn } from './means';
import { mendedScores } from './mended';
import { productRule, productsOf, scoreOf, sumOf } from './scores';
import type { AuditedTables, Item, ScoreTable, Total } from './table';

export interface Whole {
  /** The cell that prints it. */
  readonly figure: Figure;
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
    figure: whole.figure,
    isOfPrinted,
    bands: isWhole && all.some(hasLights) ? table.bands : null,
    shareOf: ({ figures }) => (figures.weight === undefined ? null : figures.weight.value * factor.exact),
  };
}

/** Scores without values: their weighted mean, or their mean where there are no weights. */
function wholeOfScores(table: ScoreTable): Whole | null {
  const own = ownMean(table);
  if (own === null) return null;
  const mean = meanOfPrinted(table, own);
  const weights = table.items.map(({ figures }) => figures.weight?.value ?? 0);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const scored = table.items.filter((item) => scoreOf(item) !== null).length;
  return {
    figure: own.figure,
    isOfPrinted: mean !== null && !isRatherOfMended(table, own, mendedScores(table)),
    bands: hasLights(table) ? table.bands : null,
    shareOf: ({ figures }) => (mean?.isWeighted === true ? (figures.weight?.value ?? 0) / sum : 1 / scored),
  };
}

function ownMean({ totals, items }: ScoreTable): Total | null {
  const own = totals.findLast(({ measure }) => measure === 'index' || measure === 'level');
  return own === undefined || own.parts.length > 0 || own.items.length < items.length ? null : own;
}

/** The printed mean that was made with the score of an item as it should be; null where none was. */
export function meanOfRight(table: ScoreTable, item: Item): Total | null {
  const mended = mendedScores(table);
  return table.totals.find((total) => usedIn(table, total, mended).some((one) => one.item === item)) ?? null;
}

/** The total with something added to it. */
export function effectOn(whole: Whole | null, gain: number | null): Effect | null {
  if (whole === null || gain === null || !whole.isOfPrinted || !Number.isFinite(gain)) return null;
  return effectOf(whole, whole.figure.value + gain);
}

export function effectOf(
  { figure, bands }: Pick<Whole, 'figure' | 'bands'>,
  corrected: number,
  divisor: Divisor | null = null,
): Effect {
  const { value, decimals, ownDecimals = decimals, isPercent } = figure;
  const light = bands && { printed: lightOf(value, bands), corrected: lightOf(corrected, bands), bands };
  return { total: { printed: value, corrected, decimals, ownDecimals, isPercent }, light, divisor };
}
