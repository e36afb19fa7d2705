/** Univer 0.25.1 fails these without the repairs in src/sandbox/univer; an upgrade has to pass them. */
import { CommandType, ICommandService } from '@univerjs/core';
import { FormulaExecuteStageType, SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { NO_RULE_FORMAT } from '../../src/sandbox/objects/conditionalRule';
import type { Book } from '../../src/sandbox/univer/book';
import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { turns } from '../support/patience';
import { rulesEvaluated } from './evaluatedRules';
import { holdResults } from './heldResults';
import { TEST_FUNCTIONS } from './testFunctions';

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

test('a change made while an asynchronous calculation runs is calculated', async () => {
  const held = holdResults();
  workbook = openWorkbook({ functions: TEST_FUNCTIONS, late: true });
  const [sheet] = workbook.book.sheets;
  const cells = sheet?.facade;
  cells?.getRange('D1').setValue({ f: '=C1&"!"' });
  await workbook.book.settled();
  cells?.getRange('A1').setValue({ f: '=TEST.DOUBLE(1)' });
  await held.awaited;
  cells?.getRange('C1').setValue('typed');
  // Univer by itself notices a change a tenth of a second later, and stops the calculation.
  await new Promise((resolve) => setTimeout(resolve, 120));
  held.release();
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

test('a format written while a command of the grid is under way keeps the formula', async () => {
  workbook = openWorkbook();
  const sheet = workbook.book.activeSheet;
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  sheet.write(cell, () => '=1+2');
  await workbook.book.settled();
  const commands = workbook.book.univer.__getInjector().get(ICommandService);
  const handler = (): boolean => {
    sheet.setFormat(cell, () => ({ bold: true }));
    return true;
  };
  commands.registerCommand({ id: 'test.command.of-the-grid', type: CommandType.COMMAND, handler });
  await commands.executeCommand('test.command.of-the-grid');
  await workbook.book.settled();
  expect([sheet.formula(0, 0), sheet.value(0, 0), sheet.format(0, 0).bold]).toEqual(['=1+2', 3, true]);
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
    await rulesEvaluated(workbook.book);
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

describe('a formula taken away while Univer lists what depends on what leaves nothing behind', () => {
  const first = { top: 0, left: 0, bottom: 49, right: 0 };
  const second = { ...first, left: 1, right: 1 };
  const third = { ...first, left: 2, right: 2 };

  function whileListing(action: () => void): void {
    const commands = workbook.book.univer.__getInjector().get(ICommandService);
    const watch = commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = params as { stageInfo?: { stage: FormulaExecuteStageType } };
      if (stageInfo?.stage !== FormulaExecuteStageType.START_DEPENDENCY) return;
      watch.dispose();
      action();
    });
  }

  async function complaintsAfter(change: (sheet: Book['activeSheet']) => void): Promise<unknown[]> {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { book } = workbook;
    const sheet = book.activeSheet;
    sheet.write(first, (row) => row);
    sheet.write(second, (row) => `=A${row + 1}*2`);
    await book.settled();
    change(sheet);
    // A rule's formula reaches the calculation a moment later.
    await turns();
    await book.settled();
    sheet.write(first, () => 7);
    await book.settled();
    expect(sheet.value(49, 1)).toBe(14);
    const { calls } = complaints.mock;
    complaints.mockRestore();
    return calls;
  }

  beforeEach(() => {
    workbook = openWorkbook();
  });

  test('of a conditional format', async () => {
    const rule = { type: 'Custom', formula: '=B1>2', format: NO_RULE_FORMAT } as const;
    const complaints = await complaintsAfter((sheet) => {
      whileListing(() => sheet.rules.remove('rule'));
      sheet.rules.add({ id: 'rule', boxes: [second], stopIfTrue: false, rule });
    });
    expect(workbook.book.activeSheet.rules.list()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('of a cell', async () => {
    const complaints = await complaintsAfter((sheet) => {
      whileListing(() => sheet.write(third, (row) => `=B${row + 1}*3`));
      sheet.write(third, (row) => `=B${row + 1}*2`);
    });
    expect(workbook.book.activeSheet.value(49, 2)).toBe(42);
    expect(complaints).toEqual([]);
  });
});

test('a 0 is not blank, however often its column is compared', async () => {
  workbook = openWorkbook();
  const [sheet] = workbook.book.sheets;
  const cells = sheet?.facade;
  cells?.getRange('A1').setValue(0);
  cells?.getRange('A3').setValue(5);
  for (const column of ['B', 'C', 'D']) cells?.getRange(`${column}1`).setValue({ f: '=IF(A1:A3="","blank",A1:A3)' });
  await workbook.book.settled();
  const seen = [1, 2, 3].map((column) => [0, 1, 2].map((row) => sheet?.value(row, column)));
  expect(seen).toEqual([
    [0, 'blank', 5],
    [0, 'blank', 5],
    [0, 'blank', 5],
  ]);
});

test('wildcards belong to functions that look for a text, not to comparisons', async () => {
  workbook = openWorkbook();
  const [sheet] = workbook.book.sheets;
  ['Ab', 'A*', 'A~?', 'ab'].forEach((text, row) => sheet?.facade.getRange(row, 0).setValue(text));
  const formulas = [
    '=A1="A*"',
    '=SUM((A1:A4="a*")*1)',
    '=A1<>"A?"',
    '=MATCH("A~*",A1:A4,0)',
    '=MATCH("a~~~?",A1:A4,0)',
  ];
  const counts = ['=COUNTIF(A1:A4,"A*")', '=MATCH("?b",A1:A4,0)', '=SUM((A1:A4=A4:A7)*1)'];
  [...formulas, ...counts].forEach((f, row) => sheet?.facade.getRange(row, 2).setValue({ f }));
  await workbook.book.settled();
  const shown = Array.from({ length: 8 }, (_, row) => sheet?.value(row, 2));
  expect(shown).toEqual([false, 1, true, 2, 3, 4, 1, 1]);
});

test('numbers in formulas are numbers however they are spelled', async () => {
  workbook = openWorkbook();
  const [sheet] = workbook.book.sheets;
  const formulas = ['=0.5<=1E-9', '=0.5<=0.000000001', '=ISNUMBER(0.50)', '=MAX(1.50,1)', '=0.5<=.75', '="0.50"=0.5'];
  formulas.forEach((f, row) => sheet?.facade.getRange(row, 0).setValue({ f }));
  await workbook.book.settled();
  expect(formulas.map((_, row) => sheet?.value(row, 0))).toEqual([false, false, true, 1.5, true, false]);
});
