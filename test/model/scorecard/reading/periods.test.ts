/** Periods in headings, and which number formats show dates. */
import { isDateFormat, monthOfDate, readPeriod } from '../../../../src/model/scorecard/reading/periods';

const ofHeading = (text: string): [number, string] => {
  const { period, rest } = readPeriod(text);
  return [period, rest.replace(/\s+/g, ' ').trim()];
};

test.each([
  ['Target 2024', 202413, 'target'],
  ['Realisasi TW II', 6, 'realisasi'],
  ['Realisasi Triwulan IV 2024', 202412, 'realisasi'],
  ['Q1 2025 Actual', 202503, 'actual'],
  ['Semester 2', 12, ''],
  ['Januari', 1, ''],
  ['Des 2024', 202412, ''],
  ['Actual Mar-25', 3, 'actual -25'],
  ['Realisasi', 0, 'realisasi'],
])('%s', (text, period, rest) => {
  expect(ofHeading(text)).toEqual([period, rest]);
});

test('later periods are larger, and a year comes after its months', () => {
  const order = ['Jan 2024', 'TW I 2024', 'Juni 2024', 'Semester 2 2024', '2024', 'Feb 2025'];
  const periods = order.map((text) => readPeriod(text).period);
  expect([...periods].sort((a, b) => a - b)).toEqual(periods);
});

test.each([
  ['2024', true],
  ['Tahun 2024', true],
  ['Triwulan I', true],
  ['s.d. Juni', true],
  ['Target 2024', false],
  ['Maret ketercapaian', false],
  ['Target', false],
])('%s is nothing but a period: %p', (text, isPure) => {
  expect(readPeriod(text).isPure).toBe(isPure);
});

test.each([
  ['dd/mm/yyyy', true],
  ['mmm-yy', true],
  ['[$-421]d mmmm yyyy', true],
  ['General', false],
  ['0.00', false],
  ['#,##0 "hari"', false],
  ['[h]:mm', false],
  [undefined, false],
])('the format %p shows dates: %p', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

test('a date among headings is its month', () => {
  expect(monthOfDate(45658)).toBe('Jan 2025');
  expect(monthOfDate(45688.75)).toBe('Jan 2025');
  expect(monthOfDate(60)).toBeNull();
});
