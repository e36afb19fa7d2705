/** Codes that stand for something else in another list of the same cells. */
import type { Finding } from '../finding';
import { addressOf, finding } from '../say';
import type { CodeList, ListedCode } from '../table';
import type { AuditKind } from './kind';

const KIND = 'labels';

export const LABELS: AuditKind = {
  kind: KIND,
  find: ({ lists }) => lists.flatMap((list, at) => lists.slice(at + 1).flatMap((other) => between(list, other))),
};

/** So much of the words of two names are the same where they are of one thing. */
const ALIKE = 0.5;

function between(list: CodeList, other: CodeList): Finding[] {
  return other.entries.flatMap((entry): Finding[] => {
    const before = closest(entry, list);
    if (before === null || sameCode(before.code, entry.code) || !isShifted(entry, before, list)) return [];
    const values = { name: entry.name, code: entry.code, before: before.code, where: addressOf(before) };
    return [finding(KIND, { certainty: 'possible', cells: [entry.area, before.area], key: 'auditLabel', values })];
  });
}

/** Lists of different things have names alike: only a code that the other list gives to something else has shifted. */
function isShifted(entry: ListedCode, before: ListedCode, { entries }: CodeList): boolean {
  const own = entries.find(({ code }) => sameCode(code, entry.code));
  if (own !== undefined) return likeness(own.name, entry.name) < ALIKE;
  return entry.name.toLowerCase() === before.name.toLowerCase();
}

const sameCode = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function closest(entry: ListedCode, { entries }: CodeList): ListedCode | null {
  const best = entries.reduce<{ entry: ListedCode | null; alike: number }>(
    (found, one) => {
      const alike = likeness(one.name, entry.name);
      return alike > found.alike ? { entry: one, alike } : found;
    },
    { entry: null, alike: 0 },
  );
  return best.alike >= ALIKE ? best.entry : null;
}

/** The words that both have, as a share of the words that either has. */
function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / new Set([...first, ...second]).size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}
