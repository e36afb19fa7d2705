/** What the footer says about sheets that were written, and once that is undone. Pure. */
import type { SheetRecord } from '../../model/types';
import type { Sentence } from '../shell/journal';

export function listed(names: readonly string[]): string {
  return names.map((name) => `‘${name}’`).join(', ');
}

/** Sheets that were not `known` before the write were added by it, and its undo removes them. */
export function undoneSheets(written: readonly SheetRecord[], known: readonly SheetRecord[]): Sentence {
  const before = new Set(known.map(({ sheetId }) => sheetId));
  const namesOf = (isKnown: boolean): string[] =>
    written.flatMap(({ sheetId, name }) => (before.has(sheetId) === isKnown ? [name] : []));
  const [added, restored] = [namesOf(false), namesOf(true)];
  const values = { removed: listed(added), sheets: listed(restored) };
  if (added.length === 0) return { key: 'sheetsUndone', values };
  if (restored.length > 0) return { key: 'sheetsUndoneAndRemoved', values };
  return { key: added.length === 1 ? 'sheetsRemovedOne' : 'sheetsRemovedMany', values };
}
