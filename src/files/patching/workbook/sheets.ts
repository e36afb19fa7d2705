/** The sheets of a workbook: added, called otherwise, taken out, put in another order, hidden, in front. */
import { RELATIONS } from '../../markup/namespaces';
import type { SheetContents } from '../../contents';
import { FileError } from '../../fileError';
import { mayName, renamedSheet, withoutSheet } from '../../formulas/sheetNames';
import type { WorkbookPackage } from '../package/workbookPackage';
import { append, closingTag, putChild } from '../xml/places';
import { openingTag, prefixAt, withAttributes } from '../xml/tags';
import { element, prefixed } from '../xml/build';
import { rewriteFormulas } from './everyFormula';
import { renumberNames } from './names';
import { WORKBOOK_ORDER, checkSheetName, sheetNamed, sheetsOf } from './workbookPart';

const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Its entry, at a place among the others; its part is there already. */
export function addSheetEntry(
  workbook: WorkbookPackage,
  book: string,
  { name, visibility }: Pick<SheetContents, 'name' | 'visibility'>,
  part: string,
  at: number | undefined,
): void {
  const sheets = sheetsOf(workbook, book);
  checkSheetName(name, sheets);
  const relation = workbook.relate(book, 'worksheet', part);
  const place = Math.min(at ?? sheets.length, sheets.length);
  workbook.edit(book, (editor, root, source) => {
    const isStrict = openingTag(source, root.start).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
    const xml = element('sheet', {
      name,
      sheetId: Math.max(0, ...sheets.map(({ id }) => id)) + 1,
      state: visibility === 'visible' ? null : visibility,
      'xmlns:r': isStrict ? STRICT_RELATIONS : RELATIONS,
      'r:id': relation,
    });
    const list = root.first('sheets');
    const next = list?.all('sheet')[place];
    if (list === undefined) putChild(editor, source, root, WORKBOOK_ORDER, 'sheets', element('sheets', {}, xml));
    else if (next === undefined) append(editor, source, list, xml);
    else editor.insert(next.start, prefixed(xml, prefixAt(source, root.start)));
  });
  if (place < sheets.length) moved(workbook, book, (index) => (index < place ? index : index + 1));
}

export function renameSheet(workbook: WorkbookPackage, book: string, before: string, after: string): void {
  const sheets = sheetsOf(workbook, book);
  const sheet = sheetNamed(sheets, before);
  if (sheet.name === after) return;
  checkSheetName(
    after,
    sheets.filter((each) => each !== sheet),
  );
  changeEntry(workbook, book, sheet.name, { name: after });
  rewriteFormulas(workbook, {
    mayConcern: (text) => mayName(text, sheet.name),
    formula: (formula) => renamedSheet(formula, sheet.name, after),
    sheetName: (name) => (name.toLowerCase() === sheet.name.toLowerCase() ? after : name),
  });
}

/** With the parts that only it needs. What speaks of it is #REF!, as in Excel. */
export function deleteSheet(workbook: WorkbookPackage, book: string, name: string): void {
  const sheets = sheetsOf(workbook, book);
  const sheet = sheetNamed(sheets, name);
  const index = sheets.indexOf(sheet);
  if (!sheets.some((each) => each !== sheet && each.visibility === 'visible')) throw new FileError('lastVisibleSheet');
  workbook.edit(book, (editor, root) => {
    const entry = root.first('sheets')?.all('sheet')[index];
    if (entry !== undefined) editor.remove(entry.start, entry.end);
  });
  workbook.unrelate(book, sheet.relation);
  removeUnneeded(workbook, sheet.part);
  moved(workbook, book, (each) => (each === index ? null : each < index ? each : each - 1));
  rewriteFormulas(workbook, {
    mayConcern: (text) => mayName(text, sheet.name),
    formula: (formula) => withoutSheet(formula, sheet.name),
  });
}

export function orderSheets(workbook: WorkbookPackage, book: string, names: readonly string[]): void {
  const sheets = sheetsOf(workbook, book);
  const first = names.map((name) => sheets.indexOf(sheetNamed(sheets, name)));
  const order = [...first, ...sheets.keys()].filter((index, place, all) => all.indexOf(index) === place);
  workbook.edit(book, (editor, root, source) => {
    const list = root.first('sheets');
    const entries = list?.all('sheet') ?? [];
    const [start] = entries;
    if (list === undefined || start === undefined) return;
    const texts = order.map((index) => source.slice(entries[index]?.start, entries[index]?.end));
    editor.replace(start.start, closingTag(source, list), texts.join(''));
  });
  moved(workbook, book, (index) => order.indexOf(index));
}

export function showSheet(
  workbook: WorkbookPackage,
  book: string,
  name: string,
  visibility: SheetContents['visibility'],
): void {
  const sheets = sheetsOf(workbook, book);
  const sheet = sheetNamed(sheets, name);
  const others = sheets.filter((each) => each !== sheet && each.visibility === 'visible');
  if (visibility !== 'visible' && others.length === 0) throw new FileError('lastVisibleSheet');
  changeEntry(workbook, book, sheet.name, { state: visibility === 'visible' ? null : visibility });
}

export function bringToFront(workbook: WorkbookPackage, book: string, name: string): void {
  const sheets = sheetsOf(workbook, book);
  setActiveTab(workbook, book, sheets.indexOf(sheetNamed(sheets, name)));
}

function activeTab(workbook: WorkbookPackage, book: string): number {
  return Number(workbook.tree(book).at('bookViews', 'workbookView')?.get('activeTab') ?? 0);
}

function setActiveTab(workbook: WorkbookPackage, book: string, place: number): void {
  workbook.edit(book, (editor, root, source) => {
    const view = root.at('bookViews', 'workbookView');
    const activeTab = place === 0 ? null : place;
    if (view === undefined) {
      const xml = element('bookViews', {}, element('workbookView', { activeTab }));
      return putChild(editor, source, root, WORKBOOK_ORDER, 'bookViews', xml);
    }
    const tag = openingTag(source, view.start);
    const changed = withAttributes(tag, { activeTab });
    if (changed !== tag) editor.replace(view.start, view.start + tag.length, changed);
  });
}

function changeEntry(
  workbook: WorkbookPackage,
  book: string,
  name: string,
  attributes: Readonly<Record<string, string | null>>,
): void {
  workbook.edit(book, (editor, root, source) => {
    const entry = root
      .first('sheets')
      ?.all('sheet')
      .find((each) => each.get('name') === name);
    if (entry === undefined) return;
    const tag = openingTag(source, entry.start);
    editor.replace(entry.start, entry.start + tag.length, withAttributes(tag, attributes));
  });
}

/** What counts sheets follows them: names of a sheet, and which one is in front. */
function moved(workbook: WorkbookPackage, book: string, placeOf: (index: number) => number | null): void {
  renumberNames(workbook, book, placeOf);
  const active = placeOf(activeTab(workbook, book));
  setActiveTab(workbook, book, active ?? 0);
}

/** A part that nothing points at any more, and then those it alone pointed at. */
function removeUnneeded(workbook: WorkbookPackage, part: string): void {
  const targets = workbook.relations(part).filter(({ isExternal }) => !isExternal);
  workbook.remove(part);
  for (const { target } of targets)
    if (workbook.has(target) && !isNeeded(workbook, target)) removeUnneeded(workbook, target);
}

function isNeeded(workbook: WorkbookPackage, part: string): boolean {
  return ['', ...workbook.names].some(
    (name) => !name.endsWith('.rels') && workbook.relations(name).some(({ target }) => target === part),
  );
}
