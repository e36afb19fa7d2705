/** The sheet of fuzzy weights: held against the engine, item by item, and beside the crisp weights. */
import { fuzzyWeights } from '../../../src/engine/ahp/fuzzyWeights';
import { readStacked } from '../../../src/engine/ahp/groups';
import type { TriangularScale } from '../../../src/engine/ahp/triangular';
import { triangularMatrix } from '../../../src/engine/ahp/triangular';
import { childrenOf, preorder } from '../../../src/model/hierarchy/tree';
import { globalWeights } from '../../../src/model/judgments/globalWeights';
import { groupMatrixOf } from '../../../src/model/judgments/localWeights';
import { addRespondent } from '../../../src/model/judgments/respondents';
import type { CellValue, Model } from '../../../src/model/types';
import { FIRST_ROW, fuzzyLayout } from '../../../src/sheets/hierarchy/fuzzy/layout';
import { FUZZY_KEY } from '../../../src/sheets/hierarchy/hierarchySheets';
import { hierarchyRequest } from '../../../src/sheets/hierarchy/judgments';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { idOf, judgeAll, modelOf } from '../../support/models';
import { eventually, type, valuesOf } from '../sheet';
import { adopt } from '../tablePlan';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

/** Invented: two levels, one of them clearly behind, so that extent analysis weighs it 0; an only child. */
function chosen(people = 1): Model {
  const base = modelOf('Goal\n  A\n    A1\n    A2\n  B\n    B1\n  C\n  D');
  return Array.from({ length: people }, (_, person) => `Person ${person}`).reduce((model, name) => {
    const { model: known, id } = addRespondent(model, name);
    const top = judgeAll(known, id, idOf(known, 'Goal'), [
      [1, 2, 5, 9],
      [1 / 2, 1, 3, 7],
      [1 / 5, 1 / 3, 1, 3],
      [1 / 9, 1 / 7, 1 / 3, 1],
    ]);
    return judgeAll(top, id, idOf(top, 'A'), [
      [1, 3],
      [1 / 3, 1],
    ]);
  }, base);
}

const write = async (model: Model, language: 'en' | 'id' = 'en'): Promise<Model> =>
  adopt(model, await writeSheets(hierarchyRequest(model, language, [FUZZY_KEY]), 'replace'));

const near = (value: number): CellValue => expect.closeTo(value, 9) as unknown as CellValue;

/** Local and global, fuzzy and crisp, as the engine and the model have them. */
function expected(model: Model, method: 'buckley' | 'chang', scale: TriangularScale): CellValue[][] {
  const { weights } = globalWeights(model);
  const fuzzy = new Map<string, number>();
  return preorder(model).map(({ item }) => {
    const crisp = weights.get(item.id) as number;
    if (item.parent === null) {
      fuzzy.set(item.id, 1);
      return ['', '', '', near(1), near(1), near(0)];
    }
    const siblings = childrenOf(model, item.parent);
    const place = siblings.findIndex(({ id }) => id === item.id);
    const crispLocal = crisp / (weights.get(item.parent) as number);
    const matrix = siblings.length > 1 ? groupMatrixOf(model, item.parent) : null;
    const local = matrix
      ? (fuzzyWeights(triangularMatrix(readStacked(matrix), scale), method).weights[place] as number)
      : crispLocal;
    const global = local * (fuzzy.get(item.parent) as number);
    fuzzy.set(item.id, global);
    return [local, crispLocal, local - crispLocal, global, crisp, global - crisp].map(near);
  });
}

const items = (model: Model, sheet: string): Promise<CellValue[][]> =>
  valuesOf(`B${FIRST_ROW + 1}:G${FIRST_ROW + preorder(model).length}`, sheet);

test('Buckley as it is written, Chang and another scale by their cells, and these stay when it is written again', async () => {
  const model = await write(chosen());
  const sheet = 'Fuzzy weights';
  const whole = expected(model, 'buckley', 'unit');
  await eventually(async () => expect(await items(model, sheet)).toEqual(whole));
  const { totalRow, tables } = fuzzyLayout(model);
  expect((await valuesOf(`E${totalRow + 1}:F${totalRow + 1}`, sheet))[0]).toEqual([near(1), near(1)]);
  const table = (tables[0]?.row ?? 0) + 1;
  expect((await valuesOf(`A${table}:F${table + 1}`, sheet))[0]).toEqual([
    'Item',
    'l',
    'm',
    'u',
    'Defuzzified',
    'Weight',
  ]);
  expect(await valuesOf('A3', sheet)).toEqual([['']]);

  await type('B4', [['chang'], ['half']], sheet);
  const extents = expected(model, 'chang', 'half');
  await eventually(async () => expect(await items(model, sheet)).toEqual(extents));
  await eventually(async () => {
    const [[said]] = (await valuesOf('A3', sheet)) as [[string]];
    expect(said).toContain('does not mean unimportant');
  });
  await write(model);
  await eventually(async () => expect(await items(model, sheet)).toEqual(extents));
  expect(await valuesOf('B4:B5', sheet)).toEqual([['chang'], ['half']]);
});

test('of a group, from its judgments, and in Indonesian whatever the language of Office', async () => {
  const model = await write(chosen(2), 'id');
  const sheet = 'Bobot fuzzy';
  await eventually(async () => expect(await items(model, sheet)).toEqual(expected(model, 'buckley', 'unit')));
  const row = (fuzzyLayout(model).tables[0]?.row ?? 0) + 1;
  expect((await valuesOf(`A${row}:F${row}`, sheet))[0]).toEqual(['Elemen', 'l', 'm', 'u', 'Defuzzifikasi', 'Bobot']);
  expect(await valuesOf('B4:B5', sheet)).toEqual([['buckley'], ['satuan']]);
});

test('says so while not everything is judged', async () => {
  const model = chosen();
  await write({ ...model, judgments: model.judgments.slice(0, 3) });
  await eventually(async () => {
    const [[said]] = (await valuesOf('A3', 'Fuzzy weights')) as [[string]];
    expect(said).toContain('Not every item has its fuzzy weight');
  });
});

test('says both where one matrix gives zeros and another is not judged', async () => {
  const model = chosen();
  await write({ ...model, judgments: model.judgments.filter(({ first }) => first !== idOf(model, 'A1')) });
  await type('B4', [['chang'], ['half']], 'Fuzzy weights');
  await eventually(async () => {
    const [[said]] = (await valuesOf('A3', 'Fuzzy weights')) as [[string]];
    expect(said).toMatch(
      /does not mean unimportant.* Buckley’s method gives no zeros\. Not every item has its fuzzy weight/,
    );
  });
});
