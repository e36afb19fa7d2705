/** Lists of items that are pasted where one item is typed. */
import { quoted } from '../../engine/messages';
import { ModelError } from '../modelError';
import type { Model } from '../types';
import { addItem, changeItem, titleOf } from './edit';
import type { HierarchyReading, ReadItem } from './readItem';
import { readOutline } from './reading';
import { sameAs } from './tree';

/** As an outline is read; the names of a single line stand between tabs, semicolons or commas. */
export function readPastedItems(text: string): HierarchyReading {
  return readOutline(entriesOf(text).join('\n'));
}

/** The lines of a text; of a single line, what stands between its separators. A comma before a digit is a decimal sign. */
export function entriesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n\v\u2028]/).filter((line) => line.trim() !== '');
  const [only] = lines;
  if (lines.length !== 1 || only === undefined) return lines;
  const separator = [/\t/, /;/, /,(?!\d)/].find((one) => one.test(only.trim()));
  if (separator === undefined) return lines;
  return only
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

interface PastedPlace {
  readonly parent: string;
  /** The sibling they follow; `null` to come last. */
  readonly after: string | null;
}

interface AddedItems {
  readonly model: Model;
  /** The last of the items directly below the parent. */
  readonly last: string | null;
  /** Codes that others have already, and so were left out. */
  readonly problems: readonly ModelError[];
}

/** Adds what was read, one below the other as it lay. Weights are kept and count once weights are given directly. */
export function withPastedItems(model: Model, { parent, after }: PastedPlace, items: readonly ReadItem[]): AddedItems {
  let now = model;
  let last = after;
  const problems: ModelError[] = [];
  const path: string[] = [];
  for (const { name, code, unit, depth, weight } of items) {
    const level = Math.min(depth, path.length);
    const above = level === 0 ? parent : (path[level - 1] as string);
    const holder = code === '' ? undefined : now.items.find((one) => sameAs(one.code) === sameAs(code));
    if (holder) problems.push(new ModelError('codeTaken', { code: quoted(code), item: quoted(titleOf(holder)) }));
    const names = holder ? { name: name || code, code: '' } : { name, code };
    const sibling = level === 0 && last !== null ? { after: last } : {};
    const added = addItem(now, { parent: above, ...sibling, ...names, unit });
    now = weight === null ? added.model : changeItem(added.model, added.id, { weight });
    if (level === 0) last = added.id;
    path.splice(level, path.length, added.id);
  }
  return { model: now, last, problems };
}
