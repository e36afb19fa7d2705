/** Colour of the tab and whether the sheet is fitted to pages: children of sheetPr, in this order. */
import { element } from '../xml/build';
import { append } from '../xml/places';
import { flatXml } from '../styles/flat';
import { colour } from '../styles/looks';
import { openingTag, withAttributes } from '../xml/tags';
import type { SheetEditor } from './sheetEditor';

export interface SheetProperties {
  readonly tabColor?: string | null | undefined;
  readonly fitsToPages?: boolean | undefined;
}

export function propertiesXml({ tabColor, fitsToPages }: SheetProperties): string {
  const inside = tabXml(tabColor ?? null) + (fitsToPages === true ? element('pageSetUpPr', { fitToPage: 1 }) : '');
  return inside === '' ? '' : element('sheetPr', {}, inside);
}

export function editProperties(sheet: SheetEditor, properties: SheetProperties): void {
  const { tabColor, fitsToPages } = properties;
  const present = sheet.first('sheetPr');
  if (present === undefined) return sheet.insert('sheetPr', propertiesXml(properties));
  const { editor, places } = sheet;
  const { source } = places;
  const tag = openingTag(source, present.start);
  if (tag.endsWith('/>')) {
    const inside = propertiesXml(properties).replace(/^<sheetPr>|<\/sheetPr>$/g, '');
    if (inside !== '') append(editor, source, present, inside);
    return;
  }
  if (tabColor !== undefined) {
    const old = present.first('tabColor');
    if (old !== undefined) editor.remove(old.start, old.end);
    editor.insert(present.start + tag.length, sheet.prefixed(tabXml(tabColor)));
  }
  const setup = present.first('pageSetUpPr');
  if (setup !== undefined && fitsToPages !== undefined) {
    const old = openingTag(source, setup.start);
    editor.replace(setup.start, setup.start + old.length, withAttributes(old, { fitToPage: fitsToPages ? 1 : null }));
  } else if (fitsToPages === true) append(editor, source, present, element('pageSetUpPr', { fitToPage: 1 }));
}

function tabXml(color: string | null): string {
  return color === null ? '' : flatXml(colour('tabColor', color));
}
