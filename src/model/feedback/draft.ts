/** The answers to a 360° form that are being set up in the pane: their table, its columns, and the office's settings. */
import { quoted } from '../../engine/messages';
import type { ListInSheet } from '../employees/draft';
import { followedColumns } from '../followedColumns';
import { sameAs } from '../hierarchy/tree';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import { groupedBy } from './grouped';
import type { SaidKinds } from './read';
import { feedbackTable, readFeedback } from './read';
import type {
  Answer,
  FeedbackColumns,
  FeedbackReading,
  FeedbackRole,
  FeedbackSettings,
  FeedbackTable,
  Officials,
  SaidKind,
} from './types';
import { FEEDBACK_ROLES, FOR_ALL, NO_WEIGHTS } from './types';

export interface FeedbackDraft {
  readonly id: string;
  readonly table: FeedbackTable;
  readonly below: ListInSheet['below'];
  readonly columns: FeedbackColumns;
  readonly unsure: readonly FeedbackRole[];
  readonly kinds: SaidKinds;
  readonly settings: FeedbackSettings;
  /** As they are typed on its sheet. */
  readonly officials: Officials;
}

/** Null where no row names the columns. */
export function newFeedbackDraft({ area, cells, below }: ListInSheet, id: string): FeedbackDraft | null {
  const table = feedbackTable(area, cells);
  if (table === null) return null;
  const { columns, unsure } = table.headings;
  return { id, table, below, columns, unsure, kinds: {}, settings: NO_WEIGHTS, officials: {} };
}

/** The draft over its table as it stands now; null when the headings of its columns are gone. */
export function followedFeedback(draft: FeedbackDraft, { area, cells, below }: ListInSheet): FeedbackDraft | null {
  const table = feedbackTable(area, cells);
  if (table === null) return null;
  const [before, now] = [draft.table.headings.texts, table.headings.texts];
  const columns = followedColumns(FEEDBACK_ROLES, draft.columns, before, now);
  return { ...draft, table, below, columns };
}

/** What a column holds, by the person's word; null takes its role away. A role belongs to one column. */
export function withFeedbackRole(draft: FeedbackDraft, index: number, role: FeedbackRole | null): FeedbackDraft {
  const others = Object.entries(draft.columns).filter(([key, column]) => column !== index && key !== role);
  const columns: FeedbackColumns = Object.fromEntries([...others, ...(role === null ? [] : [[role, index]])]);
  return { ...draft, columns, unsure: draft.unsure.filter((one) => one !== role && columns[one] !== undefined) };
}

export function feedbackRoleAt({ columns }: FeedbackDraft, index: number): FeedbackRole | null {
  return FEEDBACK_ROLES.find((role) => columns[role] === index) ?? null;
}

/** Without these nothing is computed. */
export function missingFeedbackRoles({ columns }: FeedbackDraft): FeedbackRole[] {
  return (['ratee', 'kind', ...FOR_ALL] as const).filter((role) => columns[role] === undefined);
}

export function withKindOf(draft: FeedbackDraft, text: string, kind: SaidKind): FeedbackDraft {
  return { ...draft, kinds: { ...draft.kinds, [sameAs(text)]: kind } };
}

export function readAnswers({ table, columns, kinds, settings }: FeedbackDraft): FeedbackReading {
  return readFeedback(table, columns, kinds, settings);
}

/** Answers that stand below the table: how many, and of how many rows the table is with them. */
export function addedAnswers(draft: FeedbackDraft): { count: number; rows: number } | null {
  const { table, below } = draft;
  if (below.length === 0) return null;
  const { answers } = readAnswers({ ...draft, table: { ...table, cells: [...table.cells, ...below] } });
  const added = answers.filter(({ row }) => row >= table.cells.length);
  const last = added.at(-1);
  return last === undefined ? null : { count: added.length, rows: last.row + 1 };
}

/** What is wrong or in doubt, in the order of the rows. */
export function remarksOn({ answers, remarks }: FeedbackReading): Remark[] {
  const faults = answers.flatMap(({ rowNumber, kind, kindText, faults: own }) => [
    ...(kind === null ? [remark('feedbackKind', { row: rowNumber, got: quoted(kindText) })] : []),
    ...Object.values(own),
  ]);
  return [...remarks, ...faults, ...twice(answers)];
}

function twice(answers: readonly Answer[]): Remark[] {
  const named = answers.filter(({ rater }) => rater !== '');
  const same = groupedBy(named, ({ rater, ratee }) => `${sameAs(rater)}\n${sameAs(ratee)}`);
  return [...same.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined || rows.length < 2) return [];
    const { rater, ratee } = first;
    const numbers = rows.map(({ rowNumber }) => rowNumber).join(', ');
    return [remark('feedbackTwice', { rater: quoted(rater), ratee: quoted(ratee), rows: numbers })];
  });
}
