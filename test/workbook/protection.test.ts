/** What is protected is refused before anything is written, and named. */
import { OMAX_BANDS } from '../../src/engine/bands';
import { judge } from '../../src/model/judgments/judging';
import type { Model } from '../../src/model/types';
import { applyLights } from '../../src/workbook/lights/lights';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { loadSample } from '../../src/workbook/samples/sampleRegistry';
import { openSample } from '../../src/workbook/samples/samples';
import type { WrittenSheets } from '../../src/workbook/writing/writer';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { checkTarget } from '../../src/workbook/writing/placing';
import { insertWeights } from '../../src/workbook/writing/weights';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { pictureOfBook } from './picture';
import { ann, samsatModel } from './samsatModel';
import { addSheet, protectBook, protectSheets, sheetNames, type, unlock, unprotectAll, valuesOf } from './sheet';
import { adopt } from './tablePlan';
import type { WriteRequest } from '../../src/sheets/plan';
import { writeCells } from '../../src/workbook/writing/singleCells';

const functions = loadFunctions();
let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(() => {
  workbook = openWorkbook({ functions });
});

const refusal = (...sheets: string[]): object => ({ kind: 'protected', values: { sheets: sheets.join(', ') } });

/** The workbook is as it was, and no action tried to change it. */
async function expectUnchanged(act: () => Promise<void>): Promise<void> {
  const before = await pictureOfBook();
  const { writes } = workbook.traffic;
  await act();
  expect(workbook.traffic.writes).toBe(writes);
  expect(await pictureOfBook()).toEqual(before);
}

describe('writing sheets', () => {
  async function writtenBefore(): Promise<{ model: Model; request: WriteRequest }> {
    const model = adopt(samsatModel(), await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace'));
    return { model, request: hierarchyRequest(judge(model, ann, 'f', 'c', 4), 'en') };
  }

  test.each([['Judgments'], ['Global weights']])('with %s protected changes neither of the two', async (sheet) => {
    const { request } = await writtenBefore();
    const agreed = await checkSheets(request);
    await protectSheets(sheet);
    await expectUnchanged(async () => {
      expect(await checkSheets(request)).toEqual({ changed: [], foreign: [], protected: [sheet] });
      await expect(writeSheets(request, 'replace', agreed)).rejects.toMatchObject(refusal(sheet));
    });
    await unprotectAll();
    await writeSheets(request, 'replace', await checkSheets(request));
    expect(await valuesOf('C7', 'Judgments')).toEqual([[4]]);
  });

  test('names all that are protected, and no sheet that is not written', async () => {
    const { request } = await writtenBefore();
    await protectSheets('Sheet1', 'Judgments', 'Global weights');
    await expectUnchanged(async () => {
      const check = await checkSheets(request);
      expect(check.protected).toEqual(['Judgments', 'Global weights']);
      await expect(writeSheets(request, 'replace', check)).rejects.toMatchObject(
        refusal('Judgments', 'Global weights'),
      );
    });
  });

  test('beside a protected sheet is free', async () => {
    const { request } = await writtenBefore();
    await protectSheets('Sheet1', 'Judgments');
    const { sheets } = await writeSheets(request, 'newSheets', await checkSheets(request));
    expect(sheets).toEqual(['Judgments (2)', 'Global weights (2)']);
  });

  test('leaves nothing to choose where the workbook is protected as well', async () => {
    const { request } = await writtenBefore();
    await protectSheets('Judgments');
    await protectBook();
    await expectUnchanged(async () => {
      await expect(checkSheets(request)).rejects.toMatchObject(refusal('Judgments'));
    });
  });

  test('anew is refused in a protected workbook, in place is not', async () => {
    const { request } = await writtenBefore();
    await protectBook();
    await expectUnchanged(async () => {
      await expect(checkSheets(hierarchyRequest(samsatModel(), 'en'))).rejects.toMatchObject({ kind: 'bookProtected' });
      await expect(writeSheets(request, 'newSheets')).rejects.toMatchObject({ kind: 'bookProtected' });
    });
    await writeSheets(request, 'replace', await checkSheets(request));
    expect(await valuesOf('C7', 'Judgments')).toEqual([[4]]);
  });
});

describe('undo of sheets', () => {
  async function expectRefusedUndo(written: WrittenSheets, expected: object): Promise<void> {
    await expectUnchanged(async () => {
      await expect(written.undo()).rejects.toMatchObject(expected);
      expect(await written.holds()).toBe(true);
    });
    await unprotectAll();
    await written.undo();
  }

  test('in place is refused when one of them was protected since, and then carried out', async () => {
    const model = adopt(samsatModel(), await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace'));
    const before = await pictureOfBook();
    const written = await writeSheets(hierarchyRequest(judge(model, ann, 'f', 'c', 4), 'en'), 'replace');
    await protectSheets('Global weights');
    await expectRefusedUndo(written, refusal('Global weights'));
    expect(await pictureOfBook()).toEqual(before);
  });

  test.each<[string, () => Promise<void>, object]>([
    ['one of them', () => protectSheets('Judgments'), refusal('Judgments')],
    ['the workbook', protectBook, { kind: 'bookProtected' }],
  ])('that were added is refused when %s was protected since', async (_, protect, expected) => {
    const written = await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace');
    await protect();
    await expectRefusedUndo(written, expected);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });
});

describe('single cells', () => {
  const changes = [
    { address: 'Sheet1!A1', value: 1 },
    { address: 'Other!A1', value: 2 },
  ];

  test('of two sheets, one of them protected, stay as they are', async () => {
    await addSheet('Other');
    await protectSheets('Other');
    await expectUnchanged(async () => {
      await expect(writeCells(changes)).rejects.toMatchObject(refusal('Other'));
    });
  });

  test('that are unlocked are written into a protected sheet, and taken back', async () => {
    await addSheet('Other');
    await unlock('A1', 'Other');
    await protectSheets('Other');
    const written = await writeCells(changes);
    expect(await valuesOf('A1', 'Other')).toEqual([[2]]);
    await written.undo();
    expect(await valuesOf('A1', 'Other')).toEqual([['']]);
    expect(await valuesOf('A1')).toEqual([['']]);
  });

  test('of which one is locked on a protected sheet stay as they are, unlocked ones too', async () => {
    await unlock('A1');
    await protectSheets('Sheet1');
    await expectUnchanged(async () => {
      const both = [
        { address: 'Sheet1!A1', value: 1 },
        { address: 'Sheet1!A2', value: 2 },
      ];
      await expect(writeCells(both)).rejects.toMatchObject(refusal('Sheet1'));
    });
  });

  test('when it is one, is left to Excel, which may let somebody edit it: its refusal is said as such', async () => {
    await protectSheets('Sheet1');
    const before = await pictureOfBook();
    const { writes } = workbook.traffic;
    await expect(writeCells([{ address: 'Sheet1!A1', value: 1 }])).rejects.toMatchObject({ kind: 'accessDenied' });
    expect(workbook.traffic.writes).toBe(writes + 1);
    await unprotectAll();
    const written = await writeCells([{ address: 'Sheet1!A1', value: 1 }]);
    await protectSheets('Sheet1');
    await expect(written.undo()).rejects.toMatchObject({ kind: 'accessDenied' });
    await unprotectAll();
    await written.undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test('are not put back into a sheet protected since', async () => {
    await addSheet('Other');
    const written = await writeCells(changes);
    await protectSheets('Other');
    await expectUnchanged(async () => {
      await expect(written.undo()).rejects.toMatchObject(refusal('Other'));
    });
    await unprotectAll();
    await written.undo();
    expect(await valuesOf('A1', 'Other')).toEqual([['']]);
  });
});

describe('weights', () => {
  test('on a protected sheet are refused as soon as the place is named', async () => {
    const body = { sheet: 'Sheet1', row: 1, column: 1, rows: 3, columns: 3 };
    const target = { ...body, column: 6, rows: 4 };
    await type('B2', [
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ]);
    await protectSheets('Sheet1');
    const headings = { item: 'Item', weight: 'Weight', consistency: 'CR' };
    await expectUnchanged(async () => {
      await expect(checkTarget(target, body)).rejects.toMatchObject(refusal('Sheet1'));
      const inserting = insertWeights({ body, labels: null, method: 'eigenvector', headings }, target);
      await expect(inserting).rejects.toMatchObject(refusal('Sheet1'));
    });
  });
});

describe('lights', () => {
  test('are left to Excel, which may allow them on a protected sheet: its refusal is said as such', async () => {
    await protectSheets('Sheet1');
    const before = await pictureOfBook();
    const colouring = applyLights({ sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 1 }, OMAX_BANDS);
    await expect(colouring).rejects.toMatchObject({ kind: 'accessDenied' });
    expect(await pictureOfBook()).toEqual(before);
  });
});

describe('examples', () => {
  test('are not begun in a protected workbook', async () => {
    const sample = await loadSample('samsat');
    await protectBook();
    await expectUnchanged(async () => {
      await expect(openSample(sample)).rejects.toMatchObject({ kind: 'bookProtected' });
    });
  });

  test('leave a protected blank sheet alone', async () => {
    const sample = await loadSample('samsat');
    await protectSheets('Sheet1');
    await openSample(sample);
    expect(await sheetNames()).toEqual(['Sheet1', ...sample.sheets.map(({ name }) => name)]);
  });
});
