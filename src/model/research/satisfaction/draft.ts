/** A survey of satisfaction that is being set up in the pane: its table, its questions, its scale and its words. */
import type { ListInSheet } from '../../employees/draft';
import { placeNow, placesOf } from '../../followedColumns';
import { sameAs } from '../../hierarchy/tree';
import type { CellValue } from '../../types';
import { readSatisfaction } from './read';
import { answerTable } from './table';
import type { AnswerTable, SaidAnswers, SatisfactionReading, ScaleEnd } from './types';
import { SCALE_ENDS } from './types';

export interface SatisfactionDraft {
  readonly id: string;
  readonly table: AnswerTable;
  readonly below: ListInSheet['below'];
  /** Columns, from 0 within the table. */
  readonly questions: readonly number[];
  /** As a person said; null for what the answers show. */
  readonly end: ScaleEnd | null;
  readonly said: SaidAnswers;
}

/** Null where no column holds answers. */
export function newSatisfactionDraft({ area, cells, below }: ListInSheet, id: string): SatisfactionDraft | null {
  const found = answerTable(area, cells);
  return found && { id, ...found, below, end: null, said: {} };
}

/** The draft over its table as it stands now; null when the headings are gone. */
export function followedSatisfaction(draft: SatisfactionDraft, list: ListInSheet): SatisfactionDraft | null {
  const found = answerTable(list.area, list.cells);
  if (found === null) return null;
  const [before, now] = [draft.table.headings.texts, found.table.headings.texts];
  const questions = draft.questions.flatMap((column) => placeNow(before, now, column) ?? []);
  return questions.length === 0 ? null : { ...draft, table: found.table, below: list.below, questions };
}

export function withQuestion(draft: SatisfactionDraft, column: number, isQuestion: boolean): SatisfactionDraft {
  const others = draft.questions.filter((one) => one !== column);
  return { ...draft, questions: isQuestion ? [...others, column].sort((one, other) => one - other) : others };
}

/** `value` is 0 for a word that is no answer. */
export function withAnswer(draft: SatisfactionDraft, text: string, value: number): SatisfactionDraft {
  return { ...draft, said: { ...draft.said, [sameAs(text)]: value } };
}

export function satisfactionReading(draft: SatisfactionDraft): SatisfactionReading {
  return readSatisfaction(draft.table, draft.questions, draft);
}

/** Respondents who stand below the table: how many, and of how many rows the table is with them. */
export function addedRespondents(draft: SatisfactionDraft): { count: number; rows: number } | null {
  const { table, below } = draft;
  if (below.length === 0) return null;
  const { rows } = satisfactionReading({ ...draft, table: { ...table, cells: [...table.cells, ...below] } });
  const added = rows.filter((row) => row >= table.cells.length);
  const last = added.at(-1);
  return last === undefined ? null : { count: added.length, rows: last + 1 };
}

/** What its sheet keeps: the end of the scale, "3|Speed" for each question, and "4|puas" for each answered word. */
export function keptOfDraft({ questions, table, end, said }: SatisfactionDraft): string[] {
  return [
    end === null ? '' : String(end),
    questions.map((column) => `${column}|${table.headings.texts[column] ?? ''}`).join('\n'),
    Object.entries(said)
      .map(([text, value]) => `${value}|${text}`)
      .join('\n'),
  ];
}

export function reopenedSatisfaction(draft: SatisfactionDraft, kept: readonly CellValue[]): SatisfactionDraft {
  const lines = (index: number): (readonly [number, string])[] =>
    String(kept[index] ?? '')
      .split('\n')
      .flatMap((line) => {
        const [, number, text = ''] = /^(\d+)\|(.*)$/.exec(line) ?? [];
        return number === undefined ? [] : [[Number(number), text] as const];
      });
  const now = draft.table.headings.texts;
  const questions = lines(1).flatMap(([column, heading]) => {
    const places = placesOf(now, heading);
    return places.length === 1 ? places : places.includes(column) ? [column] : [];
  });
  const end = SCALE_ENDS.find((one) => String(one) === String(kept[0] ?? '')) ?? null;
  return {
    ...draft,
    end,
    ...(questions.length > 0 && { questions }),
    said: Object.fromEntries(lines(2).map(([value, text]) => [text, value])),
  };
}
