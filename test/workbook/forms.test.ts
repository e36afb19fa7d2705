/** Forms that are handed out are protected but for the cells that people fill in; writing and undo lift and set it again. */
import type { WriteRequest } from '../../src/sheets/plan';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { pictureOfBook } from './picture';
import { samsatModel } from './samsatModel';
import { protectSheets, sheetNames, type, unprotectAll, valuesOf } from './sheet';
import { adopt, tableRequest } from './tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(() => {
  workbook = openWorkbook({ functions });
});

function form(labels: readonly string[], model = samsatModel()): WriteRequest {
  const request = tableRequest(model, labels);
  const locked = (nameOf: (key: string) => string) =>
    [...request.build(nameOf)].map((plan) => ({
      ...plan,
      isProtected: true,
      choices: [{ range: 'C5:C6', words: ['Yes', 'No'] }],
    }));
  return { ...request, build: locked };
}

async function isProtected(sheet: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load(['protected']);
    await context.sync();
    return protection.protected;
  });
}

test('a form takes what people fill in, and nothing else', async () => {
  const written = await writeSheets(form(['A', 'B']), 'replace');
  expect(written.refused).toEqual([]);
  expect(await isProtected('Improvement')).toBe(true);
  await type('C5', [['Yes']], 'Improvement');
  expect(await valuesOf('C5', 'Improvement')).toEqual([['Yes']]);
  await expect(type('A5', [['x']], 'Improvement')).rejects.toThrow();
  await expect(type('C4', [['x']], 'Improvement')).rejects.toThrow();
});

test('a form written again has its answers, opens its new cells alone, and is protected again', async () => {
  const model = adopt(samsatModel(), await writeSheets(form(['A', 'B']), 'replace'));
  await type('C6', [['No']], 'Improvement');
  const request = form(['B'], model);
  expect(await checkSheets(request)).toEqual({ changed: [], foreign: [], protected: [] });
  const before = await pictureOfBook();
  const written = await writeSheets(request, 'replace', await checkSheets(request));
  expect(await valuesOf('C5', 'Improvement')).toEqual([['No']]);
  expect(await isProtected('Improvement')).toBe(true);
  await written.undo();
  expect(await pictureOfBook()).toEqual(before);
  expect(await isProtected('Improvement')).toBe(true);
});

test('undo takes a form away that nobody filled in', async () => {
  const written = await writeSheets(form(['A']), 'replace');
  expect(await written.holds()).toBe(true);
  await written.undo();
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test('where somebody lifted the protection it is set again', async () => {
  const model = adopt(samsatModel(), await writeSheets(form(['A', 'B']), 'replace'));
  await unprotectAll();
  await writeSheets(form(['A', 'B'], model), 'replace');
  expect(await isProtected('Improvement')).toBe(true);
});

test('an undo that stops half-way leaves a form protected', async () => {
  const model = adopt(samsatModel(), await writeSheets(form(['A', 'B']), 'replace'));
  const stops: string[] = [];
  for (const times of [2, 4, 6, 8]) {
    const written = await writeSheets(form(['B'], model), 'replace');
    // The first lifts the protection.
    workbook.traffic.failAtWrite(2, 'GeneralException', times);
    await written.undo().catch((failure: unknown) => stops.push(String((failure as { kind: string }).kind)));
    workbook.traffic.failAtWrite(1, '', 0);
    if (stops.length > 0) break;
  }
  expect(stops).toEqual(['partlyUndone']);
  expect(await isProtected('Improvement')).toBe(true);
});

test('a form that does not open, as with a password, refuses by its name and is written beside', async () => {
  const model = adopt(samsatModel(), await writeSheets(form(['A', 'B']), 'replace'));
  const before = await pictureOfBook();
  // All at once, then by itself.
  workbook.traffic.failAtWrite(1, 'AccessDenied', 2);
  await expect(writeSheets(form(['B'], model), 'replace')).rejects.toMatchObject({
    kind: 'protected',
    values: { sheets: 'Improvement' },
  });
  workbook.traffic.failAtWrite(1, '', 0);
  expect(await pictureOfBook()).toEqual(before);
  workbook.traffic.failAtWrite(1, 'AccessDenied', 1);
  await (await writeSheets(form(['B'], model), 'replace')).undo();
  expect((await writeSheets(form(['B'], model), 'newSheets')).sheets).toHaveLength(1);
  expect(await sheetNames()).toHaveLength(3);
});

test('a sheet that is no form stays protected and is refused', async () => {
  const model = adopt(samsatModel(), await writeSheets(tableRequest(samsatModel(), ['A']), 'replace'));
  await protectSheets('Improvement');
  expect(await checkSheets(tableRequest(model, ['A']))).toMatchObject({ protected: ['Improvement'] });
});
