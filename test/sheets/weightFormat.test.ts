import { weightFormat } from '../../src/sheets/numberFormats';

test.each<[string, number[], boolean, string]>([
  ['that make 1 are shares', [0.11, 0.26, 0.63], false, '0.00%'],
  ['that make 100 are percents already', [11, 26, 63], false, '0.00"%"'],
  ['that make 99.5 by rounding are percents, too', [33.5, 33, 33], false, '0.00"%"'],
  ['that make 120 are points', [40, 80], false, '#,##0'],
  ['that make 100 and are typed stay plain', [11, 26, 63], true, '#,##0'],
])('weights %s', (_, weights, isTyped, format) => {
  expect(weightFormat(weights, isTyped)).toBe(format);
});
