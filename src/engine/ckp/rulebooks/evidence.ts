import type { Evidence, RuleBook, Ruled } from './ruleBook';

const FROM_WEAKEST: readonly Evidence[] = ['unverified', 'quoted', 'read'];

/** How well a book, or a part of one, is known: as well as the least known of its rules; `null` where it has none. */
export function evidenceOf(part: unknown): Evidence | null {
  const found = rulesIn(part).map(({ evidence }) => evidence);
  return FROM_WEAKEST.find((evidence) => found.includes(evidence)) ?? null;
}

/** Whether nothing of a book was read in its own text or in a study: whoever offers it says so. */
export function isSecondHand(book: RuleBook): boolean {
  return rulesIn(book).every(({ evidence }) => evidence !== 'read');
}

/** Every rule of a part of a book, those inside it included. */
function rulesIn(part: unknown): Ruled<unknown>[] {
  if (typeof part !== 'object' || part === null) return [];
  return isRule(part) ? [part] : Object.values(part).flatMap(rulesIn);
}

function isRule(part: object): part is Ruled<unknown> {
  return 'evidence' in part;
}
