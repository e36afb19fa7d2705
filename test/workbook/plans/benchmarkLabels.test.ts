/** How a benchmark finds the indicators of each office: by what their cells hold. Invented data. */
import { kpi } from '../../model/scorecard/support';
import { close, comparing, sheetOf, under } from './comparing';

const { offices, write, close: closeAll } = comparing();
afterEach(closeAll);

const done = (values: readonly number[]) => [
  kpi('1.1', { name: 'Spending', target: 100, realization: values[0] ?? 0 }),
  kpi('K2', { name: 'Reports', target: 100, realization: values[1] ?? 0 }),
  kpi('Response time', { code: '', name: 'Response time', target: 100, realization: values[2] ?? 0 }),
];

/** Read as the same codes and names; the table holds a number, a line break, and spaces. */
const UNTIDY = {
  '1.1': { code: 1.1 },
  K2: { code: 'K2\n' },
  'Response time': { name: ' Response\n time ' },
};

test('indicators whose cells hold line breaks, spaces or numbers are found, and nothing is said to be missing', async () => {
  const { all } = await offices({ kind: 'ckp' }, [
    { id: 'one', name: 'One', kpis: done([90, 80, 70]), written: UNTIDY },
    { id: 'two', name: 'Two', kpis: done([95, 85, 75]) },
  ]);
  await write({ language: 'en', offices: all });
  const cells = await sheetOf('Benchmark');
  expect(under(cells, 6, 'Index, own', 4)).toEqual([90, 80, 70, 80].map(close));
  expect(under(cells, 6, 'Remark', 3)).toEqual(['', '', '']);
  expect(under(cells, 6, 'Part of the gap of totals', 4)).toEqual([-5 / 3, -5 / 3, -5 / 3, -5].map(close));
  // As a text, 1.1 would follow the decimal sign of Excel on one side alone.
  const label = cells[6]?.indexOf(1.1) ?? -1;
  expect(cells.slice(6, 9).map((line) => line[label])).toEqual([1.1, 'K2\n', ' Response\n time ']);
});

test('codes that were exchanged bring no number beside another name, and that is said', async () => {
  const of = (values: readonly number[]) =>
    ['Spending', 'Reports', 'Response time'].map((name, row) =>
      kpi(`K${row}`, { name, target: 100, realization: values[row] ?? 0 }),
    );
  const { one, all } = await offices({ kind: 'ckp' }, [
    { id: 'one', name: 'One', kpis: of([90, 80, 70]) },
    { id: 'two', name: 'Two', kpis: of([95, 85, 75]) },
  ]);
  await write({ language: 'en', offices: all });
  const remark = async () => (await sheetOf('Benchmark'))[4]?.[0];
  expect(await remark()).toBe('');
  await one.type('two', 'B4', 'K1');
  await one.type('two', 'B5', 'K0');
  const cells = await sheetOf('Benchmark');
  expect(under(cells, 6, 'Index, own', 3)).toEqual([90, 80, 70].map(close));
  const index = cells[4]?.indexOf('Index') ?? 0;
  expect(cells.slice(6, 9).map((row) => row[index + 1])).toEqual(['#N/A', '#N/A', close(75)]);
  // No part is another's, and no sum is taken for the gap.
  expect(under(cells, 6, 'Part of the gap of totals', 4).slice(-1)).toEqual(['#N/A']);
  expect(await remark()).toMatch(/^Codes or names are others than when this sheet was written/);
});
