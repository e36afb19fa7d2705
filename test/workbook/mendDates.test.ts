import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { areaAddress } from '../../src/sheets/address';
import type { Dates } from '../../src/workbook/selection/readDates';
import { readDates } from '../../src/workbook/selection/readDates';
import { recognise } from '../../src/workbook/selection/recognise';
import { readSelection } from '../../src/workbook/selection/selection';
import { mendDates } from '../../src/workbook/writing/mendDates';
import type { Cell } from '../../src/workbook/selection/selection';
import { formatsOf, formulasOf, select, type, valuesOf } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

/** 1 March, 3 January and 5 January 2026. */
const [MARCH_1, JANUARY_3, JANUARY_5] = [46082, 46025, 46027];

async function show(address: string, format: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.numberFormat = [[format]];
    await context.sync();
  });
}

async function typed(cells: Cell[][], dates: Record<string, string>): Promise<void> {
  await type('B2', cells);
  for (const [address, format] of Object.entries(dates)) await show(address, format);
  await select('B2:D4');
}

async function datesSelected(): Promise<Dates | null> {
  const found = recognise(await readSelection());
  if (found.kind !== 'wrongMatrix') throw new Error(found.kind);
  expect(found.error.key).toBe('judgmentLikelyDate');
  return readDates('Sheet1', found.dated);
}

const matrix = (first: Cell, second: Cell): Cell[][] => [
  [1, 3, ''],
  [first, 1, second],
  ['', '', 1],
];

describe('judgments that became dates', () => {
  test('are found with the order that the other cell of the pair says', async () => {
    await typed(matrix(MARCH_1, JANUARY_5), { B3: 'd-mmm', D3: 'd-mmm' });
    expect(await datesSelected()).toEqual({
      sheet: 'Sheet1',
      cells: [
        { address: 'B3', date: { day: 1, month: 3 } },
        { address: 'D3', date: { day: 5, month: 1 } },
      ],
      order: 'dayFirst',
      isKnown: true,
    });
  });

  test('are asked about where nothing but the settings of this Excel says the order', async () => {
    await typed(matrix('', JANUARY_5), { D3: 'd-mmm' });
    expect(await datesSelected()).toMatchObject({ order: 'monthFirst', isKnown: false });
  });

  test('are known by a number format with the order in it', async () => {
    await typed(matrix('', JANUARY_5), { D3: 'dd/mm/yyyy' });
    expect(await datesSelected()).toMatchObject({ order: 'dayFirst', isKnown: true });
  });

  test('are no dates when they are shown as numbers or computed', async () => {
    await typed(matrix('', JANUARY_5), {});
    expect(await datesSelected()).toBeNull();
    await typed(matrix('', '=DATE(2026,1,5)'), { D3: 'd-mmm' });
    expect(await datesSelected()).toBeNull();
  });

  test('are mended at once, and everything is as it was after undo', async () => {
    await typed(matrix(MARCH_1, JANUARY_5), { B3: 'd-mmm', D3: 'd/m' });
    const before = { formulas: await formulasOf('A1:F6'), formats: await formatsOf('A1:F6') };
    const dates = await datesSelected();
    if (!dates) throw new Error('no dates');
    const { area, holds, undo } = await mendDates(dates, dates.order);
    expect(areaAddress(area)).toBe('B3:D3');
    expect(await formulasOf('B3:D3')).toEqual([['=1/3', 1, 5]]);
    expect(await formatsOf('B3:D3')).toEqual([['# ?/?', 'General', 'General']]);
    expect((await valuesOf('B3'))[0]?.[0]).toBeCloseTo(1 / 3, 12);
    expect(recognise(await readSelection())).toMatchObject({ kind: 'matrix', judgments: { missing: 1 } });
    expect(await holds()).toBe(true);
    await undo();
    expect(await formulasOf('A1:F6')).toEqual(before.formulas);
    expect(await formatsOf('A1:F6')).toEqual(before.formats);
  });

  test('are written the other way round when the person says so', async () => {
    await typed(matrix('', JANUARY_3), { D3: 'd-mmm' });
    const dates = await datesSelected();
    if (!dates) throw new Error('no dates');
    await mendDates(dates, 'dayFirst');
    expect(await formulasOf('D3')).toEqual([[3]]);
  });

  test('are left alone once somebody changed one of them since', async () => {
    await typed(matrix('', JANUARY_3), { D3: 'd-mmm' });
    const dates = await datesSelected();
    if (!dates) throw new Error('no dates');
    const { undo } = await mendDates(dates, 'monthFirst');
    await type('D3', [[7]]);
    await expect(undo()).rejects.toMatchObject({ kind: 'changedSince' });
    expect(await formulasOf('D3')).toEqual([[7]]);
  });
});
