import type { SheetContents, WorkbookContents } from '../contents';
import { FileError } from '../fileError';
import { RELATIONS } from '../markup/namespaces';
import type { XmlElement } from '../markup/tree';
import { WorkbookPackage, type Relation } from '../patching/package/workbookPackage';
import { readPersons } from './beside/notes';
import { readCustomXml } from './customXml';
import { dynamicMarks } from './metadata';
import { readNames } from './names';
import { readSharedStrings } from './sharedStrings';
import { readSheet, type Shared, type SheetPlace } from './sheet/readSheet';
import { readPalette } from './styles/palette';
import { readStyles } from './styles/styles';
import { eachKind, unseenOfWorkbook } from './unseen';
import { isTrue, numberOf } from './values';

/** How far a file is read. */
export interface ReadingStep {
  readonly sheet: string;
  /** Of so many, from 0. */
  readonly index: number;
  readonly count: number;
}

/**
 * Reads a file step by step, some 2,000 rows each. Between two steps whoever reads may let the page breathe, show how
 * far it is, or stop: nothing is held open.
 */
export function* readingSteps(bytes: Uint8Array): Generator<ReadingStep, WorkbookContents> {
  const file = WorkbookPackage.open(bytes);
  const workbook = file.related('', 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = file.tree(workbook);
  if (root.name !== 'workbook') throw new FileError('notAWorkbook');
  const listed = root.first('sheets')?.all('sheet') ?? [];
  const named = readNames(root, listed.map(nameOf));
  const calendar = isTrue(root.first('workbookPr')?.get('date1904')) ? 1904 : 1900;
  const shared = readShared(file, file.relations(workbook), calendar);
  const relations = new Map(file.relations(workbook).map((relation) => [relation.id, relation]));
  const places = listed.map((sheet, index) =>
    placeOf(sheet, relations, named.print.get(index) ?? { areas: [], titleRows: null }),
  );
  const cells = places.filter((place) => place !== null);
  const sheets: SheetContents[] = [];
  for (const [index, place] of cells.entries()) {
    const reading = readSheet(file, place, shared);
    for (;;) {
      yield { sheet: place.name, index, count: cells.length };
      const read = file.readable(place.part, () => reading.next());
      if (read.done !== true) continue;
      sheets.push(read.value);
      break;
    }
  }
  const active = numberOf(root.first('bookViews')?.first('workbookView')?.get('activeTab')) ?? 0;
  return {
    sheets,
    activeSheet: Math.max(0, cells.indexOf(places[active] ?? cells[0]!)),
    styles: shared.styles.cells,
    names: named.names,
    customXml: readCustomXml(file, workbook),
    calendar,
    isProtected: isTrue(root.first('workbookProtection')?.get('lockStructure')),
    unseen: eachKind([
      ...unseenOfWorkbook(file, workbook),
      ...(cells.length < places.length ? (['chartSheet'] as const) : []),
    ]),
  };
}

/** The whole at once, where nobody waits. */
export function readWorkbook(bytes: Uint8Array): WorkbookContents {
  const steps = readingSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const nameOf = (sheet: XmlElement): string => sheet.get('name') ?? '';

/** Null of a sheet without cells: a chart, a dialog, or macros of old, which have no part of their own. */
function placeOf(
  sheet: XmlElement,
  relations: ReadonlyMap<string, Relation>,
  print: SheetPlace['print'],
): SheetPlace | null {
  const id = sheet.get('id', RELATIONS) ?? '';
  if (id === '') return null;
  const relation = relations.get(id);
  if (relation === undefined) throw new FileError('partMissing', { part: nameOf(sheet) });
  if (!relation.type.endsWith('/worksheet')) return null;
  const state = sheet.get('state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { part: relation.target, name: nameOf(sheet), visibility, print };
}

/** What all sheets point to. Looks and texts may be missing where nothing points to them. */
function readShared(file: WorkbookPackage, relations: readonly Relation[], calendar: 1900 | 1904): Shared {
  const part = (kind: string): string | null =>
    relations.find(({ type, target }) => type.endsWith(`/${kind}`) && file.has(target))?.target ?? null;
  const tree = (kind: string): XmlElement | null => {
    const found = part(kind);
    return found === null ? null : file.tree(found);
  };
  const looks = tree('styles');
  const palette = readPalette(tree('theme'), looks);
  const styles = readStyles(looks, palette);
  const texts = part('sharedStrings');
  return {
    styles,
    palette,
    persons: readPersons(tree('person')),
    cells: {
      strings: texts === null ? [] : file.readable(texts, () => readSharedStrings(file.text(texts))),
      calendar,
      dynamicMarks: dynamicMarks(tree('sheetMetadata')),
      styles: styles.cells.length,
    },
  };
}
