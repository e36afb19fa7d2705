/** Totals of money against what stands above them, by each way in which tables add up. */
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { known, over, times } from './estimate';
import type { Figure } from './grid';
import { sumOf } from './scores';
import type { AmountTotal, ScoreTable } from './table';

export interface CheckedAmount {
  readonly total: AmountTotal;
  readonly isRight: boolean;
  /** The sum that is nearest to the printed total. */
  readonly made: Estimate;
}

export function checkedAmounts({ amounts }: ScoreTable): CheckedAmount[] {
  return amounts.map((total) => {
    const ways = waysOf(total);
    const apart = ({ exact }: Estimate): number => Math.abs(exact - total.figure.value);
    const made = ways.reduce((one, other) => (apart(other) < apart(one) ? other : one), ways[0] ?? known(0));
    return { total, made, isRight: ways.some((way) => agreement(total.figure, way) !== 'differs') };
  });
}

/** Whether a number below scores is a share of totals of money in its row, printed or as they should be. */
export function isShareOfTotals(table: ScoreTable, figure: Figure, scores: readonly Figure[]): boolean {
  const areFractions = scores.every(({ value, isPercent }) => !isPercent && value <= 2);
  return sharesOfTotals(table, figure.area.row).some(
    (share) => agreement(figure, times(known(areFractions ? 1 : 100), share)) !== 'differs',
  );
}

export function sharesOfTotals(table: ScoreTable, row: number): Estimate[] {
  const inRow = checkedAmounts(table).filter(({ total }) => total.figure.area.row === row);
  const amounts = inRow.flatMap(({ total, made }) =>
    [known(total.figure.value), made].map((value) => ({ total, value })),
  );
  return amounts.flatMap((one) =>
    amounts.flatMap((other) =>
      one.total === other.total || other.value.exact === 0 ? [] : [over(one.value, other.value)],
    ),
  );
}

/** Numbers below this beside amounts are of another unit. */
const LEAST_AMOUNT = 1_000;

function waysOf({ above, since, parts }: AmountTotal): Estimate[] {
  const all = [above, since, parts, [...parts, ...since]].filter((figures) => figures.length > 0);
  const ways = all.flatMap((figures) => {
    const ofOneUnit = figures.filter(({ isPercent }) => !isPercent);
    const large = ofOneUnit.filter(({ value }) => Math.abs(value) >= LEAST_AMOUNT);
    return [ofOneUnit, large, outermost(ofOneUnit), outermost(large)].filter((one) => one.length > 0);
  });
  return [...ways.map(sumOf), ...withSigns(parts), ...withSigns(above)];
}

/** Without the rows that the row above them is the sum of. */
function outermost(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (let at = 0; at < figures.length;) {
    const figure = figures[at] as Figure;
    kept.push(figure);
    let [sum, to] = [0, at + 1];
    while (to < figures.length && Math.abs(sum) < Math.abs(figure.value)) {
      sum += figures[to]?.value ?? 0;
      to += 1;
    }
    const isParent = to > at + 2 && Math.abs(sum - figure.value) <= 1e-9 * Math.abs(figure.value);
    at = isParent ? to : at + 1;
  }
  return kept;
}

const MOST_WITH_SIGNS = 4;

/** Revenue less spending: few amounts, some of them taken off. */
function withSigns(figures: readonly Figure[]): Estimate[] {
  if (figures.length > MOST_WITH_SIGNS) return [];
  return Array.from({ length: 2 ** figures.length }, (_, signs) =>
    sumOf(figures.map((figure, at) => ((signs >> at) % 2 === 0 ? figure : { ...figure, value: -figure.value }))),
  );
}
