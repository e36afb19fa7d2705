import { isOmitted } from '../engine/cells';
import type { Language } from '../engine/language';
import { languageOf } from '../engine/language';
import { LANGUAGES, readWord } from '../engine/words';

/** The language of the user's Office; English in a realm without Office.js, such as a test or another spreadsheet. */
export function displayLanguage(): Language {
  return typeof Office === 'undefined' ? 'en' : languageOf(Office.context?.displayLanguage);
}

/** The language that a formula asks for, as sheets do so that a table keeps the words of its sheet. */
export function languageGiven(language: unknown): Language {
  return isOmitted(language) ? displayLanguage() : readWord(language, LANGUAGES);
}
