/** Puts a workbook back to what it was before a write: for undo, and for a write that failed half-way. */
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import type { OwnRule } from '../lights/lights';
import { addRule } from '../lights/lightRules';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { refuseProtected, refuseProtectedBook } from '../excel/protection';
import { inWorkbook } from '../excel/run';
import { CELLS_WITH_LOOKS, inTrips } from '../excel/trips';
import type { Finish } from '../excel/undo';
import { columnAt } from './blocks';
import type { BookState, SheetState } from '../reading/locate';
import { nameState, queueBook } from '../reading/locate';
import type { PageFooter } from '../../sheets/pageFooter';
import { isSameFooter, queueFooter, setFooter } from './footers';
import type { FinishStep } from './finishing';
import { finish, frontStep, onSheet } from './finishing';
import type { LinkChange } from './links';
import { linkStepsBack } from './links';
import { queuePrintArea } from './contents';
import { renameReferences } from '../../sheets/sheetNames';
import type { ContentPiece, Renamed } from './restoreCells';
import { contentPieces } from './restoreCells';
import type { Snapshot } from './snapshot';
import type { Protected } from './protecting';
import { openUp, protectSheets } from './protecting';

/** What a sheet written in place needs to be as before. */
interface SheetBefore {
  snapshot: Snapshot;
  /** As it was protected by an earlier plan of ours; null where it was not. */
  held: Protected | null;
  touched: readonly string[];
  /** What the write set to be printed; null where it left that as it was. */
  printArea: string | null;
  /** The same of the foot of its pages. */
  footer: PageFooter | null;
  removedRules: readonly OwnRule[];
  links: LinkChange;
  /** Null when it is not known what was added: all rules that were not there. */
  addedRules: readonly string[] | null;
}

export interface Before {
  book: BookState;
  /** Names of ours that the write sets or deletes. */
  names: readonly string[];
  /** Sheets that their plans protect, by id. */
  ours: ReadonlySet<string>;
  /** By id, or by name where the write failed before it said the id. */
  added: readonly { id: string | null; name: string }[];
  inPlace: readonly SheetBefore[];
}

/** One piece of the way back, and which sheet it is about. */
interface Step {
  sheet: string;
  /** Written with their looks. */
  cells: number;
  queue(context: Excel.RequestContext): void;
}

function namesSince(book: BookState, now: BookState): Renamed {
  return new Map(
    book.sheets.flatMap(({ id, name }) => {
      const sheet = now.sheets.find((each) => each.id === id);
      return sheet && sheet.name !== name ? [[name, sheet.name] as const] : [];
    }),
  );
}

function restoreSizes(sheet: Excel.Worksheet, { area, widths, heights }: Snapshot, now: PageNow): void {
  widths.forEach((width, index) => {
    if (now.widths[index]?.columnWidth !== width) columnAt(sheet, area.column + index).format.columnWidth = width;
  });
  const range = sheet.getRange(areaAddress(area));
  heights.forEach((height, index) => {
    if (now.heights[index]?.rowHeight !== height) range.getCell(index, 0).format.rowHeight = height;
  });
}

/** What a person chose to print since stays. */
function restorePage(sheet: Excel.Worksheet, { snapshot, printArea, footer }: SheetBefore, now: PageNow): void {
  const printed = now.printArea();
  if (snapshot.printArea && printed && areaAddress(printed) === printArea) {
    sheet.pageLayout.setPrintArea(areaAddress(snapshot.printArea));
  }
  if (footer && isSameFooter(now.footer(), footer)) setFooter(sheet, snapshot.footer);
}

/** What of a sheet is compared with how it was, cells apart. */
interface PageNow {
  widths: Excel.RangeFormat[];
  heights: Excel.RangeFormat[];
  rules: Excel.ConditionalFormatCollection;
  printArea: () => Area | null;
  footer: () => PageFooter;
}

function queuePage(sheet: Excel.Worksheet, { area }: Snapshot): PageNow {
  const range = sheet.getRange(areaAddress(area));
  const widths = Array.from({ length: area.columns }, (_, index) => columnAt(sheet, area.column + index).format);
  const heights = Array.from({ length: area.rows }, (_, index) => range.getCell(index, 0).format);
  for (const format of widths) format.load(['columnWidth']);
  for (const format of heights) format.load(['rowHeight']);
  const rules = range.conditionalFormats;
  rules.load({ id: true });
  return { widths, heights, rules, printArea: queuePrintArea(sheet), footer: queueFooter(sheet) };
}

/** Each add goes before the others, so the last comes first. */
function restoreRules(sheet: Excel.Worksheet, before: SheetBefore, now: PageNow): void {
  const { snapshot, addedRules, removedRules } = before;
  const isNew = (id: string): boolean => addedRules?.includes(id) ?? !snapshot.ruleIds.includes(id);
  const present = now.rules.items.map(({ id }) => id);
  // Not those of `now`: each piece may be put back in a run of its own.
  const rules = sheet.getRange(areaAddress(snapshot.area)).conditionalFormats;
  for (const id of present.filter(isNew)) rules.getItem(id).delete();
  const lost = removedRules.filter(({ id }) => !present.includes(id));
  for (const { areas, rule } of [...lost].reverse()) for (const area of areas) addRule(sheet, area, rule);
}

function restoreNames(context: Excel.RequestContext, { book, names }: Before, now: BookState): void {
  const collection = context.workbook.names;
  for (const name of names) {
    const [before, after] = [nameState(book, name), nameState(now, name)];
    const formula = before && renameReferences(before.formula, namesSince(book, now));
    if (after && after.formula === formula) continue;
    if (after) collection.getItem(name).delete();
    if (formula !== undefined) collection.add(name, formula).visible = before?.visible ?? false;
  }
}

function addedSheets({ added, book }: Before, now: BookState): SheetState[] {
  const old = new Set(book.sheets.map(({ id }) => id));
  return now.sheets.filter((sheet) => {
    const isOurs = added.some(({ id, name }) => (id === null ? name === sheet.name : id === sheet.id));
    return isOurs && !old.has(sheet.id);
  });
}

/** Of the sheets in question none may have been protected since. */
function refuseToRestore(before: Before, now: BookState): void {
  const added = addedSheets(before, now);
  const inPlace = new Set(before.inPlace.map(({ snapshot }) => snapshot.id));
  const concerned = [...now.sheets.filter(({ id }) => inPlace.has(id)), ...added];
  refuseProtected(concerned.filter(({ id }) => !before.ours.has(id)));
  if (added.length > 0) refuseProtectedBook(now);
}

function sizesAndRules(before: SheetBefore, page: PageNow): ContentPiece {
  const queue = (sheet: Excel.Worksheet): void => {
    restoreSizes(sheet, before.snapshot, page);
    restoreRules(sheet, before, page);
  };
  return { cells: 0, queue };
}

interface WayBack {
  now: BookState;
  steps: Step[];
  /** What stays as it is where Excel refuses it. */
  finishSteps: FinishStep[];
}

/** Reads what there is now and lists what has to be done, piece by piece. */
async function stepsBack(context: Excel.RequestContext, before: Before): Promise<WayBack> {
  const finishBook = queueBook(context);
  const { worksheets } = context.workbook;
  await context.sync();
  const now = finishBook();
  // What was deleted meanwhile cannot be put back, and nothing was written to it.
  const inPlace = before.inPlace.filter(({ snapshot }) => now.sheets.some(({ id }) => id === snapshot.id));
  const pages = inPlace.map(({ snapshot }) => queuePage(worksheets.getItem(snapshot.id), snapshot));
  if (pages.length > 0) await context.sync();
  const renamedSheets = namesSince(before.book, now);
  const active = now.sheets.find(({ id, hidden }) => id === before.book.activeId && !hidden);
  const names: Step = { sheet: '', cells: 0, queue: (within) => restoreNames(within, before, now) };
  const removals = addedSheets(before, now).map(({ id, name }): Step => {
    return { sheet: name, cells: 0, queue: (within) => within.workbook.worksheets.getItem(id).delete() };
  });
  const cells = inPlace.flatMap((each, index): Step[] => {
    const { id, area } = each.snapshot;
    const sheet = now.sheets.find((one) => one.id === id)?.name ?? area.sheet;
    const page = pages[index];
    const pieces = [...contentPieces(each, renamedSheets), ...(page ? [sizesAndRules(each, page)] : [])];
    return pieces.map(({ cells: count, queue }) => {
      return { sheet, cells: count, queue: (within) => queue(within.workbook.worksheets.getItem(id)) };
    });
  });
  const printed = inPlace.flatMap((each, index) => {
    const page = pages[index];
    return page ? [onSheet('page', each.snapshot.id, (sheet) => restorePage(sheet, each, page))] : [];
  });
  const links = inPlace.flatMap((each) => linkStepsBack(each.snapshot.id, each.links));
  const front = active ? [frontStep(active.id)] : [];
  return { now, steps: [names, ...cells, ...removals], finishSteps: [...printed, ...links, ...front] };
}

function carryOut(steps: readonly Step[]): Promise<void> {
  return inWorkbook(async (context) => {
    const pieces = steps.map(({ cells, queue }) => ({ size: cells, queue: () => queue(context) }));
    await inTrips(context, pieces, CELLS_WITH_LOOKS);
  });
}

/**
 * Puts everything back; refuses before anything is changed when a sheet is protected, and names the sheets that are not
 * as they were when Excel stops it half-way (`partlyUndone`). Answers what Excel refused once the contents were back.
 */
export async function restore(before: Before): Promise<Finish[]> {
  const { steps, finishSteps } = await inWorkbook(async (context) => {
    const way = await stepsBack(context, before);
    refuseToRestore(before, way.now);
    await openUp(
      context,
      way.now.sheets.filter(({ id }) => before.ours.has(id)),
    );
    return way;
  });
  const refused: Finish[] = [];
  try {
    try {
      await carryOut(steps);
    } catch (failure) {
      const left = await restoreOneByOne(before);
      const { message } = asWorkbookError(failure);
      if (left.length > 0) throw new WorkbookError('partlyUndone', { sheets: left.join(', '), message });
    }
    refused.push(...(await finish(finishSteps)));
  } finally {
    // Also where the way back stopped: what was opened for it is handed out.
    const held = before.inPlace.flatMap((each) => each.held ?? []);
    const protecting = inWorkbook((context) => protectSheets(context, held));
    refused.push(...(await protecting.catch((): Finish[] => ['protection'])));
  }
  return refused;
}

/**
 * After a failed write: puts back what can be put back, each piece by itself when they fail together, and returns the
 * names of the sheets that are not as they were. Never throws.
 */
export async function restoreWhatCan(before: Before): Promise<string[]> {
  try {
    await carryOut((await inWorkbook((context) => stepsBack(context, before))).steps);
    return [];
  } catch {
    return restoreOneByOne(before);
  }
}

async function restoreOneByOne(before: Before): Promise<string[]> {
  const inPlace = before.inPlace.map(({ snapshot }) => snapshot.area.sheet);
  const everything = [...before.added.map(({ name }) => name), ...inPlace];
  try {
    // Read again: part of it may be back by now.
    const { steps } = await inWorkbook((context) => stepsBack(context, before));
    const left = new Set<string>();
    for (const step of steps) {
      await carryOut([step]).catch(() => {
        if (step.sheet !== '') left.add(step.sheet);
      });
    }
    return [...left];
  } catch {
    return everything;
  }
}
