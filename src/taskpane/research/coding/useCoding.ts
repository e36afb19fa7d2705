/** The coded quotes that are being set up: their columns, and what their words are. */
import type { ListInSheet } from '../../../model/employees/draft';
import type { CodingDraft } from '../../../model/research/coding/draft';
import {
  addedQuotes,
  followedCoding,
  newCodingDraft,
  reopenedCoding,
  withCode,
  withCodingRole,
} from '../../../model/research/coding/draft';
import { areCodedQuotes } from '../../../model/research/coding/headings';
import type { CodingRole, SaidCode } from '../../../model/research/coding/types';
import { keptOfCoding, listNow } from '../../../workbook/reading/employeeLists';
import type { ListKind, TableListing } from '../../employees/useTableList';
import { useTableList } from '../../employees/useTableList';
import { withoutCoding, writtenCodings } from './writing';

export interface Coding extends Omit<TableListing<CodingDraft>, 'change' | 'changeLater'> {
  setRole: (index: number, role: CodingRole | null) => void;
  setCode: (text: string, code: SaidCode) => void;
}

const CODING: ListKind<CodingDraft, ListInSheet> = {
  begin: newCodingDraft,
  sourceOf: () => null,
  read: listNow,
  follow: followedCoding,
  reopen: async (draft) => reopenedCoding(draft, await keptOfCoding(draft.id)),
  added: addedQuotes,
  isClear: ({ columns }) => areCodedQuotes(columns),
  written: writtenCodings,
  without: withoutCoding,
};

export function useCoding(): Coding {
  const { change, ...listing } = useTableList(CODING);
  return {
    ...listing,
    setRole: (index, role) => change((draft) => withCodingRole(draft, index, role)),
    setCode: (text, code) => change((draft) => withCode(draft, text, code)),
  };
}
