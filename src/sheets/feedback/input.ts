/** What the sheets of a 360° form are made from, and how they and their parts are found again. */
import type { Language } from '../../engine/language';
import type { FeedbackDraft } from '../../model/feedback/draft';
import type { FeedbackReading } from '../../model/feedback/types';
import type { WatchedList } from '../employees/asWritten';

export interface FeedbackInput extends Omit<FeedbackDraft, 'unsure'> {
  readonly language: Language;
  readonly reading: FeedbackReading;
}

/** The sheet of the people; that of the answers one by one has a key of its own, for who prints the first. */
const KEY = 'feedback/';

export const feedbackKey = (id: string): string => `${KEY}${id}`;
export const ratersKey = (id: string): string => `raters/${id}`;

/** The id in the key of such a sheet; null for another. */
export function feedbackIdOf(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/**
 * Kept on the sheet itself: what its columns and kinds were taken for, the settings and who is an official; NP; and what
 * a chart shows of one person.
 */
export type FeedbackPart = 'columns' | 'settings' | 'people' | 'officials' | 'np' | 'aspects' | 'aspectValues';

export function feedbackName(id: string, part: FeedbackPart): string {
  return `tb_feedback_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

export function watchedAnswers({ table, columns, reading, below }: FeedbackInput): WatchedList {
  return {
    table,
    rows: reading.answers.map(({ row }) => row),
    labels: columns.ratee === undefined ? [] : [columns.ratee],
    used: Object.values(columns).filter((column) => column !== undefined),
    below,
  };
}
