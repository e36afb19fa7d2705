/** Judgments that should be each other's reciprocals, and sums of columns that tell which of two is not. */
import { asMeant } from '../../engine/ahp/printedReciprocal';
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { known, over, printed, sum } from './estimate';
import type { Figure } from './grid';
import type { MatrixTable } from './table';

export function areReciprocal(one: Figure, other: Figure): boolean {
  const [larger, smaller] = one.value >= other.value ? [one, other] : [other, one];
  if (larger.value <= 0 || smaller.value <= 0) return false;
  return agreement(smaller, over(known(1), printed(larger))) !== 'differs';
}

/** As printed, and as meant: 0.33 is 1/3. */
export function judgment(figure: Figure): Estimate {
  const { low, high } = printed(figure);
  const exact = asMeant(figure.value);
  return { exact, low: Math.min(low, exact), high: Math.max(high, exact) };
}

/** The printed sum of a column that was made with the reciprocal of what stands across, and not with what stands in this row. */
export function sumWithReciprocal({ judgments, sums }: MatrixTable, row: number, column: number): Figure | null {
  const total = sums[column];
  const one = judgments[row]?.[column];
  const across = judgments[column]?.[row];
  if (total === undefined || one === undefined || across === undefined) return null;
  if (row === column || areReciprocal(one, across) || across.value <= 0) return null;
  const figures = judgments.map((cells) => cells[column]);
  const made = (of: (figure: Figure, at: number) => Estimate): Estimate =>
    sum(figures.flatMap((figure, at) => (figure === undefined ? [] : [of(figure, at)])));
  const mended = made((figure, at) => (at === row ? over(known(1), judgment(across)) : judgment(figure)));
  return agreement(total, made(judgment)) === 'differs' && agreement(total, mended) !== 'differs' ? total : null;
}
