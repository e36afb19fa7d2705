import type { Language } from '../../engine/language';
import type { CellContent, CustomXml, WorkbookContents } from '../contents';
import type { CellChange, Change } from '../patching/changes';
import { patchWorkbook } from '../patching/patchWorkbook';
import { readWorkbook } from '../reading/readWorkbook';
import { keyOf, placesIn } from '../places';
import { areaAddress, filledArea } from './address';
import { portableBook, type FormulaCell } from './book';
import { HELPER_STYLES, helperContents } from './helperContents';
import {
  KEPT_NAMESPACE,
  keptFromXml,
  keptToXml,
  keptTogether,
  printOfLeft,
  type KeptFormulas,
  type Left,
} from './kept';
import { formulasOfOurs, portablePlan } from './plan';
import { replacingByFormulas, replacingByValues, type Replacing } from './replacing';
import { portableReport, type PortableReport } from './report';

export interface PortableCopy {
  /** What becomes of the formulas; before anything is written. */
  readonly report: PortableReport;
  /** The file with plain formulas; those that have none are values, and everything is kept for the way back. */
  write(): Uint8Array;
  /** The file in which everything that needs Timbang is a value. */
  writeValues(): Uint8Array;
}

/** A copy of a file that needs no add-in. Throws a `FileError` where the file is refused. */
export function portableCopy(bytes: Uint8Array, language: Language): PortableCopy {
  const contents = readWorkbook(bytes);
  const book = portableBook(contents);
  const plan = portablePlan(book, language);
  return {
    report: portableReport(plan),
    write: () => {
      const replacing = replacingByFormulas(plan, book);
      return patchWorkbook(bytes, [...plainChanges(contents, replacing), keep(contents, replacing.kept)]);
    },
    writeValues: () => patchWorkbook(bytes, cellChanges(contents, replacingByValues(formulasOfOurs(book), book))),
  };
}

/** Whether the file is such a copy, which has a way back. */
export function isPortableCopy({ customXml }: WorkbookContents): boolean {
  return customXml.some(({ namespace }) => namespace === KEPT_NAMESPACE);
}

export interface FormulasAgain {
  readonly bytes: Uint8Array;
  /** Cells whose formulas were not put back: something else stands there than was left. */
  readonly changed: readonly string[];
}

/** The file with Timbang's own formulas again; null where it is no portable copy. */
export function withFormulasAgain(bytes: Uint8Array): FormulasAgain | null {
  const contents = readWorkbook(bytes);
  const part = contents.customXml.find(({ namespace }) => namespace === KEPT_NAMESPACE);
  const kept = part === undefined ? null : keptFromXml(part.xml);
  if (part === undefined || kept === null) return null;
  const names = new Map(contents.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const holds = holdsOf(contents);
  const asLeft = kept.formulas.filter((cell) => printOfLeft(holds(cell)) === cell.left);
  const changed = kept.formulas.filter((cell) => !asLeft.includes(cell));
  const helpers = kept.helpers.flatMap(({ name }): Change[] => {
    const sheet = names.get(name.toLowerCase());
    return sheet === undefined ? [] : [{ kind: 'deleteSheet', sheet }];
  });
  const patched = patchWorkbook(bytes, [
    ...bySheet(asLeft.flatMap((cell) => formulaAgain(cell, contents))),
    // What is not put back may still read the sheets of intermediate results, and can be put back later.
    ...(changed.length === 0 ? [...helpers, { kind: 'removeCustomXml', id: part.id } as const] : []),
    { kind: 'calculateOnOpening' },
  ]);
  return { bytes: patched, changed: changed.map((cell) => `${cell.sheet}!${areaAddress(filledArea(cell))}`) };
}

/** What the cells of a formula hold now. */
function holdsOf({ sheets }: WorkbookContents): (cell: FormulaCell) => Left[] {
  const bySheet = new Map(
    sheets.map(({ name, cells }) => [name.toLowerCase(), new Map(cells.map((cell) => [keyOf(cell), cell]))]),
  );
  return (cell) =>
    placesIn(filledArea(cell)).map((place): Left => {
      const held = bySheet.get(cell.sheet.toLowerCase())?.get(keyOf(place));
      return held?.formula === undefined ? { value: held?.value ?? null } : { formula: held.formula.text };
    });
}

function keep({ customXml }: WorkbookContents, kept: KeptFormulas): Change {
  const before = customXml.find(({ namespace }) => namespace === KEPT_NAMESPACE);
  const xml = keptToXml(keptTogether(before === undefined ? null : keptFromXml(before.xml), kept));
  const part: CustomXml = { id: before?.id ?? KEPT_ID, namespace: KEPT_NAMESPACE, xml };
  return { kind: 'setCustomXml', part };
}

/** Of the part, as Office names parts. */
const KEPT_ID = '{6E0B4B0C-2C7B-4E53-9D7E-5A0F3C1D7B21}';

interface Placed {
  readonly sheet: string;
  readonly change: CellChange;
}

function bySheet(placed: readonly Placed[]): Change[] {
  const sheets = new Map<string, CellChange[]>();
  for (const { sheet, change } of placed) {
    const cells = sheets.get(sheet) ?? [];
    sheets.set(sheet, cells);
    cells.push(change);
  }
  return [...sheets].map(([sheet, cells]) => ({ kind: 'cells', sheet, cells }));
}

function plainChanges(contents: WorkbookContents, replacing: Replacing): Change[] {
  const { helper } = replacing;
  const added: Change[] =
    helper === null ? [] : [{ kind: 'addSheet', contents: helperContents(helper), styles: HELPER_STYLES }];
  // A formula finds its helper there.
  return [...added, ...cellChanges(contents, replacing), { kind: 'calculateOnOpening' }];
}

/** Formulas show what stood there before, until they are computed. */
function cellChanges(contents: WorkbookContents, { cells }: Replacing): Change[] {
  const shown = valuesOf(contents);
  return bySheet(
    cells.map(({ sheet, row, column, left }): Placed => {
      const content = 'value' in left ? left : { value: shown(sheet, row, column), formula: { text: left.formula } };
      return { sheet, change: { row, column, content } };
    }),
  );
}

type Shown = (sheet: string, row: number, column: number) => CellContent | null;

function valuesOf({ sheets }: WorkbookContents): Shown {
  const bySheet = new Map(sheets.map(({ name, cells }) => [name, new Map(cells.map((cell) => [keyOf(cell), cell]))]));
  return (sheet, row, column) => bySheet.get(sheet)?.get(keyOf({ row, column }))?.value ?? null;
}

/** The cells it fills show what they show now, and hold nothing of their own. */
function formulaAgain(cell: FormulaCell, contents: WorkbookContents): Placed[] {
  const { sheet, row, column, formula, fills, isArray } = cell;
  const shown = valuesOf(contents);
  const area = filledArea(cell);
  return placesIn(area).map((place) => {
    const value = shown(sheet, place.row, place.column);
    const isFirst = place.row === row && place.column === column;
    const filled = fills === null ? {} : { fills: { kind: isArray ? ('array' as const) : ('dynamic' as const), area } };
    return {
      sheet,
      change: { ...place, content: { value, ...(isFirst && { formula: { text: formula, ...filled } }) } },
    };
  });
}
