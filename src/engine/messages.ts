import type { Language, Localized } from './language';
import { ahpMessages } from './messages/ahp';
import { bscMessages } from './messages/bsc';
import { ckpMessages } from './messages/ckp';
import { commonMessages } from './messages/common';
import { groupMessages } from './messages/groups';
import { hierarchyMessages } from './messages/hierarchy';
import { omaxMessages } from './messages/omax';
import type { plsMessages } from './messages/pls';
import type { MessageValue, MessageValues } from './phrases';
import { filled } from './phrases';

/**
 * Every sentence the engine can say, by key, in both languages, with `{placeholders}` for the user's own words and
 * numbers; those of path models are a catalogue of their own, which functions.js does not carry.
 */
export const messages = {
  ...commonMessages,
  ...ahpMessages,
  ...groupMessages,
  ...hierarchyMessages,
  ...omaxMessages,
  ...ckpMessages,
  ...bscMessages,
} as const;

export type MessageKey = keyof typeof messages | keyof typeof plsMessages;

type Message = Localized & { readonly code?: ScoringErrorCode };
export type Catalogue = Readonly<Record<string, Message>>;

/**
 * What kind of refusal it is: `value` a mistake the user can repair (#VALUE!), `notAvailable` data not there yet
 * (#N/A), `number` a result that does not exist (#NUM!).
 */
export type ScoringErrorCode = 'value' | 'notAvailable' | 'number';

/** The kind of refusal a sentence belongs to: the one beside it in the catalogue, else a mistake to repair. */
export function codeOf(key: MessageKey, catalogue: Catalogue = messages): ScoringErrorCode {
  return catalogue[key]?.code ?? 'value';
}

/** The sentence for `key` with its placeholders filled, beginning with a capital. */
export function sentence(
  key: MessageKey,
  values: MessageValues,
  language: Language,
  catalogue: Catalogue = messages,
): string {
  const text = filled(catalogue[key]?.[language] ?? '', values, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A catalogue text in both languages, to be put into another sentence. */
export function localized(key: keyof typeof messages, values: MessageValues): Localized {
  return { en: filled(messages[key].en, values, 'en'), id: filled(messages[key].id, values, 'id') };
}

/** A cell's content as the user sees it: text in quotation marks, shortened beyond 30 characters. */
export function quoted(cell: unknown): MessageValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'string') return { en: 'this value', id: 'nilai ini' };
  return cell.length > 30 ? `"${cell.slice(0, 30)}…"` : `"${cell}"`;
}
