/** What is said of a whole analysis beside its numbers. */
import type { Language } from '../language';
import { PLS_HEADINGS, PLS_REMARKS } from '../messages/plsRemarks';
import type { MessageValues } from '../phrases';
import { filled } from '../phrases';

export interface Note {
  readonly key: keyof typeof PLS_REMARKS;
  readonly values: MessageValues;
}

/** A remark beside a number. */
export function remark(key: Note['key'], values: MessageValues, language: Language): string {
  return filled(PLS_REMARKS[key][language], values, language);
}

/** A table with its notes below, each in a row of its own, as wide as the table. */
export function withNotes<Cell>(
  table: readonly (readonly Cell[])[],
  notes: readonly Note[],
  language: Language,
): (Cell | string)[][] {
  const width = table[0]?.length ?? 0;
  const blanks = new Array<string>(Math.max(0, width - 2)).fill('');
  return [
    ...table.map((row) => [...row]),
    ...notes.map(({ key, values }) => [PLS_HEADINGS.note[language], remark(key, values, language), ...blanks]),
  ];
}
