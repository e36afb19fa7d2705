/** Weights with the decimals of a university's rule: shown so on every sheet of the hierarchy, kept, and never rounded. */
import { fromXml, toXml } from '../../src/model/file/xml';
import { merge } from '../../src/model/file/merge';
import type { Model, WeightDecimals } from '../../src/model/types';
import { EMPTY_MODEL } from '../../src/model/types';
import { ALTERNATIVES_KEY, WEIGHT_TREE_KEY, WORKINGS_KEY } from '../../src/sheets/hierarchy/hierarchySheets';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import type { Block } from '../../src/sheets/plan';
import { suppliers } from '../model/alternatives/support';
import { samsatModel } from '../workbook/samsatModel';

const blocksOf = (model: Model): Map<string, Block[]> =>
  new Map(
    [...hierarchyRequest(model, 'en', [WORKINGS_KEY, WEIGHT_TREE_KEY]).build((key) => key)].map(({ key, blocks }) => [
      key,
      blocks,
    ]),
  );
const formatsOf = (blocks: readonly Block[] = []): string[] => [
  ...new Set(blocks.flatMap(({ format = [] }) => (typeof format === 'string' ? [format] : format.flat()))),
];

test.each([
  [undefined, '0.0%', ['0.00', '0.0000'], '0.000', 3],
  [2, '0.00', ['0.00'], '0.00', 2],
  [3, '0.000', ['0.00', '0.000'], '0.000', 3],
  [4, '0.0000', ['0.00', '0.0000'], '0.0000', 4],
] as const)('%p decimals', (decimals, weights, workings, goal, inTree) => {
  const model: Model = { ...samsatModel(), ...(decimals !== undefined && { weightDecimals: decimals }) };
  const [own, usual] = [blocksOf(model), blocksOf(samsatModel())];
  expect(formatsOf(own.get('weights'))).toEqual([weights]);
  expect(formatsOf(own.get(WORKINGS_KEY))).toEqual(workings);
  const tree = own.get(WEIGHT_TREE_KEY) ?? [];
  expect(formatsOf(tree)).toEqual([goal]);
  expect(JSON.stringify(tree)).toContain(`,${inTree})&`);
  // What stands in the cells is the same but for the texts of the tree.
  for (const key of ['weights', WORKINGS_KEY, 'judgments/ann']) {
    const cells = (blocks: readonly Block[] = []) => blocks.map((block) => block.cells);
    expect(cells(own.get(key))).toEqual(cells(usual.get(key)));
  }
});

test('are those of alternatives, too: their weights, priorities and scores', () => {
  const ranked = (model: Model): Block[] => blocksOf(model).get(ALTERNATIVES_KEY) ?? [];
  const count = (model: Model, format: string): number =>
    ranked(model).filter((block) => block.format === format).length;
  const chosen: Model = { ...suppliers(), weightDecimals: 4 };
  expect(count(suppliers(), '0.0000')).toBe(0);
  expect(count(chosen, '0.0000')).toBe(3);
  expect(count(suppliers(), '0.0%') - count(chosen, '0.0%')).toBe(3);
});

test('are kept in the file, merged with what the other changed, and left out where nobody chose', () => {
  const chosen = (weightDecimals: WeightDecimals): Model => ({ ...EMPTY_MODEL, weightDecimals });
  expect(fromXml(toXml(chosen(2)))).toEqual(chosen(2));
  expect(toXml(EMPTY_MODEL)).not.toContain('Decimals');
  expect(() => fromXml(toXml(chosen(2)).replace('weightDecimals="2"', 'weightDecimals="9"'))).toThrow(/weightDecimals/);
  expect(merge(EMPTY_MODEL, { ...EMPTY_MODEL, method: 'column' }, chosen(3)).model).toEqual({
    ...chosen(3),
    method: 'column',
  });
  expect(merge(chosen(3), chosen(3), EMPTY_MODEL).model).toEqual(EMPTY_MODEL);
  expect(merge(chosen(3), chosen(2), chosen(4))).toMatchObject({
    model: { weightDecimals: 2 },
    conflicts: [expect.anything()],
  });
});
