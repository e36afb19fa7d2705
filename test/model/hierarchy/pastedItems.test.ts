/** A list that is pasted where one item is typed. */
import { addItem, changeItem } from '../../../src/model/hierarchy/edit';
import { readPastedItems, withPastedItems } from '../../../src/model/hierarchy/pastedItems';
import { preorder } from '../../../src/model/hierarchy/tree';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Model } from '../../../src/model/types';

const goal = addItem(EMPTY_MODEL, { parent: null, name: 'Goal' });
const shown = (model: Model): string[] =>
  preorder(model).map(({ item, depth }) => `${'  '.repeat(depth)}${item.code} ${item.name}`.trimEnd());
const names = (text: string): string[] => readPastedItems(text).items.map(({ name }) => name);

test.each([
  ['lines', 'Finance\nCustomer\r\nProcess\n'],
  ['commas', 'Finance, Customer, Process'],
  ['semicolons', 'Finance; Customer;Process'],
  ['tabs', 'Finance\tCustomer\tProcess'],
  ['bullets', '- Finance\n- Customer\n- Process'],
])('names by %s', (_, text) => expect(names(text)).toEqual(['Finance', 'Customer', 'Process']));

test('commas within the names of several lines, and before decimals, part nothing', () => {
  expect(names('Tax, fees\nFines, other')).toEqual(['Tax, fees', 'Fines, other']);
  expect(names('Index above 3,25')).toEqual(['Index above 3,25']);
});

test('they follow the item that was chosen, what is indented goes below', () => {
  const one = addItem(goal.model, { parent: goal.id, name: 'First' });
  const last = addItem(one.model, { parent: goal.id, name: 'Last' });
  const { items } = readPastedItems('F: Finance\n  F1: Revenue\n  F2: Costs\nCustomer');
  const added = withPastedItems(last.model, { parent: goal.id, after: one.id }, items);
  expect(shown(added.model)).toEqual([
    ' Goal',
    '   First',
    '  F Finance',
    '    F1 Revenue',
    '    F2 Costs',
    '   Customer',
    '   Last',
  ]);
  expect(added.model.items.find(({ id }) => id === added.last)?.name).toBe('Customer');
  expect(added.problems).toEqual([]);
});

test('a code that is taken is left out and said, the item stays', () => {
  const coded = addItem(goal.model, { parent: goal.id, name: 'Finance', code: 'F' });
  const { model, problems } = withPastedItems(coded.model, { parent: goal.id, after: null }, [
    { name: 'Funds', code: 'f', unit: '%', depth: 0, weight: 2 },
  ]);
  expect(shown(model)).toEqual([' Goal', '  F Finance', '   Funds']);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/"f" already belongs to "Finance"/)]);
  expect(model.items.at(-1)).toMatchObject({ unit: '%', weight: 2 });
  expect(changeItem(model, goal.id, { weighting: 'direct' }).items[0]?.weighting).toBe('direct');
});
