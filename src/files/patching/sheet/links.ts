/** Links of cells to places of the workbook (18.3.1.47). Those to pages and files stay as they are. */
import type { Link } from '../../contents';
import { escapeXstring } from '../../markup/escaping';
import { keyOf } from '../../places';
import { linksOf } from '../../reading/sheet/links';
import { cellAddress } from '../../../sheets/address';
import { element } from '../xml/build';
import { append } from '../xml/places';
import type { SheetEditor } from './sheetEditor';

/** For a new sheet. */
export function linksXml(links: readonly Link[]): string {
  return links.length === 0 ? '' : element('hyperlinks', {}, ...links.map(linkXml));
}

function linkXml({ row, column, place, tip }: Link): string {
  const tooltip = tip === '' ? null : escapeXstring(tip);
  return element('hyperlink', { ref: cellAddress(row, column), location: escapeXstring(place), tooltip });
}

/** Those that say the same as before stay as the file has them. */
export function editLinks(sheet: SheetEditor, links: readonly Link[]): void {
  const present = sheet.first('hyperlinks');
  if (present === undefined) return sheet.insert('hyperlinks', linksXml(links));
  const missing = new Map(links.map((link) => [textOf(link), link]));
  const all = present.all('hyperlink');
  const gone = all.filter((hyperlink) => {
    const told = linksOf(hyperlink).map(textOf);
    const stays = told.every((link) => missing.has(link));
    if (stays) for (const link of told) missing.delete(link);
    return !stays;
  });
  const { editor, places } = sheet;
  if (gone.length === all.length && missing.size === 0) return editor.remove(present.start, present.end);
  for (const { start, end } of gone) editor.remove(start, end);
  if (missing.size > 0) append(editor, places.source, present, [...missing.values()].map(linkXml).join(''));
}

const textOf = (link: Link): string => JSON.stringify([keyOf(link), link.place, link.tip]);
