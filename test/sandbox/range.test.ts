import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

describe('what a written value becomes', () => {
  test.each<[string, unknown, unknown, string]>([
    ['a number stays a number', 1.5, 1.5, 'Double'],
    ['a boolean stays a boolean', true, true, 'Boolean'],
    ['text stays text', 'Treasurer', 'Treasurer', 'String'],
    ['text that reads as a number becomes one', '0.5', 0.5, 'Double'],
    ['text that reads as a percentage becomes its number', '12%', 0.12, 'Double'],
    ['an apostrophe keeps text as it is', "'0.5", '0.5', 'String'],
    ['an apostrophe keeps a formula from being one', "'=1+1", '=1+1', 'String'],
    ['true in any case becomes a boolean', 'TRUE', true, 'Boolean'],
    ['a formula is calculated', '=6*7', 42, 'Double'],
    ['a failing formula gives its error', '=1/0', '#DIV/0!', 'Error'],
    ['an unknown function gives #NAME?', '=NO.SUCH(1)', '#NAME?', 'Error'],
    ['a lone equals sign is text', '=', '=', 'String'],
    ['an empty text is a blank', '', '', 'Empty'],
  ])('%s', async (_title, written, value, type) => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('B2');
      cell.values = [[written]];
      cell.load('values,valueTypes');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.valueTypes).toEqual([[type]]);
    });
  });

  test('typed 1/3 becomes a date, which is why the add-in warns of it', async () => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      cell.values = [['1/3']];
      cell.load('values,numberFormat');
      await context.sync();
      expect(cell.values[0]?.[0]).toBeGreaterThan(40_000);
      expect(cell.numberFormat[0]?.[0]).not.toBe('General');
    });
  });

  test('a cell formatted as text keeps what is typed', async () => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['1/3']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['1/3']]);
    });
  });
});

describe('writing and reading', () => {
  test('values, formulas, formats and text of one batch come back in that batch', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A20:C22');
      range.values = [
        ['a', 'b', true],
        [1, 2, '=A21+B21'],
        ['3', '0.5', '=SUM(A21:B22)'],
      ];
      range.numberFormat = [
        ['@', 'General', 'General'],
        ['0', '0', '0.00'],
        ['0', '0%', '0.00'],
      ];
      range.load('values,formulas,text,numberFormat,address');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 'b', true],
        [1, 2, 3],
        [3, 0.5, 6.5],
      ]);
      expect(range.formulas[1]).toEqual([1, 2, '=A21+B21']);
      expect(range.numberFormat[2]).toEqual(['0', '0%', '0.00']);
      expect(range.text).toEqual([
        ['a', 'b', 'TRUE'],
        ['1', '2', '3.00'],
        ['3', '50%', '6.50'],
      ]);
      expect(range.address).toBe('Sheet1!A20:C22');
    });
  });

  test('null leaves a cell alone, empty text clears it, a single value fills the range', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('F20:G21');
      // Excel takes a single value too; its types know arrays only.
      Reflect.set(range, 'values', 7);
      await context.sync();
      range.values = [
        [null, ''],
        ['x', null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, ''],
        ['x', 7],
      ]);
    });
  });

  test('a write far outside the grid grows it', async () => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('BA5000');
      cell.values = [[1]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[1]]);
    });
  });

  test('a number format does not change the value under it', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:A3');
      range.values = [[true], ["'5"], [0.195]];
      range.numberFormat = [['0.00'], ['0.00'], ['0.0%']];
      range.load('values,text');
      await context.sync();
      expect(range.values).toEqual([[true], ['5'], [0.195]]);
      expect(range.text[2]).toEqual(['19.5%']);
    });
  });

  test('clear takes contents, formats or both', async () => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      const load = async (): Promise<[unknown, string]> => {
        cell.load('values,format/fill/color');
        await context.sync();
        return [cell.values[0]?.[0], cell.format.fill.color];
      };
      const write = (): void => {
        cell.values = [['=1+1']];
        cell.format.fill.color = '#FFC7CE';
      };
      write();
      cell.clear(Excel.ClearApplyTo.contents);
      expect(await load()).toEqual(['', '#FFC7CE']);
      write();
      cell.clear(Excel.ClearApplyTo.formats);
      expect(await load()).toEqual([2, '#FFFFFF']);
      write();
      cell.clear();
      expect(await load()).toEqual(['', '#FFFFFF']);
    });
  });
});

describe('from one range to another', () => {
  const ways: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['getCell counts from the range', (range) => range.getCell(1, 0), 'B3'],
    ['getRow', (range) => range.getRow(2), 'B4:D4'],
    ['getColumn', (range) => range.getColumn(1), 'C2:C4'],
    ['getAbsoluteResizedRange sets the size', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
  ];
  test.each(ways)('%s', async (_title, walk, address) => {
    await Excel.run(async (context) => {
      const range = walk(sheetOf(context).getRange('B2:D4'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test('nothing in common is a null object', async () => {
    await Excel.run(async (context) => {
      const none = sheetOf(context).getRange('B2:D4').getIntersectionOrNullObject('F6:G7');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('counts and indices are those of Excel', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('C5:D9');
      const column = sheetOf(context).getRange('B:B');
      const sheet = sheetOf(context).getRange();
      for (const each of [range, column, sheet]) each.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      expect(range.toJSON()).toMatchObject({ rowIndex: 4, columnIndex: 2, rowCount: 5, columnCount: 2, cellCount: 10 });
      expect(column.toJSON()).toMatchObject({ rowCount: 1_048_576, columnCount: 1, cellCount: 1_048_576 });
      expect(sheet.cellCount).toBe(-1);
    });
  });

  test('the used range holds what has values, or formats too', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const nothing = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      sheet.getRange('B3:C4').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F9').format.fill.color = 'red';
      const values = sheet.getUsedRange(true);
      const formats = sheet.getUsedRange();
      const column = sheet.getRange('B:B').getUsedRange(true);
      for (const each of [values, formats, column]) each.load('address');
      await context.sync();
      expect([values.address, formats.address, column.address]).toEqual([
        'Sheet1!B3:C4',
        'Sheet1!B3:F9',
        'Sheet1!B3:B4',
      ]);
    });
  });
});

describe('the selection', () => {
  test('select, getSelectedRange and getActiveCell agree', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('B2:C3').select();
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load('address');
      cell.load('address');
      await context.sync();
      expect([range.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    });
  });

  test('whole columns are selected as whole columns', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('B:B').select();
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B:B');
    });
  });

  test('cells beyond the present grid can be selected', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('AE1200:AG1202').select();
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!AE1200:AG1202');
    });
  });

  test('selecting on another sheet activates it', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('KPI 3').getRange('D4').select();
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'KPI 3'!D4");
      expect(workbook.book.activeSheet.name).toBe('KPI 3');
    });
  });

  test('several rectangles at once are refused, as in Excel', async () => {
    const [sheet] = workbook.book.workbook.getSheets();
    const ranges = ['A1:A2', 'C1:C2'].map((address) => sheet?.getRange(address));
    const { SheetsSelectionsService } = await import('@univerjs/sheets');
    workbook.book.univer
      .__getInjector()
      .get(SheetsSelectionsService)
      .setSelections(
        ranges.flatMap((range) => (range ? [{ range: range.getRange(), primary: null, style: null }] : [])),
      );
    const refused = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'InvalidSelection' });
  });
});
