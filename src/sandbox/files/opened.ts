/** What a file holds beside cells and names, given to the workbook that opened its snapshot. */
import type { SheetContents, WorkbookContents } from '../../files/contents';
import type { Book } from '../univer/book';
import type { Sheet } from '../univer/sheet';
import { toStoredChart, type SheetNames } from './charts';
import { toPageSetup } from './prints';
import { toStored } from './rules';
import { unlockedAreas } from './locks';

export function fillIn(book: Book, contents: WorkbookContents): void {
  const names = namesOf(book);
  for (const [place, sheet] of book.sheets.entries()) {
    const held = contents.sheets[place];
    if (held !== undefined) fillInSheet(sheet, held, contents, names);
  }
  // As it was given: the declaration is the file's.
  for (const { id, xml } of contents.customXml) book.customXml.set(id, xml.replace(/^<\?xml[^>]*\?>\s*/, ''));
  book.setProtected(contents.isProtected);
  const front = book.sheets[contents.activeSheet];
  if (front !== undefined) book.select({ sheet: front, box: contents.sheets[contents.activeSheet]?.selection ?? A1 });
}

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

export function namesOf(book: Book): SheetNames {
  return {
    idOf: (name) => book.sheets.find((sheet) => sheet.name === name)?.id ?? null,
    nameOf: (id) => book.sheets.find((sheet) => sheet.id === id)?.name ?? null,
  };
}

function fillInSheet(sheet: Sheet, held: SheetContents, { styles }: WorkbookContents, names: SheetNames): void {
  const rules = [...held.conditionalFormats].sort((one, other) => one.priority - other.priority);
  const stored = rules.flatMap((rule, place) => toStored(rule, `file${place}`) ?? []);
  // A new rule comes first, so that the last is added first.
  for (const rule of stored.reverse()) sheet.rules.add(rule);
  for (const { row, column, text } of held.notes) sheet.comments.write(row, column, text);
  for (const [place, chart] of held.charts.entries()) {
    const known = toStoredChart(chart, `file${place}`, held, names);
    if (known !== null) sheet.charts.add(known);
  }
  sheet.setPageSetup(toPageSetup(held.print));
  for (const box of unlockedAreas(held.cells, (style) => styles[style]?.locked ?? true)) sheet.setLocked(box, false);
  sheet.setProtected(held.protection !== 'none');
}
