/** Opens a worked example: sheets described as data in assets/samples, written through Office.js like any edit. */
import type { Area } from '../../sheets/address';
import { areaAddress, parseAddress } from '../../sheets/address';
import { PROTECTION, refuseProtectedBook } from '../excel/protection';
import { inWorkbook, supportsExcelApi } from '../excel/run';
import { writeOnEmptySheet } from '../writing/blocks';
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
  for (const { cell, text } of sample.notes ?? []) annotate(sheet, cell, text);
}

/** Notes came with ExcelApi 1.18, and not every client of that version knows them; older ones get a comment (1.10). */
function annotate(sheet: Excel.Worksheet, cell: string, text: string): void {
  const where = sheet.getRange(cell);
  if (supportsExcelApi('1.18') && Reflect.has(sheet, 'notes')) sheet.notes.add(where, text);
  else sheet.comments.add(where, text);
}

/** An untouched new workbook, not even formatted: its one empty sheet becomes the sample's first instead of staying behind as "Sheet1". */
async function lookAround(context: Excel.RequestContext): Promise<{ taken: string[]; blank: Excel.Worksheet | null }> {
  const { worksheets, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const inUse = active.getUsedRangeOrNullObject();
  worksheets.load({ name: true });
  active.load(PROTECTION);
  inUse.load(['address']);
  protection.load(['protected']);
  await context.sync();
  refuseProtectedBook(protection);
  const isBlank = worksheets.items.length === 1 && inUse.isNullObject && !active.protection.protected;
  return { taken: isBlank ? [] : worksheets.items.map(({ name }) => name), blank: isBlank ? active : null };
}

/**
 * Writes all sheets of a sample in two round trips and brings `place` (or what the sample selects) to the front.
 * `place.sheet` is the sample's own name for the sheet, whatever it is renamed to.
 * Returns the names the sheets were given, by the sample's own.
 */
export async function openSample(sample: Sample, place?: Area): Promise<ReadonlyMap<string, string>> {
  return inWorkbook(async (context) => {
    const { taken, blank } = await lookAround(context);
    const names = freeNames(
      sample.sheets.map(({ name }) => name),
      taken,
    );
    const { worksheets } = context.workbook;
    // All sheets first: a formula may refer to a later one.
    const sheets = sample.sheets.map(({ name }, index) => {
      const free = names.get(name) ?? name;
      if (index > 0 || !blank) return worksheets.add(free);
      blank.name = free;
      return blank;
    });
    sample.sheets.forEach((sheet, index) => {
      const target = sheets[index];
      if (target) writeSheet(target, sheet, names);
    });
    const front = place ?? firstSelection(sample);
    const sheet = sheets[sample.sheets.findIndex(({ name }) => name === front?.sheet)] ?? sheets[0];
    sheet?.activate();
    sheet?.getRange(front ? areaAddress(front) : 'A1').select();
    await context.sync();
    return names;
  });
}

function firstSelection({ sheets }: Sample): Area | null {
  const sheet = sheets.find(({ select }) => select !== undefined);
  return sheet?.select === undefined ? null : areaAt(sheet.select, sheet.name);
}

/** Brings a place of a sample to the front; the sample is opened only when the workbook does not have its sheet. */
export async function showInSample(sample: Sample, place: Area): Promise<void> {
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
  if (!isThere) await openSample(sample, place);
}
