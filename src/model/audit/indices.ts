/** The index of a row by its target and realization, as far as rounding leaves it known. */
import { indicatorIndices } from '../../engine/ckp/indicator';
import type { Polarity } from '../../engine/ckp/polarity';
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import { endingAt, LARGEST_CAP } from '../../engine/ckp/cap';
import { agreement } from './agreement';
import type { Estimate } from './estimate';
import { known, over, within } from './estimate';
import { measured } from './levels';
import type { Figure } from './grid';
import type { Item } from './table';

export interface IndexRule {
  readonly polarity: Polarity;
  readonly isCapped: boolean;
}

export function saidRule(item: Item): IndexRule {
  return { polarity: item.kpi?.polarity ?? 'maximize', isCapped: true };
}

/** Null where the row has no target or realization, or none that makes an index. */
export function indexEstimate({ kpi, figures }: Item, { polarity, isCapped }: IndexRule): Estimate | null {
  if (kpi === null || kpi.isInDays || areOfTwoUnits(figures)) return null;
  // A column alone may leave open which sign is the decimal one; all columns together seldom do.
  const target = kpi.target ?? figures.target?.value ?? null;
  const realization = kpi.realization ?? figures.realization?.value ?? null;
  if (target === null || realization === null) return null;
  const book = isCapped ? KEP_241 : endingAt(LARGEST_CAP, KEP_241);
  const indexOf = (achieved: number): number | null => {
    const [index] = indicatorIndices(target, achieved, polarity, kpi.anchors.worst, book)[0] ?? [];
    return typeof index === 'number' ? index : null;
  };
  const exact = indexOf(realization);
  if (exact === null) return null;
  const ends = endsOf(figures.realization, kpi.factors.realization).map((half) => indexOf(realization + half));
  const values = [exact, ...ends.filter((index) => index !== null)];
  return { exact, low: Math.min(...values), high: Math.max(...values) };
}

const LEAST_AMOUNT = 100_000;

/** A share beside an amount: the other column of a target or a realization that is given in both. */
export function areOfTwoUnits({ target, realization }: Item['figures']): boolean {
  if (target === undefined || realization === undefined || target.isPercent === realization.isPercent) return false;
  return (target.isPercent ? realization : target).value >= LEAST_AMOUNT;
}

/** 100 × target ÷ realization. */
export function targetShare({ kpi, figures }: Item, isCapped: boolean): Estimate | null {
  const target = kpi?.target ?? figures.target?.value ?? 0;
  const realization = kpi?.realization ?? figures.realization?.value ?? 0;
  if (target <= 0 || realization <= 0) return null;
  const [low, high] = endsOf(figures.realization, kpi?.factors.realization);
  const achieved = { exact: realization, low: realization + low, high: realization + high };
  const share = over(known(100 * target), achieved);
  return isCapped ? within(share, 0, KEP_241.highestIndex.value) : share;
}

/** What a realization may have been more or less before it was rounded for print; targets are typed. */
function endsOf(figure: Figure | undefined, factor = 1): readonly [number, number] {
  if (figure === undefined) return [0, 0];
  const { exact, low, high } = measured(figure);
  return [(low - exact) * factor, (high - exact) * factor];
}

/** An index is printed in points or as a fraction of 1. */
export function inPoints(printed: Figure, column: readonly Figure[]): Figure {
  const isOfFractions = column.every(({ value, isPercent }) => !isPercent && value <= 2);
  return isOfFractions ? { ...printed, value: 100 * printed.value, decimals: printed.decimals - 2 } : printed;
}

export function fits(printed: Figure, estimate: Estimate | null): boolean {
  return estimate !== null && agreement(printed, estimate) !== 'differs';
}
