/** The answers to a 360° form that are being set up: their columns, words for kinds, and the settings of the office. */
import type { ListInSheet } from '../../model/employees/draft';
import type { FeedbackDraft } from '../../model/feedback/draft';
import {
  addedAnswers,
  followedFeedback,
  newFeedbackDraft,
  withFeedbackRole,
  withKindOf,
} from '../../model/feedback/draft';
import { areAnswers } from '../../model/feedback/headings';
import type { KeptFeedback } from '../../model/feedback/reopened';
import { officialsIn, reopenedFeedback } from '../../model/feedback/reopened';
import type { FeedbackRole, FeedbackSettings, SaidKind } from '../../model/feedback/types';
import { keptOfFeedback, listNow } from '../../workbook/reading/employeeLists';
import type { ListKind, TableListing } from '../employees/useTableList';
import { useTableList } from '../employees/useTableList';
import { withoutFeedback, writtenFeedback } from './writing';

export interface Feedback extends Omit<TableListing<FeedbackDraft>, 'change' | 'changeLater'> {
  setRole: (index: number, role: FeedbackRole | null) => void;
  setKind: (text: string, kind: SaidKind) => void;
  setSettings: (settings: FeedbackSettings) => void;
}

interface Live extends ListInSheet {
  readonly kept: KeptFeedback;
}

const FEEDBACK: ListKind<FeedbackDraft, Live> = {
  begin: newFeedbackDraft,
  sourceOf: () => null,
  read: async (id) => {
    const list = await listNow(id);
    return list && { ...list, kept: await keptOfFeedback(id) };
  },
  follow: (draft, live) => {
    const next = followedFeedback(draft, live);
    return next && { ...next, officials: officialsIn(live.kept) };
  },
  reopen: async (draft) => reopenedFeedback(draft, await keptOfFeedback(draft.id)),
  added: addedAnswers,
  isClear: ({ columns }) => areAnswers(columns),
  written: writtenFeedback,
  without: withoutFeedback,
};

export function useFeedback(): Feedback {
  const { change, ...listing } = useTableList(FEEDBACK);
  return {
    ...listing,
    setRole: (index, role) => change((draft) => withFeedbackRole(draft, index, role)),
    setKind: (text, kind) => change((draft) => withKindOf(draft, text, kind)),
    setSettings: (settings) => change((draft) => ({ ...draft, settings })),
  };
}
