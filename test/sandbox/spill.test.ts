import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { TEST_FUNCTIONS } from './testFunctions';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions: TEST_FUNCTIONS });
});
afterEach(() => workbook.close());

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

/** Shares of 1, 1 and 2 spilled from C1 into C1:C3. */
function writeShares(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:A3').values = [[1], [1], [2]];
  sheet.getRange('C1').formulas = [['=TEST.SHARES(A1:A3)']];
}

describe('an array formula', () => {
  test('spills, and is read in the batch that wrote it', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      writeShares(sheet);
      const range = sheet.getRange('C1:C4');
      range.load('values,formulas,text');
      await context.sync();
      expect(range.values).toEqual([[0.25], [0.25], [0.5], ['']]);
      expect(range.formulas).toEqual([['=TEST.SHARES(A1:A3)'], [0.25], [0.5], ['']]);
      expect(range.text).toEqual([['0.25'], ['0.25'], ['0.5'], ['']]);
    });
  });

  test('is recalculated in the batch that changes what it reads', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      writeShares(sheet);
      await context.sync();
      sheet.getRange('A3').values = [[6]];
      const range = sheet.getRange('C1:C3');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[0.125], [0.125], [0.75]]);
    });
  });

  test('knows the cells it spills into, and they know it', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      writeShares(sheet);
      const array = sheet.getRange('C1').getSpillingToRangeOrNullObject();
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      const parent = sheet.getRange('C3').getSpillParentOrNullObject();
      const inside = sheet.getRange('C1:C3');
      const partly = sheet.getRange('C1:C4');
      for (const each of [array, none, parent]) each.load('address');
      for (const each of [inside, partly]) each.load('hasSpill');
      await context.sync();
      expect([array.address, none.isNullObject, parent.address]).toEqual(['Sheet1!C1:C3', true, 'Sheet1!C1']);
      expect([inside.hasSpill, partly.hasSpill]).toEqual([true, null]);
    });
  });

  test('is #SPILL! while something stands in its way, and spills again when it is gone', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      writeShares(sheet);
      sheet.getRange('C2').values = [['in the way']];
      const first = sheet.getRange('C1');
      first.load('values,valueTypes');
      await context.sync();
      expect(first.values).toEqual([['#SPILL!']]);
      expect(first.valueTypes).toEqual([['Error']]);
      sheet.getRange('C2').clear('Contents');
      const range = sheet.getRange('C1:C3');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[0.25], [0.25], [0.5]]);
    });
  });

  test('counts as used, and goes when its formula is cleared', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      writeShares(sheet);
      const used = sheet.getUsedRange(true);
      used.load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1:C3');
      sheet.getRange('C1').clear('Contents');
      const range = sheet.getRange('C1:C3');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[''], [''], ['']]);
    });
  });

  test('is there again when a saved workbook is opened', async () => {
    await Excel.run(async (context) => {
      writeShares(sheetOf(context));
      await context.sync();
    });
    workbook = workbook.reopen();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('C1:C3');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[0.25], [0.25], [0.5]]);
    });
  });
});

test('an empty text that an array passes on is shown empty, in whatever number format', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('H1:I2').formulas = [
      ['a', '=""'],
      ['b', '=2/1'],
    ];
    sheet.getRange('K1:K2').numberFormat = [['0.00'], ['0.00']];
    sheet.getRange('K1').formulas = [['=IFNA(XLOOKUP({"a";"b"},H1:H2,I1:I2),"")']];
    await context.sync();
  });
  await workbook.book.settled();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('K1:K2');
    range.load(['text', 'values']);
    await context.sync();
    expect(range.text).toEqual([[''], ['2.00']]);
    expect(range.values).toEqual([[''], [2]]);
  });
});
