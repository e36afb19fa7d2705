import { addItem, removeItem } from '../../src/model/hierarchy/edit';
import { judge } from '../../src/model/judgments/judging';
import type { Model } from '../../src/model/types';
import type { SheetPlan } from '../../src/sheets/plan';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { printMark } from '../../src/sheets/hiddenNames';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { pictureOfBook } from './picture';
import { ann, samsatModel } from './samsatModel';
import { formulasOf, rename, select, selectedAddress, sheetNames, type, valuesOf } from './sheet';
import { adopt, tableRequest, writtenTable } from './tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(() => {
  workbook = openWorkbook({ functions });
});

async function written(model = samsatModel()): Promise<Model> {
  return adopt(model, await writeSheets(hierarchyRequest(model, 'en'), 'replace'));
}

/** What a colleague may have around our cells. */
async function decorate(sheet: string): Promise<void> {
  await type(
    'L3',
    [
      ['mine', 1.5],
      ["'007", '=L3&"!"'],
    ],
    sheet,
  );
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRange('L3:M4').format.fill.color = '#FFFFFF';
    target.getRange('A7').format.font.bold = true;
    target.getRange('B:B').format.columnWidth = 133;
    const rule = target.getRange('A1:M30').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=A1="mine"';
    rule.custom.format.fill.color = '#123456';
    await context.sync();
  });
}

async function printed(): Promise<string> {
  return Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem('Improvement').pageLayout.getPrintAreaOrNullObject();
    area.load(['address']);
    await context.sync();
    return area.address;
  });
}

async function print(area: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Improvement').pageLayout.setPrintArea(area);
    await context.sync();
  });
}

/** As sheets of versions are that did not mark what they set to be printed. */
async function forgetPrintMark(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(printMark('improvement/x')).delete();
    await context.sync();
  });
}

describe('undo', () => {
  test('of new sheets leaves the workbook as it was', async () => {
    await type('B2', [['kept', '=B2']]);
    const before = await pictureOfBook();
    const result = await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace');
    expect(await sheetNames()).toHaveLength(3);
    expect(await result.holds()).toBe(true);
    await result.undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test('of an update in place restores every cell, format, width, rule and name', async () => {
    const model = await written();
    await decorate('Judgments');
    const before = await pictureOfBook();
    const changed = removeItem(judge(model, ann, 'f', 'c', 4), 'c4');
    const larger = addItem(changed, { parent: 'goal', name: 'Fifth perspective', code: 'X' }).model;
    const result = await writeSheets(hierarchyRequest(larger, 'id'), 'replace');
    expect(result.sheets).toEqual(['Judgments', 'Global weights']);
    expect(await pictureOfBook()).not.toEqual(before);
    expect(await valuesOf('L3:M4', 'Judgments')).toEqual([
      ['mine', 1.5],
      ['007', 'mine!'],
    ]);
    await result.undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test('is refused once somebody typed into what was written, and everything stays', async () => {
    const result = await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace');
    await type('C7', [[9]], 'Judgments');
    const before = await pictureOfBook();
    expect(await result.holds()).toBe(false);
    await expect(result.undo()).rejects.toMatchObject({ kind: 'changedSince', values: { area: 'Judgments!C7' } });
    expect(await pictureOfBook()).toEqual(before);
  });

  test('does not delete a sheet that got something else since', async () => {
    const result = await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace');
    await type('Z90', [['a remark']], 'Global weights');
    await expect(result.undo()).rejects.toMatchObject({ kind: 'changedSince' });
    expect(await valuesOf('Z90', 'Global weights')).toEqual([['a remark']]);
  });

  test('follows a sheet renamed since', async () => {
    const model = await written();
    const before = await pictureOfBook();
    const result = await writeSheets(hierarchyRequest(judge(model, ann, 'f', 'c', 4), 'en'), 'replace');
    await rename('Judgments', 'Bobot');
    await result.undo();
    await rename('Bobot', 'Judgments');
    // Renaming leaves out quotes that a name does not need.
    const text = (picture: object): string => JSON.stringify(picture).replaceAll("'Judgments'!", 'Judgments!');
    expect(text(await pictureOfBook())).toBe(text(before));
  });
});

describe('writing again', () => {
  test('is in place: no further sheet, and nothing to ask when nobody touched ours', async () => {
    const model = await written();
    const again = judge(model, ann, 'f', 'c', 4);
    expect(await checkSheets(hierarchyRequest(again, 'en'))).toEqual({ changed: [], foreign: [], protected: [] });
    await writeSheets(hierarchyRequest(again, 'en'), 'replace');
    expect(await sheetNames()).toEqual(['Sheet1', 'Judgments', 'Global weights']);
    expect(await valuesOf('C7', 'Judgments')).toEqual([[4]]);
  });

  test('the same again changes nothing at all', async () => {
    const model = await written();
    const before = await pictureOfBook();
    await writeSheets(hierarchyRequest(model, 'en'), 'replace');
    expect(await pictureOfBook()).toEqual(before);
  });

  test('a cell of ours edited by hand is named before it is replaced', async () => {
    const model = await written();
    await type('A7', [['Money']], 'Judgments');
    await type('F4', [['Weight of all']], 'Global weights');
    const check = await checkSheets(hierarchyRequest(model, 'en'));
    expect(check.changed).toEqual([
      { sheet: 'Judgments', cells: ['A7'] },
      { sheet: 'Global weights', cells: ['F4'] },
    ]);
    expect(check.foreign).toEqual([]);
  });

  test("a column that grows over somebody's cells is reported with their addresses", async () => {
    const model = await written();
    await type(
      'I7',
      [
        ['note', 'x'],
        ['more', ''],
      ],
      'Judgments',
    );
    const larger = addItem(model, { parent: 'goal', name: 'Fifth', code: 'X' }).model;
    const request = hierarchyRequest(larger, 'en');
    const check = await checkSheets(request);
    expect(check.foreign).toEqual([{ sheet: 'Judgments', cells: ['I7:I8'] }]);
    await writeSheets(request, 'newSheets');
    expect(await valuesOf('I7:I8', 'Judgments')).toEqual([['note'], ['more']]);
    expect((await sheetNames()).slice(3)).toEqual(['Judgments (2)', 'Global weights (2)']);
  });

  test('what came up after the person agreed is refused, and nothing is written', async () => {
    const model = await written();
    const request = hierarchyRequest(addItem(model, { parent: 'goal', name: 'Fifth', code: 'X' }).model, 'en');
    const agreed = await checkSheets(request);
    await type('I9', [['just typed']], 'Judgments');
    const before = await pictureOfBook();
    await expect(writeSheets(request, 'replace', agreed)).rejects.toMatchObject({
      kind: 'occupied',
      values: { cell: 'I9', sheet: 'Judgments' },
    });
    expect(await pictureOfBook()).toEqual(before);
    await writeSheets(request, 'replace', await checkSheets(request));
    expect(await formulasOf('I9', 'Judgments')).not.toEqual([['just typed']]);
  });

  test('a row inserted in another sheet that our formulas read is no edit of ours', async () => {
    const model = await written();
    await rename('Judgments', "Ann's judgments");
    expect(await checkSheets(hierarchyRequest(model, 'en'))).toEqual({ changed: [], foreign: [], protected: [] });
    const result = await writeSheets(hierarchyRequest(model, 'en'), 'replace');
    expect(result.sheets).toEqual(["Ann's judgments", 'Global weights']);
  });

  test('a sheet that was deleted is written anew', async () => {
    const model = await written();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Global weights').delete();
      await context.sync();
    });
    await writeSheets(hierarchyRequest(model, 'en'), 'replace');
    expect(await sheetNames()).toEqual(['Sheet1', 'Judgments', 'Global weights']);
    expect(typeof (await valuesOf('F6', 'Global weights'))[0]?.[0]).toBe('number');
  });

  test('what people typed beside a label moves with the label', async () => {
    const model = await writtenTable(['F1a', 'C4b', 'L2a']);
    await type('C5', [['late buses'], [''], ['=1+1']], 'Improvement');
    const request = tableRequest(model, ['L2a', 'X9', 'F1a', 'C4b'], 7);
    expect(await checkSheets(request)).toEqual({ changed: [], foreign: [], protected: [] });
    await writeSheets(request, 'replace');
    expect(await formulasOf('A7:C10', 'Improvement')).toEqual([
      ['L2a', 3, '=1+1'],
      ['X9', 4, ''],
      ['F1a', 5, 'late buses'],
      ['C4b', 6, ''],
    ]);
    expect(await formulasOf('A4:C5', 'Improvement')).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('the printed area grows and shrinks with the table', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    expect(await printed()).toBe('Improvement!A1:C7');
    const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a', 'X9']), 'replace');
    expect(await printed()).toBe('Improvement!A1:C9');
    await writeSheets(tableRequest(adopt(model, longer), ['F1a']), 'replace');
    expect(await printed()).toBe('Improvement!A1:C6');
  });

  test('the printed area follows a table that rows inserted above have moved', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    workbook.book.sheets.find(({ name }) => name === 'Improvement')?.facade.insertRowsBefore(0, 2);
    expect(await printed()).toBe('Improvement!A3:C9');
    await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a']), 'replace');
    expect(await printed()).toBe('Improvement!A1:C8');
  });

  test('the printed area grows by rows inserted within, and then follows the table', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    workbook.book.sheets.find(({ name }) => name === 'Improvement')?.facade.insertRowsBefore(2, 1);
    expect(await printed()).toBe('Improvement!A1:C8');
    await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a', 'X9']), 'replace');
    expect(await printed()).toBe('Improvement!A1:C9');
  });

  test('undo puts the printed area back', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a', 'X9']), 'replace');
    await longer.undo();
    expect(await printed()).toBe('Improvement!A1:C7');
  });

  test.each(['A1:B7', 'A1:C20', 'A1:C7,E1:E7'])('%s stays printed where a person chose it', async (area) => {
    const model = await writtenTable(['F1a', 'C4b']);
    await print(area);
    const chosen = await printed();
    const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a', 'X9']), 'replace');
    expect(await printed()).toBe(chosen);
    const before = await pictureOfBook();
    const shorter = await writeSheets(tableRequest(adopt(model, longer), ['F1a']), 'replace');
    expect(await printed()).toBe(chosen);
    await shorter.undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test('an area that a person set back to the whole table follows it again', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    await print('A1:B4');
    const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a']), 'replace');
    await print('A1:C8');
    await writeSheets(tableRequest(adopt(model, longer), ['F1a']), 'replace');
    expect(await printed()).toBe('Improvement!A1:C6');
  });

  test('undo leaves an area that a person chose since', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a', 'X9']), 'replace');
    await print('A1:B4');
    expect(await longer.holds()).toBe(true);
    await longer.undo();
    expect(await printed()).toBe('Improvement!A1:B4');
  });

  test('undo leaves an area that the write did not change', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    const again = await writeSheets(tableRequest(model, ['C4b', 'F1a']), 'replace');
    await print('A1:B4');
    await again.undo();
    expect(await printed()).toBe('Improvement!A1:B4');
  });

  test('the printed area of a sheet of an earlier version follows from the first longer write on', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    await forgetPrintMark();
    const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a']), 'replace');
    expect(await printed()).toBe('Improvement!A1:C8');
    await writeSheets(tableRequest(adopt(model, longer), ['F1a', 'C4b', 'L2a', 'X9']), 'replace');
    expect(await printed()).toBe('Improvement!A1:C9');
  });

  test('undo on a sheet of an earlier version leaves it as that version did', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    await forgetPrintMark();
    const before = await pictureOfBook();
    const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a']), 'replace');
    await longer.undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test.each(['A1:B7', 'A1:C20'])(
    '%s on a sheet of an earlier version stays printed, write after write',
    async (area) => {
      const model = await writtenTable(['F1a', 'C4b']);
      await forgetPrintMark();
      await print(area);
      const longer = await writeSheets(tableRequest(model, ['F1a', 'C4b', 'L2a']), 'replace');
      await writeSheets(tableRequest(adopt(model, longer), ['F1a', 'C4b', 'L2a', 'X9']), 'replace');
      expect(await printed()).toBe(`Improvement!${area}`);
    },
  );

  test('a hidden sheet is written and stays hidden, and out of the way', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    await select('B2');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Improvement').visibility = 'Hidden';
      await context.sync();
    });
    const written = await writeSheets(tableRequest(model, ['C4b', 'F1a', 'L2a']), 'replace');
    expect(await selectedAddress()).toBe('Sheet1!B2');
    expect(await valuesOf('A7', 'Improvement')).toEqual([['L2a']]);
    await written.undo();
    expect(await valuesOf('A5:A7', 'Improvement')).toEqual([['F1a'], ['C4b'], ['']]);
    expect(await selectedAddress()).toBe('Sheet1!B2');
  });

  test('rows of one label keep what was typed beside each of them', async () => {
    const model = await writtenTable(['F1a', 'F1a', 'C4b']);
    await type('C5', [['late buses'], ['few staff'], ['rain']], 'Improvement');
    await writeSheets(tableRequest(model, ['C4b', 'F1a', 'F1a', 'F1a']), 'replace');
    expect((await valuesOf('C5:C8', 'Improvement')).flat()).toEqual(['rain', 'late buses', 'few staff', '']);
  });

  test('what was typed beside a label that goes is named first', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    await type('C6', [['too few staff']], 'Improvement');
    const check = await checkSheets(tableRequest(model, ['F1a']));
    expect(check.changed).toEqual([{ sheet: 'Improvement', cells: ['C6'] }]);
  });

  test('what was typed before the last write is named, too, when its label goes', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    await type('C6', [['too few staff']], 'Improvement');
    const again = await writeSheets(tableRequest(model, ['C4b', 'F1a']), 'replace');
    const check = await checkSheets(tableRequest(adopt(model, again), ['F1a']));
    expect(check.changed).toEqual([{ sheet: 'Improvement', cells: ['C5'] }]);
  });

  test('a row put in goes with the label above it where the plan says so, and rows grow with what was typed', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    const goingOn = (codes: string[]) => {
      const request = tableRequest(model, codes);
      const build = (nameOf: (key: string) => string): SheetPlan[] =>
        [...request.build(nameOf)].map((plan) => ({
          ...plan,
          blocks: [...plan.blocks, { at: 'C5', style: 'inputText' as const, cells: codes.map(() => [null]) }],
          kept: plan.kept?.map((kept) => ({ ...kept, goesOn: true })) ?? [],
        }));
      return { ...request, build };
    };
    workbook.book.sheets.find(({ name }) => name === 'Improvement')?.facade.insertRowsBefore(5, 1);
    await type('C5', [['late buses'], ['a long cause, '.repeat(20).trim()]], 'Improvement');
    await writeSheets(goingOn(['C4b', 'F1a', 'F1a']), 'replace');
    expect(
      (await valuesOf('A5:C7', 'Improvement')).map(([label, , cause]) => [label, String(cause).slice(0, 6)]),
    ).toEqual([
      ['C4b', ''],
      ['F1a', 'late b'],
      ['F1a', 'a long'],
    ]);
    const heights = await Excel.run(async (context) => {
      const rows = [5, 6].map((row) => context.workbook.worksheets.getItem('Improvement').getCell(row, 2).format);
      for (const row of rows) row.load(['rowHeight']);
      await context.sync();
      return rows.map(({ rowHeight }) => rowHeight);
    });
    expect(heights[1]).toBeGreaterThan(3 * (heights[0] ?? 0));
  });

  test('is undone with everything that was typed', async () => {
    const model = await writtenTable(['F1a', 'C4b']);
    await type('C5', [["'1/2"], ['03-04']], 'Improvement');
    const before = await pictureOfBook();
    const result = await writeSheets(tableRequest(model, ['C4b', 'L2a', 'F1a'], 6), 'replace');
    expect(await result.holds()).toBe(true);
    await result.undo();
    expect(await pictureOfBook()).toEqual(before);
  });
});
