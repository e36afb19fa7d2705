/** The words of plans: texts in both languages, of which `say` takes one and fills its {placeholders}. */
import type { Language, Localized } from '../engine/language';
import { LANGUAGES } from '../engine/words';
import type { MessageValues } from '../engine/phrases';
import { filled } from '../engine/phrases';

export type Say = (text: Localized, values?: MessageValues) => string;

export function inLanguage(language: Language): Say {
  return (text, values = {}) => filled(text[language], values, language);
}

/**
 * The end of a call whose function answers with words: the language, after `leftOut` arguments that have their
 * defaults. Nothing where the function speaks the language of itself.
 */
export function languageArgument(language: Language, leftOut: number): string {
  return language === LANGUAGES.default ? '' : `${','.repeat(leftOut + 1)}"${language}"`;
}
