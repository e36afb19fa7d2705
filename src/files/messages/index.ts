import type { Language, Localized } from '../../engine/language';
import type { MessageValues } from '../../engine/phrases';
import { filled } from '../../engine/phrases';
import { containerMessages } from './container';
import { patchingMessages } from './patching';

/** Every sentence about a file, by key, in both languages, with `{placeholders}` as in the engine's catalogue. */
const fileMessages = {
  ...containerMessages,
  ...patchingMessages,
} as const satisfies Readonly<Record<string, Localized>>;

export type FileMessageKey = keyof typeof fileMessages;

/** The sentence for `key` with its placeholders filled. */
export function fileSentence(key: FileMessageKey, values: MessageValues, language: Language): string {
  return filled(fileMessages[key][language], values, language);
}
