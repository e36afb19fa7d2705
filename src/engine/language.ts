/** The two languages of every sentence Timbang says, English and Indonesian. */
export const EACH_LANGUAGE = ['en', 'id'] as const;

export type Language = (typeof EACH_LANGUAGE)[number];

/** A text in both languages, for words that are put into a sentence. */
export type Localized = Readonly<Record<Language, string>>;

/**
 * The language for a locale tag such as `id-ID`; English when the tag is missing or another language. `in` is ISO 639's
 * old code.
 */
export function languageOf(tag: string | undefined): Language {
  return /^(id|in)(?=$|[-_])/i.test(tag ?? '') ? 'id' : 'en';
}
