/** Figures with decimal and thousands signs, as Indonesian and English tables print them. */

export type DecimalSign = ',' | '.';

const GROUPED = /^[1-9]\d{0,2}(?:([.,' \u00a0])\d{3})(?:\1\d{3})*$/;
const WHOLE = /^\d+$/;

/** What one numeral may be: the number it is in any case, or the number it is by either decimal sign. */
export type Reading =
  | { readonly digits: string; readonly shows: DecimalSign | null }
  | { readonly byComma: string; readonly byPoint: string };

/**
 * How "1.234.567,8", "1 234", "97,5" or "1.234" reads, as digits with a decimal point; `undefined` for figures that are
 * no number. One sign before exactly three digits may be either.
 */
export function readingOf(numeral: string): Reading | undefined {
  if (WHOLE.test(numeral)) return { digits: numeral, shows: null };
  const [first, last] = [numeral.search(/[.,]/), Math.max(numeral.lastIndexOf('.'), numeral.lastIndexOf(','))];
  if (first < 0) return GROUPED.test(numeral) ? { digits: numeral.replace(/['\s]/g, ''), shows: null } : undefined;
  const isOne = first === last;
  const sign = numeral[last] as DecimalSign;
  const [whole, decimals] = [numeral.slice(0, last), numeral.slice(last + 1)];
  if (GROUPED.test(numeral)) {
    const grouped = numeral.replace(/[.,]/g, '');
    if (!isOne) return { digits: grouped, shows: otherThan(sign) };
    const decimal = `${whole}.${decimals}`;
    return sign === ',' ? { byComma: decimal, byPoint: grouped } : { byComma: grouped, byPoint: decimal };
  }
  if (!/^\d*$/.test(decimals) || whole.includes(sign)) return undefined;
  if (whole !== '' && !WHOLE.test(whole) && !GROUPED.test(whole)) return undefined;
  return { digits: `${whole.replace(/[.,'\s]/g, '')}.${decimals}`, shows: decimals === '' ? null : sign };
}

export function otherThan(sign: DecimalSign): DecimalSign {
  return sign === ',' ? '.' : ',';
}
