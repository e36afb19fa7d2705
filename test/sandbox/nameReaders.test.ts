/** Names follow their cells as Excel's do, and the formulas that read them follow the names. */
import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = openWorkbook();
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.add('Data');
    data.getRange('B2:C4').values = [
      [1, 10],
      [2, 20],
      [4, 40],
    ];
    context.workbook.names.add('Judgments', data.getRange('B2:C4'));
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=SUM(Judgments)']];
    // As a person does it: Univer takes rows deleted from another sheet for rows of this one.
    data.activate();
    await context.sync();
  });
});
afterEach(() => workbook.close());

function data(): NonNullable<(typeof workbook.book.sheets)[number]> {
  const sheet = workbook.book.sheets.find(({ name }) => name === 'Data');
  if (sheet === undefined) throw new Error('no data');
  return sheet;
}

/** What the name stands for, whether it still has a range, and what the formula that reads it says. */
async function state(): Promise<unknown[]> {
  await workbook.book.settled();
  return Excel.run(async (context) => {
    const name = context.workbook.names.getItem('Judgments');
    const range = name.getRangeOrNullObject();
    const reader = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    name.load('formula');
    range.load('address');
    reader.load('values');
    await context.sync();
    return [name.formula, range.isNullObject ? null : range.address, reader.values[0]?.[0]];
  });
}

const CHANGES: [string, () => unknown, string, number][] = [
  ['rows inserted above', () => data().facade.insertRowsBefore(0, 2), 'B4:C6', 77],
  ['a row inserted within', () => data().facade.insertRowsBefore(2, 1), 'B2:C5', 77],
  ['a row deleted within', () => data().facade.deleteRows(2, 1), 'B2:C3', 55],
  ['a column inserted before', () => data().facade.insertColumnsBefore(0, 1), 'C2:D4', 77],
  ['a column deleted within', () => data().facade.deleteColumns(2, 1), 'B2:B4', 7],
  ['the sheet renamed', () => data().rename('New data'), 'B2:C4', 77],
];

test.each(CHANGES)('%s', async (_, change, cells, sum) => {
  change();
  const sheet = workbook.book.sheets.at(-1)?.name ?? '';
  const quoted = sheet.includes(' ') ? `'${sheet}'` : sheet;
  const absolute = cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  expect(await state()).toEqual([`=${quoted}!${absolute}`, `${quoted}!${cells}`, sum]);
});

test('what is typed into rows that a name has grown by counts', async () => {
  data().facade.insertRowsBefore(2, 1);
  data().write({ top: 2, left: 1, bottom: 2, right: 1 }, () => 100);
  expect((await state()).at(-1)).toBe(177);
});

test('a name whose sheet has gone stands for nothing, and its readers say so', async () => {
  data().remove();
  expect(await state()).toEqual(['=#REF!', null, '#REF!']);
});

test('a name whose cells have gone stands for nothing, and comes back with them', async () => {
  data().facade.deleteRows(1, 3);
  expect(await state()).toEqual([expect.stringContaining('#REF!'), null, '#REF!']);
  await workbook.book.undo();
  expect(await state()).toEqual(['=Data!$B$2:$C$4', 'Data!B2:C4', 77]);
});

test('a name can be given other cells, deleted and made again', async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const reader = worksheets.getItem('Sheet1').getRange('A1');
    names.getItem('Judgments').formula = '=Data!$B$2:$B$4';
    reader.load('values');
    await context.sync();
    expect(reader.values).toEqual([[7]]);
    names.getItem('Judgments').delete();
    reader.load('values');
    await context.sync();
    expect(reader.values).toEqual([['#NAME?']]);
    names.add('Judgments', worksheets.getItem('Data').getRange('C2:C4'));
    reader.load('values');
    await context.sync();
    expect(reader.values).toEqual([[70]]);
  });
});

test('the same name in another workbook stands for its own cells', async () => {
  const other = openWorkbook();
  await other.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('D1:D2').values = [[5], [6]];
    context.workbook.names.add('Judgments', sheet.getRange('D1:D2'));
    const reader = sheet.getRange('A1');
    reader.formulas = [['=SUM(Judgments)']];
    reader.load('values');
    await context.sync();
    expect(reader.values).toEqual([[11]]);
  });
  other.close();
});

test('a name can stand for a name', async () => {
  await Excel.run(async (context) => {
    const reader = context.workbook.worksheets.getItem('Sheet1').getRange('A2');
    context.workbook.names.add('Alias', '=Judgments');
    reader.formulas = [['=SUM(Alias)']];
    reader.load('values');
    await context.sync();
    expect(reader.values).toEqual([[77]]);
    context.workbook.names.getItem('Judgments').formula = '=Data!$B$2:$B$4';
    reader.load('values');
    await context.sync();
    expect(reader.values).toEqual([[7]]);
  });
});
