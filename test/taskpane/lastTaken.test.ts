/** Of several drafts that are open the one taken last is shown. */
import { lastTaken } from '../../src/taskpane/scorecard/lastTaken';

test('a questionnaire that is taken while a list is open is shown, and the list again when it is closed', () => {
  const [none, list, both] = [
    [null, null, null],
    ['a', null, null],
    ['a', null, 'b'],
  ];
  expect(lastTaken([], none, -1)).toBe(-1);
  expect(lastTaken(none, list, -1)).toBe(0);
  expect(lastTaken(list, both, 0)).toBe(2);
  expect(lastTaken(both, list, 2)).toBe(0);
  expect(lastTaken(list, none, 0)).toBe(-1);
  expect(lastTaken(both, ['c', null, 'b'], 2)).toBe(0);
});
