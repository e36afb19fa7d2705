/** What later versions of Excel added to a sheet, in its last element: each with an address (18.2.7). */
import type { XmlElement } from '../../markup/tree';
import { element } from '../xml/build';
import { append } from '../xml/places';
import type { SheetEditor } from './sheetEditor';

/** Takes children out of an extension, or all of it where nothing is left, and puts another beside. */
export function editExtension(
  sheet: SheetEditor,
  uri: string,
  isKept: (child: XmlElement) => boolean,
  xml: string,
): void {
  const list = sheet.first('extLst');
  const { editor, places } = sheet;
  const present = list?.all('ext').find((ext) => ext.get('uri')?.toLowerCase() === uri.toLowerCase());
  const children = present?.children.flatMap((each) => each.children) ?? [];
  const kept = children.filter(isKept);
  if (list !== undefined && present !== undefined && children.length > 0) {
    const isAll = kept.length === 0 && list.all('ext').length === 1 && xml === '';
    if (isAll) editor.remove(list.start, list.end);
    else if (kept.length === 0) editor.remove(present.start, present.end);
    else for (const child of children) if (!isKept(child)) editor.remove(child.start, child.end);
  }
  if (xml === '') return;
  if (list === undefined) sheet.insert('extLst', element('extLst', {}, xml));
  else append(editor, places.source, list, xml);
}
