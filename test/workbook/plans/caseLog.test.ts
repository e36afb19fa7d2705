/** The case log of an indicator: working days, what was on time, and the index of study 001, IV.E. Cases are invented. */
import fc from 'fast-check';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, SheetRecord } from '../../../src/model/types';
import type { Language } from '../../../src/engine/language';
import { areaAddress, parseAddress } from '../../../src/sheets/address';
import { CASE_LOG_SHEET } from '../../../src/sheets/cases/caseLog';
import { TIMELINESS_SHEET } from '../../../src/sheets/cases/timeliness';
import type { CasesInput } from '../../../src/sheets/cases/input';
import { monthDay } from '../../../src/sheets/cases/deadlines';
import { workingDayAt, workingDaysUpTo } from '../../../src/sheets/cases/workingDays';
import { planned, requestOf } from '../../../src/sheets/kind';
import { readLogRows, readRuleRows } from '../../../src/workbook/reading/caseRows';
import { writeSheets } from '../../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';

const [LOG, RESULTS] = ['Cases 2a-C', 'Timeliness 2a-C'];
/** Monday, 1 January 2024, as Excel counts; a case of days from there. */
const MONDAY = 45292;
/** Typed from column B on: case, kind, received, due, done, correct. */
type Case = readonly CellValue[];

let workbook: OpenWorkbook | null = null;
let records: SheetRecord[] = [];
afterEach(() => {
  workbook?.close();
  workbook = null;
  records = [];
});

const input = (changes: Partial<CasesInput> = {}): CasesInput => ({
  language: 'en',
  scorecard: { id: 's', title: 'CKP 2016' },
  kpi: { key: '2a-C', code: '2a-C', name: 'SPM processed accurately' },
  rules: 'spp',
  rows: 12,
  ...changes,
});

async function write(changes: Partial<CasesInput> = {}): Promise<void> {
  workbook ??= openWorkbook();
  const again = await readRuleRows(input(changes));
  const before = workbook.traffic.requests;
  const given = input({ ...again, ...changes });
  const sheets = [planned(CASE_LOG_SHEET, given), planned(TIMELINESS_SHEET, given)];
  const done = await writeSheets(requestOf({ ...EMPTY_MODEL, sheets: records }, sheets), 'replace');
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(12);
  records = done.records;
  await workbook.book.settled();
}

async function type(sheet: string, at: string, cells: readonly Case[]): Promise<void> {
  await Excel.run(async (context) => {
    const { row = 0, column = 0 } = parseAddress(at, sheet) ?? {};
    const area = { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    range.values = cells.map((line) => [...line]);
    await context.sync();
  });
  await workbook?.book.settled();
}

async function read(sheet: string, at: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(at);
    range.load(['values']);
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** Due, working days, days late, index, standing, remark. */
const answers = (rows: number): Promise<CellValue[][]> => read(LOG, `H5:M${4 + rows}`);
/** The row of a kind: cases, early, on the day, late, not done, not counted, on time, on time and correct, index. */
const resultOf = async (row: number): Promise<CellValue[]> => (await read(RESULTS, `E${row}:M${row}`))[0] ?? [];
const ALL = 18;
const [COUNTED_ON, WEEK, SHIFT, HOLIDAY] = [28, 29, 30, 33];
const attention = async (): Promise<CellValue[]> =>
  (await read(RESULTS, 'B19:B26')).flat().filter((cell) => cell !== '');

const log = (cases: readonly Case[]): Promise<void> =>
  type(
    LOG,
    'B5',
    cases.map((one) => Array.from({ length: 6 }, (_, index) => one[index] ?? '')),
  );

describe('the days of SPP, study 001, IV.D', () => {
  test('two for UP/TUP, four for GUP, five for LS, without the weekend', async () => {
    await write();
    await log([
      ['a', 'SPP UP/TUP', MONDAY, '', MONDAY + 2],
      ['b', 'SPP GUP', MONDAY, '', MONDAY + 3],
      ['c', 'SPP LS', MONDAY, '', MONDAY + 8],
      ['d', 'spp ls ', MONDAY + 4, '', MONDAY + 11],
    ]);
    expect(await answers(4)).toEqual([
      [MONDAY + 2, 2, 0, 3, 'On time', ''],
      [MONDAY + 4, 3, -1, 4, 'Early', ''],
      [MONDAY + 7, 6, 1, 2, 'Late', ''],
      [MONDAY + 11, 5, 0, 3, 'On time', ''],
    ]);
    expect(await resultOf(ALL)).toEqual([4, 1, 2, 1, 0, 0, 0.75, 0.75, 3]);
    expect(await resultOf(7)).toEqual([2, 0, 1, 1, 0, 0, 0.5, 0.5, 2.5]);
    expect(await attention()).toEqual([]);
    expect((await read(LOG, 'A3'))[0]).toEqual(['On time: 75%   Index: 3']);
  });

  test('holidays push the date on, one on a weekend and one typed twice do not', async () => {
    await write();
    await log([['a', 'SPP UP/TUP', MONDAY, '', MONDAY + 4]]);
    await type(RESULTS, `C${HOLIDAY}`, [[MONDAY + 2], [MONDAY + 1], [MONDAY + 2], [MONDAY + 5], ['Nyepi']]);
    expect(await answers(1)).toEqual([[MONDAY + 4, 2, 0, 3, 'On time', '']]);
    expect(await attention()).toEqual(['Holidays that are no date: 1. They are not taken off.']);
  });
});

describe('the index of study 001, IV.E', () => {
  const DUE = MONDAY + 10;
  const late = (days: number, more: Case = []): Case => [`${days} late`, '', '', DUE, DUE + days, ...more];

  test('4 earlier, 3 on the day, 2 less than a week late, 1 more than a week, and their mean', async () => {
    await write({ rules: 'none' });
    await log([late(-30), late(-1), late(0.6), late(1), late(6), late(8), late(400)]);
    expect((await answers(7)).map((row) => row[3])).toEqual([4, 4, 3, 2, 2, 1, 1]);
    expect(await resultOf(ALL)).toEqual([
      7,
      2,
      1,
      4,
      0,
      0,
      expect.closeTo(3 / 7, 12),
      expect.closeTo(3 / 7, 12),
      expect.closeTo(17 / 7, 12),
    ]);
    expect((await resultOf(17)).at(0)).toBe(7);
  });

  test('exactly a week late it is asked for, and nothing is assumed', async () => {
    await write();
    await log([late(0), late(7)]);
    expect((await answers(2))[1]).toEqual([DUE, '', 7, '', 'Late', 'Exactly a week late: no index.']);
    expect((await resultOf(ALL)).slice(6)).toEqual([0.5, 0.5, '?']);
    expect(await attention()).toEqual([
      'Exactly a week late: 1. There is no index until you say whether it is 2 or 1.',
    ]);
    await type(RESULTS, `C${WEEK}`, [[1]]);
    expect((await resultOf(ALL)).slice(8)).toEqual([2]);
    await type(RESULTS, `C${WEEK}`, [[3]]);
    expect((await resultOf(ALL)).slice(8)).toEqual(['?']);
    expect(await attention()).toContain('One of the three choices below cannot be read: it is not used.');
  });

  test('a case that was wrong is on time and not correct', async () => {
    await write();
    await log([late(0), late(0, ['No']), late(0, ['ya']), late(2, ['Yes'])]);
    expect((await resultOf(ALL)).slice(6, 8)).toEqual([0.75, 0.5]);
  });
});

test('cases that are not done count once the day of the count has passed their due date', async () => {
  await write();
  await log([
    ['a', '', '', MONDAY, MONDAY],
    ['b', '', '', MONDAY],
    ['c', '', '', MONDAY + 9],
  ]);
  expect((await resultOf(ALL)).slice(0, 7)).toEqual([3, 0, 1, 0, 2, 0, 1]);
  expect(await attention()).toEqual([
    'Not done: 2. They are in no percentage; give the day of the count, and those overdue count as late.',
  ]);
  await type(RESULTS, `C${COUNTED_ON}`, [[MONDAY + 9]]);
  expect((await answers(3)).map((row) => row[4])).toEqual(['On time', 'Overdue', 'Not done']);
  expect((await resultOf(ALL)).slice(0, 9)).toEqual([3, 0, 1, 1, 1, 0, 0.5, 0.5, 3]);
  expect(await attention()).toEqual([]);
});

test('what cannot be counted says why, and is counted as such', async () => {
  await write();
  await log([
    ['a', 'SPP LS', "'5 Januari", '', MONDAY],
    ['b', 'SPP LS', MONDAY, "'8/1/24", MONDAY],
    ['c', 'SPP LS', MONDAY, '', "'9.1.2024"],
    ['d', 'SPP LS', MONDAY, '', MONDAY - 1],
    ['e', 'SPP LS', MONDAY, MONDAY - 1, ''],
    ['f', 'LPJ', MONDAY, '', MONDAY],
    ['g', 'SPP LS', '', '', MONDAY],
    ['h', 'SPP LS', MONDAY, '', MONDAY, 'x'],
    ['i', 'SPP LS', 2024, '', MONDAY],
    ['j', 'Odd', MONDAY, '', MONDAY],
    ['', '', '', '', '', ''],
    ['k', 'SPP LS', MONDAY, '', MONDAY + 7],
  ]);
  await type(RESULTS, 'B8', [
    ['Odd', 2.5],
    ['SPP LS', 9],
  ]);
  const noDue = 'No due date: set one, or give a date and a kind with a deadline.';
  expect((await answers(12)).map((row) => row[5])).toEqual([
    'Received is no date.',
    'The due date that was set is no date.',
    'Done is no date.',
    'Done before it was received.',
    'Due before it was received.',
    noDue,
    noDue,
    'Correct: use Yes or No.',
    'Received is no date.',
    'The deadline of this kind cannot be used: see its rule.',
    '',
    '',
  ]);
  expect(await resultOf(ALL)).toEqual([11, 0, 1, 0, 0, 10, 1, 1, 3]);
  expect((await read(LOG, 'A3'))[0]).toEqual(['On time: 100%   Index: 3   Not counted: 10']);
  expect(new Set(await resultOf(10))).toEqual(new Set(['']));
  expect(await attention()).toEqual([
    'Not counted: 10. The log says why under Remark.',
    expect.stringMatching(/^Rules that are not used: 2\. /),
    'The log is full. Insert rows above its last line, or write it again.',
  ]);
});

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
  const sheet = workbook?.book.sheets.find(({ name }) => name === LOG);
  sheet?.facade.insertRowsBefore(6, 1);
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

/** The sheet as a person has it before them: rows are put in and taken away on the active one. */
const facade = (name: string) => {
  const found = workbook?.book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  found.facade.activate();
  return found.facade;
};

test('an error in a typed cell is not counted, and says so', async () => {
  await write();
  await log([
    ['a', 'SPP LS', MONDAY, '', MONDAY],
    ['b', 'SPP LS', MONDAY, '', '=NA()'],
    ['c', 'SPP LS', '=NA()', '', MONDAY],
    ['d', '=NA()', MONDAY, MONDAY, MONDAY],
    ['e', 'SPP LS', MONDAY, '=NA()', MONDAY],
    ['f', 'SPP LS', MONDAY, '', MONDAY, '=NA()'],
  ]);
  const found = await answers(6);
  // Kind takes what is typed as text, so that no error stands there.
  expect(found.map((row) => row[4])).toEqual([
    'Early',
    ...['b', 'c'].map(() => 'Not counted'),
    found[3]?.[4],
    'Not counted',
    'Not counted',
  ]);
  expect(found[1]).toEqual(['', '', '', '', 'Not counted', 'An error stands in this row.']);
  expect((await resultOf(ALL))[5]).toBeGreaterThanOrEqual(4);
  expect((await attention())[0]).toMatch(/^Not counted: /);
});

test('an error among the rules and choices is not used, and says so', async () => {
  await write();
  await log([['a', 'SPP LS', MONDAY, '', MONDAY]]);
  await type(RESULTS, 'C5', [['=NA()'], [4], [5]]);
  await type(RESULTS, 'D8', [['=NA()']]);
  await type(RESULTS, `C${COUNTED_ON}`, [['=NA()'], ['=NA()'], ['=NA()']]);
  await type(RESULTS, `C${HOLIDAY}`, [['=NA()']]);
  expect((await answers(1))[0]?.slice(0, 5)).toEqual([MONDAY + 7, 0, -7, 4, 'Early']);
  expect(await resultOf(ALL)).toEqual([1, 1, 0, 0, 0, 0, 1, 1, 4]);
  expect(await attention()).toEqual([
    expect.stringMatching(/^Rules that are not used: 2\. /),
    'Holidays that are no date: 1. They are not taken off.',
    'One of the three choices below cannot be read: it is not used.',
  ]);
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
    await write({ rows: 4 });
    expect((await read(LOG, 'B5:B8')).flat().sort()).toEqual(['a', 'b', 'c', 'new']);
    expect(await all()).toEqual([4, 2, 1, 1]);
    expect((await read(LOG, 'B4:C4'))[0]).toEqual(['Case', 'Kind']);
  });

  test('without the first case the others are counted', async () => {
    await write();
    await log(three);
    facade(LOG).deleteRows(4, 1);
    await workbook?.book.settled();
    expect(await all()).toEqual([2, 1, 0, 1]);
    expect(await attention()).toEqual([]);
  });

  test('results stand beside their own kind when one is taken away or put in', async () => {
    await write();
    await log(three);
    facade(RESULTS).deleteRows(4, 1);
    await workbook?.book.settled();
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
    await workbook?.book.settled();
    expect((await read(RESULTS, 'B16')).flat()).toEqual(['LPJ']);
    expect(await all(16)).toEqual([0, 0, 0, 0]);
    expect(await all(ALL - 1)).toEqual([4, 1, 2, 1]);
  });

  test('without its last line the log counts all the same, and the last case is still one', async () => {
    await write({ rows: 3 });
    await log(three);
    facade(LOG).deleteRows(7, 1);
    await workbook?.book.settled();
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
    await workbook?.book.settled();
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

const DAY_MS = 86_400_000;
/** A date as Excel counts it. */
const on = (date: string): number => (Date.parse(date) - Date.parse('1899-12-30')) / DAY_MS;

describe('deadlines by the day of a month, study 001, IV.F–H', () => {
  const due = async (rows: number): Promise<CellValue[]> => (await answers(rows)).map((row) => row[0] ?? '');

  test('LPJ by the 10th of the next month, salary by the 15th of the month before, over the ends of months and years', async () => {
    await write({ rules: 'monthly' });
    expect((await read(RESULTS, 'B5:D6')).flat()).toEqual([
      ...['LPJ', 10, 'day of the next month'],
      ...['Salary', 15, 'day of the month before'],
    ]);
    await log([
      ['a', 'LPJ', on('2024-01-31'), '', on('2024-02-09')],
      ['b', 'LPJ', on('2023-12-01'), '', on('2024-01-10')],
      ['c', 'LPJ', on('2024-12-31'), '', on('2025-01-12')],
      ['d', 'Salary', on('2024-01-02'), '', on('2023-12-14')],
      ['e', 'Salary', on('2024-03-01'), '', on('2024-02-23')],
      ['f', 'LPJ', on('2024-01-31'), on('2024-02-05'), on('2024-02-06')],
    ]);
    expect(await answers(6)).toEqual([
      [on('2024-02-10'), 7, -1, 4, 'Early', ''],
      [on('2024-01-10'), 28, 0, 3, 'On time', ''],
      [on('2025-01-10'), 8, 2, 2, 'Late', ''],
      [on('2023-12-15'), '', -1, 4, 'Early', ''],
      [on('2024-02-15'), '', 8, 1, 'Late', ''],
      [on('2024-02-05'), 4, 1, 2, 'Late', ''],
    ]);
    expect((await resultOf(5)).slice(0, 4)).toEqual([4, 1, 1, 2]);
    expect((await resultOf(6)).slice(0, 4)).toEqual([2, 1, 0, 1]);
    expect(await attention()).toEqual([]);
  });

  test('the 31st is the last day of a shorter month; days of the calendar count all days', async () => {
    await write({ rules: 'none' });
    await type(RESULTS, 'B5', [
      ['next', 31, 'Tanggal bulan berikutnya'],
      ['same', 30, 'day of the same month'],
      ['days', 7, 'hari'],
      ['plain', 7, ''],
    ]);
    await log([
      ['', 'next', on('2024-01-31')],
      ['', 'next', on('2023-01-15')],
      ['', 'next', on('2024-11-30')],
      ['', 'same', on('2024-02-01'), '', on('2024-01-20')],
      ['', 'days', on('2024-12-28')],
      ['', 'plain', on('2024-12-27')],
      ['', 'days', on('2024-12-28'), '', on('2024-12-27')],
    ]);
    expect((await due(6)).map(Number)).toEqual(
      ['2024-02-29', '2023-02-28', '2024-12-31', '2024-02-29', '2025-01-04', '2025-01-07'].map((date) => on(date)),
    );
    expect((await answers(7)).map((row) => row[5])).toEqual([
      ...Array.from({ length: 6 }, () => ''),
      'Done before it was received.',
    ]);
  });

  test.each([
    ['', '2024-02-10', '2024-03-10', '2024-05-10'],
    ['stays', '2024-02-10', '2024-03-10', '2024-05-10'],
    ['working day before', '2024-02-09', '2024-03-08', '2024-05-08'],
    ['hari kerja sesudahnya', '2024-02-12', '2024-03-13', '2024-05-13'],
  ])('on a weekend or a holiday it becomes what is chosen: “%s”', async (shift, ...dates) => {
    await write({ rules: 'monthly' });
    // Nyepi and its day of leave; Ascension and its day of leave.
    await type(
      RESULTS,
      `C${HOLIDAY}`,
      ['2024-03-11', '2024-03-12', '2024-05-09', '2024-05-10'].map((date) => [on(date)]),
    );
    await type(RESULTS, `C${SHIFT}`, [[shift]]);
    await log(['2024-01-31', '2024-02-29', '2024-04-30', '2024-12-31'].map((date) => ['', 'LPJ', on(date)]));
    expect(await due(4)).toEqual([...dates, '2025-01-10'].map((date) => on(date)));
    expect((await attention()).slice(1)).toEqual([]);
  });

  test.each<[string, Case]>([
    ['no such day', ['LPJ', 32, 'day of the next month']],
    ['no whole number', ['LPJ', 1.5, 'day of the next month']],
    ['no such unit', ['LPJ', 10, 'of the next month']],
    ['a unit without a number', ['LPJ', '', 'day of the next month']],
  ])('%s: no due date, and it is said', async (_, rule) => {
    await write({ rules: 'monthly' });
    await type(RESULTS, 'B5', [rule]);
    await log([['a', 'LPJ', on('2024-01-31'), '', on('2024-02-01')]]);
    expect((await answers(1))[0]).toEqual([
      ...['', '', '', '', 'Not counted'],
      'The deadline of this kind cannot be used: see its rule.',
    ]);
    expect((await attention())[1]).toMatch(/^Rules that are not used: 1\. /);
  });

  test('rules and choices stay when the sheet is written again in the other language, and mean the same', async () => {
    await write({ rules: 'monthly' });
    await log([['a', 'LPJ', on('2024-01-31'), '', on('2024-02-12')]]);
    await type(RESULTS, `C${SHIFT}`, [['working day after']]);
    await write({ rules: 'monthly', language: 'id' });
    expect((await read(RESULTS, 'B5:D5'))[0]).toEqual(['LPJ', 10, 'day of the next month']);
    expect((await answers(1))[0]?.slice(2)).toEqual([0, 3, 'Tepat waktu', '']);
  });

  test('in a workbook that counts from 1904 they are the same dates', async () => {
    await write({ rules: 'monthly' });
    const dates = ['2024-01-31', '2023-12-31', '2024-02-29', '2024-03-31'];
    const read1904 = (formula: string): string => `=${formula.replaceAll('DATE(', '-1462+DATE(')}`;
    await type(
      LOG,
      'AA5',
      dates.map((date) => [on(date), 10, 1, on(date) - 1462]),
    );
    const [plain, old] = ['AA', 'AD'].map((date) =>
      monthDay({ date: `${date}5:${date}8`, days: 'AB5:AB8', unit: 'AC5:AC8' }),
    );
    await type(LOG, 'AF5', [[`=${plain}`]]);
    // As YEAR, MONTH and DAY of the same date answer there: the serial is 1462 less, the date the same.
    await type(LOG, 'AG5', [
      [
        read1904(
          (old ?? '').replace(/(YEAR|MONTH)\(AD5:AD8\)/g, '$1(AD5:AD8+1462)').replace(/DAY\(DATE/g, 'DAY(1462+DATE'),
        ),
      ],
    ]);
    const found = await read(LOG, 'AF5:AG8');
    expect(found.map((row) => row[0])).toEqual(
      ['2024-02-10', '2024-01-10', '2024-03-10', '2024-04-10'].map((d) => on(d)),
    );
    expect(found.map((row) => row[1])).toEqual(found.map((row) => Number(row[0]) - 1462));
  });
});

test('a column of one’s own puts no date into another column', async () => {
  await write();
  await log([['a', 'SPP LS', MONDAY, MONDAY + 5, MONDAY + 1, 'No']]);
  facade(LOG).insertColumnsBefore(4, 1);
  await workbook?.book.settled();
  await write();
  expect((await read(LOG, 'B5:G5'))[0]).toEqual(['a', 'SPP LS', MONDAY, MONDAY + 5, MONDAY + 1, 'No']);
});

test('an indicator that takes over a code has no log yet', async () => {
  await write({ rows: 3 });
  await log([['a', 'SPP LS', MONDAY, '', MONDAY]]);
  expect(await readLogRows(input())).toEqual({ rows: 3, used: 1 });
  const other = { key: '2a-C', code: '2a-C', name: 'Another' };
  expect(await readLogRows(input({ kpi: other }))).toBeNull();
  expect(await readLogRows(input({ kpi: { ...input().kpi, name: ' spm  processed Accurately' } }))).not.toBeNull();
});

test('a workbook that counts from 1904 has the same weekdays', async () => {
  await write();
  const in1904 = (formula: string): string => `=${formula.replaceAll('DATE(1904,1,2)', '1')}`;
  const days = Array.from({ length: 9 }, (_, index) => MONDAY + index);
  await type(
    LOG,
    'X5',
    days.map((day) => [
      `=${workingDaysUpTo(`${day}`, '$AC$5')}-${workingDaysUpTo(`${MONDAY}`, '$AC$5')}`,
      `${in1904(workingDaysUpTo(`${day - 1462}`, '$AC$5'))}-${in1904(workingDaysUpTo(`${MONDAY - 1462}`, '$AC$5')).slice(1)}`,
      `=${workingDayAt(workingDaysUpTo(`${day}`, '$AC$5'), '$AC$5')}`,
      `${in1904(workingDayAt(workingDaysUpTo(`${day - 1462}`, '$AC$5'), '$AC$5'))}`,
    ]),
  );
  const found = await read(LOG, 'X5:AA13');
  expect(found.map((row) => row[1])).toEqual([0, 1, 2, 3, 4, 4, 4, 5, 6]);
  expect(found.map((row) => row[0])).toEqual(found.map((row) => row[1]));
  expect(found.map((row) => row[3])).toEqual(found.map((row) => Number(row[2]) - 1462));
});

describe('working days', () => {
  const isWorkingDay = (day: number, holidays: readonly number[]): boolean => {
    const weekday = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
  };
  const dueOf = (received: number, days: number, holidays: readonly number[]): number => {
    let [day, left] = [received, days];
    while (left > 0) {
      day += 1;
      if (isWorkingDay(day, holidays)) left -= 1;
    }
    return day;
  };
  const between = (from: number, to: number, holidays: readonly number[]): number => {
    let count = 0;
    for (let day = from + 1; day <= to; day += 1) count += isWorkingDay(day, holidays) ? 1 : 0;
    return count;
  };

  test('are those of a calendar gone through day by day, and of Excel’s WORKDAY and NETWORKDAYS', async () => {
    await write({ rows: 40 });
    const day = fc.integer({ min: MONDAY - 40, max: MONDAY + 400 });
    const cases = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 90 }), fc.constantFrom(0, 1, 2)), {
      minLength: 40,
      maxLength: 40,
    });
    const holidays = fc.array(day, { minLength: 40, maxLength: 40 });
    await type(RESULTS, 'C5', [[1], [7], [30]]);
    await fc.assert(
      fc.asyncProperty(cases, holidays, async (all, free) => {
        const kinds = ['SPP UP/TUP', 'SPP GUP', 'SPP LS'];
        await type(
          RESULTS,
          `C${HOLIDAY}`,
          free.map((one) => [one]),
        );
        await log(all.map(([received, taken, kind]) => ['', kinds[kind] ?? '', received, '', received + taken]));
        const due = all.map(([received, , kind]) => dueOf(received, [1, 7, 30][kind] ?? 0, free));
        const found = await answers(40);
        expect(found.map((row) => row[0])).toEqual(due);
        expect(found.map((row) => row[1])).toEqual(
          all.map(([received, taken]) => between(received, received + taken, free)),
        );
        await type(
          LOG,
          'X5',
          all.map(([, , kind], row) => [
            `=WORKDAY(D${row + 5},${[1, 7, 30][kind]},'${RESULTS}'!C$33:C$72)`,
            `=IF(D${row + 5}=F${row + 5},0,NETWORKDAYS(D${row + 5}+1,F${row + 5},'${RESULTS}'!C$33:C$72))`,
          ]),
        );
        expect(await read(LOG, 'X5:Y44')).toEqual(found.map((row) => row.slice(0, 2)));
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

test.each<[Language, string]>([
  ['en', 'Timeliness 2a-C'],
  ['id', 'Ketepatan 2a-C'],
])('names and sheets of %s', async (language, name) => {
  await write({ language });
  expect((await read(name, 'A1'))[0]?.[0]).toMatch(/2a-C SPM processed accurately/);
});
