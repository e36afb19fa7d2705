/** Univer 0.25.1 fails these without the repairs in src/sandbox/univer; an upgrade has to pass them. */
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { TEST_FUNCTIONS } from './testFunctions';

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test('a change made while an asynchronous calculation runs is calculated', async () => {
  workbook = openWorkbook({ functions: TEST_FUNCTIONS, late: true });
  const [sheet] = workbook.book.sheets;
  const cells = sheet?.facade;
  cells?.getRange('D1').setValue({ f: '=C1&"!"' });
  await workbook.book.settled();
  cells?.getRange('A1').setValue({ f: '=TEST.DOUBLE(1)' });
  await pause(60);
  cells?.getRange('C1').setValue('typed');
  await workbook.book.settled();
  expect([sheet?.value(0, 0), sheet?.value(0, 3)]).toEqual([2, 'typed!']);
});

test('undo and redo of a format on a formula cell keep the formula', async () => {
  workbook = openWorkbook();
  const [sheet] = workbook.book.sheets;
  sheet?.facade.getRange('A1').setValue({ f: '=1+2' });
  await workbook.book.settled();
  sheet?.facade.getRange('A1').setFontWeight('bold');
  await workbook.book.undo();
  expect([sheet?.formula(0, 0), sheet?.value(0, 0), sheet?.format(0, 0).bold]).toEqual(['=1+2', 3, false]);
  await workbook.book.redo();
  expect([sheet?.formula(0, 0), sheet?.value(0, 0), sheet?.format(0, 0).bold]).toEqual(['=1+2', 3, true]);
});

test('conditional formats see spilled cells, and see them change', async () => {
  workbook = openWorkbook({ functions: TEST_FUNCTIONS });
  const shown = (): boolean[] => {
    const viewModel = workbook.book.univer.__getInjector().get(ConditionalFormattingViewModel);
    const { workbook: book, activeSheet } = workbook.book;
    return [0, 1, 2].map((row) => {
      const results = viewModel.getCellCfs(book.getId(), activeSheet.id, row, 2) ?? [];
      return results.some(({ result }) => Boolean(result && Object.keys(result as object).length > 0));
    });
  };
  const settle = async (): Promise<void> => {
    // Rules are evaluated when a cell is drawn: the first look asks, the next sees.
    shown();
    await pause(50);
  };
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A3').values = [[1], [1], [2]];
    sheet.getRange('C1').formulas = [['=TEST.SHARES(A1:A3)']];
    const format = sheet.getRange('C1:C3').conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '=0.4', operator: 'GreaterThan' };
    format.cellValue.format.fill.color = '#C6EFCE';
    await context.sync();
  });
  await settle();
  expect(shown()).toEqual([false, false, true]);
  await Excel.run(async (context) => {
    sheetOf(context).getRange('A1').values = [[9]];
    await context.sync();
  });
  await settle();
  expect(shown()).toEqual([true, false, false]);
});

test('a rule taken away while a calculation runs leaves nothing behind', async () => {
  workbook = openWorkbook();
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await Excel.run(async (context) => {
    const cells = sheetOf(context).getRange('A1:A3');
    cells.values = [[1], [2], [3]];
    sheetOf(context).getRange('B1').formulas = [['=SUM(A1:A3)']];
    const format = cells.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>2';
    await context.sync();
  });
  const [sheet] = workbook.book.sheets;
  const [rule] = sheet?.rules.list() ?? [];
  sheet?.facade.getRange('A1').setValue(5);
  const settled = workbook.book.settled();
  await Promise.resolve();
  sheet?.rules.remove(rule?.id ?? '');
  await settled;
  sheet?.facade.getRange('A2').setValue(7);
  await workbook.book.settled();
  expect(sheet?.value(0, 1)).toBe(15);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
