/** Texts of cells and notes: several runs are one text, what says how to pronounce them is left out. */
import { formulaFromFile } from '../formulas/inFile';
import { unescapeXstring } from '../markup/escaping';
import { XML } from '../markup/namespaces';
import type { XmlElement } from '../markup/tree';

/** Blanks at either end count only where the file says that they do. */
export const spaced = (text: string, space: string | null): string =>
  space === 'preserve' ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');

const textIn = (element: XmlElement): string => unescapeXstring(spaced(element.text, element.get('space', XML)));

/** Of a string item: <t>, or runs <r><t>. */
export function textOf(item: XmlElement | undefined): string {
  if (item === undefined) return '';
  return item.children
    .map((child) => {
      if (child.name === 't') return textIn(child);
      return child.name === 'r' ? child.all('t').map(textIn).join('') : '';
    })
    .join('');
}

/** As people type it, but for the equals sign, which the format does not want and some programs write. */
export const formulaOf = (text: string): string => formulaFromFile(text.startsWith('=') ? text.slice(1) : text);
