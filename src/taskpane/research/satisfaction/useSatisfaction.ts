/** A survey of satisfaction that is being set up: its questions, its scale and its words. */
import type { ListInSheet } from '../../../model/employees/draft';
import type { SatisfactionDraft } from '../../../model/research/satisfaction/draft';
import {
  addedRespondents,
  followedSatisfaction,
  newSatisfactionDraft,
  reopenedSatisfaction,
  withAnswer,
  withQuestion,
} from '../../../model/research/satisfaction/draft';
import type { ScaleEnd } from '../../../model/research/satisfaction/types';
import { keptOfSatisfaction, listNow } from '../../../workbook/reading/employeeLists';
import type { ListKind, TableListing } from '../../employees/useTableList';
import { useTableList } from '../../employees/useTableList';
import { withoutSatisfaction, writtenSatisfaction } from './writing';

export interface Satisfaction extends Omit<TableListing<SatisfactionDraft>, 'change' | 'changeLater'> {
  setQuestion: (column: number, isQuestion: boolean) => void;
  setEnd: (end: ScaleEnd) => void;
  setAnswer: (text: string, value: number) => void;
}

const SATISFACTION: ListKind<SatisfactionDraft, ListInSheet> = {
  begin: newSatisfactionDraft,
  sourceOf: () => null,
  read: listNow,
  follow: followedSatisfaction,
  reopen: async (draft) => reopenedSatisfaction(draft, await keptOfSatisfaction(draft.id)),
  added: addedRespondents,
  // A table of numbers may be anything else.
  isClear: () => false,
  written: writtenSatisfaction,
  without: withoutSatisfaction,
};

export function useSatisfaction(): Satisfaction {
  const { change, ...listing } = useTableList(SATISFACTION);
  return {
    ...listing,
    setQuestion: (column, isQuestion) => change((draft) => withQuestion(draft, column, isQuestion)),
    setEnd: (end) => change((draft) => ({ ...draft, end })),
    setAnswer: (text, value) => change((draft) => withAnswer(draft, text, value)),
  };
}
