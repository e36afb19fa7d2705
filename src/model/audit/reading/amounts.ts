/** Columns of money, whatever they are of, with the rows of totals below them. */
import { isBlank } from '../../../engine/cells';
import { isNumbering, isTotalText } from '../../scorecard/reading/rows';
import type { Figure, Grid } from '../grid';
import { figureAt, textAt } from '../grid';
import type { AmountTotal } from '../table';
import { isBudgetHeading, isMoneyHeading } from './words';
import { firstText } from './totals';

/** Without a word for money, numbers of so many digits are amounts. */
const LEAST_AMOUNT = 100_000;
const MEAN = /\b(rata|mean|average)\b/i;

interface Row {
  readonly row: number;
  readonly isTotal: boolean;
}

/** `taken` are the columns of scores and weights, `from` the first row below the headings. */
export function amountTotalsIn(
  grid: Grid,
  from: number,
  headings: readonly string[],
  taken: ReadonlySet<number>,
): AmountTotal[] {
  const rows: Row[] = [];
  for (let row = from; row < grid.cells.length; row += 1) {
    if (isNumbering(grid.cells[row] ?? [])) continue;
    const name = firstText(grid, row);
    const isTotal = isTotalText(name, true);
    if (!MEAN.test(name) || !isTotal) rows.push({ row, isTotal });
  }
  if (!rows.some(({ isTotal }) => isTotal)) return [];
  const isOfMoney = headings.some(isBudgetHeading);
  return headings.flatMap((heading, column) =>
    taken.has(column) ? [] : ofColumn(grid, rows, column, heading, isOfMoney),
  );
}

function ofColumn(
  grid: Grid,
  rows: readonly Row[],
  column: number,
  heading: string,
  isOfMoney: boolean,
): AmountTotal[] {
  const found: AmountTotal[] = [];
  let above: readonly Figure[] = [];
  let since: readonly Figure[] = [];
  for (const { row, isTotal } of rows) {
    const figure = figureAt(grid, row, column);
    // What cannot be read may be an amount.
    if (figure === null && !isBlank(grid.cells[row]?.[column] ?? '') && /\d/.test(textAt(grid, row, column))) break;
    if (figure === null) continue;
    if (!isTotal) {
      above = [...above, figure];
      since = [...since, figure];
      continue;
    }
    const parts = found.map((total) => total.figure);
    found.push({ name: firstText(grid, row), heading, figure, above, since, parts });
    since = [];
  }
  return found.filter((total) => isOfAmounts(total, heading, isOfMoney));
}

function isOfAmounts({ figure, above }: AmountTotal, heading: string, isOfMoney: boolean): boolean {
  if (figure.isPercent) return false;
  const amounts = above.filter(({ isPercent }) => !isPercent);
  if (isMoneyHeading(heading, isOfMoney)) return amounts.length === above.length && amounts.length >= 2;
  return amounts.filter(({ value }) => Math.abs(value) >= LEAST_AMOUNT).length >= 2;
}
