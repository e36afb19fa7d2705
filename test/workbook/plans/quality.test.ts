/** Duties against indicators, and the SMART-C check, with the indicators of study 001. */
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, Scorecard, SheetRecord } from '../../../src/model/types';
import type { Language } from '../../../src/engine/language';
import { cellAddress } from '../../../src/sheets/address';
import { insightOf } from '../../../src/model/scorecard/evaluation';
import { planned, requestOf } from '../../../src/sheets/kind';
import { COVERAGE_SHEET } from '../../../src/sheets/scorecard/quality/coverage';
import { SMART_SHEET } from '../../../src/sheets/scorecard/quality/smart';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { treasurer } from '../../model/scorecard/support';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';
import { evaluation } from '../../support/everySheet';

let workbook: OpenWorkbook | null = null;
let records: SheetRecord[] = [];
afterEach(() => {
  workbook?.close();
  workbook = null;
  records = [];
});

const [COVERAGE, SMART] = ['Coverage CKP 2016', 'SMART-C CKP 2016'];

async function write(
  kpis: readonly Kpi[],
  language: Language = 'en',
  card: Partial<Scorecard> = {},
  rows?: number,
): Promise<void> {
  workbook ??= openWorkbook();
  const one = { ...evaluation(card), kpis };
  const input = { language, evaluation: one, insight: insightOf(one), ...(rows !== undefined && { rows }) };
  const before = workbook.traffic.requests;
  const sheets = [planned(COVERAGE_SHEET, input), planned(SMART_SHEET, input)];
  const done = await writeSheets(requestOf({ ...EMPTY_MODEL, sheets: records }, sheets), 'replace');
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(12);
  records = done.records;
  await workbook.book.settled();
}

async function read(sheet: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A1:O50');
    range.load(['values']);
    await context.sync();
    return range.values as CellValue[][];
  });
}

async function type(sheet: string, cells: Readonly<Record<string, CellValue>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [at, value] of Object.entries(cells)) {
      context.workbook.worksheets.getItem(sheet).getRange(at).values = [[value]];
    }
    await context.sync();
  });
  await workbook?.book.settled();
}

/** The indicators of Table II in columns C to H; duties from row 8 on. */
const DUTIES = {
  B8: 'Receiving, keeping and paying cash',
  B9: 'Administering and accounting for cash (LPJ)',
  B10: 'Deducting and reporting tax (SPT)',
  G8: 'x',
  H9: 'X',
  C7: 'x',
};

describe('duties of the treasurer, study 001, IV.A and IV.H', () => {
  test('two of six indicators have one, 1a-CP is mandatory, and the SPT has no indicator', async () => {
    await write(treasurer('table2'));
    await type(COVERAGE, DUTIES);
    const cells = await read(COVERAGE);
    expect(cells[4]?.slice(2, 9)).toEqual(['1a-CP', '2a-C', '2b-N', '2c-N', '2d-N', '2e-N', 'Indicators']);
    expect(cells[5]?.slice(2, 8)).toEqual(['CP', 'C', 'N', 'N', 'N', 'N']);
    expect(cells[2]?.[0]).toBe('Indicators with a duty: 2 of 6 (33.33%)');
    expect(cells[3]?.[0]).toBe('Duties without an indicator: 1 of 3 (33.33%): Deducting and reporting tax (SPT)');
    const said = cells.map((row) => row[1]);
    expect(said).toContain('Indicators without a duty: 2a-C, 2b-N, 2c-N');
    expect(said).toContain('Without a duty, but mandatory: 1a-CP');
    const types = said.indexOf('By cascade type');
    expect(cells.slice(types + 1, types + 5).map((row) => row.slice(2, 4))).toEqual([
      [1, 0],
      [1, 0],
      [4, 2],
      [0, 0],
    ]);
    expect(cells.slice(7, 11).map((row) => row[8])).toEqual([1, 1, 0, '']);
  });

  test('what is no mark, and marks beside no duty, are said and do not count', async () => {
    await write(treasurer('table2'));
    await type(COVERAGE, { ...DUTIES, G9: 'no', D12: 'x' });
    const cells = await read(COVERAGE);
    expect(cells[2]?.[0]).toBe('Indicators with a duty: 2 of 6 (33.33%)');
    const said = cells.map((row) => row[1]);
    expect(said).toContain('Cells with something else than x: 1. They do not count.');
    expect(said).toContain('Rows with marks but without a duty: 1. They do not count.');
  });

  test('marks and types go with their indicator into another order, and into the other language', async () => {
    await write(treasurer('table2'));
    await type(COVERAGE, { ...DUTIES, D6: 'CP' });
    await write([...treasurer('table7')].reverse(), 'id');
    const cells = await read(COVERAGE);
    expect(cells[4]?.slice(2, 10)).toEqual(['2g-N', '2f-N', '2e-N', '2d-N', '2c-N', '2b-N', '2a-C', '1a-CP']);
    expect(cells[5]?.slice(2, 10)).toEqual(['N', 'N', 'N', 'N', 'N', 'N', 'CP', 'CP']);
    expect(cells[6]?.slice(2, 10)).toEqual(['', '', '', '', '', '', '', 'x']);
    expect(cells[7]?.slice(1, 10)).toEqual([DUTIES.B8, '', '', '', 'x', '', '', '', '']);
    expect(cells[2]?.[0]).toBe('Indikator dengan tugas: 2 dari 8 (25%)');
  });
});

describe('what people typed', () => {
  const ofName = (kpis: readonly Kpi[], name: string): Kpi[] =>
    kpis.map((kpi) => (kpi.key === '2a-C' ? { ...kpi, name } : kpi));

  test('goes to no other indicator that takes over the code', async () => {
    await write(treasurer('table2'));
    await type(COVERAGE, { ...DUTIES, D8: 'x' });
    await type(SMART, { D6: 'Yes', M6: 'Name the unit' });
    await write(ofName(treasurer('table2'), 'Another indicator'));
    const marks = (await read(COVERAGE)).slice(7, 9).map((row) => row[3]);
    expect(marks).toEqual(['', '']);
    const row = (await read(SMART)).find((line) => line[1] === '2a-C') ?? [];
    expect([row[3], row[12]]).toEqual(['', '']);
  });

  test('a type is proposed anew until somebody types another', async () => {
    const manual = (cascade: 'CP' | 'N') => (kpis: readonly Kpi[]) => ({
      manual: Object.fromEntries(
        kpis
          .filter(({ key }) => key === '2a-C')
          .map(({ key, code, name }) => [key, { code, name, fields: { cascade } }]),
      ),
    });
    const types = async (): Promise<CellValue[]> => (await read(COVERAGE))[5]?.slice(2, 5) ?? [];
    const kpis = treasurer('table2');
    await write(kpis);
    expect(await types()).toEqual(['CP', 'C', 'N']);
    await type(COVERAGE, { E6: 'C' });
    await write(kpis, 'en', manual('CP')(kpis));
    expect(await types()).toEqual(['CP', 'CP', 'C']);
    await write(kpis, 'en', manual('N')(kpis));
    expect(await types()).toEqual(['CP', 'N', 'C']);
  });

  test('duties beyond the first rows stay', async () => {
    await write(treasurer('table2'));
    workbook?.book.sheets.find(({ name }) => name === COVERAGE)?.facade.insertRowsBefore(20, 2);
    await type(
      COVERAGE,
      Object.fromEntries(Array.from({ length: 22 }, (_, row) => [`B${row + 8}`, `Duty ${row + 1}`])),
    );
    await type(COVERAGE, { C29: 'x' });
    await write(treasurer('table2'), 'en', {}, 22);
    const cells = await read(COVERAGE);
    expect(cells[28]?.slice(0, 3)).toEqual([22, 'Duty 22', 'x']);
    expect(cells[3]?.[0]).toMatch(/^Duties without an indicator: 21 of 22/);
  });
});

describe('duties that people put in or take away', () => {
  const FULL = { ...DUTIES, B27: 'The last duty', C27: 'x' };
  const rows = (): NonNullable<OpenWorkbook['book']['sheets'][number]>['facade'] => {
    const sheet = workbook?.book.sheets.find(({ name }) => name === COVERAGE);
    if (!sheet) throw new Error(COVERAGE);
    sheet.facade.activate();
    return sheet.facade;
  };
  const line = async (row: number): Promise<CellValue[]> => (await read(COVERAGE))[row - 1]?.slice(0, 9) ?? [];

  test.each([
    ['above the first', 7, 8],
    ['above the line at the end', 27, 28],
  ])('%s: counted, numbered, and kept', async (_, before, row) => {
    await write(treasurer('table2'));
    await type(COVERAGE, FULL);
    rows().insertRowsBefore(before, 1);
    await type(COVERAGE, { [`B${row}`]: 'Another duty', [`D${row}`]: 'x' });
    expect(await line(row)).toEqual([row - 7, 'Another duty', '', 'x', '', '', '', '', 1]);
    const cells = await read(COVERAGE);
    expect(cells[2]?.[0]).toBe('Indicators with a duty: 4 of 6 (66.67%)');
    expect(cells[3]?.[0]).toMatch(/^Duties without an indicator: 1 of 5 /);
    await write(treasurer('table2'), 'id', {}, 21);
    expect(await line(row)).toEqual([row - 7, 'Another duty', '', 'x', '', '', '', '', 1]);
    expect((await read(COVERAGE))[2]?.[0]).toBe('Indikator dengan tugas: 4 dari 6 (66.67%)');
    expect((await line(29))[0]).toMatch(/^Akhir tugas/);
  });

  test.each([
    ['the first duty', 7],
    ['the line at the end', 27],
  ])('without %s the others count', async (_, row) => {
    await write(treasurer('table2'));
    await type(COVERAGE, FULL);
    rows().deleteRows(row, 1);
    await workbook?.book.settled();
    const cells = await read(COVERAGE);
    const all = row === 7 ? 2 : 3;
    expect(cells[2]?.[0]).toBe(`Indicators with a duty: ${all} of 6 (${Math.round((all * 10_000) / 6) / 100}%)`);
    const last = cells.findIndex((one) => one[1] === 'The last duty');
    expect(cells[last]?.slice(0, 3)).toEqual([last - 6, 'The last duty', 'x']);
  });

  test('an error is no mark, no duty and no type, and is said', async () => {
    await write(treasurer('table2'));
    await type(COVERAGE, { ...DUTIES, B11: '=NA()', E8: '=NA()', C7: '=NA()', F6: '=NA()' });
    const cells = await read(COVERAGE);
    expect(cells[2]?.[0]).toBe('Indicators with a duty: 2 of 6 (33.33%)');
    expect(cells[3]?.[0]).toMatch(/^Duties without an indicator: 1 of 3 /);
    const said = cells.map((row) => row[1]);
    expect(said).toContain('Cells with something else than x: 4. They do not count.');
    expect(said).toContain('Indicators without a duty: 1a-CP, 2a-C, 2b-N, 2c-N');
    const types = said.indexOf('By cascade type');
    expect(cells.slice(types + 1, types + 5).map((row) => row[2])).toEqual([1, 1, 3, 1]);
  });
});

describe('SMART-C, Kep-241/PB/2015', () => {
  test('an error is no answer, and is said', async () => {
    await write(treasurer('table2'));
    await type(SMART, { ...Object.fromEntries(['D5', 'E5', 'F5', 'G5', 'H5'].map((at) => [at, 'Yes'])), I5: '=NA()' });
    const cells = await read(SMART);
    expect(cells[2]?.[0]).toBe('All six are met by 0 of 6 indicators; not fully answered: 6');
    expect(cells[4]?.slice(9, 12)).toEqual([5, 5, 'Not answered: 1']);
    expect(cells.flat()).toContain('Cells with something else than Yes or No: 1. They do not count.');
  });

  const answers = (row: number, words: readonly string[]): Record<string, CellValue> =>
    Object.fromEntries(words.map((word, index) => [cellAddress(row - 1, 3 + index), word]));

  test('says which indicator fails what, what is open, and counts five and six', async () => {
    await write(treasurer('table2'));
    await type(SMART, {
      ...answers(5, ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']),
      ...answers(6, ['Yes', 'No', 'Yes', 'Yes', 'Yes', 'no']),
      ...answers(7, ['Ya', 'Tidak', 'Ya']),
      ...answers(8, ['Yes', 'perhaps', 'Yes', 'Yes', 'Yes', 'Yes']),
      M6: 'Name the unit',
    });
    const cells = await read(SMART);
    expect(cells.slice(4, 9).map((row) => row.slice(9, 12))).toEqual([
      [5, 6, 'Meets all six'],
      [4, 4, 'Fails: Measurable, Continuously improved'],
      [2, 2, 'Fails: Measurable. Not answered: 3'],
      [4, 5, 'Not answered: 1'],
      [0, 0, 'Not answered: 6'],
    ]);
    expect(cells[2]?.[0]).toBe('All six are met by 1 of 6 indicators; not fully answered: 4');
    expect(cells.flat()).toContain('Cells with something else than Yes or No: 1. They do not count.');
    await write([...treasurer('table7')].reverse(), 'id');
    const again = await read(SMART);
    const row = again.find((line) => line[1] === '2a-C') ?? [];
    expect(row.slice(3, 13)).toEqual([
      'Yes',
      'No',
      'Yes',
      'Yes',
      'Yes',
      'no',
      4,
      4,
      'Tidak memenuhi: Terukur, Terus disempurnakan',
      'Name the unit',
    ]);
  });
});
