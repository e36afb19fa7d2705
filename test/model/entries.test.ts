import { entryOf } from '../../src/model/entries';

test.each(['constructor', 'toString', '__proto__'])('%s is there when somebody put it there', (key) => {
  expect(entryOf({}, key)).toBeUndefined();
  expect(entryOf({ [key]: 0.5 }, key)).toBe(0.5);
});
