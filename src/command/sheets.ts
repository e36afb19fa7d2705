/** The cells of a file, sheet by sheet, whether it is a workbook or a text. */
import path from 'node:path';
import Papa from 'papaparse';
import { readWorkbook } from '../files/reading/readWorkbook';
import type { Area } from '../model/area';
import type { CellValue } from '../model/types';
import { fileSheets } from '../workbook/officeFiles/fileSheets';
import { CommandError } from './commandError';
import { readFileBytes } from './inputs';

export const TABLE_ENDINGS: readonly string[] = ['.xlsx', '.xlsm', '.csv', '.tsv'];

/** A sheet with more cells is not a table that a person wrote. */
export const MOST_CELLS = 500_000;

export interface SheetOfFile {
  /** As the file calls it; blank for a text. */
  readonly name: string;
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats?: readonly (readonly string[])[];
  /** Of a text whose cells commas part, as they part the decimals of numbers without quotation marks. */
  readonly isPartedByCommas?: boolean;
}

export interface CellsOfFile {
  readonly sheets: readonly SheetOfFile[];
  /** Sheets that are not looked at. */
  readonly tooLarge: readonly string[];
}

export function isText(file: string): boolean {
  return ['.csv', '.tsv'].includes(path.extname(file).toLowerCase());
}

/** Throws a FileError or a CommandError that says why a file cannot be read. */
export async function cellsOfFile(file: string): Promise<CellsOfFile> {
  const bytes = await readFileBytes(file);
  if (isText(file)) return { sheets: sheetsOfText(bytes, file), tooLarge: [] };
  const { sheets, tooLarge } = fileSheets(readWorkbook(bytes), path.basename(file), MOST_CELLS);
  return { sheets, tooLarge };
}

/**
 * The one sheet of a text. Numbers stay as they were typed: how many decimals they show says how they were rounded. What
 * looks like a formula is a text like any other.
 */
export function sheetsOfText(bytes: Uint8Array, file: string): SheetOfFile[] {
  // The blank line at the end would speak against each sign that may stand between cells.
  const text = lettersOf(bytes, file).replace(/[\r\n]+$/, '');
  const delimiter = path.extname(file).toLowerCase() === '.tsv' ? '\t' : delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { header: false, delimiter });
  // Rows that an open quotation mark swallows would be missing without a word.
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open !== undefined) throw new CommandError('quoteOpen', { file, row: (open.row ?? 0) + 1 });
  const columns = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return [];
  if (columns * data.length > MOST_CELLS) {
    throw new CommandError('textTooLarge', { file, cells: columns * data.length, limit: MOST_CELLS });
  }
  const cells = data.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  return [
    {
      name: '',
      area: { sheet: '', row: 0, column: 0, rows: cells.length, columns },
      cells,
      isPartedByCommas: delimiter === ',',
    },
  ];
}

const DELIMITERS = [';', '\t', '|', ','] as const;
/** So many rows tell. */
const TELLING = 1_000;

/**
 * What parts most rows into the same number of cells, and into many: titles have fewer, and decimal commas part a row
 * too, but seldom all rows alike. Papa's own guess takes the commas as soon as there is a title.
 */
function delimiterOf(text: string): string {
  const worth = (delimiter: string): number => {
    const { data } = Papa.parse<string[]>(text, { header: false, delimiter, preview: TELLING });
    const rows = new Map<number, number>();
    for (const { length } of data) rows.set(length, (rows.get(length) ?? 0) + 1);
    return Math.max(0, ...[...rows].map(([columns, count]) => (columns - 1) * count));
  };
  const worths = DELIMITERS.map(worth);
  return DELIMITERS[worths.indexOf(Math.max(...worths))] ?? ',';
}

/** A text in another encoding would be read with wrong letters, without a word. Excel writes UTF-16 as "Unicode text". */
function lettersOf(bytes: Uint8Array, file: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError('textEncoding', { file });
  }
}
