import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { turns } from '../support/patience';
import { TEST_FUNCTIONS } from './testFunctions';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions: TEST_FUNCTIONS });
});
afterEach(() => workbook.close());

/** Until every event has arrived, one too many included. */
async function allArrived(): Promise<void> {
  await workbook.book.settled();
  await turns();
}

describe('selection', () => {
  test('reaches those who listen to the sheet and those who listen to all sheets', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').onSelectionChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`all ${address}`));
      await context.sync();
    });
    workbook.book.activeSheet.facade.getRange('B2:D4').activate();
    await allArrived();
    expect(heard.sort()).toEqual(['all B2:D4', 'sheet B2:D4']);
  });

  test('of the same cells again is no change', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    workbook.book.activeSheet.facade.getRange('B2').activate();
    workbook.book.activeSheet.facade.getRange('B2').activate();
    await allArrived();
    expect(heard).toEqual(['B2']);
  });

  test('of another sheet activates it', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Added');
      added.load('id');
      await context.sync();
      worksheets.onActivated.add(async ({ worksheetId }) => {
        heard.push(worksheetId === added.id ? 'the added sheet' : worksheetId);
      });
      await context.sync();
      added.activate();
      await context.sync();
    });
    await allArrived();
    expect(heard).toEqual(['the added sheet']);
  });
});

describe('changes', () => {
  test('of the person are one event, and its range can be read', async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('values,address');
          await inner.sync();
          heard.push([event.changeType, range.address, range.values]);
        });
      });
      await context.sync();
    });
    workbook.book.activeSheet.facade.getRange('C2').setValue(4);
    await allArrived();
    expect(heard).toEqual([['RangeEdited', 'Sheet1!C2', [[4]]]]);
  });

  test('are rows and columns that come and go, too', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async ({ changeType, address }) => void heard.push(`${changeType} ${address}`),
      );
      await context.sync();
    });
    const { facade } = workbook.book.activeSheet;
    facade.insertRowsBefore(2, 2);
    facade.deleteRow(2);
    facade.insertColumnsBefore(1, 1);
    facade.deleteColumn(1);
    await allArrived();
    expect(heard).toEqual(['RowInserted 3:4', 'RowDeleted 3:3', 'ColumnInserted B:B', 'ColumnDeleted B:B']);
  });

  test('by a calculation or of a format alone are none', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [[1], [3]];
      sheet.getRange('B1').formulas = [['=TEST.SHARES(A1:A2)']];
      sheet.getRange('C1').formulas = [['=A1+1']];
      await context.sync();
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange('C1').format.fill.color = '#FFC7CE';
      await context.sync();
    });
    workbook.book.activeSheet.facade.getRange('A1').setValue(2);
    await allArrived();
    expect(heard).toEqual(['A1']);
  });

  test('by the add-in say so', async () => {
    const heard: (string | undefined)[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(async ({ triggerSource }) => void heard.push(triggerSource));
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    workbook.book.activeSheet.facade.getRange('A1').setValue(2);
    await allArrived();
    expect(heard).toEqual(['ThisLocalAddin', 'Unknown']);
  });

  test('are not heard once the handler is removed', async () => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    workbook.book.activeSheet.facade.getRange('A1').setValue(1);
    await allArrived();
    expect(heard).toEqual([]);
  });
});
