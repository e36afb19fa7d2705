/** Rows and columns that people put into the sheets of cases or take away: counted, and kept. Cases are invented. */
import type { CellValue } from '../../../src/model/types';
import { readLogRows } from '../../../src/workbook/reading/caseRows';
import type { Case } from './caseLogs';
import {
  ALL,
  COUNTED_ON,
  HOLIDAY,
  LOG,
  MONDAY,
  RESULTS,
  answers,
  attention,
  closeLog,
  facade,
  input,
  log,
  lostCells,
  read,
  resultOf,
  settled,
  type,
  write,
} from './caseLogs';

afterEach(closeLog);

test('rows put in are counted, and everything typed stays when it is written again in the other language', async () => {
  await write({ rows: 3 });
  await log([
    ['001', 'SPP LS', MONDAY, '', MONDAY, 'No'],
    ['00123', '00123', '', MONDAY, MONDAY],
    ['c', '', '', MONDAY, MONDAY + 1],
  ]);
  await type(RESULTS, 'B8', [['00123', '']]);
  await type(RESULTS, `B${HOLIDAY}`, [['Tahun Baru', MONDAY]]);
  await type(RESULTS, `C${COUNTED_ON}`, [[MONDAY + 30]]);
  facade(LOG).insertRowsBefore(6, 1);
  await type(LOG, 'B7', [['new', 'SPP GUP', MONDAY, '', MONDAY + 20]]);
  expect((await resultOf(ALL)).slice(0, 4)).toEqual([4, 1, 1, 2]);
  await write({ rows: 20, language: 'id', rules: 'none' });
  expect(await read(LOG, 'B5:G9')).toEqual([
    ['001', 'SPP LS', MONDAY, '', MONDAY, 'No'],
    ['00123', '00123', '', MONDAY, MONDAY, ''],
    ['new', 'SPP GUP', MONDAY, '', MONDAY + 20, ''],
    ['c', '', '', MONDAY, MONDAY + 1, ''],
    ['', '', '', '', '', ''],
  ]);
  expect((await read(RESULTS, 'B5:C8')).flat()).toEqual(['SPP UP/TUP', 2, 'SPP GUP', 4, 'SPP LS', 5, '00123', '']);
  expect((await resultOf(ALL)).slice(0, 4)).toEqual([4, 1, 1, 2]);
  expect((await answers(4)).map((row) => row[4])).toEqual(['Lebih awal', 'Tepat waktu', 'Terlambat', 'Terlambat']);
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(LOG).getRange('D5:D24');
    range.load(['numberFormat']);
    await context.sync();
    return new Set((range.numberFormat as string[][]).flat());
  });
  expect([...formats]).toEqual(['dd/mm/yyyy']);
});

describe('rows that people put in or take away', () => {
  const three: readonly Case[] = [
    ['a', 'SPP UP/TUP', MONDAY, '', MONDAY + 2],
    ['b', 'SPP GUP', MONDAY, '', MONDAY + 20],
    ['c', 'SPP LS', MONDAY, '', MONDAY + 1],
  ];
  /** Cases, early, on the day, late. */
  const all = async (row = ALL): Promise<CellValue[]> => (await resultOf(row)).slice(0, 4);

  test.each([
    ['above the end', 7],
    ['above the first case', 4],
  ])('a case %s counts, and stays', async (_, row) => {
    await write({ rows: 3 });
    await log(three);
    facade(LOG).insertRowsBefore(row, 1);
    await type(LOG, `B${row + 1}`, [['new', 'SPP GUP', MONDAY, '', MONDAY + 1]]);
    expect(await all()).toEqual([4, 2, 1, 1]);
    expect((await read(LOG, 'A4:A8')).flat()).toEqual(['No.', 1, 2, 3, 4]);
    expect(await readLogRows(input())).toEqual({ rows: 4, used: 4 });
    expect(await lostCells(4)).toEqual([]);
    await write({ rows: 4 });
    expect((await read(LOG, 'B5:B8')).flat().sort()).toEqual(['a', 'b', 'c', 'new']);
    expect(await all()).toEqual([4, 2, 1, 1]);
    expect((await read(LOG, 'B4:C4'))[0]).toEqual(['Case', 'Kind']);
  });

  test('without the first case the others are counted', async () => {
    await write();
    await log(three);
    facade(LOG).deleteRows(4, 1);
    await settled();
    expect(await all()).toEqual([2, 1, 0, 1]);
    expect(await attention()).toEqual([]);
  });

  test('results stand beside their own kind when one is taken away or put in', async () => {
    await write();
    await log(three);
    facade(RESULTS).deleteRows(4, 1);
    await settled();
    expect((await read(RESULTS, 'B5:B6')).flat()).toEqual(['SPP GUP', 'SPP LS']);
    expect(await all(5)).toEqual([1, 0, 0, 1]);
    expect(await all(6)).toEqual([1, 1, 0, 0]);
    facade(RESULTS).insertRowsBefore(5, 1);
    await type(RESULTS, 'B6', [['LPJ', 3]]);
    expect(await all(7)).toEqual([1, 1, 0, 0]);
  });

  test.each([
    ['above the first', 4, 5],
    ['between', 6, 7],
    ['above the line of other kinds', 16, 17],
  ])('a rule put in %s is used, has its results, and stays', async (_, before, row) => {
    await write();
    await log([...three, ['d', 'LPJ', MONDAY, '', MONDAY + 1]]);
    facade(RESULTS).insertRowsBefore(before, 1);
    await type(RESULTS, `B${row}`, [['LPJ', 1]]);
    expect((await answers(4))[3]?.slice(0, 5)).toEqual([MONDAY + 1, 1, 0, 3, 'On time']);
    expect(await all(row)).toEqual([1, 0, 1, 0]);
    expect(await all(ALL + 1)).toEqual([4, 1, 2, 1]);
    expect(await lostCells(12)).toEqual([]);
    await write();
    expect((await read(RESULTS, `B${row}:C${row}`))[0]).toEqual(['LPJ', 1]);
    expect((await read(RESULTS, 'B17:B19')).flat()).toContain('Other kinds, and none');
    expect((await answers(4))[3]?.[4]).toBe('On time');
  });

  test('without the line of other kinds no rule takes its results', async () => {
    await write();
    await log([...three, ['d', 'odd', '', MONDAY, MONDAY]]);
    await type(RESULTS, 'B16', [['LPJ', 1]]);
    facade(RESULTS).deleteRows(16, 1);
    await settled();
    expect((await read(RESULTS, 'B16')).flat()).toEqual(['LPJ']);
    expect(await all(16)).toEqual([0, 0, 0, 0]);
    expect(await all(ALL - 1)).toEqual([4, 1, 2, 1]);
  });

  test('without its last line the log counts all the same, and the last case is still one', async () => {
    await write({ rows: 3 });
    await log(three);
    facade(LOG).deleteRows(7, 1);
    await settled();
    expect(await all()).toEqual([3, 1, 1, 1]);
    expect((await read(LOG, 'A4:A7')).flat()).toEqual(['No.', 1, 2, 3]);
    await write({ rows: 4 });
    expect((await read(LOG, 'B5:B8')).flat()).toEqual(['a', 'b', 'c', '']);
  });

  test('what stands below the last line is not counted, and it is said on both sheets', async () => {
    await write({ rows: 3 });
    await log(three.slice(0, 2));
    await type(LOG, 'B9', [['late entry', 'SPP LS', MONDAY]]);
    expect(await all()).toEqual([2, 0, 1, 1]);
    expect(await attention()).toEqual([
      'Below the end of the log, not counted: 3. Move these cells above its last line.',
    ]);
    expect((await read(LOG, 'A3')).flat()).toEqual(['On time: 50%   Index: 2   Below the end, not counted: 3']);
  });

  test('a holiday put in anywhere counts, and none is lost with the first', async () => {
    await write();
    await log([['a', 'SPP UP/TUP', MONDAY, '', MONDAY + 4]]);
    await type(RESULTS, `B${HOLIDAY}`, [['x', MONDAY + 1]]);
    expect((await answers(1))[0]?.[0]).toBe(MONDAY + 3);
    facade(RESULTS).insertRowsBefore(HOLIDAY - 1, 1);
    await type(RESULTS, `B${HOLIDAY}`, [['y', MONDAY + 2]]);
    expect((await answers(1))[0]?.[0]).toBe(MONDAY + 4);
    await write();
    expect((await read(RESULTS, `B${HOLIDAY}:C${HOLIDAY + 1}`)).flat()).toEqual(['y', MONDAY + 2, 'x', MONDAY + 1]);
    facade(RESULTS).deleteRows(HOLIDAY - 1, 1);
    await settled();
    expect((await answers(1))[0]?.[0]).toBe(MONDAY + 3);
  });

  test('more kinds and holidays than at first stay when it is written again', async () => {
    await write();
    facade(RESULTS).insertRowsBefore(8, 2);
    await type(
      RESULTS,
      'B8',
      Array.from({ length: 11 }, (_, index) => [`K${index}`, index + 1]),
    );
    await write();
    expect((await read(RESULTS, 'B18:C18'))[0]).toEqual(['K10', 11]);
    expect((await read(RESULTS, 'A5:A18')).flat()).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });
});

test('a column of one’s own puts no date into another column', async () => {
  await write();
  await log([['a', 'SPP LS', MONDAY, MONDAY + 5, MONDAY + 1, 'No']]);
  facade(LOG).insertColumnsBefore(4, 1);
  await settled();
  await write();
  expect((await read(LOG, 'B5:G5'))[0]).toEqual(['a', 'SPP LS', MONDAY, MONDAY + 5, MONDAY + 1, 'No']);
});
