/** A draft follows its table through edits of the sheet, and is written over the table as it stands then. */
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Item, Model } from '../../src/model/types';
import { changed, followed, newDraft, roleAt } from '../../src/model/scorecard/draft';
import type { Draft } from '../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import type { SourceTable } from '../../src/model/scorecard/evaluation';
import { addedRows, followSource, tableNow } from '../../src/workbook/reading/tableNow';
import { draftWriting, sheetOf } from '../../src/taskpane/scorecard/writing';
import { areaAddress } from '../../src/sheets/address';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { draftNow } from './draftNow';
import { pictureOfBook } from './picture';
import { deleteSheet, eventually, rename, type } from './sheet';
import { scorecardName } from '../../src/sheets/scorecard/names';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

/** As the pane takes it: read, and named. */
async function take(cells: CellValue[][]): Promise<Draft> {
  await type('D1', cells);
  const area = { sheet: 'Sheet1', row: 0, column: 3, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const source = sourceOf(area, (await tableAt(area)).cells);
  if (!source) throw new Error('no table was found');
  return changed(newDraft(source, 'draft', 'Card'), { kind: 'ckp', source: await nameTable(area) });
}

const KPIS: CellValue[][] = [
  ['Code', 'KPI', 'Target', 'Realization', 'Weight'],
  ['K1', 'Complaints', 100, 80, 50],
  ['K2', 'Response', 100, 90, 50],
];

const facade = () => {
  const [first] = workbook.book.sheets;
  if (!first) throw new Error('the workbook has no sheet');
  return first.facade;
};
const insertRow = (at: number): void => void facade().insertRowsBefore(at, 1);

/** What the pane shows of a draft, and what the sheet says once it is written. */
async function written(draft: Draft, model: Model = EMPTY_MODEL): Promise<{ keys: CellValue[]; total: CellValue }> {
  const writing = draftWriting(draft, await draftNow(draft), model, 'en');
  await writeSheets(writing, 'newSheets');
  await workbook.book.settled();
  const read = async (part: 'code' | 'name' | 'total') =>
    (await tableAt(scorecardName(draft.scorecard, part))).cells.flat();
  // A column of codes without any is not on the sheet.
  const hasCodes = (draft.source.found.table.rows[0]?.[0] ?? '') !== '';
  return { keys: await read(hasCodes ? 'code' : 'name'), total: (await read('total'))[0] ?? '' };
}

const total = ({ source, scorecard }: Draft, model: Model = EMPTY_MODEL): number | null =>
  evaluate(source, scorecard, model).result.total;

test('rows inserted above and within its table leave every KPI in the scorecard', async () => {
  const draft = await take(KPIS);
  insertRow(0);
  expect(await written(draft)).toEqual({ keys: ['K1', 'K2'], total: expect.closeTo(85, 10) as number });
  insertRow(2);
  await type('D3', [['K0', 'Between', 100, 100, 50]]);
  expect(await written(draft)).toEqual({ keys: ['K0', 'K1', 'K2'], total: expect.closeTo(90, 10) as number });
});

test('weights of the hierarchy go by the name that is in the sheet now, in the pane as in the sheet', async () => {
  const item = (id: string, order: number, name: string, weight: number | null): Item => {
    return { id, parent: id === 'goal' ? null : 'goal', order, name, code: '', unit: '', weighting: 'direct', weight };
  };
  const items = [item('goal', 1, 'Office', null), item('a', 2, 'Complaints', 3), item('b', 3, 'Response', 1)];
  const model: Model = { ...EMPTY_MODEL, items };
  const [headings = [], ...rows] = KPIS;
  const draft = changed(await take([headings, ...rows.map(([, ...cells]) => ['', ...cells])]), {
    weights: 'hierarchy',
  });
  expect(total(draft, model)).toBeCloseTo(82.5, 10);
  await type('E2', [['Response'], ['Complaints']]);
  const now = await draftNow(draft);
  expect(now && total(now, model)).toBeCloseTo(87.5, 10);
  expect((await written(draft, model)).total).toBeCloseTo(87.5, 10);
});

test('a complaint goes when its cell is mended', async () => {
  const draft = await take([...KPIS.slice(0, 2), ['K2', 'Response', 100, 'abc', 50]]);
  const complaint = ({ source, scorecard }: Draft): string | undefined =>
    evaluate(source, scorecard, EMPTY_MODEL)
      .problems.map((problem) => problem.describe('en'))
      .find((sentence) => sentence.startsWith('Row 3'));
  expect(complaint(draft)).toContain('"abc" is not a number');
  const seen: (SourceTable | undefined)[] = [];
  const stop = followSource(draft.scorecard.source, (now) => seen.push(now?.source));
  await eventually(() => expect(seen).toHaveLength(1));
  await type('G3', [[90]]);
  await eventually(() => expect(seen.at(-1)?.cells[2]?.[3]).toBe(90));
  const now = await draftNow(draft);
  expect(now && complaint(now)).toBeUndefined();
  insertRow(0);
  await type('A1', [['title']]);
  await eventually(() => expect(seen.at(-1)?.area.row).toBe(1));
  stop();
});

test('a sheet that was renamed and a column that was moved are followed', async () => {
  const draft = await take(KPIS);
  await rename('Sheet1', 'KPI 2010');
  await type(
    'F1',
    [
      ['Realization', 'Target'],
      [80, 100],
      [90, 100],
    ],
    'KPI 2010',
  );
  const now = await draftNow(draft);
  expect(now && [2, 3].map((index) => roleAt(now, index))).toEqual(['realization', 'target']);
  expect((await written(draft)).total).toBeCloseTo(85, 10);
});

test.each<[string, () => Promise<void> | void, string]>([
  ['the headings', () => void facade().deleteRow(0), 'tableLost'],
  [
    'the KPIs',
    () =>
      type('D2', [
        ['', '', '', '', ''],
        ['', '', '', '', ''],
      ]),
    'tableLost',
  ],
  ['other headings', () => type('D1', [['One', 'Two', 'Three', 'Four', 'Five']]), 'tableLost'],
  ['the column of the weights', () => type('H1', [['Realization']]), 'columnsLost'],
])('nothing is written once %s are gone or new', async (_, edit, kind) => {
  const draft = await take(KPIS);
  await edit();
  const now = await draftNow(draft);
  const before = await pictureOfBook();
  expect(() => draftWriting(draft, now, EMPTY_MODEL, 'en')).toThrow(expect.objectContaining({ kind }) as Error);
  expect(await pictureOfBook()).toEqual(before);
});

describe('KPIs added directly below the table', () => {
  const below = async ({ scorecard }: Draft): Promise<string | null> => {
    const now = await tableNow(scorecard.source);
    if (!now?.larger) return null;
    const { area, count } = addedRows(now.source, now.larger);
    return `${count} in ${areaAddress(area)}, all ${areaAddress(now.larger.area)}`;
  };

  test('are seen, and neither a total nor what stands apart below it', async () => {
    const draft = await take(KPIS);
    expect(await below(draft)).toBeNull();
    await type('D4', [['', 'Jumlah', '', '', 100]]);
    await type('D6', [['K9', 'Elsewhere', 100, 70, 50]]);
    expect(await below(draft)).toBeNull();
    await type('D4', [['K3', 'Speed', 100, 70, 50]]);
    // Without a total between, what stands below a blank row may be more of the table, and is asked about.
    expect(await below(draft)).toBe('2 in D4:H6, all D1:H6');
    await type('D5', [['', 'Jumlah', '', '', 150]]);
    expect(await below(draft)).toBe('2 in D4:H6, all D1:H6');
  });

  test('are in the scorecard of the larger table', async () => {
    const draft = await take([...KPIS, ['', 'Total', '', '', 100]]);
    await type('D5', [['K3', 'Speed', 100, 70, 100]]);
    const larger = (await tableNow(draft.scorecard.source))?.larger;
    const grown = larger && followed(draft, larger);
    if (!grown) throw new Error('no larger table was found');
    expect(await written(changed(grown, { source: await nameTable(grown.source.area) }))).toEqual({
      keys: ['K1', 'K2', 'K3'],
      total: expect.closeTo(77.5, 10) as number,
    });
  });
});

test('a scorecard has a sheet since it was written', async () => {
  const draft = await take(KPIS);
  expect(sheetOf(draft.scorecard, EMPTY_MODEL)).toBeNull();
  const { records } = await writeSheets(draftWriting(draft, await draftNow(draft), EMPTY_MODEL, 'en'), 'newSheets');
  expect(sheetOf(draft.scorecard, { ...EMPTY_MODEL, sheets: records })).toBe('Card');
});

test('a table that went with its sheet is lost', async () => {
  const draft = await take(KPIS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Other');
    await context.sync();
  });
  await deleteSheet('Sheet1');
  expect(await draftNow(draft)).toBeNull();
});
