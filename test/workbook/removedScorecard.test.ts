/** A scorecard taken off the list: its sheets stay live in the workbook, and nothing is written into them any more. */
import { removeScorecard } from '../../src/model/scorecard/remove';
import type { CellValue, Scorecard } from '../../src/model/types';
import { createJournal } from '../../src/taskpane/shell/journal';
import { workbookPort } from '../../src/taskpane/store/modelPort';
import { createModelStore } from '../../src/taskpane/store/modelStore';
import type { ModelStore } from '../../src/taskpane/store/modelStore';
import { benchmarkWriting, comparable } from '../../src/taskpane/result/benchmarkWriting';
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import { scorecardWriting } from '../../src/taskpane/scorecard/writing';
import type { Writing } from '../../src/taskpane/writing/useSheetWriting';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { readModel } from '../../src/workbook/reading/modelFile';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions, writeTable } from './plans/cards';
import { formulasOf, sheetNames, type } from './sheet';
import { scorecardName } from '../../src/sheets/scorecard/names';

const HEADINGS = ['Code', 'KPI', 'Worst', 'Start', 'Target', 'Realization'];
const ROWS: CellValue[][] = [
  ['A', 'Complaints', 20, 50, 100, 75],
  ['B', 'Response', 20, 50, 100, 100],
];

let workbook: OpenWorkbook;
let store: ModelStore;
beforeEach(async () => {
  workbook = openWorkbook({ functions });
  await writeTable([HEADINGS, ...ROWS], 'Metro', 0);
  await writeTable([HEADINGS, ...ROWS], 'Banyuwangi', 0);
  store = createModelStore(workbookPort, createJournal());
  await store.reload();
});
afterEach(() => workbook.close());

/** As the pane writes it: nothing of anybody's is in the way. */
async function write(writing: Writing): Promise<string[]> {
  const check = await checkSheets(writing);
  expect(check).toEqual({ changed: [], foreign: [], protected: [] });
  const { records, sheets } = await writeSheets(writing, 'replace', check);
  store.adopt(records, writing.scorecards);
  await store.flush();
  await workbook.book.settled();
  return sheets;
}

async function writeCard(id: string, sheet: string): Promise<{ scorecard: Scorecard; sheets: string[] }> {
  const { area, cells } = await tableAt({ sheet, row: 0, column: 0, rows: 3, columns: HEADINGS.length });
  const source = sourceOf(area, cells);
  if (!source) throw new Error('no table was found');
  const { model } = store.current();
  const { scorecard: drafted } = changed(newDraft(source, id, `OMAX ${sheet}`), { source: await nameTable(area) });
  const writing = scorecardWriting(evaluate(source, drafted, model), model, 'en');
  const sheets = await write(writing);
  const [scorecard] = writing.scorecards ?? [];
  if (!scorecard) throw new Error('no scorecard was written');
  return { scorecard, sheets };
}

const remove = ({ id, title }: Scorecard): boolean =>
  store.edit((now) => removeScorecard(now, id), { key: 'scorecardRemoved', values: { title } });
const total = async (scorecard: Scorecard): Promise<unknown> =>
  (await tableAt(scorecardName(scorecard, 'total'))).cells[0]?.[0];

test('its sheet stays as it is and goes on following its table', async () => {
  const { scorecard } = await writeCard('one', 'Metro');
  const before = await formulasOf('A1:Z30', 'OMAX Metro');
  remove(scorecard);
  await store.flush();
  expect(await formulasOf('A1:Z30', 'OMAX Metro')).toEqual(before);
  expect(await total(scorecard)).toBeCloseTo(8.25, 10);
  await type('F2', [[100]], 'Metro');
  await workbook.book.settled();
  expect(await total(scorecard)).toBeCloseTo(10, 10);
  expect(await readModel()).toMatchObject({ model: { scorecards: [], sheets: [] }, findings: [] });
});

test('the same table written again is a new sheet beside it, and each has its own total', async () => {
  const { scorecard: first } = await writeCard('one', 'Metro');
  const before = await formulasOf('A1:Z30', 'OMAX Metro');
  remove(first);
  await store.flush();
  const { scorecard: second, sheets } = await writeCard('two', 'Metro');
  expect(sheets).toEqual(['OMAX Metro (2)']);
  expect((await tableAt(second.source)).area).toEqual((await tableAt(first.source)).area);
  expect(await formulasOf('A1:Z30', 'OMAX Metro')).toEqual(before);
  expect(await sheetNames()).toEqual(['Sheet1', 'Metro', 'Banyuwangi', 'OMAX Metro', 'OMAX Metro (2)']);
  const places = [first, second].map(async (one) => (await tableAt(scorecardName(one, 'total'))).area.sheet);
  expect(await Promise.all(places)).toEqual(['OMAX Metro', 'OMAX Metro (2)']);
  expect(await total(first)).toBeCloseTo(8.25, 10);
  expect(await total(second)).toBeCloseTo(8.25, 10);
});

test('undone, it is in the list again and is written in place', async () => {
  const { scorecard } = await writeCard('one', 'Metro');
  remove(scorecard);
  await store.flush();
  store.undo();
  await store.flush();
  expect((await readModel()).model.scorecards).toEqual([scorecard]);
  expect((await writeCard('one', 'Metro')).sheets).toEqual(['OMAX Metro']);
  expect(await sheetNames()).toEqual(['Sheet1', 'Metro', 'Banyuwangi', 'OMAX Metro']);
});

test('offices that can be compared have a sheet and the same method', async () => {
  const { scorecard: own } = await writeCard('one', 'Metro');
  const { scorecard: other } = await writeCard('two', 'Banyuwangi');
  const { model } = store.current();
  expect(comparable(own, model)).toEqual([other]);
  expect(comparable({ ...own, kind: 'ckp' }, model)).toEqual([]);
  expect(comparable(own, { ...model, sheets: model.sheets.slice(0, 1) })).toEqual([]);
});

const named = ({ id, title }: Scorecard) => ({ id, name: title, proposed: title });

test('a benchmark keeps the name of an office that was typed, and none that was proposed', async () => {
  const { scorecard: own } = await writeCard('one', 'Metro');
  const { scorecard: other } = await writeCard('two', 'Banyuwangi');
  const { model } = store.current();
  const { scorecards } = await benchmarkWriting([{ ...named(own), name: 'KPPN Metro' }, named(other)], model, 'en');
  expect(scorecards?.map(({ office }) => office)).toEqual(['KPPN Metro', undefined]);
  const next = { ...model, scorecards: scorecards ?? [] };
  const proposed = { ...named(own), name: 'KPPN Metro', proposed: 'KPPN Metro' };
  const again = await benchmarkWriting([proposed, named(other)], next, 'en');
  expect(again.scorecards?.map(({ office }) => office)).toEqual(['KPPN Metro', undefined]);
});

test('a benchmark of offices goes on reading its sheet', async () => {
  const { scorecard: own } = await writeCard('one', 'Metro');
  const { scorecard: other } = await writeCard('two', 'Banyuwangi');
  const [benchmark = ''] = await write(await benchmarkWriting([named(own), named(other)], store.current().model, 'en'));
  const totals = async (): Promise<CellValue[]> => {
    const { cells } = await tableAt({ sheet: benchmark, row: 4, column: 0, rows: 12, columns: 30 });
    const level = cells[0]?.indexOf('Level') ?? 0;
    return cells.find((row) => row.includes('Total'))?.slice(level, level + 2) ?? [];
  };
  expect(await totals()).toEqual([expect.closeTo(8.25, 10), expect.closeTo(8.25, 10)]);
  remove(other);
  await store.flush();
  await type('F2', [[100]], 'Banyuwangi');
  await workbook.book.settled();
  expect(await totals()).toEqual([expect.closeTo(8.25, 10), expect.closeTo(10, 10)]);
  const { model, findings } = await readModel();
  expect(findings).toEqual([]);
  expect(model.sheets.map(({ key }) => key)).toEqual(['benchmark/one', 'findings/one', 'phases/one', 'scorecard/one']);
});
