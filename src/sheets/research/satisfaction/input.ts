/** What the sheet of a survey of satisfaction is made from, and how it and its parts are found again. */
import type { Language } from '../../../engine/language';
import type { SatisfactionDraft } from '../../../model/research/satisfaction/draft';
import type { SatisfactionReading, ScaleEnd } from '../../../model/research/satisfaction/types';
import type { WatchedList } from '../../employees/asWritten';
import { labelsOf } from '../../employees/labels';

export interface SatisfactionInput extends SatisfactionDraft {
  readonly language: Language;
  readonly reading: SatisfactionReading & { readonly end: ScaleEnd };
}

const KEY = 'satisfaction/';

export const satisfactionKey = (id: string): string => `${KEY}${id}`;

/** The id in the key of such a sheet; null for another. */
export function satisfactionIdOf(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/** Kept on the sheet itself: how it was set up; and the cell of the index, which may be read elsewhere. */
export function satisfactionName(id: string, part: 'kept' | 'index'): string {
  return `tb_satisfaction_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

export function watchedAnswers({ table, questions, reading, below }: SatisfactionInput): WatchedList {
  const labels = labelsOf(table.cells, reading.rows, questions);
  return { table, rows: reading.rows, labels, used: questions, below };
}
