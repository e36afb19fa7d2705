/** What the footer says about sheets that were written, and once that is undone. Pure. */
import type { SheetRecord } from '../../model/types';
import type { Sentence } from '../shell/journal';
import type { Say } from '../strings';

/** The footer has two lines for its sentence. */
const NAMED = 3;

export function listed(names: readonly string[]): string {
  return names.map((name) => `‘${name}’`).join(', ');
}

/** The first names, and how many more there are. */
function shortlyListed(names: readonly string[], say: Say): string {
  const rest = names.length - NAMED;
  return rest > 0 ? say('sheetsAndMore', { sheets: listed(names.slice(0, NAMED)), count: rest }) : listed(names);
}

export function wroteSheets(cells: number, names: readonly string[], say: Say): Sentence {
  const values = { count: cells, sheets: shortlyListed(names, say) };
  return names.length > NAMED
    ? { key: 'wroteManySheets', values: { ...values, number: names.length } }
    : { key: 'wroteSheets', values };
}

/** Sheets that were not `known` before the write were added by it, and its undo removes them. */
export function undoneSheets(written: readonly SheetRecord[], known: readonly SheetRecord[], say: Say): Sentence {
  const before = new Set(known.map(({ sheetId }) => sheetId));
  const namesOf = (isKnown: boolean): string[] =>
    written.flatMap(({ sheetId, name }) => (before.has(sheetId) === isKnown ? [name] : []));
  const [added, restored] = [namesOf(false), namesOf(true)];
  const values = { removed: shortlyListed(added, say), sheets: shortlyListed(restored, say) };
  if (added.length === 0) return { key: 'sheetsUndone', values };
  if (restored.length > 0) return { key: 'sheetsUndoneAndRemoved', values };
  return { key: added.length === 1 ? 'sheetsRemovedOne' : 'sheetsRemovedMany', values };
}
