/** A written table read as it is shown, and the last line of the sheets that compute. */
import packageJson from '../../package.json';
import { htmlTable } from '../../src/sheets/thesis/html';
import { latexTable } from '../../src/sheets/thesis/latex';
import { thesisTable } from '../../src/sheets/thesis/thesisTable';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import type { Model } from '../../src/model/types';
import { readShownTable } from '../../src/workbook/reading/shownTable';
import type { ShownTable } from '../../src/workbook/reading/shownTable';
import { readSelection } from '../../src/workbook/selection/selection';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { footLine } from '../../src/sheets/thesis/foot';
import { today } from '../../src/workbook/writing/today';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { samsatModel } from './samsatModel';
import { eventually, rename, select, type, valuesOf } from './sheet';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

async function written(): Promise<Model> {
  const model = { ...samsatModel(), weightDecimals: 4 } as const;
  const { records } = await writeSheets(hierarchyRequest(model, 'en'), 'replace');
  return { ...model, sheets: records };
}

const METHOD = 'AHP, mean of normalised columns; random index: Saaty 1980';
const FOOT = footLine(METHOD, { version: packageJson.version, day: today() }, 'en');

test('one cell of the global weights gives their table, with title, last line and what is shown', async () => {
  const model = await written();
  await rename('Global weights', 'Bobot');
  await eventually(async () => expect((await valuesOf('F44', 'Bobot'))[0]?.[0]).toBeCloseTo(1, 9));
  const shown = (await readShownTable(cell('Bobot', 10, 2), model)) as ShownTable;
  expect(shown.title).toBe('SAMSAT Karang Ploso: global weights');
  expect(shown.foot).toBe(FOOT);
  expect(shown.functions).toEqual(['AHP.GLOBAL']);
  // The column of units is blank, and was hidden when it was written.
  expect(shown.hidden).toBe(1);
  const table = thesisTable(shown.cells, shown.title, [shown.foot]);
  expect(table?.headings).toEqual([
    ['Item', 'Name', 'Belongs to', 'Local weight', 'Global weight'].map((text) => ({ text, columns: 1 })),
  ]);
  expect(table?.asides).toEqual(['left', 'left', 'left', 'right', 'right']);
  expect(table?.rows).toHaveLength(40);
  expect(table?.rows.at(-1)).toMatchObject({ isTotal: true });
  const f1a = table?.rows.find(({ cells }) => cells[0]?.text === 'F1a')?.cells.map(({ text }) => text);
  expect(f1a).toEqual([
    'F1a',
    '+62 PKB',
    'F1',
    expect.stringMatching(/^0\.\d{4}$/),
    expect.stringMatching(/^0\.\d{4}$/),
  ]);
  expect(htmlTable(table!)).toContain(FOOT);
  expect(latexTable(table!)).toContain('\\begin{longtable}{lllrr}');
});

test('the title of a written sheet leads to the table below it', async () => {
  const model = await written();
  const shown = await readShownTable(cell('Global weights', 0, 0), model);
  expect(shown?.area).toMatchObject({ row: 3, column: 0 });
});

test('the last line stands below the notes and on the printed page, and writing again asks nothing', async () => {
  const model = await written();
  const lines = (await valuesOf('A40:A60', 'Global weights')).map(([value]) => value);
  const at = lines.indexOf(FOOT);
  expect(at).toBeGreaterThan(5);
  expect(lines[at - 1]).toMatch(/^Source of the method/);
  expect(lines.slice(at + 1).every((line) => line === '')).toBe(true);
  const check = await checkSheets(hierarchyRequest(model, 'en'));
  expect(JSON.stringify(check)).not.toMatch(/A\d/);
});

test('selected cells are taken as they are, without what is hidden', async () => {
  await type('A1', [
    ['KPI', 'Kunci', 'Nilai'],
    ['A', 'x', '=1/3'],
    ['B', 'y', '=NA()'],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1:B3').columnHidden = true;
    await context.sync();
  });
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 3 };
  const shown = (await readShownTable(area, { sheets: [] })) as ShownTable;
  expect(shown.cells.map((row) => row.map(({ text }) => text))[0]).toEqual(['KPI', 'Nilai']);
  expect(shown.cells[2]?.[1]).toMatchObject({ text: '#N/A', kind: 'error' });
  expect(shown).toMatchObject({ hidden: 1, title: '', foot: '', functions: [] });
});

test('nothing around a blank cell, and more cells than a thesis prints is refused', async () => {
  expect(await readShownTable(cell('Sheet1', 30, 30), { sheets: [] })).toBeNull();
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: 7_000, columns: 2 };
  await expect(readShownTable(area, { sheets: [] })).rejects.toMatchObject({ kind: 'tooMuch' });
});

test('a selection says whether it or what is near it is computed by Timbang', async () => {
  await type('A1', [
    [1, 3],
    ['=1/B1', 1],
  ]);
  await select('A1:B2');
  expect(await readSelection()).not.toHaveProperty('reading.isComputed');
  await type('D1', [['=AHP.CR(A1:B2)']]);
  await select('A1:B2');
  expect(await readSelection()).toMatchObject({ reading: { isComputed: true } });
});
