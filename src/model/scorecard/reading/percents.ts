/** Percents typed in two ways beside each other: Excel keeps 97% as 0.97, and people type 97 as well. */

/** One number of a row. */
export interface Measured {
  readonly value: number;
  /** How the cell says that it is a percent: by its number format, where it holds the fraction, or by a sign in its text. */
  readonly percent: 'format' | 'text' | null;
}

/** A realization is rarely less than a tenth of its target, or more than three times as much. */
const [LEAST_RATIO, GREATEST_RATIO] = [0.1, 3];

/** Percents beyond 150 are rare, and fractions of 1 as large as that. */
const GREATEST_FRACTION = 1.5;

const isLike = (ratio: number): boolean => ratio >= LEAST_RATIO && ratio <= GREATEST_RATIO;

/** Beyond 1.5 a number is no fraction; as a percent it may be ten times another one, as a worst value is. */
const isNear = (ratio: number): boolean => ratio >= LEAST_RATIO && ratio <= 10;

/** Whether one number is a fraction of 1 and the other its like in percent. */
export function areMixed(fraction: number, percent: number): boolean {
  return fraction > 0 && fraction <= GREATEST_FRACTION && percent >= 10 && isLike((100 * fraction) / percent);
}

/**
 * What each number of a row is multiplied by so that all are percents or all are fractions, as the cells show them: 97%
 * beside 95 is 97 beside 95, and beside 0.95 stays 0.97. `null` where a plain number is like the percents in neither
 * way, unless the row says that it is of percents.
 */
export function percentFactors(numbers: readonly Measured[], isPercentSaid = false): readonly number[] | null {
  const isPlain = ({ percent }: Measured): boolean => percent === null;
  const shown = numbers.filter((one) => !isPlain(one) && one.value !== 0);
  const isMixed = (['format', 'text', null] as const).filter((kind) => numbers.some(({ percent }) => percent === kind));
  if (shown.length === 0 || isMixed.length < 2) return numbers.map(() => 1);
  const sizes = shown.map(({ value, percent }) => Math.abs(percent === 'format' ? 100 * value : value));
  const size = Math.max(...sizes);
  const plain = numbers.filter((one) => isPlain(one) && one.value !== 0).map(({ value }) => Math.abs(value));
  const arePercents = plain.every(
    (value) => isLike(value / size) || (value > GREATEST_FRACTION && (isPercentSaid || isNear(value / size))),
  );
  const areFractions =
    plain.length > 0 && plain.every((value) => value <= GREATEST_FRACTION && isLike((100 * value) / size));
  if (arePercents) return numbers.map(({ percent }) => (percent === 'format' ? 100 : 1));
  if (!areFractions) return null;
  const hasTexts = isMixed.includes('text');
  return numbers.map(({ percent }) => (hasTexts && percent !== 'text' ? 100 : 1));
}

export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && /%/.test(format.replace(/"[^"]*"|\\./g, ''));
}
