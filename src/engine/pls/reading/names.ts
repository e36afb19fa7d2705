/** Names of items and constructs, which people write once with a capital and once without. */
import { isBlank } from '../../cells';

/** A cell as a name: text without needless spaces; '' for a blank, and for the 0 that desktop Excel makes of one. */
export function nameIn(cell: unknown): string {
  if (isBlank(cell) || cell === 0) return '';
  return String(cell).trim().replace(/\s+/g, ' ');
}

export function sameName(name: string): string {
  return name.toLowerCase();
}
