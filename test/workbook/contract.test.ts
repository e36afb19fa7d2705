/** A contract and the manual of its indicators, through the pane's own writings: study 001, and quarters of a year. */
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { sourceOf } from '../../src/model/scorecard/evaluation';
import type { Evaluation } from '../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model, Scorecard, ScorecardPeriods } from '../../src/model/types';
import { FOLLOWING_SHEETS } from '../../src/sheets/scorecard/followingSheets';
import { followingWriting, withoutOrphansIn } from '../../src/taskpane/result/manual/followingWriting';
import { forwardWriting } from '../../src/taskpane/result/periods/forwardWriting';
import { periodsWriting } from '../../src/taskpane/result/periods/periodsWriting';
import { scorecardWriting } from '../../src/taskpane/scorecard/writing';
import type { Writing } from '../../src/taskpane/writing/useSheetWriting';
import { writeAll } from '../../src/taskpane/writing/writeAll';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { evaluateNow } from '../../src/workbook/reading/readNow';
import { checkSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { treasurerIkus, treasurerWeights } from '../support/tables/treasurer';
import { functions } from './plans/cards';
import { type, valuesOf } from './sheet';

let workbook: OpenWorkbook;
let model: Model;
beforeEach(() => {
  workbook = openWorkbook({ functions });
  model = EMPTY_MODEL;
});
afterEach(() => workbook.close());

/** As the pane does; answers the names of the sheets, and how many cells it would have asked about. */
async function write(writing: Writing): Promise<{ sheet: string; asked: number }> {
  const check = await checkSheets(writing);
  const { records, sheets } = await writeAll(writing, 'replace', check);
  await workbook.book.settled();
  const cards = [...(writing.scorecards ?? [])];
  const kept = model.scorecards.filter((one) => !cards.some((card) => card.id === one.id));
  const keys = records.map(({ key }) => key);
  model = {
    ...model,
    sheets: [...model.sheets.filter(({ key }) => !keys.includes(key)), ...records],
    scorecards: [...kept, ...cards],
  };
  return { sheet: sheets[0] ?? '', asked: check.changed.flatMap(({ cells }) => cells).length };
}

const card = (): Scorecard => {
  const found = model.scorecards.find(({ id }) => id === 'one');
  if (!found) throw new Error('no scorecard');
  return found;
};
const now = (): Promise<Evaluation> => evaluateNow(card(), model);
const contract = async (language: 'en' | 'id' = 'id') =>
  write(await followingWriting(FOLLOWING_SHEETS.contract, await now(), model, language));
const manual = async (language: 'en' | 'id' = 'id') =>
  write(await followingWriting(FOLLOWING_SHEETS.records, await now(), model, language));

async function scored(cells: CellValue[][], title: string, changes: Partial<Scorecard> = {}): Promise<void> {
  await type('A1', cells);
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const source = sourceOf(area, (await tableAt(area)).cells);
  if (!source) throw new Error('no table was found');
  const draft = changed(newDraft(source, 'one', title), { source: await nameTable(area), kind: 'ckp', ...changes });
  await write(scorecardWriting(await evaluateNow(draft.scorecard, model), model, 'id'));
}

/** The row of a sheet whose cell in column A, or in `column`, says this; from 1. */
async function rowOf(sheet: string, text: CellValue, column = 0): Promise<number> {
  const cells = await valuesOf('A1:P200', sheet);
  const row = cells.findIndex((line) => line[column] === text);
  expect(row).toBeGreaterThanOrEqual(0);
  return row + 1;
}
const close = (value: number): CellValue => expect.closeTo(value, 10) as number;

const TREASURER = treasurerIkus.filter(({ table2 }) => table2 !== null);
/** Table II, with validity and control as section IV.I tells them. */
const treasurer = (validity: (row: number) => readonly [string, string]): CellValue[][] => [
  ['Kode', 'IKU', 'Target', 'Realisasi', 'Validitas', 'Kendali', 'Polaritas'],
  ...TREASURER.map(({ iku, target, realization, polarity }, row) => [
    iku,
    `Indikator ${iku}`,
    target,
    realization,
    ...validity(row),
    polarity,
  ]),
];

describe('the contract of the treasurer (study 001)', () => {
  test('six IKU with 11 of 66 each, that is 16.67 %, and their targets', async () => {
    await scored(
      treasurer(() => ['Proxy', 'High']),
      'CKP 2016',
      { weights: 'kep241' },
    );
    const { sheet } = await contract();
    const first = (await rowOf(sheet, 'No.')) + 1;
    expect(await valuesOf(`A${first - 2}`, sheet)).toEqual([['']]);
    const rows = await valuesOf(`A${first}:F${first + 6}`, sheet);
    expect(rows.slice(0, 6)).toEqual(
      TREASURER.map(({ iku, target }, index) => [index + 1, iku, `Indikator ${iku}`, target, 0.11, close(11 / 66)]),
    );
    expect(rows[6]).toEqual(['', '', 'Jumlah', '', close(0.66), close(1)]);
    // The study prints 16,67 as the value of each that reached its target.
    expect(Math.round(Number(rows[3]?.[5]) * 10_000) / 100).toBe(16.67);
  });

  test('weights follow validity and control (Table III), live, also where nothing is realized yet', async () => {
    await scored(
      treasurer((row) => [treasurerWeights[row]?.[0] ?? '', treasurerWeights[row]?.[1] ?? '']),
      'CKP 2016',
      {
        weights: 'kep241',
      },
    );
    await type('D2', [[''], [''], [''], [''], [''], ['']]);
    await workbook.book.settled();
    const { sheet } = await contract();
    const first = (await rowOf(sheet, 'No.')) + 1;
    const weights = async () => (await valuesOf(`E${first}:F${first + 6}`, sheet)) as number[][];
    const expected = treasurerWeights.map(([, , percent]) => [close(percent / 100), close(percent / 100)]);
    expect(await weights()).toEqual([...expected, [close(1), close(1)]]);
    await type('E2', [['Proxy', 'Low']]);
    await workbook.book.settled();
    expect((await weights())[0]).toEqual([0.19, close(19 / 98)]);
  });

  test('keeps parties and promise, and names both where they sign', async () => {
    await scored(
      treasurer(() => ['Proxy', 'High']),
      'CKP 2016',
      { weights: 'kep241' },
    );
    const { sheet } = await contract();
    const name = await rowOf(sheet, 'Nama');
    await type(`C${name}`, [['Pihak Satu'], ['Bendahara'], ['198001012005011001']], sheet);
    await type(`D${name}`, [['Pihak Dua']], sheet);
    await workbook.book.settled();
    expect((await contract()).asked).toBe(0);
    const signs = await rowOf(sheet, 'Pengesahan');
    expect(await valuesOf(`C${signs}:D${signs + 5}`, sheet)).toEqual([
      ['Pihak pertama', 'Pihak kedua'],
      ['', ''],
      ['', ''],
      ['Pihak Satu', 'Pihak Dua'],
      ['Bendahara', ''],
      ['198001012005011001', ''],
    ]);
    await contract('en');
    expect(await valuesOf(`C${name}:D${name}`, sheet)).toEqual([['Pihak Satu', 'Pihak Dua']]);
  });

  test('counts a target that is missing, and shows that of the right KPI when the table is sorted', async () => {
    await scored(
      treasurer(() => ['Proxy', 'High']),
      'CKP 2016',
      { weights: 'kep241' },
    );
    const { sheet } = await contract();
    const heading = await rowOf(sheet, 'No.');
    const cells = await valuesOf('A2:G7');
    await type('A2', cells.toReversed());
    await type('C2', [['']]);
    await workbook.book.settled();
    const targets = await valuesOf(`B${heading + 1}:D${heading + 6}`, sheet);
    expect(targets.map(([code, , target]) => [code, target])).toEqual(
      TREASURER.map(({ iku, target }) => [iku, iku === '2e-N' ? '' : target]),
    );
    expect(await valuesOf(`A${heading - 1}`, sheet)).toEqual([['KPI tanpa target: 1.']]);
  });
});

/** Invented data. */
const OFFICE: CellValue[][] = [
  ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Bobot'],
  ['1a-CP', 'Anggaran optimal', 'Belanja terserap', '%', 80, 70, 60],
  ['1b-N', 'Anggaran optimal', 'Surat dijawab', 'surat', 10, 12, 40],
];
const quarters: ScorecardPeriods = {
  grain: 'quarter',
  year: 2024,
  count: 8,
  language: 'id',
  table: '',
  kpis: {
    '1a-CP': { way: 'ratio', parts: 2, rule: 'last' },
    '1b-N': { way: 'typed', parts: 2, rule: 'sum' },
  },
};

describe('a contract of a year with periods', () => {
  test('has the targets of its own year, and the year as each KPI is consolidated', async () => {
    await scored(OFFICE, 'CKP 2024', { weights: 'column' });
    const { sheet: periods } = await write(periodsWriting(await now(), quarters, model, 'id'));
    const target = await rowOf(periods, '1b-N');
    await type(`H${target}`, [[2, 3, 4, 5, 99, 99, 99, 99]], periods);
    await workbook.book.settled();
    const { sheet } = await contract();
    const heading = await rowOf(sheet, 'No.');
    expect(await valuesOf(`A${heading}:L${heading + 2}`, sheet)).toEqual([
      [
        'No.',
        'Sasaran strategis',
        'Kode',
        'Indikator (KPI)',
        'Satuan',
        'TW I 2024',
        'TW II 2024',
        'TW III 2024',
        'TW IV 2024',
        'Tahun 2024',
        'Bobot',
        'Bagian',
      ],
      [1, 'Anggaran optimal', '1a-CP', 'Belanja terserap', '%', 80, 80, 80, 80, 80, 60, close(0.6)],
      [2, '', '1b-N', 'Surat dijawab', 'surat', 2, 3, 4, 5, 14, 40, close(0.4)],
    ]);
    // Rows that somebody puts in above, and targets that are cleared.
    await type(`H${target}`, [['', '', '', '']], periods);
    await workbook.book.settled();
    expect(await valuesOf(`F${heading + 2}:J${heading + 2}`, sheet)).toEqual([['', '', '', '', 10]]);
  });
});

describe('the manual', () => {
  test('asks what the table does not know, proposes the cascade type of the code, and is taken along', async () => {
    await scored(OFFICE, 'CKP TW IV 2024', { weights: 'column' });
    const { sheet } = await manual();
    const labels = (await valuesOf('A4:B22', sheet)).map(([label, value]) => [label, value]);
    expect(labels.slice(0, 5)).toEqual([
      ['1a-CP', 'Belanja terserap'],
      ['Sasaran strategis', 'Anggaran optimal'],
      ['Target', 80],
      ['Satuan', '%'],
      ['Polarisasi', 'maksimalkan: makin tinggi makin baik (dianggap: tabel tidak menyebutkan)'],
    ]);
    const cascade = await rowOf(sheet, 'Jenis cascading');
    expect(await valuesOf(`B${cascade}`, sheet)).toEqual([['CP']]);
    const purpose = await rowOf(sheet, 'Tujuan');
    await type(`B${purpose}`, [["'=anggaran terserap"]], sheet);
    await type(`B${cascade}`, [['C']], sheet);
    await workbook.book.settled();

    // Written in the other language nothing is lost, and what is cleared is gone.
    await manual('en');
    expect(card().manual?.['1a-CP']).toEqual({
      code: '1a-CP',
      name: 'Belanja terserap',
      fields: { purpose: '=anggaran terserap', cascade: 'C' },
    });
    expect(card().manual?.['1b-N']?.fields).toEqual({ cascade: 'N' });
    expect(await valuesOf(`A${purpose}:B${purpose}`, sheet)).toEqual([['Purpose', '=anggaran terserap']]);

    // The next period takes it along, with what was typed since.
    await type(`B${purpose}`, [['penyerapan merata']], sheet);
    await workbook.book.settled();
    const wish = { title: 'CKP TW I 2025', period: 'TW I 2025' };
    await write(await forwardWriting(await now(), wish, model, 'id'));
    const next = model.scorecards.find(({ title }) => title === wish.title);
    if (!next) throw new Error('no next scorecard');
    expect(next.manual?.['1a-CP']?.fields).toEqual({ purpose: 'penyerapan merata', cascade: 'C' });
    const written = await write(
      await followingWriting(FOLLOWING_SHEETS.records, await evaluateNow(next, model), model, 'id'),
    );
    const line = await rowOf(written.sheet, 'Tujuan');
    expect(await valuesOf(`B${line}`, written.sheet)).toEqual([['penyerapan merata']]);
  });

  test('goes with a KPI that is called otherwise, and keeps what belongs to none until it is removed', async () => {
    await scored(OFFICE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await manual();
    const purpose = await rowOf(sheet, 'Tujuan');
    await type(`B${purpose}`, [['penyerapan merata']], sheet);
    await type('A2', [['1x-CP']]);
    await type('A3:C3', [['9z', 'Baru', 'Lain sama sekali']]);
    await workbook.book.settled();
    await manual();
    expect(card().manual?.['1x-CP']).toMatchObject({ code: '1x-CP', fields: { purpose: 'penyerapan merata' } });
    expect(await valuesOf(`B${purpose}`, sheet)).toEqual([['penyerapan merata']]);
    expect(Object.keys(card().manual ?? {})).toContain('1b-N');
    expect(withoutOrphansIn(model, await now()).scorecards[0]?.manual).not.toHaveProperty('1b-N');
  });

  test('shows columns of the table that say the same, and asks for no such field', async () => {
    const wide = OFFICE.map((row, index) => [...row, ['Penanggung jawab', 'Bagian Umum', 'Seksi Bank'][index] ?? '']);
    await scored(wide, 'CKP 2024', { weights: 'column' });
    const { sheet } = await manual();
    const owner = await rowOf(sheet, 'Unit penanggung jawab');
    expect(await valuesOf(`B${owner}`, sheet)).toEqual([['Bagian Umum']]);
    await type('H2', [['Bagian Keuangan']]);
    await workbook.book.settled();
    expect(await valuesOf(`B${owner}`, sheet)).toEqual([['Bagian Keuangan']]);
    await manual();
    expect(card().manual?.['1a-CP']?.fields).not.toHaveProperty('owner');
  });
});
