/** The counting and the failing that tests of the add-in rely on. */
import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

/** Four writes in one batch: a sheet, two contents and a colour. */
function write(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Written');
    sheet.getRange('A1').values = [['first']];
    sheet.getRange('A2').values = [['second']];
    sheet.getRange('A1').format.fill.color = '#FFF3DC';
    sheet.getRange('A1').load('values');
    sheet.activate();
    await context.sync();
  });
}

function written(): unknown[] {
  const sheet = workbook.book.sheets.find(({ name }) => name === 'Written');
  return sheet === undefined ? [] : [sheet.value(0, 0), sheet.value(1, 0), sheet.format(0, 0).fill];
}

test('a sync is a request, reads and letting go of objects are no writes', async () => {
  await write();
  expect([workbook.traffic.requests, workbook.traffic.writes]).toEqual([1, 4]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    range.load('values');
    await context.sync();
  });
  expect([workbook.traffic.requests, workbook.traffic.writes]).toEqual([3, 4]);
});

test.each([
  [1, []],
  [2, ['', '', null]],
  [3, ['first', '', null]],
  [4, ['first', 'second', null]],
])('write %i fails after everything before it', async (nth, kept) => {
  workbook.traffic.failAtWrite(nth, 'AccessDenied');
  await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(written()).toEqual(kept);
});

test('a failure counts across batches, lasts as long as it is told to, and then everything goes on', async () => {
  const one = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['one']];
      await context.sync();
    });
  workbook.traffic.failAtWrite(2, 'GeneralException', 2);
  await one();
  await expect(one()).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(one()).rejects.toMatchObject({ code: 'GeneralException' });
  await one();
});
