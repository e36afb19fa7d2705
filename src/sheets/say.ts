/** The words of plans: texts in both languages, of which `say` takes one and fills its {placeholders}. */
import type { Language, Localized, MessageValues } from '../engine/language';
import { filled } from '../engine/language';

export type Say = (text: Localized, values?: MessageValues) => string;

export function inLanguage(language: Language): Say {
  return (text, values = {}) => filled(text[language], values, language);
}
