/** The path model that is being set up: its items and constructs, and the way back to one that has its sheets. */
import type { ListInSheet } from '../../../model/employees/draft';
import {
  addedRespondents,
  followedPathDraft,
  newPathDraft,
  peopleOfClear,
} from '../../../model/research/pathModel/draft';
import type { PathDraft } from '../../../model/research/pathModel/types';
import { reopenedPathModel } from '../../../sheets/research/pathModel/setAsWritten';
import { keptOfPathModel, listNow } from '../../../workbook/reading/employeeLists';
import type { ListKind, TableListing } from '../../employees/useTableList';
import { useTableList } from '../../employees/useTableList';
import { withoutPathModel, writtenPathModels } from './written';

export type PathModelling = TableListing<PathDraft>;

const PATH_MODEL: ListKind<PathDraft, ListInSheet> = {
  begin: newPathDraft,
  sourceOf: () => null,
  read: listNow,
  follow: followedPathDraft,
  reopen: async (draft) => reopenedPathModel(draft, await keptOfPathModel(draft.id)),
  added: addedRespondents,
  isClear: (draft) => peopleOfClear(draft) !== null,
  written: writtenPathModels,
  without: withoutPathModel,
};

export function usePathModel(): PathModelling {
  return useTableList(PATH_MODEL);
}
