/** What is being read, before it is known to be a hierarchy: codes still to be settled, places to be named. */
import type { Localized } from '../../engine/language';
import { quoted } from '../../engine/messages';
import { numberInText } from '../../engine/numbers';
import { sumOf } from '../../engine/weighting';
import { ModelError } from '../modelError';
import type { Label } from './label';
import { isCode, withoutAside } from './label';
import type { HierarchyLayout, HierarchyReading, ReadItem } from './readItem';
import { sameAs } from './tree';

export interface ItemDraft {
  name: string;
  code: string;
  unit: string;
  weight: number | null;
  aside: string | null;
  /** Of a numbered list, what the line begins with: "1.2"; else `''`. */
  number: string;
  /** Where it was read: "row 3". */
  readonly place: Localized;
  readonly children: ItemDraft[];
}

export function inRow(row: number): Localized {
  return { en: `row ${row}`, id: `baris ${row}` };
}

export function inLine(line: number): Localized {
  return { en: `line ${line}`, id: `baris ${line}` };
}

export function itemDraftOf({ name, code, unit, aside }: Label, place: Localized): ItemDraft {
  return { name, code, unit, weight: null, aside, number: '', place, children: [] };
}

/** What a draft is called in a sentence. */
export function shownDraft({ name, code }: ItemDraft): string {
  return String(quoted(name === '' ? code : name));
}

/** The drafts as a reading: parentheses settled, each code once, each item before those below it. */
export function readingOf(
  layout: HierarchyLayout,
  roots: readonly ItemDraft[],
  problems: readonly ModelError[],
): HierarchyReading {
  settleAsides(roots);
  const numbered = takeNumbers(roots);
  const found = [...problems];
  const items: ReadItem[] = [];
  const holders = new Map<string, ItemDraft>();
  const visit = (drafts: readonly ItemDraft[], depth: number): void => {
    for (const draft of drafts) {
      const { name, unit, weight, place } = draft;
      const holder = draft.code === '' ? undefined : holders.get(sameAs(draft.code));
      if (holder !== undefined) {
        found.push(new ModelError('readCodeTwice', { place, code: quoted(draft.code), item: shownDraft(holder) }));
      } else if (draft.code !== '') holders.set(sameAs(draft.code), draft);
      const isTaken = holder !== undefined;
      items.push({ name: isTaken ? name || draft.code : name, code: isTaken ? '' : draft.code, unit, depth, weight });
      visit(draft.children, depth + 1);
    }
  };
  visit(roots, 0);
  found.push(...codesElsewhere(roots));
  return { layout, items, numbered, problems: items.length === 0 ? [new ModelError('nothingToRead')] : found };
}

/**
 * "Financial (F)" has the code F where the codes below begin with it, or where its siblings all end that way; else
 * "Pajak Kendaraan Bermotor (PKB)" is a name. Percentages in parentheses are weights where all siblings have one.
 */
function settleAsides(siblings: readonly ItemDraft[]): void {
  for (const { children } of siblings) settleAsides(children);
  const several = siblings.length > 1;
  const shares = siblings.map(({ aside, weight }) => (weight === null ? percentIn(aside) : null));
  const given = shares.filter((share) => share !== null);
  const areWeights = several && given.length === siblings.length && Math.abs(sumOf(given) - 1) < 0.015;
  const canBeCode = ({ aside, code }: ItemDraft): boolean => code === '' && aside !== null && isCode(aside);
  const areCodes = several && siblings.every(canBeCode);
  siblings.forEach((draft, i) => {
    const aside = draft.aside ?? '';
    const isAbove = draft.children.some(({ code }) => code.startsWith(aside) && code.length > aside.length);
    if (areWeights) draft.weight = shares[i] ?? null;
    else if (areCodes || (canBeCode(draft) && isAbove)) draft.code = aside;
    else return;
    draft.name = withoutAside(draft.name);
  });
}

/** The numbers of a list are its codes where no line has a code of its own and no number stands twice. */
function takeNumbers(roots: readonly ItemDraft[]): boolean {
  const drafts: ItemDraft[] = [...roots];
  for (const { children } of drafts) drafts.push(...children);
  const numbers = drafts.flatMap(({ number }) => (number === '' ? [] : [number]));
  const areCodes = drafts.every(({ code }) => code === '') && new Set(numbers).size === numbers.length;
  if (!areCodes || numbers.length === 0) return false;
  for (const draft of drafts) draft.code = draft.number;
  return true;
}

function percentIn(aside: string | null): number | null {
  const found = /^([\d.,]+)\s*%$/.exec(aside ?? '');
  const value = numberInText(found?.[1] ?? '');
  return value === undefined || value <= 0 ? null : value / 100;
}

/** C1 below Financial (F) while there is a Customer (C): in print, merged cells show their text in the middle. */
function codesElsewhere(roots: readonly ItemDraft[]): ModelError[] {
  const problems: ModelError[] = [];
  let parents = roots;
  while (parents.length > 0) {
    for (const above of parents) {
      for (const draft of above.children) {
        if (above.code === '' || draft.code === '' || draft.code.startsWith(above.code)) continue;
        const other = parents.find(({ code }) => code !== '' && draft.code.startsWith(code));
        if (other === undefined) continue;
        const values = { item: shownDraft(draft), above: shownDraft(above), other: shownDraft(other) };
        problems.push(new ModelError('codeElsewhere', { place: draft.place, ...values }));
      }
    }
    parents = parents.flatMap(({ children }) => children);
  }
  return problems;
}
