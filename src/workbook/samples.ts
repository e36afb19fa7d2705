/** Opens a worked example: sheets described as data in assets/samples, written through Office.js like any edit. */
import { INDEX_BANDS, OMAX_BANDS } from '../engine/bands';
import type { Area } from './address';
import { areaAddress, parseAddress, quotedSheet } from './address';
import { addLights } from './lights';
import { inWorkbook, supportsExcelApi } from './run';
import { fitRows, paint } from './sheets/styles';
import type { SheetStyle } from './sheets/styles';
import { asCellText } from './text';

export type { SheetStyle } from './sheets/styles';

export interface Sample {
  id: string;
  title: { en: string; id: string };
  description: { en: string; id: string };
  /** The study the numbers come from. */
  source: string;
  sheets: SampleSheet[];
}

export type SampleCell = string | number | boolean | null;

export interface SampleSheet {
  /** At most 31 characters; never AHP, OMAX or CKP alone, which are also column letters. */
  name: string;
  /** Widths in points from column A. */
  columns: number[];
  /** A string that starts with "=" is a formula (English, commas, other sheets quoted); null leaves the cell alone. */
  blocks: { at: string; style?: SheetStyle; format?: string; cells: SampleCell[][] }[];
  notes?: { cell: string; text: string }[];
  lights?: { range: string; bands: 'omax' | 'index' }[];
  freeze?: { rows?: number; columns?: number };
  /** Selected after opening; the first sheet that has it comes to the front. */
  select?: string;
}

const LONGEST_SHEET_NAME = 31;

/** Sheet names are taken without regard to case; a taken one gets " (2)", " (3)", … within Excel's 31 characters. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): Map<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const name of wanted) {
    let free = name;
    for (let copy = 2; used.has(free.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      free = name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    }
    used.add(free.toLowerCase());
    names.set(name, free);
  }
  return names;
}

/** Formulas follow their sheets' new names; text inside a formula's own quotes is left as it is. */
export function renameReferences(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g, (found, quoted: string | undefined) => {
    const name = quoted === undefined ? undefined : names.get(quoted.replaceAll("''", "'"));
    return name === undefined ? found : `${quotedSheet(name)}!`;
  });
}

function cellContent(cell: SampleCell, names: ReadonlyMap<string, string>): SampleCell {
  if (typeof cell !== 'string') return cell;
  return cell.startsWith('=') ? renameReferences(cell, names) : asCellText(cell);
}

function areaAt(address: string, sheet: string): Area {
  const area = parseAddress(address, sheet);
  if (!area) throw new RangeError(`The sample names "${address}", which is not an address.`);
  return area;
}

function writeBlocks(sheet: Excel.Worksheet, sample: SampleSheet, names: ReadonlyMap<string, string>): void {
  for (const { at, style, format, cells } of sample.blocks) {
    const columns = cells[0]?.length ?? 0;
    const range = sheet.getRange(areaAddress({ ...areaAt(at, sample.name), rows: cells.length, columns }));
    // The number format comes first: a cell already formatted as text would keep a formula as text.
    if (format !== undefined) range.numberFormat = cells.map((row) => row.map(() => format));
    range.formulas = cells.map((row) => row.map((cell) => cellContent(cell, names)));
    if (style) {
      paint(range, style);
      fitRows(range, style, cells, sample.columns.slice(areaAt(at, sample.name).column));
    }
  }
}

function freeze(sheet: Excel.Worksheet, { rows = 0, columns = 0 }: NonNullable<SampleSheet['freeze']>): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ sheet: '', row: 0, column: 0, rows, columns })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function writeSheet(sheet: Excel.Worksheet, sample: SampleSheet, names: ReadonlyMap<string, string>): void {
  sample.columns.forEach((width, column) => {
    sheet.getRange(areaAddress({ sheet: '', row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  writeBlocks(sheet, sample, names);
  for (const { range, bands } of sample.lights ?? []) {
    addLights(sheet, areaAt(range, sample.name), bands === 'omax' ? OMAX_BANDS : INDEX_BANDS);
  }
  if (sample.freeze) freeze(sheet, sample.freeze);
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
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const inUse = active.getUsedRangeOrNullObject();
  worksheets.load({ name: true });
  active.load(['name']);
  inUse.load(['address']);
  await context.sync();
  const isBlank = worksheets.items.length === 1 && inUse.isNullObject;
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
