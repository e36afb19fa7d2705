/**
 * What a list looked like when its sheet was written, in three cells: a letter for each of its rows, what they said,
 * and its headings. People may change places, names and values; another number of rows, a row that was no employee and
 * says something else now, or other headings make the sheet say that it is behind, and show no value.
 */
import type { CellValue } from '../../model/types';
import { cellAddress, LAST_ROW, reference } from '../address';
import { inQuotes } from '../body';
import type { Area } from '../../model/area';

type Rows = readonly (readonly CellValue[])[];

/** A list of rows that a sheet of ours reads live: people with their values, or answers about people. */
export interface WatchedList {
  readonly table: {
    readonly area: Area;
    readonly cells: Rows;
    readonly headings: { readonly row: number; readonly rows: number; readonly texts: readonly string[] };
  };
  /** Its rows that are read, from 0 within the table. */
  readonly rows: readonly number[];
  /** Columns, from 0: those that say whom a row is about, and all that are used. */
  readonly labels: readonly number[];
  readonly used: readonly number[];
  /** The rows below the table, of which the sheet watches the first. */
  readonly below: Rows;
}

/** A row that is read, such as an employee; one that is compared by what it says; and one below the table, by whether it says anything. */
type RowKind = 'E' | 'R' | 'B';

/** So many rows below the table are watched: who is added there is not in it yet. */
const BELOW = 2;

interface Watched {
  readonly first: number;
  readonly kinds: readonly RowKind[];
}

function watched({ table: { area, cells, headings }, rows: read }: WatchedList): Watched {
  const people = new Set(read);
  const below = Math.min(BELOW, LAST_ROW - area.row - cells.length);
  const rows = Array.from({ length: cells.length - headings.row }, (_, index) => index + headings.row);
  const kinds = rows.map((row): RowKind => (people.has(row) ? 'E' : 'R'));
  return { first: headings.row, kinds: [...kinds, ...Array.from({ length: below }, (): RowKind => 'B')] };
}

/** The three cells, one below the other. */
export function listAsWritten(list: WatchedList): string[] {
  return [kindsAsWritten(list), rowsAsWritten(list), headingsAsWritten(list)];
}

function kindsAsWritten(list: WatchedList): string {
  return watched(list).kinds.join('');
}

/** As Excel names them in every language; other texts that begin with # are texts. */
const ERROR =
  /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** A cell as its formula says it; numbers are joined with the decimal sign of the locale, so only that they are there. */
function saidBy(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return '#';
  if (typeof cell === 'string' && ERROR.test(cell)) return '!';
  return cell === undefined ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

function rowsAsWritten(list: WatchedList): string {
  const { first, kinds } = watched(list);
  const rows = [...list.table.cells, ...list.below];
  const said = kinds.map((kind, index) => {
    if (kind === 'E') return kind;
    const text = list.labels.map((column) => saidBy(rows[first + index]?.[column])).join('');
    return kind === 'B' && text !== '' ? '#' : text;
  });
  return said.join('|');
}

function headingsAsWritten(list: WatchedList): string {
  const { cells, headings } = list.table;
  const rows = Array.from({ length: headings.rows }, (_, index) => cells[headings.row + index] ?? []);
  return rows.flatMap((row) => list.used.map((column) => saidBy(row[column]))).join('|');
}

/** Where they stand on the sheet. */
export interface KeptCells {
  readonly kinds: string;
  readonly rows: string;
  readonly headings: string;
}

/** Blank while the list is as it was written, else the sentence. */
export function behindFormula(list: WatchedList, kept: KeptCells, sentence: string): string {
  const { area, headings } = list.table;
  const { kinds } = watched(list);
  const top = area.row + headings.row;
  const column = (index: number, rows: number, from = top): string =>
    reference({ sheet: area.sheet, row: from, column: area.column + index, rows, columns: 1 }, '');
  const said = (cells: string): string => `IFERROR(IF(ISNUMBER(${cells}),"#",${cells}&""),"!")`;
  const labels = list.labels.map((index) => column(index, kinds.length));
  const [any = ''] = labels;
  const text = labels.map(said).join('&');
  const kind = `MID(${kept.kinds},ROW(${any})-MIN(ROW(${any}))+1,1)`;
  const person = `IF(${text}="","!","E")`;
  const now = `IF(${kind}="E",${person},IF(${kind}="B",IF(${text}="","","#"),${text}))`;
  const lines = Array.from({ length: headings.rows }, (_, index) => top + index);
  const heads = lines.flatMap((row) =>
    runsOf(list.used).map(({ from, count }) => {
      if (count < LEAST_RUN) {
        return Array.from({ length: count }, (_, index) => said(column(from + index, 1, row))).join('&"|"&');
      }
      const cells = reference({ sheet: area.sheet, row, column: area.column + from, rows: 1, columns: count }, '');
      return `TEXTJOIN("|",FALSE,${said(cells)})`;
    }),
  );
  const same = `EXACT(TEXTJOIN("|",FALSE,${now}),${kept.rows})*EXACT(${heads.join('&"|"&')},${kept.headings})`;
  return `=IF(IFERROR(${same},0)=1,"",${inQuotes(sentence)})`;
}

/** A formula has 8,192 letters, and a questionnaire forty headings: so many beside each other are read at once. */
const LEAST_RUN = 6;

function runsOf(columns: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === column) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ from: column, count: 1 });
  }
  return runs;
}

/** "3|CKP": the place and the heading of a column. */
export function columnAsWritten(index: number | undefined, headings: readonly string[]): string {
  return index === undefined ? '' : `${index}|${headings[index] ?? ''}`;
}

export function keptCells(column: number, first: number): KeptCells {
  const at = (row: number): string => cellAddress(first + row - 1, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return { kinds: at(0), rows: at(1), headings: at(2) };
}
