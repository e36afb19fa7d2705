/** How words and numbers stand in a sentence of either language. */
import type { Language, Localized } from './language';

/** The locale of each language, where that of the reader is not known. */
export const LOCALES = { en: 'en-US', id: 'id-ID' } as const satisfies Readonly<Record<Language, string>>;

/** What fills a placeholder. Numbers take the decimal sign of the language; a list reads as "2 and 5". */
export type MessageValue = number | string | Localized | readonly number[];
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** A text with its `{placeholders}` filled; one without a value stays as it is. */
export function filled(text: string, values: MessageValues, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : shown(value, language);
  });
}

/** "F1a, F1b and C2a". */
export function listed(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}

/** A number as a program writes it, with the decimal sign of the language. */
export function withDecimalSign(text: string, language: Language): string {
  return text.replace('.', DECIMAL_SIGN[language]);
}

const AND: Localized = { en: 'and', id: 'dan' };
const DECIMAL_SIGN: Localized = { en: '.', id: ',' };

function shown(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return shownNumber(value, language);
  return 'en' in value ? value[language] : listed(value.map(String), language);
}

/** Whole numbers in full, others to six decimals (below 1, six digits), so that 1/3 reads as 0.333333. */
function shownNumber(value: number, language: Language): string {
  const text = String(Number(Math.abs(value) >= 1 ? value.toFixed(6) : value.toPrecision(6)));
  return withDecimalSign(text, language);
}
