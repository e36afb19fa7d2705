/** Which indicator of one period is which of another. */
import { alignKpis } from '../../../src/model/change/align';
import { kpi } from '../scorecard/support';

const row = (code: string, name: string) => kpi(code || name, { code, name });
const told = (...periods: ReturnType<typeof row>[][]) =>
  alignKpis(periods).map(({ inPeriods }) => inPeriods.map((one) => one && `${one.code} ${one.name}`.trim()));

test('codes that moved down below a new indicator go with their names', () => {
  expect(
    told([row('1', 'Revenue'), row('2', 'Arrears')], [row('1', 'Revenue'), row('2', 'New'), row('3', 'Arrears')]),
  ).toEqual([
    ['1 Revenue', '1 Revenue'],
    ['2 Arrears', '3 Arrears'],
    [null, '2 New'],
  ]);
});

test('a new name keeps the line of its code, a new code that of its name', () => {
  expect(
    told(
      [row('1a', 'Satisfaction index'), row('1b', 'Audit')],
      [row('1a', 'Index of satisfaction'), row('2b', 'audit ')],
    ),
  ).toEqual([
    ['1a Satisfaction index', '1a Index of satisfaction'],
    ['1b Audit', '2b audit'],
  ]);
});

test('what was away for a year comes back to its line', () => {
  expect(told([row('', 'A'), row('', 'B')], [row('', 'A')], [row('', 'B'), row('', 'A')])).toEqual([
    ['A', 'A', 'A'],
    ['B', null, 'B'],
  ]);
});

test('names that repeat keep their turn', () => {
  expect(told([row('', 'A'), row('', 'A')], [row('', 'A'), row('', 'A'), row('', 'A')])).toEqual([
    ['A', 'A'],
    ['A', 'A'],
    [null, 'A'],
  ]);
});

test('codes are told from names, and blank ones match nothing', () => {
  expect(told([row('A', '')], [row('', 'A')])).toEqual([
    ['A', null],
    [null, 'A'],
  ]);
});
