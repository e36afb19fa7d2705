import { RELATIONS } from '../../markup/namespaces';
import { FileError } from '../../fileError';
import type { WorkbookPackage } from '../package/workbookPackage';

export interface SheetEntry {
  readonly name: string;
  readonly id: number;
  readonly relation: string;
  readonly part: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isChart: boolean;
}

/** The order of its elements (18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Where the workbook itself stands, which its package says. */
export function workbookPart(workbook: WorkbookPackage): string {
  const part = workbook.related('', 'officeDocument')?.target;
  if (part === undefined || !workbook.has(part)) throw new FileError('partMissing', { part: 'xl/workbook.xml' });
  return part;
}

/** In the order of their tabs. */
export function sheetsOf(workbook: WorkbookPackage, part: string): readonly SheetEntry[] {
  const relations = new Map(workbook.relations(part).map((relation) => [relation.id, relation]));
  const sheets = workbook.tree(part).first('sheets')?.all('sheet') ?? [];
  return sheets.map((sheet) => {
    const relation = relations.get(sheet.get('id', RELATIONS) ?? '');
    const state = sheet.get('state');
    return {
      name: sheet.get('name') ?? '',
      id: Number(sheet.get('sheetId') ?? 0),
      relation: relation?.id ?? '',
      part: relation?.target ?? '',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      isChart: relation?.type.endsWith('/chartsheet') === true,
    };
  });
}

export function sheetNamed(sheets: readonly SheetEntry[], name: string): SheetEntry {
  const key = name.toLowerCase();
  const sheet = sheets.find((each) => each.name.toLowerCase() === key);
  if (sheet === undefined) throw new FileError('noSuchSheet', { sheet: name });
  return sheet;
}

/** What Excel lets a sheet be called. */
export function checkSheetName(name: string, sheets: readonly SheetEntry[]): void {
  const isPossible = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!isPossible) throw new FileError('sheetNameImpossible', { sheet: name });
  if (sheets.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw new FileError('sheetNameTaken', { sheet: name });
}
