/** Names in sentences. */
import type { Localized } from '../../engine/language';
import { listed } from '../../engine/phrases';

/** So many are named; the rest is counted. */
const NAMED = 6;

/** Whether `namesOf` counts some of them: one more is named all the same. */
export function isCut(names: readonly string[], named = NAMED): boolean {
  return names.length > named + 1;
}

/** "F1a, F1b and C2a"; a long list ends in "and 7 more". */
export function namesOf(names: readonly string[], named = NAMED): Localized {
  const shown = isCut(names, named) ? names.slice(0, named) : names;
  const more = names.length - shown.length;
  return {
    en: listed(more > 0 ? [...shown, `${more} more`] : shown, 'en'),
    id: listed(more > 0 ? [...shown, `${more} lainnya`] : shown, 'id'),
  };
}
