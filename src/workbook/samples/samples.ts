/** Opens a worked example: sheets described as data in assets/samples, written through Office.js like any edit. */
import type { Area } from '../../sheets/address';
import { areaAddress, parseAddress } from '../../sheets/address';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { PROTECTION, refuseProtectedBook } from '../excel/protection';
import { inWorkbook, supportsExcelApi } from '../excel/run';
import type { Finish } from '../excel/undo';
import { writeOnEmptySheet } from '../writing/blocks';
import type { FinishStep } from '../writing/finishing';
import { finish, frontStep, onSheet, setUpSteps } from '../writing/finishing';
import type { Block, CellText, PlannedCell, SheetPlan } from '../../sheets/plan';
import { renameReferences, takeFreeName } from '../../sheets/sheetNames';

export interface Sample {
  id: string;
  title: { en: string; id: string };
  description: { en: string; id: string };
  /** The study the numbers come from. */
  source: string;
  sheets: SampleSheet[];
}

export type SampleCell = Exclude<PlannedCell, CellText>;

/** Sheet names at most 31 characters; never AHP, OMAX or CKP alone, which are also column letters. */
export interface SampleSheet extends Pick<SheetPlan, 'name' | 'columns' | 'lights' | 'freeze' | 'select'> {
  blocks: (Pick<Block, 'at' | 'style'> & { format?: string; cells: SampleCell[][] })[];
  notes?: { cell: string; text: string }[];
}

/** The names sheets are given, by those they would like; a taken one gets " (2)", " (3)", …. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): Map<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return new Map(wanted.map((name) => [name, takeFreeName(name, used)]));
}

function renamedCell(cell: SampleCell, names: ReadonlyMap<string, string>): SampleCell {
  return typeof cell === 'string' && cell.startsWith('=') ? renameReferences(cell, names) : cell;
}

function areaAt(address: string, sheet: string): Area {
  const area = parseAddress(address, sheet);
  if (!area) throw new RangeError(`The sample names "${address}", which is not an address.`);
  return area;
}

function writeSheet(sheet: Excel.Worksheet, sample: SampleSheet, names: ReadonlyMap<string, string>): void {
  const blocks = sample.blocks.map((block) => {
    return { ...block, cells: block.cells.map((row) => row.map((cell) => renamedCell(cell, names))) };
  });
  writeOnEmptySheet(sheet, { ...sample, blocks });
}

/** Notes came with ExcelApi 1.18, and not every client of that version knows them; older ones get a comment (1.10). */
function annotate(sheet: Excel.Worksheet, cell: string, text: string): void {
  const where = sheet.getRange(cell);
  if (supportsExcelApi('1.18') && Reflect.has(sheet, 'notes')) sheet.notes.add(where, text);
  else sheet.comments.add(where, text);
}

interface Found {
  /** Names of sheets, and their ids. */
  taken: Map<string, string>;
  /** The one empty sheet of an untouched new workbook, not even formatted. */
  blank: string | null;
}

async function lookAround(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const inUse = active.getUsedRangeOrNullObject();
  worksheets.load({ id: true, name: true });
  active.load({ id: true, ...PROTECTION });
  inUse.load(['address']);
  protection.load(['protected']);
  await context.sync();
  refuseProtectedBook(protection);
  const isBlank = worksheets.items.length === 1 && inUse.isNullObject && !active.protection.protected;
  return { taken: new Map(worksheets.items.map(({ id, name }) => [name, id])), blank: isBlank ? active.id : null };
}

export interface OpenedSample {
  /** The names the sheets were given, by the sample's own. */
  readonly names: ReadonlyMap<string, string>;
  /** What Excel refused once the contents stood. */
  readonly refused: readonly Finish[];
}

/**
 * Writes all sheets of a sample, or none, and brings `place` (or what the sample selects) to the front. `place.sheet` is
 * the sample's own name for the sheet, whatever it is renamed to. The blank sheet of a new workbook goes.
 */
export async function openSample(sample: Sample, place?: Area): Promise<OpenedSample> {
  return inWorkbook(async (context) => {
    const found = await lookAround(context);
    const names = freeNames(
      sample.sheets.map(({ name }) => name),
      [...found.taken.keys()],
    );
    try {
      const { worksheets } = context.workbook;
      // All sheets first: a formula may refer to a later one.
      const sheets = sample.sheets.map(({ name }) => worksheets.add(names.get(name) ?? name));
      sample.sheets.forEach((sheet, index) => {
        const target = sheets[index];
        if (target) writeSheet(target, sheet, names);
      });
      await context.sync();
    } catch (failure) {
      throw await withoutAdded(asWorkbookError(failure), found, new Set(names.values()));
    }
    const refused = await finish(finishSteps(sample, names, place ?? firstSelection(sample)));
    if (found.blank !== null) await removeBlank(found.blank).catch(() => undefined);
    return { names, refused };
  });
}

/** Removes the sheets that a sample added before it failed; the failure, or which of them are left. */
async function withoutAdded(
  failure: WorkbookError,
  { taken }: Found,
  own: ReadonlySet<string>,
): Promise<WorkbookError> {
  const before = new Set(taken.values());
  const left: string[] = [];
  try {
    await inWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ id: true, name: true });
      await context.sync();
      const added = worksheets.items.filter(({ id, name }) => !before.has(id) && own.has(name));
      left.push(...added.map(({ name }) => name));
      for (const sheet of added) sheet.delete();
      await context.sync();
    });
    return failure;
  } catch {
    return new WorkbookError('partlyWritten', { sheets: left.join(', '), message: failure.message });
  }
}

function finishSteps({ sheets }: Sample, names: ReadonlyMap<string, string>, front: Area | null): FinishStep[] {
  const nameOf = (own: string): string => names.get(own) ?? own;
  const frozen = sheets.flatMap((sheet) => setUpSteps(nameOf(sheet.name), sheet));
  const shown = frontStep(nameOf(front?.sheet ?? sheets[0]?.name ?? ''), front ? areaAddress(front) : 'A1');
  // Those that stand are refused a second time: they come last.
  const notes = sheets.flatMap(({ name, notes: explained = [] }) =>
    explained.map(({ cell, text }) => onSheet('notes', nameOf(name), (sheet) => annotate(sheet, cell, text))),
  );
  return [...frozen, shown, ...notes];
}

/** Unless somebody has put something on it meanwhile. */
async function removeBlank(id: string): Promise<void> {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const inUse = sheet.getUsedRangeOrNullObject();
    inUse.load(['address']);
    await context.sync();
    if (!inUse.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

function firstSelection({ sheets }: Sample): Area | null {
  const sheet = sheets.find(({ select }) => select !== undefined);
  return sheet?.select === undefined ? null : areaAt(sheet.select, sheet.name);
}

/** Brings a place of a sample to the front; the sample is opened only when the workbook does not have its sheet. */
export async function showInSample(sample: Sample, place: Area): Promise<readonly Finish[]> {
  const isThere = await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load(['name']);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    sheet.getRange(areaAddress(place)).select();
    await context.sync();
    return true;
  });
  return isThere ? [] : (await openSample(sample, place)).refused;
}
