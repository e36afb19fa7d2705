/** Words that people choose on the sheets of cases, in either language: a sheet may have been written in the other. */
import type { Localized } from '../../engine/language';
import { EACH_LANGUAGE } from '../../engine/language';
import { inQuotes } from '../body';

export function isWord(cells: string, word: Localized): string {
  const texts = [...new Set(EACH_LANGUAGE.map((language) => word[language]))];
  return `(${texts.map((text) => `(${cells}=${inQuotes(text)})`).join('+')}>0)`;
}
