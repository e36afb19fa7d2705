/** What later versions of Excel added to a sheet, in its last element: each with an address (18.2.7). */
import type { XmlElement } from '../../markup/tree';
import { element } from '../xml/build';
import { append } from '../xml/places';
import type { SheetEditor } from './sheetEditor';

/** Children that are not kept go, or all of the extension where nothing is left; another may come beside it. */
export interface ExtensionChange {
  readonly uri: string;
  readonly isKept: (child: XmlElement) => boolean;
  readonly xml: string;
}

/** All at once: the list itself goes where none of its extensions is left. */
export function editExtensions(sheet: SheetEditor, changes: readonly ExtensionChange[]): void {
  const list = sheet.first('extLst');
  const { editor, places } = sheet;
  const xml = changes.map((change) => change.xml).join('');
  if (list === undefined) return sheet.insert('extLst', xml === '' ? '' : element('extLst', {}, xml));
  const extensions = list.all('ext').map((ext) => remains(ext, changes));
  if (xml === '' && extensions.length > 0 && extensions.every(({ isGone }) => isGone))
    return editor.remove(list.start, list.end);
  for (const { removed } of extensions) for (const each of removed) editor.remove(each.start, each.end);
  if (xml !== '') append(editor, places.source, list, xml);
}

function remains(ext: XmlElement, changes: readonly ExtensionChange[]): { isGone: boolean; removed: XmlElement[] } {
  const change = changes.find(({ uri }) => uri.toLowerCase() === ext.get('uri')?.toLowerCase());
  const children = ext.children.flatMap((each) => each.children);
  const removed = change === undefined ? [] : children.filter((child) => !change.isKept(child));
  const isGone = children.length > 0 && removed.length === children.length;
  return { isGone, removed: isGone ? [ext] : removed };
}
