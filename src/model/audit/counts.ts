/** Counts behind shares: of how many a table says that they are, and which shares are none of so many. */
import { agreement } from './agreement';
import type { Agreement } from './agreement';
import { known } from './estimate';
import { formulasIn } from './formulas';
import type { Counted, Figure } from './grid';
import type { Item, ScoreTable } from './table';

/** One KPI that two tables count of different numbers, where the rest of its table has the number of the other. */
export interface OtherCount {
  readonly item: Item;
  readonly table: ScoreTable;
  readonly counted: Counted;
  readonly figure: Figure;
  /** As the others have it, and what it is in the other table. */
  readonly of: number;
  readonly other: Figure;
  /** KPIs of the same table that are of that number: an amount per head, or another count. */
  readonly witnesses: readonly { readonly name: string; readonly sum: number | null }[];
}

/** A share of a number that all shares of its table are of. */
export interface Share {
  readonly item: Item;
  readonly table: ScoreTable;
  readonly figure: Figure;
  readonly of: number;
  /** The nearest count, and what it makes. */
  readonly count: number;
  readonly exact: number;
  readonly agreement: Agreement;
  /** The share of the same KPI in another table, where that is of so many. */
  readonly other: { readonly table: ScoreTable; readonly figure: Figure } | null;
}

const countsOf = ({ items }: ScoreTable): { item: Item; figure: Figure; counted: Counted }[] =>
  items.flatMap((item) => {
    const figure = item.figures.realization;
    return figure?.counted === undefined ? [] : [{ item, figure, counted: figure.counted }];
  });

/** The same table, or one that goes on with other KPIs under the same heading with a year on another page. */
function isOfYear(one: ScoreTable, other: ScoreTable): boolean {
  const heading = one.headings.target ?? '';
  const isDated = /(?:19|20)\d\d/.test(heading) && heading === other.headings.target;
  return one === other || (isDated && !one.items.some((item) => other.items.some((same) => isSame(item, same))));
}

/** What amounts of a table are divided by. */
function headsIn(table: ScoreTable, scores: readonly ScoreTable[]): { name: string; per: number; sum: number }[] {
  return formulasIn(scores).flatMap(({ rule, made }) => {
    const right = made.find((one) => isOfYear(one.table, table) && one.column === 'realization' && one.isRight);
    return 'per' in rule && right !== undefined
      ? [{ name: right.item.name, per: rule.per, sum: right.computed * rule.per }]
      : [];
  });
}

export function otherCounts(scores: readonly ScoreTable[]): OtherCount[] {
  return scores.flatMap((table) => {
    const heads = headsIn(table, scores);
    const counts = countsOf(table);
    return counts.flatMap(({ item, figure, counted }): OtherCount[] => {
      const elsewhere = scores.flatMap((one) =>
        one === table ? [] : countsOf(one).filter((other) => isSame(other.item, item)),
      );
      const other = elsewhere.find((one) => one.counted.of !== counted.of);
      if (other === undefined) return [];
      const { of } = other.counted;
      const others = counts.filter((one) => one.item !== item);
      const isShared = [...others.map((one) => one.counted.of), ...heads.map(({ per }) => per)].includes(counted.of);
      const witnesses = [
        ...heads.filter(({ per }) => per === of).map(({ name, sum }) => ({ name, sum })),
        ...others.filter((one) => one.counted.of === of).map((one) => ({ name: one.item.name, sum: null })),
      ];
      return isShared || witnesses.length === 0
        ? []
        : [{ item, table, counted, figure, of, other: other.figure, witnesses }];
    });
  });
}

const isSame = (one: Item, other: Item): boolean => one.name.toLowerCase() === other.name.toLowerCase();

/** So many shares with decimals are of one number before the others are held against it. */
const LEAST_SHARES = 3;
/** Of more, nearly any share is one. */
const MOST_COUNTED = 500;
/** A share typed wrongly is about the one that it should be, in hundredths of it. */
const NEAR = 0.02;

/** Shares that were cut off, or that stand beside the share of a count and are none, in tables whose shares are of one number. */
export function sharesIn(scores: readonly ScoreTable[]): Share[] {
  return scores.flatMap((table) => {
    const numbers = new Set([
      ...countsOf(table).map(({ counted }) => counted.of),
      ...headsIn(table, scores).map(({ per }) => per),
      ...scores.flatMap((one) => (one === table ? [] : countsOf(one).map(({ counted }) => counted.of))),
    ]);
    const all = [...numbers].filter((of) => of <= MOST_COUNTED).map((of) => sharesOf(table, of, scores));
    return all.reduce((best, one) => (fitting(one) > fitting(best) ? one : best), []).filter(isSaid);
  });
}

const fitting = (shares: readonly Share[]): number => shares.filter((one) => one.agreement !== 'differs').length;

function isSaid({ agreement: agrees, other, figure }: Share): boolean {
  if (agrees === 'same') return false;
  return (
    agrees !== 'differs' || (other !== null && Math.abs(other.figure.value - figure.value) <= NEAR * other.figure.value)
  );
}

function sharesOf(table: ScoreTable, of: number, scores: readonly ScoreTable[]): Share[] {
  const shares = table.items.flatMap((item): Share[] => {
    const figure = item.figures.realization;
    if (figure === undefined || !isTelling(figure)) return [];
    const others = scores.flatMap((one) => {
      const same = one === table ? [] : one.items.filter((other) => isSame(other, item));
      return same.flatMap(({ figures }) => figures.realization ?? []).map((shown) => ({ table: one, figure: shown }));
    });
    const isShare = (shown: Figure): boolean => isTelling(shown) && shareOf(shown, of).agreement !== 'differs';
    const other = others.find((one) => isShare(one.figure)) ?? null;
    return [{ item, table, figure, of, ...shareOf(figure, of), other }];
  });
  return fitting(shares) >= Math.max(LEAST_SHARES, shares.length / 2) ? shares : [];
}

/** Two decimals tell of how many a share is, zeros only where its own cell prints them. */
const isTelling = ({ isPercent, decimals, ownDecimals = decimals, value }: Figure): boolean =>
  isPercent &&
  decimals >= 2 &&
  value > 0 &&
  value < 100 &&
  (ownDecimals >= 2 || Math.abs(value - Math.round(value)) > 1e-9);

function shareOf(figure: Figure, of: number): Pick<Share, 'count' | 'exact' | 'agreement'> {
  const nearest = Math.round((figure.value * of) / 100);
  const exact = (100 * nearest) / of;
  return { count: nearest, exact, agreement: agreement(figure, known(exact)) };
}
