import { followChanges } from '../../src/workbook/excel/changes';
import type { ChangeFollower } from '../../src/workbook/excel/changes';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { turns } from '../support/patience';
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

/** Until the edits made now are told to somebody who waits longer: by then the others have told what they had to. */
async function allTold(edit: () => void | Promise<void>): Promise<void> {
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (tell = resolve));
  const slower = await followChanges(() => tell(), 400);
  await edit();
  await told;
  await slower.stop();
}

/** Typed by a person, at once. */
function typeAtOnce(address: string, value: number, sheet = 'Sheet1'): void {
  workbook.book.sheets
    .find(({ name }) => name === sheet)
    ?.facade.getRange(address)
    .setValue(value);
}

test('an edit on any sheet is heard, several in a row as one', async () => {
  let heard = 0;
  follower = await followChanges(() => (heard += 1));
  await addSheet('KPI');
  await allTold(async () => {
    typeAtOnce('B2', 1, 'KPI');
    // Each edit is heard of in a turn of its own.
    await turns(2);
    typeAtOnce('B3', 2);
  });
  expect(heard).toBe(1);
});

test('says which sheets were edited', async () => {
  const heard: ReadonlySet<string>[] = [];
  follower = await followChanges((sheets) => heard.push(sheets), 50);
  await addSheet('KPI');
  for (const cell of ['B2', 'B3']) await allTold(() => type(cell, [[1]], 'KPI'));
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
  await Excel.run(async (context) => {
    const edited = new Promise<void>((resolve) => {
      context.workbook.worksheets.onChanged.add(async () => resolve());
    });
    await context.sync();
    typeAtOnce('A1', 1);
    await edited;
    await stopping.stop();
  });
  await allTold(() => type('A2', [[2]]));
  expect(heard).toBe(0);
});
