/** Numbers in cells with what their texts say of them: percents, limits, ratios. */
import type { Cells, LocatedCell } from './cells';
import type { Localized } from './language';
import { quoted } from './messages';
import { ScoringError } from './scoringError';
import type { DecimalSign, NumberFault, NumberInText } from './textNumbers';
import { UNITS_APART } from './numberText/words';
import { decimalSignOf, isNoData, readNumberText } from './textNumbers';

/** A number in a cell, and the cell it was read from. */
export interface Quantity extends NumberInText, LocatedCell {
  /** Written as one number over another. */
  readonly isRatio: boolean;
}

/** Larger numbers are accidents, and sums of them would overflow. */
const LARGEST_NUMBER = 1e300;

/** A number that needs no reading. */
export function isPlainNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Math.abs(cell) <= LARGEST_NUMBER;
}

const RATIO = /\d\s*[/\u2044]\s*\d|[\u00bc-\u00be\u2150-\u215e]/;

const signs = new WeakMap<Cells, DecimalSign | null>();

/** The decimal sign of the texts of a range; looked for once, and only where one of its texts may be read with either. */
function signAmong(cells: Cells | undefined): DecimalSign | null {
  if (cells === undefined) return null;
  const known = signs.get(cells);
  if (known !== undefined) return known;
  const sign = decimalSignOf(cells.flat());
  signs.set(cells, sign);
  return sign;
}

/**
 * The number in a cell with what its text says of it; refuses what is no number, naming the place and what stands in
 * the way. `sign` is the decimal sign of the cell's column, else that of the cells it stands among.
 */
export function readQuantity(located: LocatedCell, sign?: DecimalSign | null): Quantity {
  const { cell, place } = located;
  if (isPlainNumber(cell)) {
    return { ...located, value: cell, isPercent: false, bound: null, isRatio: false };
  }
  if (typeof cell !== 'string') throw new ScoringError('notANumber', { place: place(), got: quoted(cell) });
  const alone = readNumberText(cell, sign ?? null);
  const read = isAmbiguous(alone) && sign === undefined ? readNumberText(cell, signAmong(located.among)) : alone;
  if ('fault' in read) throw faultOf(read, cell, place());
  if (!isPlainNumber(read.value)) throw new ScoringError('notANumber', { place: place(), got: quoted(cell) });
  return { ...located, ...read, isRatio: RATIO.test(cell) };
}

function isAmbiguous(read: NumberInText | NumberFault): boolean {
  return 'fault' in read && read.fault === 'ambiguous';
}

function faultOf(read: NumberFault, cell: string, place: Localized): ScoringError {
  const got = quoted(cell);
  if (read.fault === 'ambiguous') return new ScoringError('ambiguousNumber', { place, got });
  if (!/\d/.test(cell) || read.at === cell.trim()) return new ScoringError('notANumber', { place, got });
  const at = read.at === ' ' ? { en: 'the space', id: 'spasinya' } : quoted(read.at);
  return new ScoringError('numberHindered', { place, got, at });
}

/** The plain number in a cell, by the decimal sign of the cells it stands among. */
export function readPlain(located: LocatedCell): number {
  return isPlainNumber(located.cell) ? located.cell : plainValue(readQuantity(located));
}

/** The value of something measured; a limit such as "≥ 95" is none. */
export function readMeasured(located: LocatedCell): Quantity {
  const quantity = readQuantity(located);
  if (quantity.bound !== null) throw limitNotValue(quantity);
  return quantity;
}

/** A number that can be neither a percent nor a limit. */
export function plainValue(quantity: Quantity): number {
  const { cell, place } = quantity;
  if (quantity.isPercent) throw new ScoringError('percentUnexpected', { place: place(), got: quoted(cell) });
  if (quantity.bound !== null) throw limitNotValue(quantity);
  return quantity.value;
}

function limitNotValue({ cell, place }: Quantity): ScoringError {
  return new ScoringError('limitNotValue', { place: place(), got: quoted(cell) });
}

/**
 * A score in points: "105%" is 105. Refused beside plain numbers that are fractions, 1.05 among them, of which it would
 * be the hundredfold.
 */
export function readPoints(located: LocatedCell): number {
  const quantity = readMeasured(located);
  if (!quantity.isPercent) return quantity.value;
  const fraction = (located.among ?? []).flat().find((other) => isFraction(other));
  if (fraction !== undefined) throw scalesMixed(quantity, fraction);
  return quantity.value;
}

const LARGEST_FRACTION = 1.5;

function isFraction(cell: unknown): cell is number {
  return typeof cell === 'number' && cell !== 0 && Math.abs(cell) <= LARGEST_FRACTION;
}

/** Weights in percent are fractions; refused where some of a list are percents and others are not. */
export function readWeightQuantity(located: LocatedCell): number {
  const quantity = readMeasured(located);
  if (!quantity.isPercent) return quantity.value;
  const other = (located.among ?? []).flat().find(isPlainWeight);
  if (other !== undefined) throw scalesMixed(quantity, other);
  return quantity.value / 100;
}

function isPlainWeight(cell: unknown): boolean {
  if (typeof cell === 'number') return cell !== 0;
  if (typeof cell !== 'string' || isNoData(cell)) return false;
  const read = readNumberText(cell, null);
  return !('fault' in read) && !read.isPercent && read.value !== 0;
}

/** A realization is rarely less than a tenth of its target, or more than three times as much. */
const [LEAST_RATIO, GREATEST_RATIO] = [0.1, 3];

/** Numbers that may be percents without a sign, for lack of a column that says so. */
const LARGEST_PERCENT = 150;

/**
 * The values of what is compared and of what it is compared with, in one scale. A percent beside a plain number is
 * taken as 97.5 or as 0.975, whichever is near it; refused where neither or both are. A ratio of counts beside a number
 * of which it may be the hundredth is refused as well.
 */
export function inOneScale(
  compared: readonly Quantity[],
  base: readonly Quantity[],
): { readonly compared: number[]; readonly base: number[] } {
  const all = [...compared, ...base].filter(({ value }) => value !== 0);
  const percent = greatest(all.filter(({ isPercent }) => isPercent));
  const plain = greatest(all.filter(({ isPercent }) => !isPercent));
  refuseOtherUnits(all);
  refuseHundredth(all, plain);
  if (percent === undefined || plain === undefined) return { compared: valuesOf(compared), base: valuesOf(base) };
  const divisor = divisorOf(percent, plain, compared.includes(percent));
  return { compared: valuesOf(compared, divisor), base: valuesOf(base, divisor) };
}

function divisorOf(percent: Quantity, plain: Quantity, isPercentCompared: boolean): number {
  const other = Math.abs(plain.value);
  const isNear = (value: number): boolean => {
    const ratio = isPercentCompared ? value / other : other / value;
    return ratio >= LEAST_RATIO && ratio <= GREATEST_RATIO;
  };
  const isPoints = other <= LARGEST_PERCENT && isNear(Math.abs(percent.value));
  const isShare = other <= LARGEST_FRACTION && isNear(Math.abs(percent.value) / 100);
  if (isPoints === isShare) throw scalesMixed(percent, plain.cell);
  return isPoints ? 1 : 100;
}

/** "1 minggu" beside "5 hari", dollars beside rupiah. */
function refuseOtherUnits(all: readonly Quantity[]): void {
  let first: { readonly cell: unknown; readonly unit: RegExp } | undefined;
  for (const { cell, place } of all) {
    const unit = typeof cell === 'string' ? UNITS_APART.find((apart) => apart.test(cell)) : undefined;
    if (unit === undefined) continue;
    first ??= { cell, unit };
    if (unit !== first.unit) {
      throw new ScoringError('unitsDiffer', { place: place(), got: quoted(cell), other: quoted(first.cell) });
    }
  }
}

/** A ratio such as 190/200 beside a plain 95. */
function refuseHundredth(all: readonly Quantity[], plain: Quantity | undefined): void {
  const ratio = all.find(({ isRatio, value }) => isRatio && Math.abs(value) <= LARGEST_FRACTION);
  if (ratio === undefined || plain === undefined || plain.isRatio) return;
  const [hundredfold, other] = [Math.abs(ratio.value) * 100, Math.abs(plain.value)];
  const isNear = hundredfold / other >= LEAST_RATIO && hundredfold / other <= GREATEST_RATIO;
  if (other >= 10 && other <= LARGEST_PERCENT && isNear) throw scalesMixed(ratio, plain.cell);
}

function valuesOf(quantities: readonly Quantity[], divisor = 1): number[] {
  return quantities.map(({ value, isPercent }) => (isPercent ? value / divisor : value));
}

function greatest(quantities: readonly Quantity[]): Quantity | undefined {
  return quantities.reduce<Quantity | undefined>(
    (most, one) => (most !== undefined && Math.abs(most.value) >= Math.abs(one.value) ? most : one),
    undefined,
  );
}

function scalesMixed({ cell, place }: LocatedCell, other: unknown): ScoringError {
  return new ScoringError('scalesMixed', { place: place(), got: quoted(cell), other: quoted(other) });
}

/** A value and what it is compared with, in one scale. */
export function readCompared(compared: LocatedCell, base: LocatedCell): readonly [compared: number, base: number] {
  if (isPlainNumber(compared.cell) && isPlainNumber(base.cell)) return [compared.cell, base.cell];
  const scaled = inOneScale([readMeasured(compared)], [readMeasured(base)]);
  return [scaled.compared[0] as number, scaled.base[0] as number];
}

/** Values of one list, in one scale. */
export function readAlike(cells: readonly LocatedCell[]): number[] {
  if (cells.every(({ cell }) => isPlainNumber(cell))) return cells.map(({ cell }) => cell as number);
  return inOneScale(cells.map(readMeasured), []).compared;
}
