/** Deadlines by the day of a month, as in study 001, IV.F–H. Cases are invented. */
import type { CellValue } from '../../../src/model/types';
import { monthDay } from '../../../src/sheets/cases/deadlines';
import type { Case } from './caseLogs';
import {
  HOLIDAY,
  LOG,
  RESULTS,
  SHIFT,
  answers,
  attention,
  closeLog,
  log,
  read,
  resultOf,
  type,
  write,
} from './caseLogs';

afterEach(closeLog);

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
