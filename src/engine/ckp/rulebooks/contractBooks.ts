import { quoted } from '../../messages';
import { KEP_241 } from './kep241';
import { KMK_127 } from './kmk127';
import type { ContractBook } from './ruleBook';
import { refusalsOf } from './ruleBookError';
import { ruleBookMessages } from '../../messages/rulebooks';

const refusal = refusalsOf(ruleBookMessages);

/** The books of contracts: all that the pane needs, which asks for no dates. When each applies is in the registry. */
export const CONTRACT_BOOKS: readonly ContractBook[] = [KEP_241, KMK_127];

/** The contract book of an id; refused with the ids that are known. */
export function contractBook(id: string): ContractBook {
  const found = CONTRACT_BOOKS.find((book) => book.id === id);
  if (found !== undefined) return found;
  throw refusal('bookUnknown', { got: quoted(id), known: CONTRACT_BOOKS.map((book) => book.id).join(', ') });
}
