import type { Language } from '../engine/language';
import { languageOf } from '../engine/language';

/** The language of the user's Office; English in a realm without Office.js, such as a test or another spreadsheet. */
export function displayLanguage(): Language {
  return typeof Office === 'undefined' ? 'en' : languageOf(Office.context?.displayLanguage);
}
