/** The words for what a column of coded quotes holds, and for what a word of it is. */
import type { CodingRole, SaidCode } from '../../../model/research/coding/types';
import type { StringKey } from '../../strings';

export const CODING_WORDS: Readonly<Record<CodingRole, StringKey>> = {
  quote: 'codingQuote',
  informant: 'codingInformant',
  office: 'codingOffice',
  theme: 'codingTheme',
  type: 'codingType',
  second: 'codingOtherCoder',
};

export const CODE_WORDS: Readonly<Record<SaidCode, StringKey>> = {
  coercive: 'codingCoercive',
  mimetic: 'codingMimetic',
  normative: 'codingNormative',
  own: 'codingOwn',
  none: 'codingNone',
};
