/** The two languages of every sentence Timbang says: English and Indonesian. */
export type Language = 'en' | 'id';

/** A text in both languages, for words that are put into a sentence. */
export interface Localized {
  readonly en: string;
  readonly id: string;
}

/**
 * The language for a locale tag such as `id-ID`; English when the tag is missing or another language. `in` is ISO 639's
 * old code.
 */
export function languageOf(tag: string | undefined): Language {
  return /^(id|in)(?=$|[-_])/i.test(tag ?? '') ? 'id' : 'en';
}
