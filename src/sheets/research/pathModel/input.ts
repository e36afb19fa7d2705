/** What the sheets of a path model are made from, and how they and their parts are found again. */
import type { Language } from '../../../engine/language';
import type { PathDraft, QuestionReading } from '../../../model/research/pathModel/types';
import type { WatchedList } from '../../employees/asWritten';
import { labelsOf } from '../../employees/labels';

export interface PathModelInput extends PathDraft {
  readonly language: Language;
  readonly reading: QuestionReading;
}

/** The sheet of the results; that of the answers has a key of its own. */
const KEY = 'pathModel/';

export const pathModelKey = (id: string): string => `${KEY}${id}`;
export const codedAnswersKey = (id: string): string => `codedAnswers/${id}`;

/** The id in the key of such a sheet; null for another. */
export function pathModelIdOf(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/** Kept on the sheet itself: how it was set up, and what is typed there: names of constructs and the level. */
export type PathModelPart = 'set' | 'constructs' | 'level';

export function pathModelName(id: string, part: PathModelPart): string {
  return `tb_paths_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

export function watchedQuestions({ table, items, reading, below }: PathModelInput): WatchedList {
  const used = items.map(({ column }) => column);
  const rows = reading.people.map(({ row }) => row);
  // One answer that is taken back leaves the row somebody's.
  const ends = [used[0] ?? 0, used.at(-1) ?? 0];
  const labels = [...new Set([...labelsOf(table.cells, rows, used), ...ends])];
  return { table, rows, labels, used, below };
}
