/** What is kept of a trial goes to the cell where its KPI is now. */
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Scorecard } from '../../src/model/types';
import { evaluateNow } from '../../src/workbook/reading/readNow';
import { NO_TRIAL } from '../../src/model/scorecard/trial';
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { sourceOf } from '../../src/model/scorecard/evaluation';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { deleteSheet, type } from './sheet';
import { cellsToKeep } from '../../src/sheets/scorecard/keptTrial';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const CELLS: CellValue[][] = [
  ['Code', 'KPI', 'Polarity', 'Target', 'Realization', 'Weight'],
  ['K1', 'Complaints', 'maximize', 100, 80, 50],
  ['K2', 'Response', 'maximize', 100, 90, 50],
];
const TRIAL = { ...NO_TRIAL, realizations: { K2: 95 }, weights: { K2: 60 } };

async function written(): Promise<Scorecard> {
  await type('D1', CELLS);
  const area = { sheet: 'Sheet1', row: 0, column: 3, rows: 3, columns: 6 };
  const source = sourceOf(area, (await tableAt(area)).cells);
  if (!source) throw new Error('no table was found');
  return changed(newDraft(source, 'one', 'Card'), { kind: 'ckp', weights: 'column', source: await nameTable(area) })
    .scorecard;
}

const kept = async (scorecard: Scorecard) => cellsToKeep(await evaluateNow(scorecard, EMPTY_MODEL), TRIAL);

test('also after rows and columns were inserted above, before and within its table', async () => {
  const scorecard = await written();
  expect(await kept(scorecard)).toEqual([
    { address: "'Sheet1'!H3", value: 95 },
    { address: "'Sheet1'!I3", value: 60 },
  ]);
  const { facade } = workbook.book.activeSheet;
  facade.insertRowsBefore(0, 1);
  facade.insertColumnsBefore(0, 1);
  facade.insertRowsBefore(2, 1);
  facade.insertColumnsBefore(7, 1);
  await type('H2', [['Unit']]);
  expect(await kept(scorecard)).toEqual([
    { address: "'Sheet1'!J5", value: 95 },
    { address: "'Sheet1'!K5", value: 60 },
  ]);
});

test('and nowhere when the table is gone', async () => {
  const scorecard = await written();
  workbook.book.addSheet('Other');
  await deleteSheet('Sheet1');
  await expect(evaluateNow(scorecard, EMPTY_MODEL)).rejects.toMatchObject({ kind: 'gone' });
});
