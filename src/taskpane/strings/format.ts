/** Numbers as the user's locale writes them. */
import type { Language } from '../../engine/language';
import { numberInText } from '../../engine/numbers';
import { LOCALES } from '../../engine/phrases';

export interface Formats {
  /** 0.4068 → 40.7 % (one decimal, as the sheet shows it, unless another number of them is asked for). */
  percent(share: number, digits?: number): string;
  /** A consistency ratio: three decimals, so that 0.104 does not read as the limit of 0.10. */
  ratio(value: number): string;
  /** The limit 0.10 and other two-decimal numbers. */
  hundredths(value: number): string;
  /** With this many decimals. */
  decimals(value: number, digits: number): string;
  count(value: number): string;
  /** Any number of a sheet, such as a realization: grouped, with at most four decimals. */
  number(value: number): string;
  /**
   * A number as it stands in a field: not grouped, with this many decimals, else four or (below 1) five digits, ready to
   * be typed over.
   */
  entry(value: number, digits?: number): string;
  /** The day of one of Excel's serial numbers. */
  date(serial: number): string;
  /** The day 2026-03-31 in full. */
  day(iso: string): string;
  /** A number somebody typed, or why it is none. */
  read(text: string): number | 'notANumber' | 'ambiguous';
}

/**
 * The locale tag of the user when it is of the pane's language (en-GB writes its own way), else the language's own: a
 * sentence in English with a decimal comma would read as a list.
 */
export function formatsFor(tag: string | undefined, language: Language): Formats {
  const locale = tag?.toLowerCase().startsWith(language) && isLocale(tag) ? tag : LOCALES[language];
  const plain = (digits: number, useGrouping = true): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping });
  const percent = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const [whole, two, three] = [plain(0), plain(2), plain(3)];
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const bare = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: false });
  const bareShare = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5, useGrouping: false });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const decimalSign = bare.format(0.5).includes(',') ? ',' : '.';
  return {
    percent: (share, digits = 1) => percent(digits).format(share),
    ratio: (value) => three.format(value),
    hundredths: (value) => two.format(value),
    // Rounded as numbers are: Intl takes 99.9995 for a tie, and rounds it up.
    decimals: (value, digits) => plain(digits).format(Number(value.toFixed(digits))),
    count: (value) => whole.format(value),
    number: (value) => grouped.format(value),
    entry: (value, digits) =>
      (digits === undefined ? (Math.abs(value) < 1 ? bareShare : bare) : plain(digits, false)).format(value),
    date: (serial) => dates.format(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    read: (text) => readTyped(text, decimalSign),
  };
}

const GROUPS = { ',': /^[+-]?\d{1,3}(\.\d{3}){2,}(,\d+)?$/, '.': /^[+-]?\d{1,3}(,\d{3}){2,}(\.\d+)?$/ };
const GROUPS_AND_DECIMALS = { ',': /^[+-]?\d{1,3}(\.\d{3})+,\d+$/, '.': /^[+-]?\d{1,3}(,\d{3})+\.\d+$/ };
/** In a decimal-comma locale, 1.250 may be a thousand or a little more than one; the other way round with 1,250. */
const AMBIGUOUS = { ',': /^[+-]?[1-9]\d{0,2}\.\d{3}$/, '.': /^[+-]?[1-9]\d{0,2},\d{3}$/ };

/**
 * A comma and a point both count as the decimal sign, as in the cells the functions read; thousands may be grouped the
 * locale's way where that cannot be mistaken.
 */
function readTyped(text: string, decimalSign: ',' | '.'): number | 'notANumber' | 'ambiguous' {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '');
  if (AMBIGUOUS[decimalSign].test(typed)) return 'ambiguous';
  if (GROUPS[decimalSign].test(typed) || GROUPS_AND_DECIMALS[decimalSign].test(typed)) {
    return Number(typed.replaceAll(decimalSign === ',' ? '.' : ',', '').replace(',', '.'));
  }
  return numberInText(typed) ?? 'notANumber';
}

function isLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
