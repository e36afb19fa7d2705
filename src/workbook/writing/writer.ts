/** Writes planned sheets: new ones under a free name, those written before in place, and takes either back. */
import packageJson from '../../../package.json';
import type { CellValue, SheetRecord } from '../../model/types';
import { areaAddress } from '../../sheets/address';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { refuseProtected, refuseProtectedBook } from '../excel/protection';
import { inOneUndo, inWorkbook } from '../excel/run';
import { inTrips, sizeOf } from '../excel/trips';
import type { Finish, WrittenWithFinish } from '../excel/undo';
import { writeOnEmptySheet } from './blocks';
import type { SheetsCheck } from './check';
import { checkPrepared, refuseUnseen } from './check';
import { offerChoices } from './choices';
import type { InPlace } from './inPlace';
import { pageStep, touchedCells, writeInPlace } from './inPlace';
import { withCarried } from './carried';
import { typedCells, withKept } from './kept';
import { linksOf, linkSteps } from './links';
import { placeToRead } from './placeToRead';
import type { BookState, Target } from '../reading/locate';
import { queueBook, sheetNames, targetsFor } from '../reading/locate';
import type { SheetPlan, WriteRequest } from '../../sheets/plan';
import { plannedBounds, plannedCells } from '../../sheets/plannedCells';
import type { FinishStep } from './finishing';
import { finish, frontStep, setUpSteps } from './finishing';
import { footerToSet } from './footers';
import { changedNames, writeNames } from './planNames';
import { printAreaToSet, withPrintArea } from './printArea';
import { recordSteps, writtenCells } from '../../sheets/record';
import { withFoot } from '../../sheets/thesis/foot';
import type { Before } from './restore';
import { restoreWhatCan } from './restore';
import type { LastLook } from './meanwhile';
import { refuseMeanwhile, withLast } from './meanwhile';
import type { Contents, PlaceToRead } from './contents';
import { takeContents } from './contents';
import type { Snapshot } from './snapshot';
import { takeSnapshots } from './snapshot';
import { closeAgain, openUp, protectedAsWritten, protectedBy, protectSheets } from './protecting';
import { nextTask, pauseAfter, wholly } from '../inSlices';
import { today } from './today';
import { undoable } from './undoable';

export type { CellsOfSheet, SheetsCheck } from './check';

export interface WrittenSheets extends WrittenWithFinish {
  /** For the model, in place of those with the same keys. */
  records: SheetRecord[];
  sheets: string[];
  cells: number;
  /** What Excel refused once the contents stood: they stay. */
  refused: readonly Finish[];
}

/** With what stands there, as much of it as was asked for. */
interface Prepared<Read extends Contents = Snapshot> extends Target {
  plan: SheetPlan;
  before: Read | null;
  taken: ReadonlySet<string>;
  typed: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set<string>();

/** Reads where everything goes and what is there; refuses new sheets in a protected workbook. One to three round trips. */
async function prepare<Read extends Contents>(
  context: Excel.RequestContext,
  { model, sheets, build }: WriteRequest,
  read: (context: Excel.RequestContext, places: readonly PlaceToRead[]) => Promise<Read[]>,
  onlyNew = false,
): Promise<{ book: BookState; prepared: Prepared<Read>[] }> {
  const finishBook = queueBook(context);
  await context.sync();
  const book = finishBook();
  const targets = targetsFor(book, sheets, model.sheets, onlyNew);
  if (targets.some(({ sheet }) => !sheet)) refuseProtectedBook(book);
  const written = { version: packageJson.version, day: today() };
  const built: SheetPlan[] = [];
  let start = performance.now();
  for (const plan of build(sheetNames(book, targets, model.sheets))) {
    built.push(withFoot(plan, written));
    if (await pauseAfter(start)) start = performance.now();
  }
  const plans = onlyNew ? await withCarried(context, built, book, model.sheets) : built;
  const withPlans = targets.map((target) => {
    const plan = plans.find(({ key }) => key === target.key);
    if (!plan) throw new RangeError(`No plan for the sheet ${target.key}.`);
    return { target, plan: { ...plan, name: target.name } };
  });
  const standing = await read(
    context,
    withPlans.flatMap(({ target, plan }) => placeToRead(target, plan, book)),
  );
  start = performance.now();
  const prepared = withPlans.map(({ target, plan }): Prepared<Read> => {
    const before = standing.find(({ id }) => id === target.sheet?.id) ?? null;
    if (!before || !target.record) return { ...target, before, plan, taken: NONE, typed: NONE };
    const kept = withKept(plan, book, before);
    const typed = typedCells(plan, book, before);
    return { ...target, before, taken: kept.taken, typed, plan: withPrintArea(kept.plan, target.record, book, before) };
  });
  await pauseAfter(start);
  return { book, prepared };
}

function refuseProtectedTargets(prepared: readonly (Target & { plan: SheetPlan })[]): void {
  refuseProtected(prepared.flatMap(({ sheet, plan }) => (sheet && plan.isProtected !== true ? [sheet] : [])));
}

/**
 * Which cells would be lost by writing in place, and where that is not possible. Sheets protected in a workbook that is
 * protected too leave nothing to choose and are refused. Reads, never writes.
 */
export function checkSheets(request: WriteRequest): Promise<SheetsCheck> {
  return inWorkbook(async (context) => {
    const { book, prepared } = await prepare(context, request, takeContents);
    if (book.protected) refuseProtectedTargets(prepared);
    return checkPrepared(prepared);
  });
}

interface Queued {
  prepared: Prepared;
  sheet: Excel.Worksheet;
  /** The formulas as Excel keeps them. */
  range: Excel.Range;
  /** As the cells were at the moment of writing. */
  last: Excel.Range | null;
  inPlace: InPlace | null;
}

/** Bytes of a request: about each sheet, and for each cell of it; on the long side, as Excel on the web refuses 5 MB. */
const [SHEET, CELL, WRITTEN_AT_ONCE] = [120_000, 100, 2_800_000];

/**
 * Writes all sheets of one call, in as many requests as their sizes take. New sheets are added first: a formula may refer
 * to any of them. Names come last.
 */
async function writeAll(
  context: Excel.RequestContext,
  book: BookState,
  prepared: readonly Prepared[],
): Promise<Queued[]> {
  const { worksheets } = context.workbook;
  const sheets = prepared.map(({ sheet, name }) => (sheet ? worksheets.getItem(sheet.id) : worksheets.add(name)));
  const queued: Queued[] = [];
  const pieces = prepared.map((each, index) => ({
    // A sheet above the limit goes alone, and the names with it.
    size: Math.min(SHEET + CELL * sizeOf(plannedBounds(each.plan)), WRITTEN_AT_ONCE),
    queue: () => void queued.push(queueWrite(each, sheets[index] as Excel.Worksheet)),
  }));
  const queueLast = (): void => {
    writeNames(context, book, prepared, sheets);
    for (const { range } of queued) range.load(['formulas']);
  };
  await inTrips(context, [...pieces, { size: 0, queue: queueLast }], WRITTEN_AT_ONCE);
  return queued;
}

function queueWrite(each: Prepared, sheet: Excel.Worksheet): Queued {
  sheet.load(['id', 'name']);
  const address = areaAddress(each.before?.area ?? plannedBounds(each.plan));
  const range = sheet.getRange(address);
  if (!each.before || !each.record) {
    writeOnEmptySheet(sheet, each.plan);
    return { prepared: each, sheet, range, last: null, inPlace: null };
  }
  const last = sheet.getRange(address);
  last.load(['formulas', 'values']);
  const inPlace = writeInPlace(sheet, each.plan, each.record.prints, each.before);
  for (const format of inPlace.added) format.load(['id']);
  return { prepared: each, sheet, range, last, inPlace };
}

/** Frozen panes, the printed page, links and the sheet in front. */
function finishSteps(queued: readonly Queued[]): FinishStep[] {
  const steps = queued.flatMap(({ prepared, sheet: { id } }) => {
    const { plan, before, record } = prepared;
    const page = before && record ? pageStep(id, plan, before) : setUpSteps(id, plan);
    return page.concat(linkSteps(id, linksOf(prepared)));
  });
  const shown = queued.filter(({ prepared: { sheet } }) => sheet?.hidden !== true);
  const front = shown.find(({ prepared: { plan } }) => plan.select !== undefined) ?? shown[0];
  return front ? [...steps, frontStep(front.sheet.id, front.prepared.plan.select)] : steps;
}

/** Of a sheet that was there, or has been added. */
function idOf({ key, sheet }: Prepared, queued: readonly Queued[] | null): string[] {
  const added = queued?.find(({ prepared }) => prepared.key === key)?.sheet.id;
  return sheet ? [sheet.id] : added === undefined ? [] : [added];
}

function stateBefore(book: BookState, prepared: readonly Prepared[], queued: readonly Queued[] | null): Before {
  return {
    book,
    names: changedNames(book, prepared),
    ours: new Set(prepared.flatMap((each) => (each.plan.isProtected === true ? idOf(each, queued) : []))),
    added: prepared.flatMap((each) => {
      const sheet = queued?.find(({ prepared: one }) => one.key === each.key)?.sheet;
      return each.sheet ? [] : [{ id: sheet?.id ?? null, name: each.name }];
    }),
    inPlace: prepared.flatMap(({ key, sheet, before, record, plan }) => {
      if (!before || !record) return [];
      const inPlace = queued?.find(({ prepared: one }) => one.key === key)?.inPlace;
      return [
        {
          snapshot: before,
          held: sheet?.protected === true ? protectedAsWritten(record, sheet.id, before.area) : null,
          touched: touchedCells(record.prints, plannedCells(plan)),
          links: linksOf({ plan, before, record }),
          printArea: printAreaToSet(plan, before),
          footer: footerToSet(plan, before.footer),
          removedRules: inPlace?.removed ?? before.rules,
          addedRules: inPlace ? inPlace.added.map(({ id }) => id) : null,
        },
      ];
    }),
  };
}

function lastOf({ prepared: { before, record, plan }, last }: Queued): LastLook[] {
  if (!before || !record || !last) return [];
  return [{ before, last, touched: touchedCells(record.prints, plannedCells(plan)) }];
}

async function writeOrPutBack(
  context: Excel.RequestContext,
  book: BookState,
  prepared: readonly Prepared[],
): Promise<Queued[]> {
  let written: Queued[] | null = null;
  try {
    written = await writeAll(context, book, prepared);
    refuseMeanwhile(written.flatMap(lastOf));
    return written;
  } catch (failure) {
    const error = asWorkbookError(failure);
    // With what stood there at the moment of writing.
    const were = written?.map((each) => ({ ...each.prepared, before: withLast(each.prepared.before, each.last) }));
    const left = await restoreWhatCan(stateBefore(book, were ?? prepared, written));
    if (left.length === 0) throw error;
    throw new WorkbookError('partlyWritten', { sheets: left.join(', '), message: error.message });
  }
}

/**
 * Writes in place or beside (`newSheets`); protected sheets are refused (`protected`) before anything is written. With
 * `agreed`, the check the person has seen, nothing else is replaced: a cell that came up since is refused (`occupied`).
 */
export function writeSheets(
  request: WriteRequest,
  answer: 'replace' | 'newSheets',
  agreed?: SheetsCheck,
): Promise<WrittenSheets> {
  return inOneUndo(async (context) => {
    const { book, prepared } = await prepare(context, request, takeSnapshots, answer === 'newSheets');
    refuseProtectedTargets(prepared);
    if (agreed) refuseUnseen(checkPrepared(prepared), agreed);
    const held = prepared.flatMap(({ sheet }) => (sheet?.protected === true ? [sheet] : []));
    await openUp(context, held);
    const queued = await writeOrPutBack(context, book, prepared).catch(async (failure: unknown) => {
      await closeAgain(context, held);
      throw failure;
    });
    const records: SheetRecord[] = [];
    let cells = 0;
    for (const {
      prepared: { plan, before },
      sheet: { id, name },
      range,
    } of queued) {
      const area = before?.area ?? plannedBounds(plan);
      const record = await wholly(recordSteps(plan, { id, name }, range.formulas as CellValue[][], area, today()));
      await nextTask();
      cells += writtenCells(record);
      await nextTask();
      records.push(record);
    }
    const refused = await finish(finishSteps(queued), context);
    await offerChoices(
      context,
      queued.map(({ sheet, prepared: { plan } }) => ({ sheet, plan })),
    );
    const toProtect = queued.flatMap(
      ({ sheet, prepared: { plan, before } }) => protectedBy(plan, sheet.id, before?.area ?? null) ?? [],
    );
    refused.push(...(await protectSheets(context, toProtect)));
    const [first] = prepared;
    if (!first) throw new RangeError('No sheet to write.');
    return {
      ...undoable(plannedBounds(first.plan), records, stateBefore(book, prepared, queued)),
      records,
      refused,
      sheets: queued.map(({ sheet }) => sheet.name),
      cells,
    };
  });
}
