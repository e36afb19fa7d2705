/** A printed Objective Matrix becomes a table of its own, live, and is scored as it is printed. */
import { evaluate } from '../../src/model/scorecard/evaluation';
import type { CellValue } from '../../src/model/types';
import { EMPTY_MODEL } from '../../src/model/types';
import { printedTable, writeTurnedTable } from '../../src/taskpane/scorecard/turnedTable';
import { selectedTable } from '../../src/workbook/reading/kpiTable';
import { selectArea } from '../../src/workbook/selection/selection';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { type, valuesOf } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

/** The study's I2a and L2a, the first with the digit it lost, the second with its target at level 8; and one invented. */
const LADDERS: readonly (readonly CellValue[])[] = [
  [24, 23.42, 22.85, 22.28, 21.71, 21.14, 10.57, 20, 17.34, 14.67, 12],
  ['100%', '87,5%', '75%', '71,43%', '70,24%', '69,05%', '67,86%', '66,67%', '55,56%', '50,00%', '50%'],
  [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
];
const CELLS: CellValue[][] = [
  ['KPI', '', 'I2a', 'L2a', 'X1'],
  ['Performance', '', 32, '83,33%', 4],
  ...Array.from({ length: 11 }, (_, row): CellValue[] => [
    row === 0 ? 'SCORE' : '',
    10 - row,
    ...LADDERS.map((ladder) => ladder[row] ?? ''),
  ]),
  ['Level', '', 10, 8.67, 8],
  ['Weight', '', 0.5, 0.3, 0.2],
  ['Value', '', 5, 2.601, 1.6],
];

/** Percents as the study prints them are texts in an English workbook. */
const asTexts = CELLS.map((row) => row.map((cell) => (String(cell).endsWith('%') ? `'${String(cell)}` : cell)));

async function turned() {
  await type('B3', asTexts);
  await selectArea({ sheet: 'Sheet1', row: 2, column: 1, rows: CELLS.length, columns: 5 });
  const reading = await selectedTable();
  const printed = reading && printedTable(reading);
  if (!printed) throw new Error('no printed matrix');
  const { written, draft } = await writeTurnedTable(printed, EMPTY_MODEL, 'en', () => 'Card');
  await workbook.book.settled();
  return { printed, written, draft };
}

test('its KPIs are scored from levels 0, 3, 8 and 10, with their weights', async () => {
  const { printed, written, draft } = await turned();
  expect(printed.misprints.map((one) => one.describe('en'))).toContain(
    'I2a, level 4: 10.57 is printed; from levels 0, 3, 10 follows 20.57.',
  );
  expect(await valuesOf('A4:G7', written.area.sheet)).toEqual([
    ['KPI', 'Level 0 (worst)', 'Level 3 (start)', 'Target', 'Best (level 10)', 'Realization', 'Weight'],
    ['I2a', 12, 20, 24, '', 32, 0.5],
    ['L2a', '50%', '66,67%', '75%', '100%', '83,33%', 0.3],
    ['X1', 12, 9, 2, '', 4, 0.2],
  ]);
  const { result } = evaluate(draft.source, draft.scorecard, EMPTY_MODEL);
  const scores = result.rows.map(({ score }) => score);
  expect(scores).toEqual([10, expect.closeTo(8.6664, 4), 8].map((score) => score as unknown));
});

test('it follows the printed table, which stays as it is', async () => {
  const { written } = await turned();
  await type('D4', [[22]]);
  await workbook.book.settled();
  expect((await valuesOf('F5', written.area.sheet))[0]?.[0]).toBe(22);
  expect((await valuesOf('B3', 'Sheet1'))[0]?.[0]).toBe('KPI');
});

test('another table is no printed matrix', async () => {
  await type('B3', [
    ['KPI', 'Sales', 'Visits'],
    ['Target', 10, 20],
    ['Actual', 9, 21],
  ]);
  await selectArea({ sheet: 'Sheet1', row: 2, column: 1, rows: 3, columns: 3 });
  const reading = await selectedTable();
  expect(reading && printedTable(reading)).toBeNull();
});
