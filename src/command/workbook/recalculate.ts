/**
 * A workbook with what Timbang's formulas come to now: opened without a screen, computed by the shipped functions, closed.
 * What follows from those formulas follows them; every other formula shows what its file says, for Excel has computed it.
 */
import type { Area, CellContent, SheetContents, WorkbookContents } from '../../files/contents';
import type { CellChange } from '../../files/patching/changes';
import type { Place } from '../../files/places';
import { keyOf, placesIn } from '../../files/places';
import { contentAt } from '../../sandbox/files/contentsOf';
import { addressOf, differs, showsOther } from '../../sandbox/files/results';
import type { CustomFunctionSet } from '../../sandbox/functions/catalogue';
import type { ErrorNotes } from '../../sandbox/functions/errorNotes';
import { contains } from '../../sandbox/objects/address';
import type { Book } from '../../sandbox/univer/book';
import type { Sheet } from '../../sandbox/univer/sheet';
import type { FormulaCell } from './followers';
import { filledArea, Followers, formulaCells } from './followers';
import type { OpenedBook } from './openedBook';
import { withOpenedBook } from './openedBook';
import type { OthersKept } from './kept';
import { keepOthers, keepUncomputed, NONE_KEPT, sheetOf } from './kept';
import { hasOwnFunction } from './precedents';

interface CellsOfSheet {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** A function that answers an error, with its sentence in the language in which the functions were loaded. */
export interface FunctionError {
  readonly address: string;
  readonly code: string;
  readonly sentence: string;
}

export interface Recalculated extends OthersKept {
  readonly contents: WorkbookContents;
  /** What the file has to be told. */
  readonly changes: readonly CellsOfSheet[];
  readonly errors: readonly FunctionError[];
  /** Formulas of Timbang, and what follows from them, that cannot be computed here, and show what the file says. */
  readonly uncomputed: readonly string[];
}

export interface Recalculation {
  readonly functions: CustomFunctionSet;
  /** Also formulas that are none of Timbang's: of a file whose cells were changed since Excel computed it. */
  readonly isWhole?: boolean;
}

/** Whether anything in the file has to be computed before it can be read. */
export function needsCalculation(contents: WorkbookContents): boolean {
  return formulaCells(contents).some(({ cell }) => cell.value === null || hasOwnFunction(cell.formula.text));
}

export function recalculate(
  contents: WorkbookContents,
  name: string,
  { functions, isWhole = false }: Recalculation,
): Promise<Recalculated> {
  return withOpenedBook(contents, name, functions, (opened) => resultsIn(opened, contents, isWhole));
}

async function resultsIn(opened: OpenedBook, contents: WorkbookContents, isWhole: boolean): Promise<Recalculated> {
  const { book, notes } = opened;
  const all = formulaCells(contents);
  const followers = new Followers(contents);
  const ours = new Set(all.filter(({ cell }) => hasOwnFunction(cell.formula.text)));
  const following = isWhole ? new Set(all) : followers.of([...ours], all);
  const formulas = { all, ours, following, followers };
  const others = isWhole ? NONE_KEPT : await keepOthers(opened, contents, formulas);
  const uncomputed = await keepUncomputed(opened, contents, formulas);
  const inFile = valuesInFile(contents);
  const changed = all.filter((one) => following.has(one) && isChanged(book, one, inFile));
  const ofOurs = changed.filter((one) => ours.has(one));
  const told = isWhole ? new Set(changed) : followers.of(ofOurs, changed);
  return { ...withChanges(book, contents, told), errors: errorsOf(book, ours, notes), uncomputed, ...others };
}

/** By what it shows and what it spills; a formula that was kept as the file has it is as it was. */
function isChanged(book: Book, one: FormulaCell, inFile: ValuesInFile): boolean {
  const sheet = sheetOf(book, one);
  const { cell } = one;
  if (sheet === undefined || sheet.formula(cell.row, cell.column) === null) return false;
  if (cell.value === null) return sheet.value(cell.row, cell.column) !== '';
  if (differs(sheet, cell) || !isSameArea(filledArea(cell), areaNow(sheet, cell))) return true;
  return placesIn(filledArea(cell)).some((place) =>
    showsOther(sheet, { ...place, value: inFile(one.sheet, place) ?? '' }),
  );
}

type ValuesInFile = (sheet: number, place: Place) => CellContent | null;

function valuesInFile({ sheets }: WorkbookContents): ValuesInFile {
  const values = sheets.map(({ cells }) => new Map(cells.map((cell) => [keyOf(cell), cell.value])));
  return (sheet, place) => values[sheet]?.get(keyOf(place)) ?? null;
}

const isSameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** An array entered with Ctrl+Shift+Enter fills what it was entered into. */
function areaNow(sheet: Sheet, cell: FormulaCell['cell']): Area {
  if (cell.formula.fills?.kind === 'array') return cell.formula.fills.area;
  return (
    sheet.spillFrom(cell.row, cell.column) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }
  );
}

/** What the cells of a formula hold from now on; those it filled before and no longer does are empty. */
function changesOf(sheet: Sheet, { cell }: FormulaCell): CellChange[] {
  const area = areaNow(sheet, cell);
  const { formula } = cell;
  const fills = formula.fills ?? (isSameArea(area, filledArea(cell)) ? undefined : { kind: 'dynamic' as const, area });
  const left = placesIn(filledArea(cell)).filter(({ row, column }) => !contains(area, row, column));
  const value = (place: Place): CellContent => contentAt(sheet, place.row, place.column) ?? '';
  return [
    ...left.map((place) => ({ ...place, content: { value: null } })),
    ...placesIn(area).map((place) => {
      const isOwn = place.row === cell.row && place.column === cell.column;
      const own = { text: formula.text, ...(fills && { fills: { ...fills, area } }) };
      return { row: place.row, column: place.column, content: { value: value(place), ...(isOwn && { formula: own }) } };
    }),
  ];
}

function withChanges(
  book: Book,
  contents: WorkbookContents,
  told: ReadonlySet<FormulaCell>,
): Pick<Recalculated, 'contents' | 'changes'> {
  const changes = contents.sheets.flatMap(({ name }, place): CellsOfSheet[] => {
    const sheet = book.sheets[place];
    const ofSheet = sheet ? [...told].filter((one) => one.sheet === place).flatMap((one) => changesOf(sheet, one)) : [];
    return ofSheet.length === 0 ? [] : [{ sheet: name, cells: ofSheet }];
  });
  const sheets = contents.sheets.map((sheet, place): SheetContents => {
    const cells = changes.find((one) => one.sheet === sheet.name)?.cells ?? [];
    return withCells(sheet, [...missingIn(sheet, book.sheets[place]), ...cells]);
  });
  return { contents: { ...contents, sheets }, changes };
}

/** Formulas whose results the file does not have, a blank text among them, have them when they are read here. */
function missingIn({ cells }: SheetContents, sheet: Sheet | undefined): CellChange[] {
  return cells.flatMap(({ row, column, value, formula }) => {
    if (sheet === undefined || formula === undefined || value !== null) return [];
    const content = contentAt(sheet, row, column) ?? '';
    const isUnknown = typeof content === 'object' && content.error === '#NAME?';
    return isUnknown ? [] : [{ row, column, content: { value: content, formula } }];
  });
}

function withCells(sheet: SheetContents, changes: readonly CellChange[]): SheetContents {
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  for (const { row, column, content } of changes) {
    const style = cells.get(keyOf({ row, column }))?.style ?? 0;
    cells.set(keyOf({ row, column }), { row, column, style, value: null, ...content });
  }
  return {
    ...sheet,
    cells: [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

function errorsOf(book: Book, ours: ReadonlySet<FormulaCell>, notes: ErrorNotes): FunctionError[] {
  return [...ours].flatMap((one) => {
    const sheet = sheetOf(book, one);
    const { row, column } = one.cell;
    const shown = sheet?.value(row, column);
    const note = sheet && notes.at({ sheetId: sheet.id, row, column });
    if (!sheet || !note || shown !== note.code) return [];
    return [{ address: addressOf(sheet, one.cell), code: note.code, sentence: note.sentence }];
  });
}
