import { followChanges } from '../../src/workbook/excel/changes';
import type { ChangeFollower } from '../../src/workbook/excel/changes';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { addSheet, type } from './sheet';

let workbook: OpenWorkbook;
let follower: ChangeFollower | null = null;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(async () => {
  await follower?.stop();
  follower = null;
  workbook.close();
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

test('an edit on any sheet is heard, several in a row as one', async () => {
  let heard = 0;
  follower = await followChanges(() => (heard += 1));
  await addSheet('KPI');
  await type('B2', [[1]], 'KPI');
  await type('B3', [[2]]);
  await pause();
  expect(heard).toBe(1);
});

test('says which sheets were edited', async () => {
  const heard: ReadonlySet<string>[] = [];
  follower = await followChanges((sheets) => heard.push(sheets), 50);
  await addSheet('KPI');
  await type('B2', [[1]], 'KPI');
  await pause();
  await type('B3', [[2]], 'KPI');
  await pause();
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('KPI').load('id');
    await context.sync();
    return sheet.id;
  });
  expect(heard).toEqual([new Set([id]), new Set([id])]);
});

test('after stopping, nothing is heard: neither a later edit nor one just made', async () => {
  let heard = 0;
  const stopping = await followChanges(() => (heard += 1));
  await type('A1', [[1]]);
  await stopping.stop();
  await type('A2', [[2]]);
  await pause();
  expect(heard).toBe(0);
});
