/** Numbers typed as text, as people type them. */
import { isBlank } from './cells';
import type { DecimalSign, Reading } from './numberText/numerals';
import { otherThan } from './numberText/numerals';
import type { Parts } from './numberText/parts';
import { partsOf } from './numberText/parts';
import type { NumberFault, NumberInText } from './numberText/reader';
import { plain } from './numberText/reader';
import { NO_DATA } from './numberText/words';

export type { DecimalSign } from './numberText/numerals';
export type { NumberFault, NumberInText } from './numberText/reader';

const AMBIGUOUS: NumberFault = { fault: 'ambiguous' };

/**
 * The decimal sign that the texts of one column, or matrix, show beyond doubt; `null` where none does, or where they
 * contradict each other.
 */
export function decimalSignOf(cells: Iterable<unknown>): DecimalSign | null {
  let sign: DecimalSign | null = null;
  for (const cell of cells) {
    const shown = typeof cell === 'string' ? signShownBy(cell) : null;
    if (shown === null) continue;
    if (sign !== null && sign !== shown) return null;
    sign = shown;
  }
  return sign;
}

/**
 * The number a text says, with currency, percent, unit, limit and thousands signs as people type them; by the decimal
 * sign of its column where it may be read with either. Dates, times, ranges and two numbers in one text are none.
 */
export function readNumberText(text: string, sign: DecimalSign | null): NumberInText | NumberFault {
  const parts = partsOf(text);
  if ('fault' in parts) return parts;
  const value = parts.divisor === null ? valueOf(parts, sign) : ratioOf(parts, parts.divisor, sign);
  if (value === null) return AMBIGUOUS;
  if (!Number.isFinite(value)) return { fault: 'unreadable', at: text.trim() };
  return { value: parts.isNegative ? -value : value, isPercent: parts.isPercent, bound: parts.bound };
}

/** Whether a cell says that there is no data yet: blank, N/A, a dash, "belum ada". */
export function isNoData(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'string' && NO_DATA.test(plain(cell).replace(/\s+/g, ' ')));
}

function signShownBy(text: string): DecimalSign | null {
  if (!/[.,]/.test(text)) return null;
  const parts = partsOf(text);
  if ('fault' in parts) return null;
  const readings = parts.divisor === null ? [parts.reading] : [parts.reading, parts.divisor];
  const shown = readings
    .flatMap((reading) => ('digits' in reading ? [reading.shows] : []))
    .filter((one) => one !== null);
  if (shown.length > 0) return shown.every((one) => one === shown[0]) ? (shown[0] ?? null) : null;
  return parts.divisor === null && isWholeMoney(parts) ? otherThan(separatorOf(parts.reading)) : null;
}

function valueOf({ reading, currency, power, ...rest }: Parts, sign: DecimalSign | null): number | null {
  const digits = digitsBy(reading, signOfMoney({ reading, currency, power, ...rest }, sign));
  return digits === null ? null : Number(`${digits}e${power}`);
}

function digitsBy(reading: Reading, sign: DecimalSign | null): string | null {
  if ('digits' in reading) return reading.digits;
  if (sign === null) return null;
  return sign === ',' ? reading.byComma : reading.byPoint;
}

/** The decimal sign of an amount: three digits after one sign are thousands of rupiah, and of dollars after a comma. */
function signOfMoney(parts: Parts, sign: DecimalSign | null): DecimalSign | null {
  if ('digits' in parts.reading || parts.currency === null || parts.power !== 0) return sign;
  const grouping = separatorOf(parts.reading);
  if (isWholeMoney(parts)) return otherThan(grouping);
  if (parts.currency === 'any') return sign;
  if (sign === grouping) return null;
  return grouping === ',' ? '.' : sign;
}

function isWholeMoney({ reading, currency, power }: Parts): boolean {
  return currency === 'whole' && power === 0 && !('digits' in reading);
}

/** The one sign of a numeral that may be read with either. */
function separatorOf(reading: Reading): DecimalSign {
  return 'byComma' in reading && reading.byComma.includes('.') ? ',' : '.';
}

/**
 * A ratio of counts. Without a known decimal sign it is the one that both signs give, or where the first is a whole
 * number the one that is at most 1: 1035/249.137 is 0.00415.
 */
function ratioOf(parts: Parts, divisor: Reading, sign: DecimalSign | null): number | null {
  const by = (one: DecimalSign): number => {
    const [upper, lower] = [parts.reading, divisor].map((reading) => Number(digitsBy(reading, one)));
    return parts.whole + (upper as number) / (lower as number);
  };
  const [byComma, byPoint] = [by(','), by('.')];
  if (Math.abs(byComma - byPoint) <= 1e-12 * byComma) return byComma;
  const isWhole = 'digits' in parts.reading && !parts.reading.digits.includes('.');
  const thousands = separatorOf(divisor) === '.' ? byComma : byPoint;
  const decimals = separatorOf(divisor) === '.' ? byPoint : byComma;
  if (isWhole && thousands <= 1 && decimals > 1) return sign === null || by(sign) === thousands ? thousands : null;
  return sign === null ? null : by(sign);
}
