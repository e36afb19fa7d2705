/** `timbang fill`: one workbook for each row of a table. */
import path from 'node:path';
import type { Localized } from '../../engine/language';
import type { DecimalSign } from '../../engine/textNumbers';
import { filled } from '../../engine/phrases';
import { readWorkbook } from '../../files/reading/readWorkbook';
import { columnLetters } from '../../sheets/address';
import { CommandError } from '../commandError';
import { failureSentence } from '../failures';
import type { FilledCell } from '../fill/fillRow';
import type { Place } from '../fill/places';
import { placeFinder } from '../fill/places';
import { contentOf, decimalSignFor } from '../fill/values';
import { readFileBytes } from '../inputs';
import type { ExitStatus, Io } from '../io';
import { EXIT } from '../io';
import { fileLines } from '../print/scored';
import { isText, sheetsOfText } from '../sheets';
import type { Given, Verb } from '../verb';
import { choiceOf } from '../verb';
import { isInOrder } from '../workbook/scoredFile';
import { isOneOf, isSafeName, refuseLinks, refuseNoFolder, targetBelow } from '../workbook/targets';

const SUMMARY: Localized = {
  en: '{written} workbooks written to {folder}, {open} of them with something open; {refused} rows refused.',
  id: '{written} buku kerja ditulis ke {folder}, {open} di antaranya perlu diperiksa; {refused} baris ditolak.',
};

export const FILL: Verb = {
  name: 'fill',
  summary: { en: 'makes one workbook for each row of a table', id: 'membuat satu buku kerja untuk tiap baris tabel' },
  help: {
    en: `timbang fill TEMPLATE DATA.csv --to FOLDER [--name HEADING] [--decimal ,|.] [--overwrite]

Types each row of a .csv or .tsv into a copy of the template, a .xlsx or .xlsm, and computes it. The headings of the data
say into which cells:
  KPI!F8                        an address; without a sheet, on the one in front
  a defined name                of one cell
  Office                        a label: the cell to its right
  Service time / Realization    where the row and the column of two labels meet
The column that --name names, else the first one, calls the files; it needs no cell. What is blank leaves the template's
cell as it is. Figures become numbers by the decimal sign that their column shows, or --decimal says; all else is text,
and never a formula. Formulas and locked cells are not typed over. A row that cannot be typed is named and left out; it
ends with 1 where one was, or a scorecard has something open.`,
    id: `timbang fill TEMPLAT DATA.csv --to FOLDER [--name JUDUL] [--decimal ,|.] [--overwrite]

Mengetikkan tiap baris .csv atau .tsv ke salinan templat, .xlsx atau .xlsm, lalu menghitungnya. Judul kolom data
menyebutkan selnya:
  KPI!F8                        alamat; tanpa nama lembar, di lembar terdepan
  nama terdefinisi              untuk satu sel
  Kantor                        label: sel di sebelah kanannya
  Waktu layanan / Realisasi     pertemuan baris dan kolom dari dua label
Kolom yang disebut --name, atau kolom pertama, menjadi nama berkas; kolom itu tidak memerlukan sel. Isian kosong
membiarkan sel templat apa adanya. Angka dibaca menurut tanda desimal kolomnya, atau menurut --decimal; selebihnya
adalah teks, dan tidak pernah menjadi rumus. Rumus dan sel terkunci tidak ditimpa. Baris yang tidak dapat diketikkan
disebut dan dilewati; status akhirnya 1 bila ada, atau bila suatu kartu skor perlu diperiksa.`,
  },
  options: {
    to: { type: 'string' },
    name: { type: 'string' },
    decimal: { type: 'string' },
    overwrite: { type: 'boolean' },
  },
  run: async (given, io) => {
    const { template, data, folder } = argumentsOf(given);
    await refuseNoFolder(folder);
    const bytes = await readFileBytes(template);
    const [headings = [], ...rows] = await rowsOf(data);
    const columns = columnsOf(headings, rows, given, placeFinder(readWorkbook(bytes)));
    const { fillRow } = await import('../fill/fillRow');
    const count = { written: 0, open: 0, refused: 0 };
    const taken = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (row.every((text) => text.trim() === '')) continue;
      try {
        refuseUnheaded(row, columns, headings, index + 2);
        const file = await targetOf(row, columns, {
          ...{ folder, ending: path.extname(template), taken, row: index + 2 },
          sources: [template, data],
        });
        const cells = cellsOf(row, columns, index + 2);
        const scored = await fillRow(bytes, cells, { file, mayOverwrite: given.isGiven('overwrite') }, io);
        count.written += 1;
        if (!isInOrder(scored)) count.open += 1;
        for (const line of fileLines(scored, io.language)) io.out(line);
      } catch (error) {
        count.refused += 1;
        io.err(failureSentence(error, (row[columns.name] ?? '').trim(), io.language));
      }
    }
    return said(count, folder, io);
  },
};

function argumentsOf(given: Given): { template: string; data: string; folder: string } {
  const [template, data, argument] = given.positionals;
  const folder = given.text('to');
  if (template === undefined) throw new CommandError('argumentMissing', { verb: 'fill', what: 'TEMPLATE' });
  if (data === undefined) throw new CommandError('argumentMissing', { verb: 'fill', what: 'DATA.csv' });
  if (folder === null) throw new CommandError('argumentMissing', { verb: 'fill', what: '--to' });
  if (argument !== undefined) throw new CommandError('argumentTooMuch', { verb: 'fill', argument });
  if (!/\.xls[xm]$/i.test(template)) throw new CommandError('kindUnknown', { file: template, known: '.xlsx, .xlsm' });
  if (!isText(data)) throw new CommandError('kindUnknown', { file: data, known: '.csv, .tsv' });
  return { template, data, folder };
}

async function rowsOf(file: string): Promise<string[][]> {
  const [sheet] = sheetsOfText(await readFileBytes(file), file);
  return (sheet?.cells ?? []).map((row) => row.map(String));
}

interface Columns {
  /** Of the names of files. */
  readonly name: number;
  readonly typed: readonly { readonly column: number; readonly place: Place; readonly sign: DecimalSign | null }[];
}

/** The column that calls the files needs no cell of its own. */
function columnsOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  given: Given,
  placeFor: (heading: string) => Place,
): Columns {
  const wanted = given.text('name');
  const name = wanted === null ? 0 : headings.findIndex((heading) => heading.trim() === wanted.trim());
  if (name < 0) throw new CommandError('headingMissing', { heading: wanted ?? '', known: headings.join(', ') });
  const said = given.isGiven('decimal') ? choiceOf(given, 'decimal', [',', '.'], '.') : null;
  const typed = headings.flatMap((heading, column) => {
    const place = heading.trim() === '' ? null : placeOrNone(heading.trim(), column === name, placeFor);
    const texts = rows.map((row) => row[column] ?? '');
    return place === null ? [] : [{ column, place, sign: decimalSignFor(texts, said) }];
  });
  const keys = typed.map(({ place: { sheet, row, column } }) => `${sheet} ${row} ${column}`);
  const twice = typed.find((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  if (twice !== undefined) throw new CommandError('cellTwice', { heading: twice.place.heading });
  return { name, typed };
}

function placeOrNone(heading: string, mayHaveNone: boolean, placeFor: (heading: string) => Place): Place | null {
  try {
    return placeFor(heading);
  } catch (error) {
    if (mayHaveNone && error instanceof CommandError && error.kind === 'headingUnknown') return null;
    throw error;
  }
}

function cellsOf(row: readonly string[], { typed }: Columns, number: number): FilledCell[] {
  return typed.flatMap(({ column, place, sign }) => {
    const content = contentOf(row[column] ?? '', place, sign, number);
    return content === null ? [] : [{ place, content }];
  });
}

/** What stands below no heading is no cell's, and has moved what stands before it. */
function refuseUnheaded(row: readonly string[], { name }: Columns, headings: readonly string[], number: number): void {
  const isUnheaded = (column: number): boolean => column !== name && (headings[column] ?? '').trim() === '';
  const at = row.findIndex((text, column) => text.trim() !== '' && isUnheaded(column));
  if (at < 0) return;
  throw new CommandError('rowTooLong', { row: number, got: (row[at] ?? '').trim(), column: columnLetters(at) });
}

interface Named {
  readonly folder: string;
  readonly ending: string;
  readonly taken: Set<string>;
  /** As a person counts, the headings being the first. */
  readonly row: number;
  /** What is read. */
  readonly sources: readonly string[];
}

async function targetOf(
  row: readonly string[],
  { name }: Columns,
  { folder, ending, taken, row: number, sources }: Named,
): Promise<string> {
  const called = (row[name] ?? '').trim();
  const file = `${called}${ending.toLowerCase()}`;
  if (called === '' || !isSafeName(file)) throw new CommandError('rowNameUnsafe', { row: number, name: called });
  const target = targetBelow(folder, file);
  // Most file systems of offices do not tell A from a.
  if (taken.has(target.toLowerCase())) throw new CommandError('rowNameTwice', { row: number, name: called });
  taken.add(target.toLowerCase());
  await refuseLinks(folder, target);
  if (await isOneOf(target, sources)) throw new CommandError('rowNameIsSource', { row: number, name: called });
  return target;
}

function said(
  count: { written: number; open: number; refused: number },
  folder: string,
  { out, language }: Io,
): ExitStatus {
  out(filled(SUMMARY[language], { ...count, folder }, language));
  return count.open + count.refused > 0 ? EXIT.partly : EXIT.done;
}
