/** How often the workbook is asked while a scorecard is written as the pane writes it: each time costs Excel a trip. */
import { createJournal } from '../../src/taskpane/shell/journal';
import { workbookPort } from '../../src/taskpane/store/modelPort';
import { createModelStore } from '../../src/taskpane/store/modelStore';
import type { ModelStore } from '../../src/taskpane/store/modelStore';
import { changed, newDraft } from '../../src/model/scorecard/draft';
import type { Draft } from '../../src/model/scorecard/draft';
import { sourceOf } from '../../src/model/scorecard/evaluation';
import { draftWriting } from '../../src/taskpane/scorecard/writing';
import type { CellValue, Scorecard } from '../../src/model/types';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { readModel } from '../../src/workbook/reading/modelFile';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { draftNow } from './draftNow';
import { functions, writeTable } from './plans/cards';

const HEADINGS = ['Code', 'KPI', 'Unit', 'Perspective', 'Weight', 'Worst', 'Start', 'Target', 'Realization'];
const PERSPECTIVES = ['Financial', 'Customer', 'Internal process', 'Learning'];
const KPIS = 200;

/** Every fourth KPI halfway between start and target: level 6.5; the others on target. */
function kpiRows(): CellValue[][] {
  return Array.from({ length: KPIS }, (_, index) => {
    const name =
      index % 3 === 0 ? `Indicator ${index + 1} with a name that takes more than one line` : `Indicator ${index + 1}`;
    return [`K${index + 1}`, name, '%', PERSPECTIVES[index % 4] ?? '', 1, 20, 50, 100, index % 4 === 0 ? 75 : 100];
  });
}

/** A draft over the table, which has its name since it was taken. */
async function take(): Promise<Draft> {
  const { area, cells } = await tableAt({ sheet: 'Data', row: 0, column: 0, rows: KPIS + 1, columns: HEADINGS.length });
  const source = sourceOf(area, cells);
  if (!source) throw new Error('no table was found');
  return changed(newDraft(source, 'traffic', 'Card'), { source: await nameTable(area) });
}

/** What the pane does between the press of its button and the model in the file; answers the scorecard. */
async function write(store: ModelStore, draft: Draft): Promise<Scorecard> {
  const before = workbook.traffic.requests;
  await store.flush();
  const { model } = store.current();
  const writing = draftWriting(draft, await draftNow(draft), model, 'en');
  const check = await checkSheets(writing);
  expect(check).toEqual({ changed: [], foreign: [], protected: [] });
  const { records } = await writeSheets(writing, 'replace', check);
  store.adopt(records, writing.scorecards);
  await store.flush();
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(12);
  const [scorecard] = writing.scorecards ?? [];
  if (!scorecard) throw new Error('no scorecard was written');
  return scorecard;
}

async function counts(): Promise<number[]> {
  await workbook.book.settled();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Card').getUsedRange();
    sheet.load(['values']);
    await context.sync();
    const cells = sheet.values.flat();
    return ['Green', 'Yellow', 'Red'].map((word) => cells.filter((cell) => cell === word).length);
  });
}

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = openWorkbook({ functions });
  await writeTable([HEADINGS, ...kpiRows()], 'Data', 0);
});
afterEach(() => workbook.close());

test('200 KPIs take at most 12 requests: table, check, sheet, record and model file; and again in place', async () => {
  const store = createModelStore(workbookPort, createJournal());
  await store.reload();
  const draft = await take();
  const scorecard = await write(store, draft);
  // The total, and of the four perspectives the one that holds every fourth KPI.
  expect(await counts()).toEqual([150 + 1 + 3, 50 + 1, 0]);
  await write(store, draft);
  expect(await counts()).toEqual([150 + 1 + 3, 50 + 1, 0]);

  const { model, findings } = await readModel();
  expect(findings).toEqual([]);
  expect(model.scorecards).toEqual([scorecard]);
  expect(model.sheets.map(({ key, name }) => [key, name])).toEqual([['scorecard/traffic', 'Card']]);
});
