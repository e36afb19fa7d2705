/** Room for words on the sheets of a hierarchy, and no column without content. */
import { ALTERNATIVES_SHEET } from '../../src/sheets/hierarchy/alternatives';
import { WEIGHTS_SHEET } from '../../src/sheets/hierarchy/weights';
import { heightOfLines, widthOfNames, widthOfWords } from '../../src/sheets/textSize';
import type { Model } from '../../src/model/types';
import { houseModel } from '../model/alternatives/support';

const nameOf = (key: string): string => key;
const hidden = (model: Model): readonly number[] | undefined =>
  WEIGHTS_SHEET.plan({ model, language: 'en' }, nameOf).hidden;

test('the column of units is hidden where no item has one, and shown where one has', () => {
  const model = houseModel();
  const bare = { ...model, items: model.items.map((item) => ({ ...item, unit: '' })) };
  expect(hidden(bare)).toEqual([3]);
  expect(
    hidden({ ...bare, items: bare.items.map((item, index) => ({ ...item, unit: index === 1 ? 'Rp' : '' })) }),
  ).toEqual([]);
});

test('the state below the alternatives has the height of its longest words', () => {
  const { blocks } = ALTERNATIVES_SHEET.plan({ model: houseModel(), language: 'id' }, nameOf);
  const states = blocks.filter(({ cells }) => String(cells[0]?.[0]).includes('COUNT('));
  const heights = states.flatMap((block) => block.heights ?? []);
  expect(Math.max(...heights)).toBeGreaterThanOrEqual(heightOfLines(2));
});

test('a word of wide letters fits over a matrix', () => {
  expect(widthOfNames('Bersama')).toBeGreaterThan(widthOfWords('Bersama'));
});
