/** What the sheet of a profile of respondents is made from, and how it is found again. */
import type { Language } from '../../../engine/language';
import type { ProfileDraft } from '../../../model/research/profile/draft';
import type { ProfileReading } from '../../../model/research/profile/types';

export interface ProfileInput extends ProfileDraft {
  readonly language: Language;
  readonly reading: ProfileReading;
}

const KEY = 'profile/';

export const profileKey = (id: string): string => `${KEY}${id}`;

/** The id in the key of such a sheet; null for another. */
export function profileIdOf(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/** Kept on the sheet itself: which columns are counted, and in which classes. */
export function profileName(id: string): string {
  return `tb_profile_${id.replace(/[^A-Za-z0-9]/g, '_')}_columns`;
}
