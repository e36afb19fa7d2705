/** Lines at the edges of ranges, as Office.js sets and reads them. */
import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

type Use<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>;

function onSheet<Result>(use: Use<Result>): Promise<Result> {
  return Excel.run((context) => use(context.workbook.worksheets.getItem('Sheet1'), context));
}

type Item = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

function draw(address: string, item: Item, line: Excel.Interfaces.RangeBorderUpdateData): Promise<void> {
  return onSheet(async (sheet, context) => {
    sheet.getRange(address).format.borders.getItem(item).set(line);
    await context.sync();
  });
}

function lineOf(address: string, item: Item): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    const border = sheet.getRange(address).format.borders.getItem(item);
    border.load(['style', 'weight', 'color', 'sideIndex']);
    await context.sync();
    expect(border.sideIndex).toBe(item);
    return [border.style, border.weight, border.color];
  });
}

function bottoms(address: string): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    const looks = sheet.getRange(address).getCellProperties({ format: { borders: { style: true, color: true } } });
    await context.sync();
    return looks.value.map((row) => row.map(({ format }) => format?.borders?.bottom));
  });
}

const NONE = ['None', 'Thin', '#000000'];

test('a line is drawn at an edge, and between rows, and nowhere else', async () => {
  await draw('B2:C4', 'EdgeBottom', { style: 'Continuous', color: '#595959', weight: 'Medium' });
  await draw('B2:C4', 'InsideHorizontal', { style: 'Continuous', color: '#D9D9D9' });
  expect(await lineOf('B2:C4', 'EdgeBottom')).toEqual(['Continuous', 'Medium', '#595959']);
  expect(await lineOf('B2:C4', 'InsideHorizontal')).toEqual(['Continuous', 'Thin', '#D9D9D9']);
  expect(await lineOf('B2:C4', 'EdgeTop')).toEqual(NONE);
  expect(await lineOf('B2:C4', 'EdgeLeft')).toEqual(NONE);
  expect(await lineOf('B3:C4', 'EdgeTop')).toEqual(['Continuous', 'Thin', '#D9D9D9']);
  const [quiet, rule] = ['#D9D9D9', '#595959'].map((color) => ({ style: 'Continuous', color }));
  const none = { style: 'None', color: '#000000' };
  expect(await bottoms('B1:B5')).toEqual([[none], [quiet], [quiet], [rule], [none]]);
});

test('cells share the line between them, and the last word counts', async () => {
  await draw('A1', 'EdgeBottom', { style: 'Continuous', color: '#D9D9D9' });
  expect(await lineOf('A2', 'EdgeTop')).toEqual(['Continuous', 'Thin', '#D9D9D9']);
  await draw('A2', 'EdgeTop', { color: '#595959' });
  expect(await lineOf('A1', 'EdgeBottom')).toEqual(['Continuous', 'Thin', '#595959']);
  await draw('A1', 'EdgeBottom', { style: 'None' });
  expect(await lineOf('A2', 'EdgeTop')).toEqual(NONE);
  await draw('A1:B1', 'InsideVertical', { style: 'Double', weight: 'Thick' });
  expect(await lineOf('B1', 'EdgeLeft')).toEqual(['Double', 'Thick', '#000000']);
});

test('lines that differ are null, and colour or weight alone draws one', async () => {
  await draw('A1', 'EdgeBottom', { color: '#FF0000' });
  await draw('B1', 'EdgeBottom', { weight: 'Thick' });
  expect(await lineOf('A1:B1', 'EdgeBottom')).toEqual(['Continuous', null, null]);
});

test('lines are read and put back cell by cell, and travel with the file', async () => {
  await draw('A1:B2', 'InsideHorizontal', { style: 'Continuous', color: '#D9D9D9' });
  await onSheet(async (sheet, context) => {
    const line = { style: 'Continuous', color: '#123456', weight: 'Medium' } as const;
    sheet
      .getRange('A1:A2')
      .setCellProperties([
        [{ format: { borders: { bottom: { style: 'None', color: '#FF0000' } } } }],
        [{ format: { borders: { bottom: line }, font: { bold: true } } }],
      ]);
    await context.sync();
  });
  workbook = workbook.reopen();
  expect(await lineOf('A1', 'EdgeBottom')).toEqual(NONE);
  expect(await lineOf('B1', 'EdgeBottom')).toEqual(['Continuous', 'Thin', '#D9D9D9']);
  expect(await lineOf('A2', 'EdgeBottom')).toEqual(['Continuous', 'Medium', '#123456']);
});

test('a line is a step of undo, and formulas stay', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=1+1']];
    await context.sync();
  });
  await draw('A1', 'EdgeBottom', { style: 'Continuous' });
  await workbook.book.undo();
  expect(await lineOf('A1', 'EdgeBottom')).toEqual(NONE);
  const kept = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load(['formulas', 'values']);
    await context.sync();
    return [range.formulas, range.values];
  });
  expect(kept).toEqual([[['=1+1']], [[2]]]);
});

const REFUSED: [string, string, Item, Excel.Interfaces.RangeBorderUpdateData][] = [
  ['lines between the rows of one row', 'InvalidArgument', 'InsideHorizontal', { style: 'Continuous' }],
  ['an unknown style', 'InvalidArgument', 'EdgeTop', { style: 'Wavy' as Excel.BorderLineStyle }],
  ['a line the grid cannot draw', 'NotImplemented', 'EdgeTop', { style: 'Dash', weight: 'Thick' }],
];

test.each(REFUSED)('%s is refused', async (_, code, item, line) => {
  await expect(draw('A1:B1', item, line)).rejects.toMatchObject({ code });
});

test('a line that the cell beside it holds keeps its weight when its colour is changed', async () => {
  await draw('B2', 'EdgeRight', { style: 'Continuous', weight: 'Thick' });
  await draw('C2', 'EdgeLeft', { color: '#0000FF' });
  expect(await lineOf('C2', 'EdgeLeft')).toEqual(['Continuous', 'Thick', '#0000FF']);
});
