/** Numbers as the user's locale writes them. */
import type { Language } from '../engine/language';

export interface Formats {
  /** 0.4068 → 40.7 % (one decimal, as the sheet shows it). */
  percent(share: number): string;
  /** A consistency ratio: three decimals, so that 0.104 does not read as the limit of 0.10. */
  ratio(value: number): string;
  /** The limit 0.10 and other two-decimal numbers. */
  hundredths(value: number): string;
  count(value: number): string;
}

/**
 * The locale tag of the user when it is of the pane's language (en-GB writes its own way), else the language's own: a
 * sentence in English with a decimal comma would read as a list.
 */
export function formatsFor(tag: string | undefined, language: Language): Formats {
  const own = language === 'id' ? 'id-ID' : 'en-US';
  const locale = tag?.toLowerCase().startsWith(language) && isLocale(tag) ? tag : own;
  const plain = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const [whole, two, three] = [plain(0), plain(2), plain(3)];
  return {
    percent: (share) => percent.format(share),
    ratio: (value) => three.format(value),
    hundredths: (value) => two.format(value),
    count: (value) => whole.format(value),
  };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
