import { KEP_241 } from './kep241';
import { KMK_127 } from './kmk127';
import { PP_30 } from './pp30';
import { PP_46 } from './pp46';

/** The regulations by name, every number with its source and how well it is known. Another year's is a new entry. */
export const RULE_BOOKS = {
  'kep241-2015': KEP_241,
  'pp46-2011': PP_46,
  'pp30-2019': PP_30,
  'kmk127-2026': KMK_127,
} as const;
