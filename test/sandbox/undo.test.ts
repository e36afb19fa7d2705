import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { eventually } from '../support/patience';
import { TEST_FUNCTIONS } from './testFunctions';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

function state(): unknown {
  const { sheets } = workbook.book;
  const [sheet] = sheets;
  return {
    cells: [sheet?.value(0, 0), sheet?.formula(0, 1), sheet?.value(0, 1), sheet?.format(0, 0).fill],
    rules: sheet?.rules.list().length,
    comments: sheet?.comments.list().length,
    frozen: sheet?.frozen,
  };
}

function contents(): { names: string[]; cells: unknown[][] } {
  const { sheets } = workbook.book;
  return {
    names: sheets.map(({ name }) => name),
    cells: sheets.map((sheet) => [0, 1, 2, 3].map((column) => sheet.value(0, column))),
  };
}

/** A batch of all kinds, one cell written twice. */
async function batch(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange('A1');
    cell.values = [[1]];
    cell.values = [[2]];
    sheet.getRange('B1').formulas = [['=A1*10']];
    cell.format.fill.color = '#C6EFCE';
    cell.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.freezePanes.freezeRows(1);
    context.workbook.comments.add('Sheet1!A1', 'why');
    await context.sync();
  });
}

test('one batch is one undo step, whatever it did, and redo brings it back', async () => {
  const before = state();
  await batch();
  const after = state();
  expect(after).toEqual({
    cells: [2, '=A1*10', 20, '#C6EFCE'],
    rules: 1,
    comments: 1,
    frozen: { rows: 1, columns: 0 },
  });
  expect(workbook.book.undoDepth).toBe(1);
  await workbook.book.undo();
  expect(state()).toEqual(before);
  await workbook.book.redo();
  expect(state()).toEqual(after);
  await workbook.book.undo();
  expect(state()).toEqual(before);
});

describe('a batch that changes which sheets there are leaves no history, as in Excel', () => {
  const change = {
    'adds a sheet': (context) => context.workbook.worksheets.add('Added').getRange('A1'),
    'deletes a sheet': (context) => {
      context.workbook.worksheets.getItem('Other').delete();
      return context.workbook.worksheets.getItem('Sheet1').getRange('C1');
    },
    'renames a sheet': (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.name = 'Renamed';
      return sheet.getRange('C1');
    },
  } satisfies Record<string, (context: Excel.RequestContext) => Excel.Range>;

  test.each(Object.entries(change))('one that %s', async (_, changeSheets) => {
    workbook.book.addSheet('Other');
    await batch();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('D1').values = [['before']];
      changeSheets(context).values = [['after']];
      await context.sync();
    });
    expect(workbook.book.undoDepth).toBe(0);
    const left = contents();
    expect(left.cells.flat()).toEqual(expect.arrayContaining(['before', 'after']));
    await workbook.book.undo();
    expect(contents()).toEqual(left);
  });

  test('and the next batch is one step again', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Added').getRange('A1').values = [['kept']];
      await context.sync();
      context.workbook.worksheets.getItem('Added').getRange('A2').values = [['taken back']];
      await context.sync();
    });
    expect(workbook.book.undoDepth).toBe(1);
    await workbook.book.undo();
    const added = workbook.book.sheets.at(-1);
    expect([added?.name, added?.value(0, 0), added?.value(1, 0)]).toEqual(['Added', 'kept', '']);
  });
});

describe('the page asks before it is left', () => {
  async function addSheet(): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Added').getRange('A1').values = [['example']];
      await context.sync();
    });
  }

  test('not while the workbook is as it was opened, nor after all was taken back', async () => {
    expect(workbook.book.isChanged).toBe(false);
    await batch();
    expect(workbook.book.isChanged).toBe(true);
    await workbook.book.undo();
    expect(workbook.book.isChanged).toBe(false);
  });

  test('not for an example opened in an untouched workbook, which can be opened again', async () => {
    await addSheet();
    expect(workbook.book.isChanged).toBe(false);
  });

  test('not once a copy is saved, until something else is done or what is in the copy is taken back', async () => {
    await batch();
    workbook.book.markSaved();
    expect(workbook.book.isChanged).toBe(false);
    await workbook.book.undo();
    expect(workbook.book.isChanged).toBe(true);
    await workbook.book.redo();
    expect(workbook.book.isChanged).toBe(false);
    await addSheet();
    expect(workbook.book.isChanged).toBe(false);
    workbook.book.sheets[0]?.write({ top: 5, left: 0, bottom: 5, right: 0 }, () => 'typed');
    expect(workbook.book.isChanged).toBe(true);
  });

  test('when the add-in has kept something beside the cells', async () => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<model/>');
      await context.sync();
    });
    expect(workbook.book.isChanged).toBe(true);
    workbook.book.markSaved();
    expect(workbook.book.isChanged).toBe(false);
  });

  test('when an example has cleared the history of work that is still there', async () => {
    await batch();
    await addSheet();
    expect([workbook.book.undoDepth, workbook.book.isChanged]).toEqual([0, true]);
    workbook.book.clearHistory();
    expect(workbook.book.isChanged).toBe(false);
  });
});

test.each([
  ['an empty column', ''],
  ['a column with contents', 'text'],
])('the width of %s is taken back and brought again', async (_, content) => {
  const [sheet] = workbook.book.sheets;
  sheet?.write({ top: 0, left: 1, bottom: 0, right: 1 }, () => content);
  const widths = (): unknown[] => [0, 1, 2].map((column) => sheet?.columnWidth(column));
  const before = widths();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1').format.columnWidth = 150;
    await context.sync();
  });
  const after = widths();
  expect(after).toEqual([before[0], 150, before[2]]);
  await workbook.book.undo();
  expect(widths()).toEqual(before);
  await workbook.book.redo();
  expect(widths()).toEqual(after);
});

test('two syncs are two steps', async () => {
  const [sheet] = workbook.book.sheets;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1');
    range.getRange('A1').values = [[1]];
    await context.sync();
    range.getRange('A2').values = [[2]];
    await context.sync();
  });
  await workbook.book.undo();
  expect([sheet?.value(0, 0), sheet?.value(1, 0)]).toEqual([1, '']);
  await workbook.book.undo();
  expect([sheet?.value(0, 0), sheet?.value(1, 0)]).toEqual(['', '']);
});

test("the person's own change between two parts of a batch is a step of its own", async () => {
  const late = openWorkbook({ functions: TEST_FUNCTIONS, late: true });
  const [sheet] = late.book.sheets;
  const column = (): unknown[] => [0, 1, 2].map((row) => sheet?.formula(row, 0) ?? sheet?.value(row, 0));
  await late.book.settled();
  const run = late.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1');
    cells.getRange('A1').formulas = [['=TEST.DOUBLE(1)']];
    cells.getRange('A1').load('values');
    cells.getRange('A3').values = [['last']];
    await context.sync();
  });
  // The batch waits for its calculation after it has written the first cell, and then goes on.
  await eventually(() => expect(column()[0]).not.toBe(''));
  expect(column()).toEqual(['=TEST.DOUBLE(1)', '', '']);
  sheet?.facade.getRange('A2').setValue('typed');
  await run;
  expect(column()).toEqual(['=TEST.DOUBLE(1)', 'typed', 'last']);
  await late.book.undo();
  expect(column()).toEqual(['=TEST.DOUBLE(1)', 'typed', '']);
  await late.book.undo();
  expect(column()).toEqual(['=TEST.DOUBLE(1)', '', '']);
  await late.book.undo();
  expect(column()).toEqual(['', '', '']);
  late.close();
});

test('reading makes no step, and the history can be cleared', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
  });
  expect(workbook.book.undoDepth).toBe(0);
  await batch();
  workbook.book.clearHistory();
  const kept = state();
  await workbook.book.undo();
  expect(state()).toEqual(kept);
});

test('a hundred steps are kept', async () => {
  for (let step = 0; step < 101; step += 1) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[step]];
      await context.sync();
    });
  }
  expect(workbook.book.undoDepth).toBe(100);
});
