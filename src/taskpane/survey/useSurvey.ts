/** The answers of people that are being set up: what their columns ask, how numbers are read, and who counts. */
import { useMemo } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { ListInSheet } from '../../model/employees/draft';
import type { ColumnUse, SurveyDraft } from '../../model/survey/draft';
import { addedPeople, followedSurvey, newSurveyDraft, withSet, withUse } from '../../model/survey/draft';
import type { Coding } from '../../model/survey/types';
import type { Model } from '../../model/types';
import { reopenedSurvey } from '../../sheets/survey/setAsWritten';
import { keptOfSurvey, listNow } from '../../workbook/reading/employeeLists';
import type { ListKind, TableListing } from '../employees/useTableList';
import { useTableList } from '../employees/useTableList';
import { useModel } from '../store/useModel';
import { withoutSurvey, writtenSurveys } from './writing';

export interface Survey extends Omit<TableListing<SurveyDraft>, 'change' | 'changeLater'> {
  setUse: (column: number, use: ColumnUse | null) => void;
  /** Other items that the headings may be about, by their place among them. */
  setItems: (place: number) => void;
  setCoding: (coding: Coding) => void;
  setLimit: (limit: number | null) => void;
  /** Begins as the hierarchy's; this survey keeps its own. */
  setMethod: (method: PriorityMethod) => void;
}

function surveys(current: () => Model): ListKind<SurveyDraft, ListInSheet> {
  return {
    begin: (list, id) => newSurveyDraft(list, id, current()),
    sourceOf: () => null,
    read: listNow,
    follow: followedSurvey,
    reopen: async (draft) => reopenedSurvey(draft, await keptOfSurvey(draft.id)),
    added: addedPeople,
    isClear: () => true,
    written: writtenSurveys,
    without: withoutSurvey,
  };
}

export function useSurvey(): Survey {
  const { current } = useModel();
  const kind = useMemo(() => surveys(current), [current]);
  const { change, ...listing } = useTableList(kind);
  return {
    ...listing,
    setUse: (column, use) => change((draft) => withUse(draft, column, use)),
    setItems: (place) => change((draft) => withSet(draft, place)),
    setCoding: (coding) => change((draft) => ({ ...draft, coding })),
    setLimit: (limit) => change((draft) => ({ ...draft, limit })),
    setMethod: (method) => change((draft) => ({ ...draft, method })),
  };
}
