/** The profile of respondents that is being set up: which columns are counted, and in which classes. */
import type { ListInSheet } from '../../../model/employees/draft';
import type { ProfileDraft } from '../../../model/research/profile/draft';
import {
  addedRespondents,
  areRespondents,
  followedProfile,
  newProfileDraft,
  reopenedProfile,
  withClasses,
  withClassesFrom,
  withCounted,
} from '../../../model/research/profile/draft';
import type { Classes } from '../../../model/research/profile/types';
import { keptOfProfile, listNow } from '../../../workbook/reading/employeeLists';
import type { ListKind, TableListing } from '../../employees/useTableList';
import { useTableList } from '../../employees/useTableList';
import { withoutProfile, writtenProfiles } from './writing';

export interface Profile extends Omit<TableListing<ProfileDraft>, 'change' | 'changeLater'> {
  setCounted: (index: number, isCounted: boolean) => void;
  setInClasses: (index: number, isInClasses: boolean) => void;
  setClasses: (index: number, classes: Classes) => void;
}

const PROFILE: ListKind<ProfileDraft, ListInSheet> = {
  begin: newProfileDraft,
  sourceOf: () => null,
  read: listNow,
  follow: followedProfile,
  reopen: async (draft) => reopenedProfile(draft, await keptOfProfile(draft.id)),
  added: addedRespondents,
  isClear: areRespondents,
  written: writtenProfiles,
  without: withoutProfile,
};

export function useProfile(): Profile {
  const { change, ...listing } = useTableList(PROFILE);
  return {
    ...listing,
    setCounted: (index, isCounted) => change((draft) => withCounted(draft, index, isCounted)),
    setInClasses: (index, isInClasses) => change((draft) => withClasses(draft, index, isInClasses)),
    setClasses: (index, classes) => change((draft) => withClassesFrom(draft, index, classes)),
  };
}
