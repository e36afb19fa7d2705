/** Names of the workbook and of its sheets, those of print areas and titles among them (18.2.5). */
import type { DefinedName, PrintSetup } from '../../contents';
import { formulaInFile } from '../../formulas/inFile';
import { escapeText } from '../../markup/escaping';
import { quotedSheet } from '../../../sheets/address';
import { fixedAreaText } from '../areas';
import { element } from '../xml/build';
import { append, putChild } from '../xml/places';
import { openingTag, withAttributes } from '../xml/tags';
import type { WorkbookPackage } from '../package/workbookPackage';
import { WORKBOOK_ORDER } from './workbookPart';

export interface NamePlace {
  readonly name: string;
  /** The number of the sheet it belongs to, by the order of the tabs. */
  readonly sheet: number | null;
}

export interface NameToSet extends NamePlace {
  readonly formula: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** Each takes the place of the one it is called like. */
export function setNames(workbook: WorkbookPackage, part: string, names: readonly NameToSet[]): void {
  removeNames(workbook, part, names);
  if (names.length === 0) return;
  const xml = names.map(nameXml).join('');
  workbook.edit(part, (editor, root, source) => {
    const list = root.first('definedNames');
    if (list === undefined)
      putChild(editor, source, root, WORKBOOK_ORDER, 'definedNames', element('definedNames', {}, xml));
    else append(editor, source, list, xml);
  });
}

export function removeNames(workbook: WorkbookPackage, part: string, names: readonly NamePlace[]): void {
  const keys = new Set(names.map(keyOf));
  workbook.edit(part, (editor, root) => {
    const list = root.first('definedNames');
    const all = list?.all('definedName') ?? [];
    const removed = all.filter((each) => {
      const sheet = each.get('localSheetId');
      return keys.has(keyOf({ name: each.get('name') ?? '', sheet: sheet === null ? null : Number(sheet) }));
    });
    if (list !== undefined && removed.length === all.length && all.length > 0) editor.remove(list.start, list.end);
    else for (const each of removed) editor.remove(each.start, each.end);
  });
}

/** After sheets went or moved: where each one stands now, null for one that is gone, whose names go with it. */
export function renumberNames(
  workbook: WorkbookPackage,
  part: string,
  placeOf: (sheet: number) => number | null,
): void {
  workbook.edit(part, (editor, root, source) => {
    for (const each of root.first('definedNames')?.all('definedName') ?? []) {
      const sheet = each.get('localSheetId');
      if (sheet === null) continue;
      const place = placeOf(Number(sheet));
      const tag = openingTag(source, each.start);
      if (place === null) editor.remove(each.start, each.end);
      else if (place !== Number(sheet))
        editor.replace(each.start, each.start + tag.length, withAttributes(tag, { localSheetId: place }));
    }
  });
}

/** The names that say what of a sheet is printed, and which of them it has no longer. */
export function printNames(
  print: PrintSetup,
  sheet: string,
  place: number,
): { set: NameToSet[]; removed: NamePlace[] } {
  const on = (reference: string) => `${quotedSheet(sheet)}!${reference}`;
  const area = { name: '_xlnm.Print_Area', sheet: place };
  const titles = { name: '_xlnm.Print_Titles', sheet: place };
  const { areas, titleRows } = print;
  const set: NameToSet[] = [];
  if (areas.length > 0) set.push({ ...area, formula: areas.map((each) => on(fixedAreaText(each))).join(',') });
  if (titleRows !== null) set.push({ ...titles, formula: on(`$${titleRows.first + 1}:$${titleRows.last + 1}`) });
  const removed = [area, titles].filter(({ name }) => !set.some((each) => each.name === name));
  return { set, removed };
}

export function placed(name: DefinedName, placeOf: (sheet: string) => number): NameToSet {
  const { sheet } = name;
  return { ...name, sheet: sheet === null ? null : placeOf(sheet) };
}

function keyOf({ name, sheet }: NamePlace): string {
  return `${sheet ?? ''} ${name.toLowerCase()}`;
}

function nameXml({ name, sheet, formula, hidden, comment }: NameToSet): string {
  return element(
    'definedName',
    {
      name,
      comment: comment === undefined || comment === '' ? null : comment,
      localSheetId: sheet,
      hidden: hidden === true ? 1 : null,
    },
    escapeText(formulaInFile(formula)),
  );
}
