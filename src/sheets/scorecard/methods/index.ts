/** The parts of a scorecard's sheet that its method decides. */
import type { ScorecardKind } from '../../../model/types';
import { CKP_SHEET } from './ckp';
import type { MethodSheet } from './methodSheet';
import { NKO_SHEET } from './nko';
import { OMAX_SHEET } from './omax';

export const METHOD_SHEETS: Readonly<Record<ScorecardKind, MethodSheet>> = {
  omax: OMAX_SHEET,
  ckp: CKP_SHEET,
  nko: NKO_SHEET,
};
