import type { Language } from '../../engine/language';
import type { Area, Cell, CellContent, CustomXml, WorkbookContents } from '../contents';
import { escapeText } from '../markup/escaping';
import { parseTree } from '../markup/tree';
import type { CellChange, Change } from '../patching/changes';
import { patchWorkbook } from '../patching/patchWorkbook';
import { readWorkbook } from '../reading/readWorkbook';
import { portableBook, type FormulaCell } from './book';
import { HELPER_STYLES, helperContents } from './helperContents';
import { keptFormulas, readKept, restored, writeKept, type KeptFormulas } from './kept';
import { portablePlan, type PortablePlan } from './plan';
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
  const plan = portablePlan(portableBook(contents), language);
  return {
    report: portableReport(plan),
    write: () => patchWorkbook(bytes, [...plainChanges(contents, plan), keep(contents, keptFormulas(plan))]),
    writeValues: () => patchWorkbook(bytes, valueChanges(contents)),
  };
}

/** Whether the file is such a copy, which has a way back. */
export function isPortableCopy({ customXml }: WorkbookContents): boolean {
  return customXml.some(({ namespace }) => namespace === NAMESPACE);
}

/** The file with Timbang's own formulas again; null where it is no portable copy. */
export function withFormulasAgain(bytes: Uint8Array): Uint8Array | null {
  const contents = readWorkbook(bytes);
  const part = contents.customXml.find(({ namespace }) => namespace === NAMESPACE);
  const kept = part === undefined ? null : readKept(parseTree(part.xml).text);
  if (part === undefined || kept === null) return null;
  const names = contents.sheets.map(({ name }) => name);
  const helper = names.find((name) => name.toLowerCase() === kept.helperSheet?.toLowerCase());
  return patchWorkbook(bytes, [
    ...bySheet(restored(kept, names).flatMap((cell) => formulaAgain(cell, contents))),
    ...(helper === undefined ? [] : [{ kind: 'deleteSheet', sheet: helper } as const]),
    { kind: 'removeCustomXml', id: part.id },
    { kind: 'calculateOnOpening' },
  ]);
}

const NAMESPACE = 'urn:timbang:formulas';

function keep(contents: WorkbookContents, kept: KeptFormulas): Change {
  const id = contents.customXml.find(({ namespace }) => namespace === NAMESPACE)?.id ?? KEPT_ID;
  const xml = `<formulas xmlns="${NAMESPACE}">${escapeText(writeKept(kept))}</formulas>`;
  return { kind: 'setCustomXml', part: { id, namespace: NAMESPACE, xml } satisfies CustomXml };
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

function plainChanges(contents: WorkbookContents, { cells, helper, valuesOnly }: PortablePlan): Change[] {
  const shown = valuesOf(contents);
  const plain = cells.map(({ sheet, row, column, formula }): Placed => {
    const content = { value: shown(sheet, row, column), formula: { text: formula } };
    return { sheet, change: { row, column, content } };
  });
  const added: Change[] =
    helper === null ? [] : [{ kind: 'addSheet', contents: helperContents(helper), styles: HELPER_STYLES }];
  return [
    // A formula finds its helper there.
    ...added,
    ...bySheet([...plain, ...valuesOnly.flatMap(({ cell }) => asValues(cell, shown))]),
    { kind: 'calculateOnOpening' },
  ];
}

function valueChanges(contents: WorkbookContents): Change[] {
  const shown = valuesOf(contents);
  const ours = portableBook(contents).formulas.filter(({ formula }) => OURS.test(formula));
  return bySheet(ours.flatMap((cell) => asValues(cell, shown)));
}

const OURS = /\b(?:AHP|OMAX|CKP|BSC)\.[A-Z0-9]+\s*\(/i;

type Shown = (sheet: string, row: number, column: number) => CellContent | null;

function valuesOf({ sheets }: WorkbookContents): Shown {
  const bySheet = new Map(sheets.map(({ name, cells }) => [name, new Map(cells.map((cell) => [placeOf(cell), cell]))]));
  return (sheet, row, column) => bySheet.get(sheet)?.get(placeOf({ row, column }))?.value ?? null;
}

const placeOf = ({ row, column }: Pick<Cell, 'row' | 'column'>): string => `${row}:${column}`;

function asValues({ sheet, row, column, fills }: FormulaCell, shown: Shown): Placed[] {
  return placesIn(fills ?? { top: row, left: column, bottom: row, right: column }).map((place) => ({
    sheet,
    change: { ...place, content: { value: shown(sheet, place.row, place.column) } },
  }));
}

/** The cells it fills show what they show now, and hold nothing of their own. */
function formulaAgain(cell: FormulaCell, contents: WorkbookContents): Placed[] {
  const { sheet, row, column, formula, fills, isArray } = cell;
  const shown = valuesOf(contents);
  const area = fills ?? { top: row, left: column, bottom: row, right: column };
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

function placesIn({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  }
  return places;
}
