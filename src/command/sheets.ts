/** The cells of a file, sheet by sheet, whether it is a workbook or a text. */
import path from 'node:path';
import Papa from 'papaparse';
import { readWorkbook } from '../files/reading/readWorkbook';
import type { Area } from '../model/area';
import type { CellValue } from '../model/types';
import { fileSheets } from '../workbook/officeFiles/fileSheets';
import { readBytes, readText } from './inputs';

export const TABLE_ENDINGS: readonly string[] = ['.xlsx', '.xlsm', '.csv', '.tsv'];

/** A sheet with more cells is not a table that a person wrote. */
const MOST_CELLS = 500_000;

interface SheetOfFile {
  /** As the file calls it; blank for a text. */
  readonly name: string;
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats?: readonly (readonly string[])[];
}

export interface CellsOfFile {
  readonly sheets: readonly SheetOfFile[];
  /** Sheets that are not looked at. */
  readonly tooLarge: readonly string[];
}

/** Throws a FileError or a CommandError that says why a file cannot be read. */
export async function cellsOfFile(file: string): Promise<CellsOfFile> {
  const ending = path.extname(file).toLowerCase();
  if (ending === '.csv' || ending === '.tsv') return { sheets: sheetOfText(await readText(file)), tooLarge: [] };
  const { sheets, tooLarge } = fileSheets(readWorkbook(await readBytes(file)), path.basename(file), MOST_CELLS);
  return { sheets, tooLarge };
}

/** Numbers stay as they were typed: how many decimals they show says how they were rounded. */
function sheetOfText(text: string): SheetOfFile[] {
  const { data } = Papa.parse<string[]>(text, { header: false });
  const columns = Math.max(0, ...data.map((row) => row.length));
  if (columns === 0) return [];
  const cells = data.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  return [{ name: '', area: { sheet: '', row: 0, column: 0, rows: cells.length, columns }, cells }];
}
