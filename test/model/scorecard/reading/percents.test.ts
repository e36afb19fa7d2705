/** Percents beside plain numbers, fractions and each other. */
import type { Measured } from '../../../../src/model/scorecard/reading/percents';
import { areMixed, isPercentFormat, percentFactors } from '../../../../src/model/scorecard/reading/percents';

const plain = (value: number): Measured => ({ value, percent: null });
const shown = (points: number): Measured => ({ value: points / 100, percent: 'format' });
const text = (points: number): Measured => ({ value: points, percent: 'text' });

test.each<[string, Measured[], readonly number[] | null]>([
  ['plain numbers', [plain(95), plain(97)], [1, 1]],
  ['percents alone', [shown(95), shown(97)], [1, 1]],
  ['97% beside 95', [plain(95), shown(97)], [1, 100]],
  ['95% beside 97', [shown(95), plain(97)], [100, 1]],
  ['97% beside 0.95', [plain(0.95), shown(97)], [1, 1]],
  ['"97%" beside 95', [plain(95), text(97)], [1, 1]],
  ['"97%" beside 0.95', [plain(0.95), text(97)], [100, 1]],
  ['"97%" beside 95%', [shown(95), text(97)], [100, 1]],
  ['5% beside 4', [plain(4), shown(5)], [1, 100]],
  ['5% beside 0.04', [plain(0.04), shown(5)], [1, 1]],
  ['nothing reached', [plain(95), shown(0)], [1, 1]],
  ['anchors ten times as large', [shown(5.5), plain(21), plain(12.5), plain(5.5)], [100, 1, 1, 1]],
  ['97% beside 3000', [plain(3000), shown(97)], null],
])('%s', (_, numbers, factors) => {
  expect(percentFactors(numbers)).toEqual(factors);
});

test('a unit in percent decides where the sizes do not', () => {
  const row = [plain(1.6), shown(97)];
  expect(percentFactors(row)).toBeNull();
  expect(percentFactors(row, true)).toEqual([1, 100]);
});

test.each([
  [0.97, 95, true],
  [1.25, 95, true],
  [0.5, 10, false],
  [0.05, 100, false],
  [95, 97, false],
  [0, 95, false],
])('%p beside %p: %p', (fraction, percent, isMixed) => {
  expect(areMixed(fraction, percent)).toBe(isMixed);
});

test.each([
  ['0%', true],
  ['0.00%', true],
  ['0" %"', false],
  ['0\\%', false],
  ['General', false],
  [undefined, false],
])('the format %p', (format, isPercent) => {
  expect(isPercentFormat(format)).toBe(isPercent);
});
