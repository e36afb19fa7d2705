/** Texts of plans in one language; {name} stands for a value. */
import type { Language, Localized } from '../engine/language';

export type Say = (text: Localized, values?: Readonly<Record<string, string>>) => string;

export function inLanguage(language: Language): Say {
  return (text, values = {}) =>
    text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
