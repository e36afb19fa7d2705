/**
 * Excel.RangeHyperlink: links of cells to other places of the workbook. Those to pages and files are nothing the add-in
 * sets.
 *
 * Convention: a cell gets the look of a link with it; a blank one without a text to display shows its place. What Excel
 * makes of a text that begins like a formula is not documented: here it stays a text.
 */
import { LINK_LOOK } from '../../files/plain';
import { invalidArgument, notImplemented } from '../protocol/errors';
import { cellBox } from './address';
import { asText } from './arguments';
import { uniform } from './cells';
import type { Area, SheetPort } from './port';

type Hyperlink = Readonly<Record<'documentReference' | 'screenTip' | 'textToDisplay', string>>;

/** Null where the cell has none. */
export function hyperlinkAt(sheet: SheetPort, row: number, column: number): Hyperlink | null {
  const link = sheet.links.at(row, column);
  if (link === null) return null;
  return { documentReference: link.place, screenTip: link.tip, textToDisplay: sheet.text(row, column) };
}

/** Null where the cells have none, or not the same. */
export function hyperlinkOf({ sheet, box }: Area): Hyperlink | null {
  const link = uniform({ sheet, box }, (row, column) => JSON.stringify(sheet.links.at(row, column)), 'null');
  return link === null ? null : hyperlinkAt(sheet, box.top, box.left);
}

export function setHyperlink({ sheet, box }: Area, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { documentReference, screenTip, textToDisplay, ...others } = value as Readonly<Record<string, unknown>>;
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`the ${other} of a hyperlink`);
  const link = { place: asText(documentReference), tip: screenTip === undefined ? '' : asText(screenTip) };
  const shown = sheet.text(box.top, box.left);
  const text = textToDisplay === undefined ? shown || link.place : asText(textToDisplay);
  if (text !== shown) sheet.write(cellBox(box.top, box.left), () => `'${text}`);
  sheet.setFormat(box, () => LINK_LOOK);
  sheet.links.set(box, link);
}

/** Their looks stay. */
export function removeHyperlinks({ sheet, box }: Area): void {
  const within = sheet.allocated(box);
  if (within !== null) sheet.links.remove(within);
}
