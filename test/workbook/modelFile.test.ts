import { addItem, changeItem } from '../../src/model/hierarchy/edit';
import { itemOf } from '../../src/model/hierarchy/tree';
import { judge, judgmentOf } from '../../src/model/judgments/judging';
import type { Model } from '../../src/model/types';
import { EMPTY_MODEL } from '../../src/model/types';
import { readBack, readModel, saveModel } from '../../src/workbook/reading/modelFile';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { questionnaireRequest } from '../../src/sheets/hierarchy/questionnaire/questionnaire';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { ann, ben, respondent, samsatModel } from './samsatModel';
import { deleteSheet, rename, type, unprotectAll, valuesOf } from './sheet';
import { adopt } from './tablePlan';
import type { WriteRequest } from '../../src/sheets/plan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(() => {
  workbook = openWorkbook({ functions });
});

/** Writes sheets and keeps the model, as the pane does. */
async function written(request: WriteRequest): Promise<Model> {
  const { model: base } = await readModel();
  return saveModel(base, adopt(request.model, await writeSheets(request, 'replace')));
}

async function putPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

async function partTexts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace('urn:timbang:model');
    parts.load({ id: true });
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

describe('the model in the file', () => {
  test('an untouched workbook has none', async () => {
    expect(await readModel()).toMatchObject({ model: EMPTY_MODEL, findings: [] });
    expect(await partTexts()).toEqual([]);
  });

  test('is back after saving, closing and opening again, with its sheets', async () => {
    const saved = await written(hierarchyRequest(samsatModel(), 'en'));
    workbook = workbook.reopen();
    const { model, findings } = await readModel();
    expect(findings).toEqual([]);
    expect(model.items).toEqual(saved.items);
    expect(model.judgments).toEqual(saved.judgments);
    expect(model.sheets.map(({ key, name }) => [key, name])).toEqual([
      ['judgments/ann', 'Judgments'],
      ['weights', 'Global weights'],
    ]);
    expect(await checkSheets(hierarchyRequest(model, 'en'))).toEqual({ changed: [], foreign: [], protected: [] });
  });

  test('two panes on one book keep both their nodes and both their judgments', async () => {
    const base = await saveModel(EMPTY_MODEL, samsatModel());
    const mine = judge(addItem(base, { parent: 'goal', name: 'Mine', code: 'M' }).model, ann, 'f', 'c', 5);
    const theirs = judge(changeItem(base, 'f1a', { name: 'Theirs' }), ann, 'c', 'ibp', 7);
    await saveModel(base, theirs);
    const merged = await saveModel(base, mine);
    expect(merged.items.map(({ code }) => code)).toContain('M');
    expect(itemOf(merged, 'f1a')?.name).toBe('Theirs');
    expect(judgmentOf(merged, ann, 'f', 'c')).toBe(5);
    expect(judgmentOf(merged, ann, 'c', 'ibp')).toBe(7);
    expect((await readModel()).model).toEqual(merged);
    expect(await partTexts()).toHaveLength(1);
  });

  test('what both changed is reported, and mine stands', async () => {
    const base = await saveModel(EMPTY_MODEL, samsatModel());
    await saveModel(base, changeItem(base, 'f1a', { name: 'Theirs' }));
    const kinds: string[] = [];
    const merged = await saveModel(base, changeItem(base, 'f1a', { name: 'Mine' }), (conflicts) =>
      kinds.push(...conflicts.map(({ kind }) => kind)),
    );
    expect(itemOf(merged, 'f1a')?.name).toBe('Mine');
    expect(kinds).toEqual(['mergedChange']);
  });

  test('two first models at the same moment become one', async () => {
    await saveModel(EMPTY_MODEL, samsatModel());
    const [text = ''] = await partTexts();
    await putPart(text.replace('Financial', 'Keuangan'));
    const { model } = await readModel();
    await saveModel(model, model);
    expect(await partTexts()).toHaveLength(1);
    expect((await readModel()).model.items).toHaveLength(samsatModel().items.length);
  });

  test('of a newer version is reported and never overwritten', async () => {
    const xml = '<model xmlns="urn:timbang:model" version="7" method="column"><secret/></model>';
    await putPart(xml);
    const { model, findings } = await readModel();
    expect(model).toEqual(EMPTY_MODEL);
    expect(findings).toEqual([{ kind: 'newer', version: 7 }]);
    await expect(saveModel(model, samsatModel())).rejects.toMatchObject({ kind: 'newerModel' });
    expect(await partTexts()).toEqual([xml]);
  });

  test('that is damaged is reported in words', async () => {
    await putPart('<model xmlns="urn:timbang:model" version="1" method="astrology"/>');
    const { findings } = await readModel();
    expect(findings).toMatchObject([{ kind: 'damaged', refusal: { kind: 'fileDamaged' } }]);
  });

  test('a hierarchy in sheets, file included, takes at most 12 round trips', async () => {
    const before = workbook.traffic.requests;
    const { model: base } = await readModel();
    const request = hierarchyRequest(samsatModel(), 'en');
    await checkSheets(request);
    await saveModel(base, adopt(request.model, await writeSheets(request, 'replace')));
    expect(workbook.traffic.requests - before).toBeLessThanOrEqual(12);
  });
});

describe('what people do to the sheets', () => {
  let model: Model;
  beforeEach(async () => {
    model = await written(hierarchyRequest(samsatModel(), 'en'));
  });

  test('a typed judgment wins over the file, and is saved as a change', async () => {
    await type('C7', [[5]], 'Judgments');
    const reading = await readModel();
    expect(reading.findings).toEqual([]);
    expect(judgmentOf(reading.model, ann, 'f', 'c')).toBe(5);
    await saveModel(reading.model, changeItem(reading.model, 'f1a', { name: 'Renamed' }));
    const again = await readModel();
    expect(judgmentOf(again.model, ann, 'f', 'c')).toBe(5);
    expect(itemOf(again.model, 'f1a')?.name).toBe('Renamed');
  });

  test('a judgment changed in the pane afterwards is not overruled by the same cell', async () => {
    await type('C7', [[5]], 'Judgments');
    const typed = await readBack(model);
    expect(typed.taken).toBe(1);
    const later = judge(typed.model, ann, 'f', 'c', 2);
    const again = await readBack(later);
    expect(again.taken).toBe(0);
    expect(again.model).toBe(later);
  });

  test.each([
    ['a cleared cell takes the judgment back', 'C7', '', null],
    ['a minus means the other way round', 'C7', -4, 0.25],
    ['a formula counts as its value', 'C7', '=1/3', 1 / 3],
    ['a reciprocal typed below the diagonal counts', 'B8', 4, 0.25],
  ])('%s', async (_, cell, content, expected) => {
    await type(cell, [[content]], 'Judgments');
    const reading = await readBack(model);
    const judgment = judgmentOf(reading.model, ann, 'f', 'c');
    if (expected === null) expect(judgment).toBeNull();
    else expect(judgment).toBeCloseTo(expected, 12);
    expect(reading.taken).toBe(1);
  });

  test('what is no judgment is reported with its cell, and the old one stays', async () => {
    await type('D8', [['three']], 'Judgments');
    const reading = await readBack(model);
    expect(reading.findings).toEqual([{ kind: 'notAJudgment', sheet: 'Judgments', cell: 'D8', found: 'three' }]);
    expect(judgmentOf(reading.model, ann, 'c', 'ibp')).toBe(3);
  });

  test('both cells of a pair typed against each other are reported', async () => {
    await type('C7', [[3]], 'Judgments');
    await type('B8', [[3]], 'Judgments');
    const reading = await readBack(model);
    expect(reading.findings).toContainEqual({ kind: 'contradiction', sheet: 'Judgments', cell: 'C7', other: 'B8' });
    expect(judgmentOf(reading.model, ann, 'f', 'c')).toBe(1);
  });

  test('a label edited by hand is reported with its cell, the judgments beside it still count', async () => {
    await type('A8', [['Clients']], 'Judgments');
    await type('D8', [[4]], 'Judgments');
    const reading = await readBack(model);
    expect(reading.findings).toEqual([
      { kind: 'label', sheet: 'Judgments', cell: 'A8', item: 'Customer', found: 'Clients' },
    ]);
    expect(judgmentOf(reading.model, ann, 'c', 'ibp')).toBe(4);
  });

  test('a formula of ours replaced by hand is reported', async () => {
    await type('E6', [[0.9]], 'Global weights');
    expect((await readBack(model)).findings).toEqual([{ kind: 'edited', sheet: 'Global weights', cells: ['E6'] }]);
  });

  test('what was typed is taken once, although it is not in the file yet', async () => {
    await type('D8', [[4]], 'Judgments');
    const first = await readModel(model);
    expect(first.taken).toBe(1);
    expect(judgmentOf(first.before, ann, 'c', 'ibp')).toBe(3);
    const again = await readModel(first.model);
    expect(again).toMatchObject({ taken: 0, findings: [] });
    expect(judgmentOf(again.model, ann, 'c', 'ibp')).toBe(4);
    await saveModel(again.model, again.model);
    expect((await readModel()).taken).toBe(0);
  });

  test('a renamed sheet is followed', async () => {
    await rename('Judgments', "Ann's answers");
    await type('C7', [[6]], "Ann's answers");
    const reading = await readModel();
    expect(reading.findings).toEqual([{ kind: 'renamed', from: 'Judgments', to: "Ann's answers" }]);
    expect(judgmentOf(reading.model, ann, 'f', 'c')).toBe(6);
    expect((await readBack(reading.model)).findings).toEqual([]);
  });

  test('a deleted sheet is reported once, the judgments stay', async () => {
    await deleteSheet('Judgments');
    const reading = await readModel();
    expect(reading.findings).toContainEqual({ kind: 'deleted', sheet: 'Judgments' });
    expect(reading.model.judgments).toHaveLength(31);
    expect(reading.model.sheets.map(({ key }) => key)).toEqual(['weights']);
  });

  test('rows inserted above a matrix move it, and it is read where it is', async () => {
    insertRows('Judgments', 0, 2);
    await type('C9', [[8]], 'Judgments');
    const reading = await readBack(model);
    expect(judgmentOf(reading.model, ann, 'f', 'c')).toBe(8);
    expect(reading.findings).toEqual([]);
    expect(await checkSheets(hierarchyRequest(reading.model, 'en'))).toEqual({
      changed: [],
      foreign: [],
      protected: [],
    });
    await writeSheets(hierarchyRequest(reading.model, 'en'), 'replace');
    expect(await valuesOf('C7', 'Judgments')).toEqual([[8]]);
    expect((await valuesOf('A1:A140', 'Judgments')).flat().filter((cell) => cell === 'F: Financial')).toHaveLength(2);
  });

  test('a row inserted within a matrix changes its shape: it is reported and not read', async () => {
    insertRows('Judgments', 8, 1);
    await type('C7', [[8]], 'Judgments');
    const reading = await readBack(model);
    expect(reading.findings).toContainEqual({ kind: 'shape', sheet: 'Judgments', item: 'SAMSAT Karang Ploso' });
    expect(judgmentOf(reading.model, ann, 'f', 'c')).toBe(1);
  });

  test('rows of a matrix put in another order are reported and not read', async () => {
    const rows = await valuesOf('A7:E10', 'Judgments');
    await type('A7', [...rows].reverse(), 'Judgments');
    const reading = await readBack(model);
    expect(reading.findings).toContainEqual({ kind: 'shape', sheet: 'Judgments', item: 'SAMSAT Karang Ploso' });
    expect(reading.model.judgments).toEqual(model.judgments);
  });
});

/** As a person does it in the grid. */
function insertRows(sheet: string, before: number, count: number): void {
  workbook.book.sheets.find(({ name }) => name === sheet)?.facade.insertRowsBefore(before, count);
}

describe('direct weights', () => {
  test('are read back from the sheet of weights', async () => {
    const items = samsatModel().items.map((item) => {
      if (item.id === 'c1') return { ...item, weighting: 'direct' as const };
      return item.parent === 'c1' ? { ...item, weight: item.id === 'c1a' ? 30 : 70 } : item;
    });
    const model = await written(hierarchyRequest({ ...samsatModel(), items }, 'en'));
    const codes = (await valuesOf('A1:A43', 'Global weights')).flat();
    const row = codes.indexOf('C1a') + 1;
    await type(`E${row}`, [[55]], 'Global weights');
    expect(itemOf((await readBack(model)).model, 'c1a')?.weight).toBe(55);
    await type(`E${row}`, [[true]], 'Global weights');
    expect(itemOf((await readBack(model)).model, 'c1a')?.weight).toBe(30);
    await type(`E${row}`, [['most']], 'Global weights');
    const reading = await readBack(model);
    expect(reading.findings).toEqual([{ kind: 'notAWeight', sheet: 'Global weights', cell: `E${row}`, found: 'most' }]);
    expect(itemOf(reading.model, 'c1a')?.weight).toBe(30);
  });
});

describe('a questionnaire', () => {
  let model: Model;
  /** Of the first pair, as Excel counts rows: below the example, which has the same heading. */
  let first: number;
  beforeEach(async () => {
    const people = [respondent(ann, 0), respondent(ben, 1)];
    model = await written(questionnaireRequest({ ...samsatModel(), respondents: people }, [ann, ben], 'id'));
    first = await firstPair('Kuesioner Ben');
  });

  async function firstPair(sheet: string): Promise<number> {
    const rows = await valuesOf('A1:S80', sheet);
    const headings = rows.flatMap((row, index) => (row[1] === 9 && row[9] === 1 ? [index + 2] : []));
    return headings[1] ?? NaN;
  }

  test('shows what is known and is blank for who has not answered', async () => {
    const marks = `B${first}:R${first + 5}`;
    const known = await valuesOf(marks, 'Kuesioner Ann');
    expect(known.map((row) => row.indexOf('x'))).toEqual([8, 8, 8, 6, 6, 8]);
    const blank = await valuesOf(marks, 'Kuesioner Ben');
    expect(blank.flat().every((cell) => cell === '')).toBe(true);
    expect((await valuesOf(`A${first - 1}:S${first - 1}`, 'Kuesioner Ben'))[0]?.slice(1, 18)).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  test('is read back, whatever sign marks the cell', async () => {
    await type(`D${first}`, [['✓']], 'Kuesioner Ben');
    await type(`R${first + 1}`, [['X']], 'Kuesioner Ben');
    await type(`J${first + 2}`, [[1]], 'Kuesioner Ben');
    const reading = await readBack(model);
    expect(reading.findings).toEqual([]);
    expect(reading.taken).toBe(3);
    expect(judgmentOf(reading.model, ben, 'f', 'c')).toBe(7);
    expect(judgmentOf(reading.model, ben, 'f', 'ibp')).toBeCloseTo(1 / 9, 12);
    expect(judgmentOf(reading.model, ben, 'f', 'lg')).toBe(1);
    expect(judgmentOf(reading.model, ann, 'f', 'c')).toBe(1);
  });

  test('counts nothing of its example, also where somebody marked it', async () => {
    const rows = await valuesOf('A1:S80', 'Kuesioner Ben');
    const example = rows.findIndex((row) => row[1] === 9 && row[9] === 1) + 2;
    expect(rows[example - 1]?.indexOf('x')).toBe(5);
    await unprotectAll();
    await type(`B${example}`, [['x']], 'Kuesioner Ben');
    const reading = await readBack(model);
    expect(reading.taken).toBe(0);
    expect(reading.findings).toEqual([]);
    expect(reading.model.judgments).toEqual(model.judgments);
  });

  test('sorted rows are reported and not read: their marks would get the wrong pairs', async () => {
    await unprotectAll();
    const [one = [], two = [], ...rest] = await valuesOf(`A${first}:S${first + 5}`, 'Kuesioner Ann');
    await type(`A${first}`, [two, one, ...rest], 'Kuesioner Ann');
    await type(`B${first}`, [['x', ...new Array<string>(16).fill('')]], 'Kuesioner Ann');
    const reading = await readBack(model);
    expect(reading.findings).toContainEqual({ kind: 'shape', sheet: 'Kuesioner Ann', item: 'SAMSAT Karang Ploso' });
    expect(reading.model.judgments).toEqual(model.judgments);
  });

  test('a row with two marks is reported by its number and not read', async () => {
    await type(`D${first}`, [['x', '', 'x']], 'Kuesioner Ben');
    await type(`E${first + 1}`, [['x']], 'Kuesioner Ben');
    const reading = await readBack(model);
    expect(reading.findings).toEqual([{ kind: 'manyMarks', sheet: 'Kuesioner Ben', row: first, marks: 2 }]);
    expect(judgmentOf(reading.model, ben, 'f', 'c')).toBeNull();
    expect(judgmentOf(reading.model, ben, 'f', 'ibp')).toBe(6);
  });
});
