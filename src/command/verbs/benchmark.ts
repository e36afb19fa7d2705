/** `timbang benchmark`: many offices' files as one ranking. */
import path from 'node:path';
import type { Localized } from '../../engine/language';
import { filled, withDecimalSign } from '../../engine/phrases';
import { newWorkbook } from '../../files/patching/newWorkbook';
import { readWorkbook } from '../../files/reading/readWorkbook';
import { ModelError } from '../../model/modelError';
import { ranksOf } from '../../model/scorecard/offices/ranks';
import { bandOf } from '../../model/scorecard/bands';
import { rankingWorkbook } from '../benchmark/rankingWorkbook';
import type { OfficesOfFiles } from '../benchmark/readOffices';
import { readOffices, withFile } from '../benchmark/readOffices';
import { CommandError } from '../commandError';
import type { FileToRead } from '../files';
import { filesBelow } from '../files';
import { readFileBytes, refuseTaken } from '../inputs';
import type { ExitStatus, Io } from '../io';
import { EXIT } from '../io';
import { plain } from '../print/plain';
import { asTable } from '../print/table';
import type { Given, Verb } from '../verb';
import { keptModel } from '../workbook/cards';
import { functionsOf } from '../workbook/readForCells';
import { realFile, refuseSource } from '../workbook/targets';
import { writeTarget } from '../writing';

const WORKBOOK_ENDINGS = ['.xlsx', '.xlsm'];

const WORDS = {
  rank: { en: 'rank', id: 'peringkat' },
  office: { en: 'office', id: 'kantor' },
  total: { en: 'total', id: 'nilai' },
  light: { en: 'light', id: 'lampu' },
  summary: {
    en: '{offices} offices ranked, {without} of them without a total; {unread} files could not be ranked. Written to {file}',
    id: '{offices} kantor diperingkatkan, {without} di antaranya tanpa nilai total; {unread} berkas tidak dapat diperingkatkan. Ditulis ke {file}',
  },
} as const satisfies Record<string, Localized>;

export const BENCHMARK: Verb = {
  name: 'benchmark',
  summary: {
    en: 'makes one ranking workbook of the files of many offices',
    id: 'menyusun satu buku peringkat dari berkas banyak kantor',
  },
  help: {
    en: `timbang benchmark FILE… --to ranking.xlsx [--first FILE] [--overwrite]

Reads one table from each .xlsx or .xlsm (or folders of them), scores all offices like the first, and writes a workbook:
the ranking, the benchmark of indicators, and of each office its table as it was read and its scorecard, with live
formulas. Offices are called by their files. --first names the file whose scorecard counts for all; else it is the first
by name that can be read. A file in which no table, or more than one, fits is named and left out. It ends with 1 where
one was, or where something of an office is open.`,
    id: `timbang benchmark BERKAS… --to peringkat.xlsx [--first BERKAS] [--overwrite]

Membaca satu tabel dari tiap .xlsx atau .xlsm (atau folder berisi berkas itu), menilai semua kantor seperti kantor pertama,
lalu menulis satu buku kerja: peringkat, tolok ukur indikator, serta tabel tiap kantor seperti yang dibaca beserta kartu
skornya, dengan rumus hidup. Kantor dinamai menurut berkasnya. --first menyebut berkas yang kartu skornya berlaku bagi
semua; bila tidak disebut, berkas pertama menurut nama yang dapat dibaca. Berkas tanpa tabel yang cocok, atau dengan
lebih dari satu, disebut dan dilewati. Status akhirnya 1 bila ada yang dilewati atau ada yang masih terbuka.`,
  },
  options: { to: { type: 'string' }, first: { type: 'string' }, overwrite: { type: 'boolean' } },
  run: async (given, io) => {
    const to = given.text('to');
    if (given.positionals.length === 0) throw new CommandError('argumentMissing', { verb: 'benchmark', what: 'FILE' });
    if (to === null) throw new CommandError('argumentMissing', { verb: 'benchmark', what: '--to' });
    if (path.extname(to).toLowerCase() !== '.xlsx') throw new CommandError('kindUnknown', { file: to, known: '.xlsx' });
    await refuseTaken(to, given.isGiven('overwrite'));
    const found = await filesBelow(given.positionals, WORKBOOK_ENDINGS);
    const files = await withoutRanking(
      found.filter(({ refusal }) => refusal === undefined),
      to,
    );
    const refused = found.flatMap(({ file, refusal }) =>
      refusal === undefined ? [] : [{ file, sentence: refusal.describe(io.language) }],
    );
    const inOrder = firstInFront(files, given);
    await refuseSource(
      to,
      inOrder.map(({ file }) => file),
    );
    const reading = { language: io.language, home: io.home, now: minuteOf(new Date()) };
    const read = await readOffices(inOrder, given.text('first') !== null, reading);
    const offices = { ...read, unread: [...refused, ...read.unread] };
    await writeRanking(offices, to, given.isGiven('overwrite'), io);
    return said(offices, to, io);
  },
};

/** The ranking that was written among its offices before is none of them, and may be written anew. */
async function withoutRanking(files: readonly FileToRead[], to: string): Promise<FileToRead[]> {
  const target = await realFile(to);
  const found: FileToRead[] = [];
  for (const one of files) {
    const isTarget = target !== null && (await realFile(one.file)) === target;
    if (!isTarget || !(await isRanking(one.file))) found.push(one);
  }
  return found;
}

async function isRanking(file: string): Promise<boolean> {
  try {
    return keptModel(readWorkbook(await readFileBytes(file))).sheets.some(({ key }) => key.startsWith('ranking/'));
  } catch {
    return false;
  }
}

function firstInFront(files: readonly FileToRead[], given: Given): FileToRead[] {
  const first = given.text('first');
  if (first === null) return [...files];
  const found = files.find(({ file }) => path.resolve(file) === path.resolve(first));
  const head = found ?? { file: first, name: path.basename(first) };
  return [head, ...files.filter((one) => one !== found)];
}

async function writeRanking(offices: OfficesOfFiles, to: string, mayOverwrite: boolean, io: Io): Promise<void> {
  const { calculated } = await import('../workbook/calculated');
  try {
    const contents = rankingWorkbook(offices, io.language);
    await writeTarget(to, newWorkbook(await calculated(contents, path.basename(to), functionsOf(io))), mayOverwrite);
  } catch (error) {
    // Two indicators of one office that neither code nor name tells apart.
    if (error instanceof ModelError) throw new CommandError('notRanked', { reason: error.describe(io.language) });
    throw error;
  }
}

/** By the clock of the machine: 2026-03-31 14:05. */
function minuteOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

function said(
  { offices, remarks, unread, isInOrder }: OfficesOfFiles,
  to: string,
  { out, err, language }: Io,
): ExitStatus {
  for (const one of unread) err(withFile(one));
  const totals = offices.map(({ evaluation }) => evaluation.result.total);
  const ranks = ranksOf(totals);
  const rows = offices.map(({ name, evaluation: { result } }, index) => ({
    [WORDS.rank[language]]: ranks[index] ?? null,
    [WORDS.office[language]]: name,
    [WORDS.total[language]]: result.total === null ? '' : withDecimalSign(result.total.toFixed(2), language),
    [WORDS.light[language]]: result.total === null ? '' : bandOf(result.total, result.bands).word[language],
  }));
  out(asTable(rows, language));
  for (const remark of remarks) out(plain(`- ${remark}`));
  for (const { name, remarks: own } of offices)
    for (const remark of own) out(plain(`! ${name}: ${remark.describe(language)}`));
  const without = totals.filter((total) => total === null).length;
  const values = { offices: offices.length, without, unread: unread.length, file: to };
  out(filled(WORDS.summary[language], values, language));
  return isInOrder ? EXIT.done : EXIT.partly;
}
