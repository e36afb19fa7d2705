/** Names in sentences. */
import type { Localized } from '../../engine/language';

/** So many are named; the rest is counted. */
const NAMED = 6;

/** "F1a, F1b and C2a"; a long list ends in "and 7 more". */
export function namesOf(names: readonly string[]): Localized {
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const more = names.length - shown.length;
  return {
    en: joined(more > 0 ? [...shown, `${more} more`] : shown, 'and'),
    id: joined(more > 0 ? [...shown, `${more} lainnya`] : shown, 'dan'),
  };
}

function joined(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
}
