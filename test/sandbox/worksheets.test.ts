import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

describe('the collection of sheets', () => {
  test('adds, finds by name in any case and by id, counts, lists', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Score card');
      added.load('id,name,position');
      await context.sync();
      expect([added.name, added.position]).toEqual(['Score card', 1]);
      const byName = worksheets.getItem('SCORE CARD');
      const byId = worksheets.getItem(added.id);
      const none = worksheets.getItemOrNullObject('Nope');
      const count = worksheets.getCount();
      byName.load('id');
      byId.load('name');
      worksheets.load('items/name');
      await context.sync();
      expect([byName.id, byId.name, none.isNullObject, count.value]).toEqual([added.id, 'Score card', true, 2]);
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Score card']);
    });
  });

  test('a new sheet does not become active, and gets the next free name', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      const active = worksheets.getActiveWorksheet();
      added.load('name');
      active.load('name');
      await context.sync();
      expect([added.name, active.name]).toEqual(['Sheet2', 'Sheet1']);
    });
  });

  test('a deleted sheet is gone and another is active', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Added');
      added.activate();
      await context.sync();
      expect(workbook.book.activeSheet.name).toBe('Added');
      added.delete();
      const gone = worksheets.getItemOrNullObject('Added');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect([gone.isNullObject, active.name]).toEqual([true, 'Sheet1']);
    });
  });
});

describe('a sheet', () => {
  test('is renamed, and formulas and addresses follow', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1').values = [[5]];
      other.getRange('A1').formulas = [['=Sheet1!A1*2']];
      await context.sync();
      sheet.name = 'Data of 2012';
      const formula = other.getRange('A1');
      const cell = context.workbook.worksheets.getItem('Data of 2012').getRange('A1');
      formula.load('formulas,values');
      cell.load('address');
      await context.sync();
      expect(formula.formulas).toEqual([["='Data of 2012'!A1*2"]]);
      expect(formula.values).toEqual([[10]]);
      expect(cell.address).toBe("'Data of 2012'!A1");
    });
  });

  test('has a tab colour, gridlines, a place and can be hidden', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Second');
      sheet.tabColor = '#1F3864';
      sheet.showGridlines = false;
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.load('tabColor,showGridlines,position,visibility');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        tabColor: '#1F3864',
        showGridlines: false,
        position: 0,
        visibility: 'Hidden',
      });
    });
  });

  test('freezes rows, columns, both, and thaws', async () => {
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
      const locationAfter = async (freeze: () => void): Promise<string | null> => {
        freeze();
        const location = freezePanes.getLocationOrNullObject();
        location.load('address');
        await context.sync();
        return location.isNullObject ? null : location.address;
      };
      expect(await locationAfter(() => freezePanes.freezeRows(2))).toBe('Sheet1!1:2');
      expect(await locationAfter(() => freezePanes.freezeColumns(1))).toBe('Sheet1!A:A');
      expect(await locationAfter(() => freezePanes.freezeAt('A1:B3'))).toBe('Sheet1!A1:B3');
      expect(await locationAfter(() => freezePanes.unfreeze())).toBeNull();
    });
  });
});

test('hiding columns and showing them again leaves the selection where it is, on this sheet and on others', async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('Other');
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C3').select();
    for (const hidden of [true, false]) {
      for (const one of [sheet, other]) one.getRange('D:E').columnHidden = hidden;
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!B2:C3');
    }
    other.activate();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe('Other!A1');
  });
});

describe('formats', () => {
  test('are written, read and null where cells differ', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2:C2');
      range.format.fill.color = '#1F3864';
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Center';
      range.set({
        format: {
          horizontalAlignment: 'Center',
          font: { size: 14, bold: true, italic: true, color: 'white', underline: 'Single', name: 'Arial' },
        },
      });
      const mixed = sheet.getRange('B2:B3');
      range.load('format/fill/color,format/wrapText,format/verticalAlignment,format/horizontalAlignment');
      range.format.font.load('size,bold,italic,color,underline,name');
      mixed.load('format/fill/color');
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        fill: { color: '#1F3864' },
        wrapText: true,
        verticalAlignment: 'Center',
        horizontalAlignment: 'Center',
        font: { size: 14, bold: true, italic: true, color: '#FFFFFF', underline: 'Single', name: 'Arial' },
      });
      expect(mixed.format.fill.color).toBeNull();
      range.format.fill.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  test('widths and heights are in points', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.getRange('1:1').format.rowHeight = 30;
      const cell = sheet.getRange('A1');
      const two = sheet.getRange('A1:B1');
      cell.load('format/columnWidth,format/rowHeight');
      two.load('format/columnWidth');
      await context.sync();
      expect([cell.format.columnWidth, cell.format.rowHeight, two.format.columnWidth]).toEqual([90, 30, null]);
    });
  });

  test('autofitColumns makes room for the longest text', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [['Percentage of payment orders returned within a day', 'x']];
      sheet.getRange('A:B').format.autofitColumns();
      const wide = sheet.getRange('A1');
      const narrow = sheet.getRange('B1');
      wide.load('format/columnWidth');
      narrow.load('format/columnWidth');
      await context.sync();
      expect(wide.format.columnWidth).toBeGreaterThan(200);
      expect(narrow.format.columnWidth).toBeLessThan(30);
    });
  });
});
