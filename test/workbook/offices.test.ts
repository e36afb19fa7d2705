/**
 * Six offices with a table each, collected with the settings of the first: what is offered, what is written, and that
 * ranks and order follow the tables. All names and numbers are invented data.
 */
import type { Offices } from '../../src/model/scorecard/offices/offices';
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model, Scorecard } from '../../src/model/types';
import { rankingWriting } from '../../src/taskpane/result/offices/rankingWriting';
import { readOffices } from '../../src/taskpane/result/offices/readOffices';
import type { NewOffices } from '../../src/taskpane/result/offices/readOffices';
import { scorecardWriting } from '../../src/taskpane/scorecard/writing';
import { speaker } from '../../src/taskpane/strings';
import { writeAll } from '../../src/taskpane/writing/writeAll';
import type { Writing } from '../../src/taskpane/writing/useSheetWriting';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { checkSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { pictureOfBook } from './picture';
import { deleteSheet, rename, type } from './sheet';

const HEADINGS = ['Kode', 'Indikator', 'Perspektif', 'Satuan', 'Target', 'Realisasi', 'Bobot'];
const KPIS = [
  ['1a', 'Belanja terserap', 'Keuangan', '%', 100, 40],
  ['2a', 'Kepuasan satker', 'Pelanggan', 'indeks', 4, 30],
  ['3a', 'Laporan tepat waktu', 'Proses internal', '%', 80, 30],
] as const;

/** The rows of an office with these realizations. */
const rows = (realizations: readonly CellValue[]): CellValue[][] =>
  KPIS.map(([code, name, perspective, unit, target, weight], index) => {
    return [code, name, perspective, unit, target, realizations[index] ?? '', weight];
  });

/** By hand: 40 % of the first, which has a target of 100, and 30 % of the others, of 4 and 80. */
const totalOf = (first: number, second: number, third: number): number =>
  0.4 * first + (0.3 * (100 * second)) / 4 + (0.3 * (100 * third)) / 80;

const close = (value: number): CellValue => expect.closeTo(value, 8) as number;

let workbook: OpenWorkbook;
let model: Model;
let first: Scorecard;
let ids: NewOffices;
const say = speaker('en');

const addSheet = async (name: string, at: string, cells: CellValue[][]): Promise<void> => {
  workbook.book.addSheet(name);
  await type(at, cells, name);
};

/** The tables of six offices: two untidy, one unreadable, one without data; and two sheets that are none. */
async function offices(): Promise<void> {
  await addSheet('Utara', 'A1', [['Capaian kinerja'], ['Data rekaan']]);
  await type('A4', [HEADINGS, ...rows([90, 3.6, 76])], 'Utara');
  await addSheet('Selatan', 'A4', [HEADINGS, ...rows([100, 4, 80])]);
  // Another order of columns, more titles, further right, and a total row.
  const order = [1, 0, 5, 4, 6, 2, 3];
  const turned = [HEADINGS, ...rows([80, 3.2, 64])].map((row) => order.map((index) => row[index] ?? ''));
  await addSheet('Timur', 'C2', [['Kementerian'], ['Laporan'], ['Tahun rekaan']]);
  await type('C7', [...turned, ['Total', '', '', '', 100, '', '']], 'Timur');
  // A KPI more, and one less.
  const uneven = [...rows([95, 3.8]).slice(0, 2), ['4a', 'Pelatihan', 'Pembelajaran', 'jam', 20, 19, 30]];
  await addSheet('Barat', 'A4', [HEADINGS, ...uneven]);
  await addSheet('Tengah', 'A4', [HEADINGS, ...rows([90, 'tiga koma enam', 76])]);
  await addSheet('Pulau', 'A4', [HEADINGS, ...rows(['', '', ''])]);
  await addSheet('Catatan', 'A1', [['Rapat'], ['Tanggal'], ['Hasil']]);
  const renamed = HEADINGS.map((heading) => (heading === 'Realisasi' ? 'Realisasi semester I' : heading));
  await addSheet('Lama', 'A4', [renamed, ...rows([90, 3.6, 76])]);
}

beforeEach(async () => {
  workbook = openWorkbook({ functions });
  ids = new Map();
  model = EMPTY_MODEL;
  await offices();
  const area = { sheet: 'Utara', row: 3, column: 0, rows: 4, columns: 7 };
  const { cells, formats } = await tableAt(area);
  const source = sourceOf(area, cells, formats);
  if (!source) throw new Error('no table was found');
  const draft = changed(newDraft(source, 'first', 'CKP Utara'), { kind: 'ckp', source: await nameTable(area) });
  first = draft.scorecard;
  await write(scorecardWriting(evaluate(source, first, model), model, 'en'));
});
afterEach(() => workbook.close());

/** As the pane writes: asked first, then remembered. */
async function write(writing: Writing): Promise<() => Promise<unknown>> {
  const check = await checkSheets(writing);
  expect(check).toEqual({ changed: [], foreign: [], protected: [] });
  const { records, undo } = await writeAll(writing, 'replace', check);
  const keys = records.map(({ key }) => key);
  const others = model.scorecards.filter(({ id }) => !writing.scorecards?.some((one) => one.id === id));
  model = {
    ...model,
    scorecards: [...others, ...(writing.scorecards ?? [])],
    sheets: [...model.sheets.filter(({ key }) => !keys.includes(key)), ...records],
  };
  await workbook.book.settled();
  return undo;
}

const read = (): Promise<Offices> => readOffices(first, model, ids, { say, language: 'en' });

async function collect(sheets?: string[], typed: Record<string, string> = {}): Promise<() => Promise<unknown>> {
  const found = await read();
  const wanted = sheets ?? found.offices.map(({ sheet }) => sheet);
  const chosen = wanted.map((sheet) => {
    return { sheet, name: typed[sheet] ?? found.offices.find((one) => one.sheet === sheet)?.name ?? sheet };
  });
  return write(rankingWriting(found.offices, chosen, first, model, 'en'));
}

async function ranking(address: string): Promise<CellValue[][]> {
  await workbook.book.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ranking').getRange(address);
    range.load(['values']);
    await context.sync();
    return range.values as CellValue[][];
  });
}

describe('what is offered', () => {
  test('every sheet whose table has the same columns, the best first, with what is wrong in sentences', async () => {
    const { offices: found, unread, others } = await read();
    expect(found.map(({ name, evaluation: { kpis, result } }) => [name, kpis.length, result.total])).toEqual([
      ['Selatan', 3, close(100)],
      ['Barat', 3, close(95)],
      ['Utara', 3, close(totalOf(90, 3.6, 76))],
      ['Timur', 3, close(80)],
      ['Tengah', 3, null],
      ['Pulau', 3, null],
    ]);
    const said = (name: string): string[] =>
      found.find((office) => office.name === name)?.remarks.map((one) => one.describe('en')) ?? [];
    expect(said('Timur')).toEqual([]);
    expect(said('Barat')).toEqual(['Has, unlike "Utara": 4a.', 'Lacks, unlike "Utara": 3a.']);
    expect(said('Tengah')[0]).toMatch(/^Row 6, column "Realisasi": "tiga koma enam" is not a number/);
    expect(said('Pulau')[0]).toMatch(/realization/);
    expect(unread.map(({ sheet, problem }) => [sheet, problem.describe('en')])).toEqual([
      ['Lama', expect.stringMatching(/^No column is headed "Realisasi", as in "Utara"; the headings stand in row 4\./)],
    ]);
    expect(others).toEqual(['Catatan']);
  });

  test('a new scorecard keeps its identity however often the workbook is read', async () => {
    const idsOf = ({ offices: found }: Offices): string[] =>
      found.map(({ evaluation }) => evaluation.scorecard.id).sort();
    expect(idsOf(await read())).toEqual(idsOf(await read()));
  });
});

describe('the ranking', () => {
  test('has one row each, the best first, perspectives, total, light, and why one has no rank', async () => {
    await collect();
    expect(await ranking('A3')).toEqual([['Best: Selatan (100)']]);
    expect(await ranking('A5:J5')).toEqual([
      [
        'Rank',
        'Office',
        'Keuangan',
        'Pelanggan',
        'Proses internal',
        'Pembelajaran',
        'CKP',
        'Light',
        'KPIs scored',
        'Remark',
      ],
    ]);
    const waits = 'KPIs that cannot be scored: 1. The total waits for them.';
    expect(await ranking('A6:J11')).toEqual([
      [1, 'Selatan', close(100), close(100), close(100), '', close(100), 'Green', 3, ''],
      [2, 'Barat', close(95), close(95), '', close(95), close(95), 'Yellow', 3, ''],
      [3, 'Utara', close(90), close(90), close(95), '', close(totalOf(90, 3.6, 76)), 'Yellow', 3, ''],
      [4, 'Timur', close(80), close(80), close(80), '', close(80), 'Yellow', 3, ''],
      ['', 'Tengah', close(90), '', close(95), '', '', '', 2, waits],
      ['', 'Pulau', '', '', '', '', '', '', 0, 'No realization yet.'],
    ]);
  });

  test('follows the tables: a better office comes up, a tie shares its rank, a mended row gets one', async () => {
    await collect();
    await type('F5', [[110]], 'Barat');
    await type('E8', [[100]], 'Timur');
    await type('F6', [[3.6]], 'Tengah');
    expect(await ranking('A6:B11')).toEqual([
      [1, 'Barat'],
      [2, 'Selatan'],
      [3, 'Utara'],
      [3, 'Tengah'],
      [5, 'Timur'],
      ['', 'Pulau'],
    ]);
  });

  test('names all of the best when they are equal', async () => {
    await collect(['Utara', 'Tengah', 'Timur']);
    await type('F5', [[80], [3.2], [64]], 'Utara');
    expect(await ranking('A3')).toEqual([['Best, equally: Utara, Timur (80)']]);
    expect(await ranking('A6:B8')).toEqual([
      [1, 'Utara'],
      [1, 'Timur'],
      ['', 'Tengah'],
    ]);
  });

  test('says so when the sheet of an office is gone, and ranks the others', async () => {
    await collect(['Utara', 'Selatan']);
    await deleteSheet('CKP Selatan');
    const [utara, selatan] = await ranking('A6:J7');
    expect(utara?.slice(0, 2)).toEqual([1, 'Utara']);
    expect(selatan).toEqual(['', 'Selatan', '', '', '', '', '', '', 'Its scorecard is gone.', '']);
  });

  test('is taken back whole, names included', async () => {
    const before = await pictureOfBook();
    const undo = await collect(['Utara', 'Timur']);
    expect(await pictureOfBook()).not.toEqual(before);
    await undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test('written again stays on its sheets, and takes the settings of the first for all', async () => {
    const chosen = ['Utara', 'Barat', 'Tengah', 'Pulau'];
    await collect(chosen);
    const sheets = workbook.book.sheets.length;
    first = { ...first, bands: { yellowFrom: 70, greenFrom: 95 } };
    model = { ...model, scorecards: model.scorecards.map((one) => (one.id === first.id ? first : one)) };
    const found = await read();
    const barat = found.offices.find(({ name }) => name === 'Barat');
    expect(barat?.isNew).toBe(false);
    expect(barat?.remarks.at(-1)?.describe('en')).toMatch(/^Its scorecard was set up in another way/);
    await collect(chosen);
    expect(workbook.book.sheets).toHaveLength(sheets);
    expect(await ranking('B6:H6')).toEqual([['Barat', close(95), close(95), close(95), '', close(95), 'Green']]);
  });

  test('keeps the names that were typed, and goes on proposing the others', async () => {
    await collect(['Utara', 'Selatan'], { Utara: 'Kantor Utara' });
    first = model.scorecards.find(({ id }) => id === first.id) ?? first;
    await rename('Utara', 'Data 1');
    await rename('Selatan', 'Data 2');
    const names = (await read()).offices.map(({ sheet, name }) => [sheet, name]);
    expect(names).toEqual(
      expect.arrayContaining([
        ['Data 1', 'Kantor Utara'],
        ['Data 2', 'Data 2'],
      ]),
    );
    await collect(['Data 1', 'Data 2']);
    expect(await ranking('B6:B7')).toEqual([['Data 2'], ['Kantor Utara']]);
    expect(model.scorecards.map(({ office }) => office)).toEqual([undefined, 'Kantor Utara']);
  });

  test('leaves out who is not chosen, and refuses an office that went meanwhile', async () => {
    await collect(['Utara', 'Selatan']);
    expect((await ranking('B6:B8')).flat()).toEqual(['Selatan', 'Utara', '']);
    await deleteSheet('Barat');
    await expect(collect(['Utara', 'Barat'])).rejects.toMatchObject({ kind: 'noSuchSheet' });
  });
});
