/** F1a below F1 below F: how a list would nest if its codes say where its items belong. Offered, never assumed. */
import type { ItemDraft } from './itemDraft';
import { readingOf } from './itemDraft';
import type { HierarchyReading, ReadItem } from './readItem';
import { sameAs } from './tree';

const NOWHERE = { en: '', id: '' };

/** The same items placed by their codes; `null` where codes do not nest, or say what is there already. */
export function nestedByCodes({ items, numbered }: HierarchyReading): HierarchyReading | null {
  const drafts = items.map(({ name, code, unit, weight }): ItemDraft => {
    return { name, code, unit, weight, aside: null, number: '', place: NOWHERE, children: [] };
  });
  const isFlat = items.every(({ depth }) => depth === 0);
  const given = parentsBefore(items, drafts);
  const above = parentsByPrefix(drafts, given);
  const roots = above.some((parent, i) => parent !== given[i])
    ? rootsOf(drafts, above)
    : isFlat
      ? grouped(drafts)
      : null;
  return roots === null ? null : { ...readingOf('codes', roots, []), numbered };
}

function parentsBefore(items: readonly ReadItem[], drafts: readonly ItemDraft[]): (ItemDraft | null)[] {
  const path: ItemDraft[] = [];
  return items.map(({ depth }, i) => {
    path.splice(depth, path.length, drafts[i] as ItemDraft);
    return path[depth - 1] ?? null;
  });
}

/** Below the longest code that its own begins with; without one it stays where it was, unless that is below it now. */
function parentsByPrefix(drafts: readonly ItemDraft[], given: readonly (ItemDraft | null)[]): (ItemDraft | null)[] {
  const byCode = new Map(drafts.filter(({ code }) => code !== '').map((draft) => [sameAs(draft.code), draft]));
  const byPrefix = drafts.map(({ code }) => {
    const prefixes = prefixesOf(code).slice(0, -1).reverse();
    return prefixes.map((prefix) => byCode.get(sameAs(prefix))).find((draft) => draft !== undefined) ?? null;
  });
  const place = new Map(drafts.map((draft, i) => [draft, byPrefix[i] ?? given[i] ?? null]));
  for (const [i, draft] of drafts.entries()) {
    let above = place.get(draft) ?? null;
    while (above !== null && above !== draft) above = place.get(above) ?? null;
    if (above === draft) place.set(draft, byPrefix[i] ?? null);
  }
  return drafts.map((draft) => place.get(draft) ?? null);
}

function rootsOf(drafts: readonly ItemDraft[], above: readonly (ItemDraft | null)[]): ItemDraft[] {
  return drafts.filter((draft, i) => {
    above[i]?.children.push(draft);
    return above[i] === null;
  });
}

/** Codes alone: every beginning that several share becomes an item of that name, where a level of them is worth it. */
function grouped(drafts: readonly ItemDraft[]): ItemDraft[] | null {
  const codes = drafts.map(({ code }) => code);
  if (codes.some((code) => code === '')) return null;
  const prefixes = codes.map(prefixesOf);
  const levels: number[] = [];
  let fewer = 1;
  for (let length = 0; length < Math.max(...prefixes.map((one) => one.length)) - 1; length += 1) {
    const groups = new Set(prefixes.map((one) => sameAs(one[length] ?? (one.at(-1) as string)))).size;
    if (groups <= fewer || groups >= codes.length) continue;
    levels.push(length);
    fewer = groups;
  }
  return levels.length === 0 ? null : groupedBy(levels, drafts);
}

function groupedBy([length, ...deeper]: readonly number[], drafts: readonly ItemDraft[]): ItemDraft[] {
  if (length === undefined) return [...drafts];
  const groups = new Map<string, ItemDraft[]>();
  for (const draft of drafts) {
    const own = prefixesOf(draft.code);
    const key = sameAs(own[length] ?? (own.at(-1) as string));
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.entries()].map(([key, members]) => {
    const [first] = members as [ItemDraft];
    if (members.length === 1 && sameAs(first.code) === key) return first;
    const code = first.code.slice(0, key.length);
    const children = groupedBy(deeper, members);
    return { name: code, code, unit: '', weight: null, aside: null, number: '', place: NOWHERE, children };
  });
}

/** F, F1, F1a of F1a: a code grows by letters, digits and what a sign sets apart. */
function prefixesOf(code: string): string[] {
  const parts = code.match(/[^A-Za-z0-9]*(?:[A-Za-z]+|\d+)/g) ?? [];
  return parts.map((_, i) => parts.slice(0, i + 1).join(''));
}
