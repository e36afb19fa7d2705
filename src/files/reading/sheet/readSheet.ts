import type { SheetContents, UnseenKind } from '../../contents';
import { FileError } from '../../fileError';
import { MAIN } from '../../markup/namespaces';
import { CLOSE, END, OPEN, XmlScanner } from '../../markup/scanner';
import { readTree, type XmlElement } from '../../markup/tree';
import type { WorkbookPackage } from '../../patching/package/workbookPackage';
import { readDrawing, type Drawings } from '../beside/drawings';
import { readNotes } from '../beside/notes';
import { readTable } from '../beside/tables';
import type { NamedPrint } from '../names';
import type { Palette } from '../styles/colors';
import { readColor } from '../styles/colors';
import type { Styles } from '../styles/styles';
import { eachKind, unseenOfSheet } from '../unseen';
import { areasOf, isTrue } from '../values';
import { readRows, type CellSources, type Rows } from './cells';
import { readLinks } from './links';
import { readPrint } from './print';
import { readRules } from './rules';
import { readColumns, readDefaultSizes } from './sizes';
import { readValidations } from './validations';
import { readView } from './views';

export interface SheetPlace {
  readonly part: string;
  readonly name: string;
  readonly visibility: SheetContents['visibility'];
  readonly print: NamedPrint;
}

export interface Shared {
  readonly styles: Styles;
  readonly palette: Palette;
  readonly persons: ReadonlyMap<string, string>;
  readonly cells: Omit<CellSources, 'part'>;
}

/** One sheet; comes up for air while it goes through the rows. */
export function* readSheet(
  file: WorkbookPackage,
  { part, name, visibility, print }: SheetPlace,
  { styles, palette, persons, cells }: Shared,
): Generator<void, SheetContents> {
  const { children, formats, rows } = yield* readParts(file.text(part), { ...cells, part });
  const sizes = readDefaultSizes(children.get('sheetFormatPr'));
  const columns = readColumns(children.get('cols'), sizes.defaultColumnWidth, cells.styles);
  const related = relatedParts(file, part);
  const drawn = related('drawing').map((drawing) => readDrawing(file, drawing, { ...sizes, columns, rows: rows.rows }));
  const conditionalFormats = readRules(formats, children, styles, palette);
  return {
    name,
    visibility,
    tabColor: readColor(children.get('sheetPr')?.first('tabColor'), palette),
    ...readView(children),
    ...rows,
    merges: (children.get('mergeCells')?.all('mergeCell') ?? []).flatMap((merge) => areasOf(merge.get('ref'))),
    columns,
    ...sizes,
    conditionalFormats,
    validations: readValidations(children),
    tables: related('table').flatMap((table) => readTable(file.tree(table)) ?? []),
    notes: readNotes(
      related('comments').map((notes) => file.tree(notes))[0] ?? null,
      related('threadedComment').map((thread) => file.tree(thread)),
      persons,
    ),
    links: readLinks(children.get('hyperlinks')),
    print: readPrint(children, print),
    protection: protectionOf(children.get('sheetProtection')),
    charts: drawn.flatMap(({ charts }) => charts),
    unseen: eachKind([
      ...unseenOfSheet(file, part, children),
      ...drawn.flatMap(({ unseen }: Drawings) => unseen),
      ...(conditionalFormats.some(({ rule }) => rule.kind === 'other') ? (['otherRule'] satisfies UnseenKind[]) : []),
    ]),
  };
}

interface Parts {
  /** The first of each name. */
  readonly children: ReadonlyMap<string, XmlElement>;
  readonly formats: XmlElement[];
  readonly rows: Rows;
}

/** Rows are gone through; all else is small and becomes trees. */
function* readParts(source: string, cells: CellSources): Generator<void, Parts> {
  const scanner = new XmlScanner(source);
  const children = new Map<string, XmlElement>();
  const formats: XmlElement[] = [];
  let rows: Rows = { cells: [], rows: [] };
  scanner.next();
  const { name, namespace } = scanner;
  if (name !== 'worksheet' || namespace !== MAIN) throw new FileError('damagedFile', { what: cells.part });
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE || token !== OPEN) continue;
    if (scanner.name === 'sheetData') rows = yield* readRows(scanner, cells);
    else keep(readTree(scanner));
  }
  return { children, formats, rows };

  function keep(child: XmlElement): void {
    if (child.name === 'AlternateContent') child.children.forEach(({ children: inside }) => inside.forEach(keep));
    else if (child.name === 'conditionalFormatting') formats.push(child);
    else if (!children.has(child.name)) children.set(child.name, child);
  }
}

function relatedParts(file: WorkbookPackage, part: string): (kind: string) => string[] {
  const relations = file.relations(part).filter(({ isExternal, target }) => !isExternal && file.has(target));
  return (kind) => relations.filter(({ type }) => type.endsWith(`/${kind}`)).map(({ target }) => target);
}

function protectionOf(protection: XmlElement | undefined): SheetContents['protection'] {
  if (!isTrue(protection?.get('sheet'))) return 'none';
  const has = (name: string): boolean => (protection?.get(name) ?? '') !== '';
  return has('password') || has('hashValue') ? 'withPassword' : 'withoutPassword';
}
