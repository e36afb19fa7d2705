/** Tables in which every row names an item and what it belongs to, in any order of rows. */
import { quoted } from '../../engine/messages';
import { ModelError } from '../modelError';
import type { TableColumns, TableRow } from './columns';
import type { ItemDraft } from './itemDraft';
import { itemDraftOf, inRow, shownDraft } from './itemDraft';
import { readLabel } from './label';
import { cellText, columnName, detailsOf } from './tableCells';
import { sameAs } from './tree';

interface Listed {
  readonly draft: ItemDraft;
  readonly parent: string;
}

export function readParents(table: TableColumns, parent: number): { roots: ItemDraft[]; problems: ModelError[] } {
  const problems: ModelError[] = [];
  const byName = new Map<string, ItemDraft>();
  const listed: Listed[] = [];
  for (const row of table.rows) {
    const draft = draftIn(row, table, problems);
    if (draft === null) continue;
    const key = sameAs(draft.code || draft.name);
    const known = byName.get(key);
    if (known !== undefined) {
      const values = { item: shownDraft(draft), first: known.place };
      problems.push(new ModelError('readItemTwice', { place: draft.place, ...values }));
      continue;
    }
    byName.set(key, draft);
    listed.push({ draft, parent: cellText(row, parent) });
  }
  // What belongs to a name is found by it, too; codes go first.
  for (const { draft } of listed) if (!byName.has(sameAs(draft.name))) byName.set(sameAs(draft.name), draft);
  const roots = linked(listed, byName, problems);
  return { roots: [...roots, ...cutCircles(listed, roots, problems)], problems };
}

/** The key is the code, or the first column of names; a second column of names then says it in full. */
function draftIn(row: TableRow, table: TableColumns, problems: ModelError[]): ItemDraft | null {
  const key = table.codes[0] ?? (table.labels[0] as number);
  const name = table.labels.find((column) => column !== key) ?? key;
  const [code, text] = [cellText(row, key), cellText(row, name)];
  const place = inRow(row.row);
  if (code === '' && text === '') {
    problems.push(new ModelError('readItemMissing', { place, heading: columnName(table, key) }));
    return null;
  }
  const [details] = detailsOf(row, { ...table, codes: [] }, text === '' ? key : name, 1, problems);
  const draft = itemDraftOf(readLabel(text === '' ? code : text), place);
  const isKeyed = key !== name && code !== '' && text !== '';
  return { ...draft, ...details, ...(isKeyed ? { name: text, code } : {}) };
}

function linked(
  listed: readonly Listed[],
  byName: ReadonlyMap<string, ItemDraft>,
  problems: ModelError[],
): ItemDraft[] {
  const roots: ItemDraft[] = [];
  for (const { draft, parent } of listed) {
    const label = readLabel(parent);
    const above = byName.get(sameAs(parent)) ?? byName.get(sameAs(label.code)) ?? byName.get(sameAs(label.name));
    if (parent !== '' && above !== undefined) {
      above.children.push(draft);
      continue;
    }
    roots.push(draft);
    if (parent === '') continue;
    const values = { item: shownDraft(draft), parent: quoted(parent) };
    problems.push(new ModelError('readParentUnknown', { place: draft.place, ...values }));
  }
  return roots;
}

/** Items that no root reaches stand below themselves; the first of each circle is put on top. */
function cutCircles(listed: readonly Listed[], roots: readonly ItemDraft[], problems: ModelError[]): ItemDraft[] {
  const reached = new Set<ItemDraft>(roots);
  const spread = (): void => reached.forEach(({ children }) => children.forEach((child) => reached.add(child)));
  spread();
  const cut: ItemDraft[] = [];
  for (const { draft } of listed) {
    if (reached.has(draft) || !isBelowItself(draft)) continue;
    for (const { draft: above } of listed) {
      const at = above.children.indexOf(draft);
      if (at >= 0) above.children.splice(at, 1);
    }
    problems.push(new ModelError('readCircle', { place: draft.place, item: shownDraft(draft) }));
    cut.push(draft);
    reached.add(draft);
    spread();
  }
  return cut;
}

function isBelowItself(draft: ItemDraft): boolean {
  const below = new Set(draft.children);
  for (const { children } of below) for (const child of children) below.add(child);
  return below.has(draft);
}
