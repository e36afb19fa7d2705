/** The tree of weights: Figure 4.3 of the SAMSAT study, with its weights of Tables 4.3 to 4.6. */
import { judge } from '../../../src/model/judgments/judging';
import { globalWeights } from '../../../src/model/judgments/globalWeights';
import type { Model } from '../../../src/model/types';
import { WEIGHT_TREE_KEY } from '../../../src/sheets/hierarchy/hierarchySheets';
import { hierarchyRequest } from '../../../src/sheets/hierarchy/judgments';
import { labelOf } from '../../../src/sheets/hierarchy/matrixLayout';
import { weightTreeOf } from '../../../src/sheets/hierarchy/weightTree/layout';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { openWorkbook } from '../../support/excel';
import type { OpenWorkbook } from '../../support/excel';
import { loadFunctions } from '../../support/functions';
import { ann, samsatModel } from '../samsatModel';
import { eventually, type, valuesOf } from '../sheet';

const functions = loadFunctions();
let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions });
});
afterEach(() => workbook.close());

const write = (model: Model) => writeSheets(hierarchyRequest(model, 'en', [WEIGHT_TREE_KEY]), 'replace');

/** What stands below each name. */
async function shown(): Promise<Map<string, string>> {
  const cells = await valuesOf('A1:J75', 'Weight tree');
  const found = new Map<string, string>();
  cells.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (index >= 4 && cell !== '') found.set(String(cell), String(cells[index + 1]?.[column] ?? ''));
    }),
  );
  return found;
}

function expected(model: Model): [string, string][] {
  const { weights } = globalWeights(model);
  const of = (id: string | null): number => (id === null ? 1 : (weights.get(id) ?? NaN));
  return model.items.map((item) => {
    const own = of(item.id);
    return [
      labelOf(item),
      item.parent === null ? String(own) : `${(own / of(item.parent)).toFixed(3)} · ${own.toFixed(3)}`,
    ];
  });
}

async function expectShown(model: Model): Promise<void> {
  const found = await shown();
  expect(expected(model).map(([name]) => [name, found.get(name)])).toEqual(expected(model));
}

test('has a box for each of the 39 items with its local and global weight, and follows a judgment', async () => {
  const model = samsatModel();
  expect((await write(model)).sheets).toEqual(['Judgments', 'Global weights', 'Weight tree']);
  await eventually(() => expectShown(model));
  const found = await shown();
  // Tables 4.3 to 4.6: 0,41 × 0,39 × 0,67 = 0,11.
  expect(found.get('C: Customer')).toBe('0.406 · 0.406');
  expect(found.get('C1b: Name of C1b')).toBe('0.667 · 0.106');
  await type('C7', [[5]], 'Judgments');
  await eventually(() => expectShown(judge(model, ann, 'f', 'c', 5)));
});

test('weights given directly are parts of their parent, whatever numbers were typed', async () => {
  const items = samsatModel().items.map((item) => {
    if (item.id === 'c1') return { ...item, weighting: 'direct' as const };
    return item.parent === 'c1' ? { ...item, weight: item.id === 'c1a' ? 30 : 90 } : item;
  });
  const model = { ...samsatModel(), items };
  await write(model);
  await eventually(() => expectShown(model));
  expect((await shown()).get('C1a: Name of C1a')).toMatch(/^0\.250 · /);
});

test('shows dashes as long as an item is not weighed', async () => {
  await write({ ...samsatModel(), judgments: [] });
  await eventually(async () => expect((await shown()).get('F: Financial')).toBe('–'));
});

test('no box stands on another, children lie within the rows of their parent', () => {
  const { boxes, units, depths } = weightTreeOf(samsatModel());
  expect([units, depths]).toEqual([22, 4]);
  expect(new Set(boxes.map(({ unit, depth }) => `${unit},${depth}`)).size).toBe(boxes.length);
  for (const { unit, children } of boxes) {
    const rows = children.map((child) => child.unit);
    if (rows.length === 0) continue;
    expect(unit).toBeGreaterThanOrEqual(Math.min(...rows));
    expect(unit).toBeLessThanOrEqual(Math.max(...rows));
  }
});
