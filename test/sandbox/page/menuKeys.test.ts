import { itemAfterKey } from '../../../src/sandbox/page/menuKeys';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 2, 1],
  ['ArrowUp', 0, 2],
  ['ArrowDown', -1, 0],
  ['ArrowUp', -1, 2],
  ['Home', 1, 0],
  ['End', 1, 2],
])('in a menu of three, %s goes from item %i to item %i', (key, at, item) => {
  expect(itemAfterKey(key, at, 3)).toBe(item);
});

test('any other key moves nowhere', () => {
  expect(itemAfterKey('a', 0, 3)).toBeUndefined();
});
