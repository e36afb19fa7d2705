/** The names of periods, and what comes after them. */
import { nextPeriodText, periodYear } from '../../../src/model/periods/next';
import { firstOfYear, nextPeriod, periodNames } from '../../../src/model/periods/names';

test.each([
  ['TW I 2024', 'TW II 2024'],
  ['TW IV 2024', 'TW I 2025'],
  ['Triwulan iii 2024', 'Triwulan iv 2024'],
  ['CKP Q4 2024', 'CKP Q1 2025'],
  ['NKO KPPN 2024', 'NKO KPPN 2025'],
  ['Semester II 2024', 'Semester I 2025'],
  ['NKO TA 2024/2025', 'NKO TA 2025/2026'],
  ['Semester 1', 'Semester 2'],
  ['Laporan Mei 2024', 'Laporan Juni 2024'],
  ['DESEMBER 2024', 'JANUARI 2025'],
  ['Okt 2024', 'Nov 2024'],
  ['Report of May 2024', 'Report of June 2024'],
  ['Aug 2024', 'Sep 2024'],
  ['OMAX', null],
])('after %s comes %s', (text, next) => {
  const language = /report|aug/i.test(text) ? 'en' : 'id';
  expect(nextPeriodText(text, language)).toBe(next);
});

test('a year is found in a title', () => {
  expect([periodYear('CKP 2016'), periodYear('CKP')]).toEqual([2016, null]);
});

const of = (grain: 'month' | 'quarter' | 'semester' | 'year', count: number) =>
  ({ grain, year: 2024, count, language: 'id', table: '' }) as const;

test('periods are named in their language, and begin with their year', () => {
  expect(periodNames(of('quarter', 5))).toEqual(['TW I 2024', 'TW II 2024', 'TW III 2024', 'TW IV 2024', 'TW I 2025']);
  expect(periodNames({ ...of('quarter', 1), language: 'en' })).toEqual(['Q1 2024']);
  expect(periodNames(of('month', 13)).slice(-2)).toEqual(['Des 2024', 'Jan 2025']);
  expect(periodNames(of('semester', 3))).toEqual(['Semester I 2024', 'Semester II 2024', 'Semester I 2025']);
  expect(periodNames(of('year', 2))).toEqual(['2024', '2025']);
  expect([firstOfYear(of('quarter', 8), 6), firstOfYear(of('year', 8), 6)]).toEqual([4, 6]);
});

test('after the last period the sheet grows by a year, and ends with sixty', () => {
  const four = of('quarter', 4);
  expect(nextPeriod(four, 0)).toEqual({ periods: four, from: 'TW I 2024', upTo: 'TW II 2024' });
  expect(nextPeriod(four, 3)).toEqual({ periods: { ...four, count: 8 }, from: 'TW I 2025', upTo: 'TW I 2025' });
  expect(nextPeriod(of('month', 60), 59)).toBeNull();
});
