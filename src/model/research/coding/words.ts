/** Words for the three types of isomorphism, in English and Indonesian, as coders write them. */
import type { Localized } from '../../../engine/language';
import type { UsualType } from './types';
import { USUAL_TYPES } from './types';

export const TYPE_NAMES: Readonly<Record<UsualType, Localized>> = {
  coercive: { en: 'Coercive', id: 'Koersif' },
  mimetic: { en: 'Mimetic', id: 'Mimetik' },
  normative: { en: 'Normative', id: 'Normatif' },
};

const WORDS: Readonly<Record<UsualType, RegExp>> = {
  coercive: /\b(koersif|coercive|kohersif|coersive|koersi|coercion)\b/,
  mimetic: /\b(mimetik|mimetic|mimesis|mimetis)\b/,
  normative: /\b(normatif|normative)\b/,
};

const DENIED = /\b(non|not|bukan|tidak)\b/;

/** Null where a text names none of the three, or several, or denies one: "coercive/normative", "non-normative". */
export function usualTypeIn(text: string): UsualType | null {
  const lower = text.toLowerCase();
  const named = USUAL_TYPES.filter((type) => WORDS[type].test(lower));
  return named.length === 1 && !DENIED.test(lower) ? (named[0] ?? null) : null;
}

/** Words that every sheet of coded quotes knows, whatever its table says so far. */
export const KNOWN_WORDS: Readonly<Record<UsualType, readonly string[]>> = {
  coercive: ['coercive', 'koersif'],
  mimetic: ['mimetic', 'mimetik'],
  normative: ['normative', 'normatif'],
};
