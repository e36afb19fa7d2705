/** What the sheet of coded quotes is made from, and how it and its parts are found again. */
import type { Language } from '../../../engine/language';
import type { CodingDraft } from '../../../model/research/coding/draft';
import type { CodingReading } from '../../../model/research/coding/types';
import type { WatchedList } from '../../employees/asWritten';

export interface CodingInput extends Omit<CodingDraft, 'unsure'> {
  readonly language: Language;
  readonly reading: CodingReading;
}

const KEY = 'coding/';

export const codingKey = (id: string): string => `${KEY}${id}`;

/** The id in the key of such a sheet; null for another. */
export function codingIdOf(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/** Kept on the sheet itself: what its columns and words were taken for; and what a chart of the types shows. */
export function codingName(id: string, part: 'columns' | 'types' | 'counts'): string {
  return `tb_coding_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** A row that says nothing any more is missing: quotes may change places and words. */
export function watchedQuotes({ table, columns, reading, below }: CodingInput): WatchedList {
  const used = Object.values(columns).filter((column) => column !== undefined);
  return { table, rows: reading.quotes.map(({ row }) => row), labels: used, used, below };
}
