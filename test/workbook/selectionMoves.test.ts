/** What was said about a selection goes once that is another: it moved, another sheet came, or a cell was edited. */
import { followMoves } from '../../src/workbook/selection/selectionMoves';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { addSheet, eventually, select, type } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

test.each([
  ['the selection moves', () => select('C3')],
  ['another sheet comes to the front', () => select('A1', 'Other')],
  ['a cell is edited', () => type('B2', [[1]])],
])('when %s', async (_, act) => {
  await addSheet('Other');
  await select('A1', 'Sheet1');
  let moves = 0;
  const follower = await followMoves(() => (moves += 1));
  expect(moves).toBe(0);
  await act();
  await eventually(() => expect(moves).toBeGreaterThan(0));
  await follower.stop();
});

test('and not any more once nobody listens', async () => {
  let moves = 0;
  const follower = await followMoves(() => (moves += 1));
  await follower.stop();
  await select('D4');
  expect(moves).toBe(0);
});
