/** Number formats that fit the numbers: as few decimals as show them, thousands separated. */
import type { NumberShape } from '../model/scorecard/reading/numberShape';

const MOST_DECIMALS = 4;
/** Rupiah in millions have no use for cents that a division left behind. */
const LARGE = 100_000;

export const SCORE_FORMAT = '0.00';
/** Of gaps and changes: above 0 the lead, or the rise. */
export const SIGNED_FORMAT = '+0.00;-0.00;0.00';
export const COUNT_FORMAT = '0';
/** A consistency ratio, marked above Saaty's guide of 0.10. */
export const RATIO_FORMAT = '[>0.1]"▲ "0.000;0.000';

/** For the numbers of one row, such as a target, its realization and its anchors. */
export function formatFor(values: readonly (number | null)[]): string {
  const numbers = values.filter((value) => value !== null);
  const largest = Math.max(0, ...numbers.map(Math.abs));
  const most = largest >= LARGE ? 0 : largest >= 1 ? 2 : MOST_DECIMALS;
  return withDecimals('#,##0', Math.min(most, Math.max(0, ...numbers.map(decimalsOf))));
}

/** The same, as a table shows its numbers: as a percent, and with no fewer decimals than there. */
export function shapedFormat(shape: NumberShape | undefined, values: readonly (number | null)[]): string {
  if (shape === undefined || (shape.percent === null && shape.decimals === null)) return formatFor(values);
  const { percent, decimals } = shape;
  if (percent === null) return withDecimals('#,##0', decimals ?? 0);
  const points = values.map((value) => (value === null || percent === 'points' ? value : value * 100));
  const format = decimals === null ? formatFor(points) : withDecimals(percent === 'points' ? '#,##0' : '0', decimals);
  return percent === 'points' ? `${format}"%"` : `${format}%`;
}

function withDecimals(whole: string, decimals: number): string {
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
}

/**
 * Weights that add up to about 1 are shares and those that add up to about 100 are percents, both shown so; others,
 * such as points out of 120, as they are. Where they are typed, too: in a cell that says 11.00%, people type 12%.
 */
export function weightFormat(weights: readonly (number | null)[], isTyped = false): string {
  const numbers = weights.filter((weight) => weight !== null);
  const sum = numbers.reduce((total, weight) => total + Math.abs(weight), 0);
  if (sum <= 1.5) return SHARE_FORMAT;
  return !isTyped && Math.abs(sum - 100) <= ABOUT ? PERCENT_FORMAT : formatFor(numbers);
}

export const SHARE_FORMAT = '0.00%';
/** Of numbers that are percents already: 11 is shown as 11.00%. */
const PERCENT_FORMAT = '0.00"%"';
/** What rounding of many weights to whole percents may leave. */
const ABOUT = 1;

/** How many decimals show a number, noise of the last digits aside. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toPrecision(12).split('e');
  const decimals = (digits.split('.')[1] ?? '').replace(/0+$/, '').length - Number(exponent);
  return Math.max(0, decimals);
}
