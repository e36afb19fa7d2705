import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

describe('names', () => {
  test('stand for cells in formulas and in getRange, and follow the sheet when it is renamed', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      const name = context.workbook.names.add('Judgments', sheet.getRange('B2:B4'), 'of the head of the office');
      sheet.getRange('D2').formulas = [['=SUM(Judgments)']];
      const cell = sheet.getRange('D2');
      const range = context.workbook.names.getItem('judgments').getRange();
      const onSheet = sheet.getRange('Judgments');
      const none = context.workbook.names.getItemOrNullObject('Nope');
      name.load('name,formula,type,comment');
      cell.load('values');
      for (const each of [range, onSheet]) each.load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'Judgments',
        formula: '=Sheet1!$B$2:$B$4',
        type: 'Range',
        comment: 'of the head of the office',
      });
      expect(cell.values).toEqual([[6]]);
      expect([range.address, onSheet.address, none.isNullObject]).toEqual(['Sheet1!B2:B4', 'Sheet1!B2:B4', true]);
      sheet.name = 'New name';
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe("='New name'!$B$2:$B$4");
    });
  });

  test('may hold a formula; are listed, refused twice, deleted', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('Half', '=0.5');
      names.load('items/name,items/type');
      await context.sync();
      expect(names.items.map(({ name, type }) => [name, type])).toEqual([['Half', 'String']]);
    });
    const again = Excel.run(async (context) => {
      context.workbook.names.add('half', '=1');
      await context.sync();
    });
    await expect(again).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await Excel.run(async (context) => {
      context.workbook.names.getItem('Half').delete();
      const gone = context.workbook.names.getItemOrNullObject('Half');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe('a name', () => {
  test('can be hidden from the list of names, and shown again', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const name = context.workbook.names.add('tb_table', sheet.getRange('B2:C9'));
      name.load('visible');
      await context.sync();
      expect(name.visible).toBe(true);
      name.visible = false;
      name.load('visible');
      await context.sync();
      expect(name.visible).toBe(false);
    });
    await workbook.book.undo();
    expect(workbook.book.names).toMatchObject([{ visible: true }]);
    await workbook.book.redo();
    workbook = workbook.reopen();
    expect(workbook.book.names).toMatchObject([{ name: 'tb_table', visible: false, formula: '=Sheet1!$B$2:$C$9' }]);
  });
});

describe('comments', () => {
  test('are added by range or address, read, changed, listed and deleted', async () => {
    await Excel.run(async (context) => {
      const { comments, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      comments.add(sheet.getRange('B3'), 'Printed 8.09: from rounded anchors.');
      comments.add('Sheet1!A1', 'first');
      const ofSheet = sheet.comments;
      ofSheet.load('items/content');
      const byCell = comments.getItemByCell('Sheet1!B3');
      byCell.load('content,authorName');
      const location = byCell.getLocation();
      location.load('address');
      await context.sync();
      expect(ofSheet.items.map(({ content }) => content)).toEqual(['first', 'Printed 8.09: from rounded anchors.']);
      expect([byCell.content, location.address]).toEqual(['Printed 8.09: from rounded anchors.', 'Sheet1!B3']);
      byCell.content = 'changed';
      byCell.load('content');
      await context.sync();
      expect(byCell.content).toBe('changed');
      byCell.delete();
      const count = comments.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('one cell has one; many cells have none', async () => {
    const twice = Excel.run(async (context) => {
      context.workbook.comments.add('Sheet1!A1', 'one');
      context.workbook.comments.add('Sheet1!A1', 'two');
      await context.sync();
    });
    await expect(twice).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    const many = Excel.run(async (context) => {
      context.workbook.comments.add('Sheet1!A1:B2', 'one');
      await context.sync();
    });
    await expect(many).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('an address without its sheet is refused', async () => {
    const bare = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').comments.add('A1', 'why');
      await context.sync();
    });
    await expect(bare).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('are drawn as notes and travel with the file', async () => {
    await Excel.run(async (context) => {
      context.workbook.comments.add('Sheet1!B3', 'why');
      await context.sync();
    });
    workbook = workbook.reopen();
    expect(workbook.book.activeSheet.comments.list()).toMatchObject([{ row: 2, column: 1, content: 'why' }]);
  });
});
