/** Two arrays that want the same cell: one spills, the other says so, and neither spoils what the other shows. */
import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

/** Writes cells in one batch and reads A1:D4 after it. */
function shown(cells: Readonly<Record<string, string | number>> = {}): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, content] of Object.entries(cells)) sheet.getRange(address).formulas = [[content]];
    const range = sheet.getRange('A1:D4');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

const DOWN_AND_BLOCKED = [
  ['', 1, '', ''],
  ['#SPILL!', 2, '', ''],
  ['', 3, '', ''],
  ['', '', '', ''],
];
const ACROSS = [
  ['', '', '', ''],
  [1, 2, 3, ''],
  ['', '', '', ''],
  ['', '', '', ''],
];

test('both new in one batch: the first spills, the other is blocked', async () => {
  expect(await shown({ B1: '=SEQUENCE(3)', A2: '=SEQUENCE(1,3)' })).toEqual(DOWN_AND_BLOCKED);
});

test('one after the other: the one that was there keeps its cells', async () => {
  await shown({ B1: '=SEQUENCE(3)' });
  expect(await shown({ A2: '=SEQUENCE(1,3)' })).toEqual(DOWN_AND_BLOCKED);
});

test('a blocked array that is calculated again leaves the other as it is', async () => {
  await shown({ D4: 1, B1: '=SEQUENCE(3)' });
  await shown({ A2: '=SEQUENCE(1,3)*D4' });
  const blocked = DOWN_AND_BLOCKED.map((row, index) => (index === 3 ? ['', '', '', 2] : row));
  expect(await shown({ D4: 2 })).toEqual(blocked);
  expect(await shown({ D4: 2 })).toEqual(blocked);
});

test('both calculated again: still one of them shows and the other says so', async () => {
  await shown({ D4: 1, B1: '=SEQUENCE(3)*D4', A2: '=SEQUENCE(1,3)*D4' });
  expect(await shown({ D4: 2 })).toEqual([
    ['', 2, '', ''],
    ['#SPILL!', 4, '', ''],
    ['', 6, '', ''],
    ['', '', '', 2],
  ]);
});

test('the blocked one spills as soon as the other has gone, or has become shorter', async () => {
  await shown({ D4: 3, B1: '=SEQUENCE(D4)', A2: '=SEQUENCE(1,3)' });
  const shorter = await shown({ D4: 1 });
  expect(shorter.slice(0, 2)).toEqual([
    ['', 1, '', ''],
    [1, 2, 3, ''],
  ]);
  const longer = await shown({ D4: 3 });
  expect(longer.slice(0, 3)).toEqual([
    ['', '#SPILL!', '', ''],
    [1, 2, 3, ''],
    ['', '', '', ''],
  ]);
  expect(await shown({ B1: '', D4: '' })).toEqual(ACROSS);
});

test('three of them: formulas block too, and no cell is shown for two arrays', async () => {
  expect(await shown({ A1: '=SEQUENCE(3,3)', B2: '=SEQUENCE(3)', A3: '=SEQUENCE(1,4)' })).toEqual([
    ['#SPILL!', '', '', ''],
    ['', 1, '', ''],
    ['#SPILL!', 2, '', ''],
    ['', 3, '', ''],
  ]);
});
