import type { Language, Localized } from './language';
import { ahpMessages } from './messages/ahp';
import { bscMessages } from './messages/bsc';
import { ckpMessages } from './messages/ckp';
import { commonMessages } from './messages/common';
import { groupMessages } from './messages/groups';
import { hierarchyMessages } from './messages/hierarchy';
import { omaxMessages } from './messages/omax';

/**
 * Every sentence the engine can say, by key, in both languages, with `{placeholders}` for the user's own words and
 * numbers.
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

export type MessageKey = keyof typeof messages;

/**
 * What kind of refusal it is: `value` a mistake the user can repair (#VALUE!), `notAvailable` data not there yet
 * (#N/A), `number` a result that does not exist (#NUM!).
 */
export type ScoringErrorCode = 'value' | 'notAvailable' | 'number';

/** The kind of refusal a sentence belongs to: the one beside it in the catalogue, else a mistake to repair. */
export function codeOf(key: MessageKey): ScoringErrorCode {
  const message: Localized & { readonly code?: ScoringErrorCode } = messages[key];
  return message.code ?? 'value';
}

/** What fills a placeholder. Numbers take the decimal sign of the language; a list reads as "2 and 5". */
export type MessageValue = number | string | Localized | readonly number[];
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** The sentence for `key` with its placeholders filled, beginning with a capital. */
export function sentence(key: MessageKey, values: MessageValues, language: Language): string {
  const text = fill(key, values, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A catalogue text in both languages, to be put into another sentence. */
export function localized(key: MessageKey, values: MessageValues): Localized {
  return { en: fill(key, values, 'en'), id: fill(key, values, 'id') };
}

/** A cell's content as the user sees it: text in quotation marks, shortened beyond 30 characters. */
export function quoted(cell: unknown): MessageValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'string') return { en: 'this value', id: 'nilai ini' };
  return cell.length > 30 ? `"${cell.slice(0, 30)}…"` : `"${cell}"`;
}

function fill(key: MessageKey, values: MessageValues, language: Language): string {
  return filled(messages[key][language], values, language);
}

/** A text with its `{placeholders}` filled; one without a value stays as it is. */
export function filled(text: string, values: MessageValues, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : shown(value, language);
  });
}

function shown(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return shownNumber(value, language);
  return 'en' in value ? value[language] : shownList(value, language);
}

/** Whole numbers in full, others to six decimals (below 1, six digits), so that 1/3 reads as 0.333333. */
function shownNumber(value: number, language: Language): string {
  const text = String(Number(Math.abs(value) >= 1 ? value.toFixed(6) : value.toPrecision(6)));
  return language === 'id' ? text.replace('.', ',') : text;
}

function shownList(numbers: readonly number[], language: Language): string {
  const words = numbers.map(String);
  const last = words.pop() ?? '';
  if (words.length === 0) return last;
  return `${words.join(', ')} ${language === 'id' ? 'dan' : 'and'} ${last}`;
}
