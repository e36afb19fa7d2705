/** Means of scores: what the printed ones are made of, the printed scores or those that should stand there. */
import { agreement } from './agreement';
import { isShareOfTotals } from './amounts';
import type { Estimate } from './estimate';
import { known, over, printed, sum, times } from './estimate';
import { areRoundParts } from './scores';
import type { Item, ScoreTable, Total } from './table';

/** A score that is told to be wrong. */
export interface Mended {
  readonly item: Item;
  /** As it should be, in the unit of the print. */
  readonly right: number;
}

/** A score as far as it is known, with its weight where the table has weights. */
interface Weighed {
  readonly score: Estimate;
  readonly weight: Estimate | null;
}

/** By the printed weights, and with equal ones. */
function meansOf(rows: readonly Weighed[]): { readonly isWeighted: boolean; readonly mean: Estimate }[] {
  const scores = rows.map(({ score }) => score);
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const equal = weightedMean(
    scores,
    scores.map(() => known(1)),
  );
  const isWeighted = weights.length === rows.length;
  return [
    ...(isWeighted ? [{ isWeighted, mean: weightedMean(scores, weights) }] : []),
    { isWeighted: false, mean: equal },
  ];
}

/** How a total is the mean of the printed scores; null where it is not. */
export function meanOfPrinted(table: ScoreTable, total: Total): { readonly isWeighted: boolean } | null {
  const rows = rowsOf(total);
  if (rows === null || isShare(table, total)) return null;
  return meansOf(rows).find(({ mean }) => agreement(total.figure, mean) !== 'differs') ?? null;
}

/** Whether a total that is no mean of the printed scores is one of the scores as they should be. */
export function isMeanOfMended(table: ScoreTable, total: Total, mended: readonly Mended[]): boolean {
  const own = mended.filter(({ item }) => total.items.includes(item));
  if (own.length === 0 || isShare(table, total) || meanOfPrinted(table, total) !== null) return false;
  return isMeanWith(total, own);
}

/** Whether corrections make such a total to its last digit, and the printed scores only nearly. */
export function isRatherOfMended(table: ScoreTable, total: Total, mended: readonly Mended[]): boolean {
  const own = mended.filter(({ item }) => total.items.includes(item));
  const isSame = (all: readonly Mended[]): boolean => {
    const rows = rowsOf(total, all);
    return rows !== null && meansOf(rows).some(({ mean }) => agreement(total.figure, mean) === 'same');
  };
  return own.length > 0 && !isShare(table, total) && isSame(own) && !isSame([]);
}

/** Those of the corrections that such a total needs: without one of them it is no mean of the scores. */
export function usedIn(table: ScoreTable, total: Total, mended: readonly Mended[]): readonly Mended[] {
  if (!isMeanOfMended(table, total, mended)) return [];
  const own = mended.filter(({ item }) => total.items.includes(item));
  return own.filter(
    (one) =>
      !isMeanWith(
        total,
        own.filter((other) => other !== one),
      ),
  );
}

function isMeanWith(total: Total, mended: readonly Mended[]): boolean {
  const rows = rowsOf(total, mended);
  return rows !== null && meansOf(rows).some(({ mean }) => agreement(total.figure, mean) !== 'differs');
}

/** Null of totals of other measures, and where a row has no score. */
function rowsOf({ measure, items }: Total, mended: readonly Mended[] = []): Weighed[] | null {
  if (measure !== 'index' && measure !== 'level') return null;
  const areTyped = areRoundParts(items.flatMap(({ figures }) => figures.weight ?? []));
  const rows = items.flatMap((item): Weighed[] => {
    const { weight, [measure]: score } = item.figures;
    const right = mended.find((one) => one.item === item)?.right;
    if (score === undefined) return [];
    const weighed = weight === undefined ? null : areTyped ? known(weight.value) : printed(weight);
    return [{ score: right === undefined ? printed(score) : known(right), weight: weighed }];
  });
  return rows.length === 0 || rows.length < items.length ? null : rows;
}

function isShare(table: ScoreTable, { measure, figure, items }: Total): boolean {
  return isShareOfTotals(
    table,
    figure,
    items.flatMap(({ figures }) => figures[measure] ?? []),
  );
}

export function weightedMean(scores: readonly Estimate[], weights: readonly Estimate[]): Estimate {
  const shares = weights.map((weight) => over(weight, sum(weights)));
  const exact = sum(scores.map((score, at) => times(score, known(shares[at]?.exact ?? 0))));
  const wide = sum(scores.map((score, at) => times(score, shares[at] ?? known(0))));
  return { exact: exact.exact, low: Math.min(exact.low, wide.low), high: Math.max(exact.high, wide.high) };
}
