import type { CellContent, ErrorText } from '../../contents';
import { FileError } from '../../fileError';
import { unescapeXstring } from '../../markup/escaping';
import { serialOf } from '../dates';
import type { SharedString } from '../sharedStrings';

export interface ValueSources {
  /** Of the part, for the sentence that refuses it. */
  readonly part: string;
  readonly strings: readonly SharedString[];
  readonly calendar: 1900 | 1904;
}

/** What stands in <v>, by the type of the cell (18.18.11). A number that is none is shown as the text that it is. */
export function valueOf(type: string | null, text: string, sources: ValueSources): CellContent | null {
  if (type === 'str') return unescapeXstring(text);
  const trimmed = text.trim();
  if (trimmed === '') return null;
  switch (type) {
    case 's':
      return sharedText(trimmed, sources).text;
    case 'b':
      return trimmed === '1' || trimmed.toLowerCase() === 'true';
    case 'e':
      return { error: (trimmed.startsWith('#') ? trimmed : `#${trimmed}`) as ErrorText };
    case 'd':
      return serialOf(trimmed, sources.calendar) ?? trimmed;
    case 'inlineStr':
      return unescapeXstring(text);
    default:
      return numberOrText(trimmed);
  }
}

/** A text that the file does not have cannot be guessed. */
export function sharedText(index: string, { strings, part }: ValueSources): SharedString {
  const found = strings[Number(index)];
  if (found === undefined) throw new FileError('damagedFile', { what: part });
  return found;
}

/** JavaScript takes 0x10, 0b1 and 0o7 for numbers, which files do not. */
function numberOrText(text: string): CellContent {
  const number = Number(text);
  return Number.isFinite(number) && !/[xob]/i.test(text) ? number : text;
}
