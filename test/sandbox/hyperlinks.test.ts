/** Links of cells to other cells, as the add-in sets and takes them off. */
import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const LINK = { documentReference: "'Sheet1'!D4", screenTip: 'Sheet1 · D4' };

type Use<Result> = (range: Excel.Range, context: Excel.RequestContext) => Promise<Result> | Result;

function at<Result>(address: string, use: Use<Result>): Promise<Result> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const result = await use(range, context);
    await context.sync();
    return result;
  });
}

const type = (address: string, value: unknown): Promise<void> =>
  at(address, (range) => {
    range.formulas = [[value]];
  });

const link = (address: string, given: Excel.RangeHyperlink = LINK): Promise<void> =>
  at(address, (range) => {
    range.hyperlink = given;
  });

const hyperlink = (address: string): Promise<Excel.RangeHyperlink> =>
  at(address, async (range, context) => {
    range.load({ hyperlink: true });
    await context.sync();
    return range.hyperlink;
  });

const cell = (address: string): Promise<unknown[]> =>
  at(address, async (range, context) => {
    range.load({ formulas: true, format: { font: { color: true, underline: true } } });
    await context.sync();
    const { color, underline } = range.format.font;
    return [range.formulas[0]?.[0], color, underline];
  });

const BLUE = ['#0563C1', 'Single'];
const PLAIN = ['#000000', 'None'];

test('a linked cell keeps what it holds and looks like a link', async () => {
  await type('B2', 'Level');
  await link('B2');
  expect(await hyperlink('B2')).toEqual({ ...LINK, textToDisplay: 'Level' });
  expect(await cell('B2')).toEqual(['Level', ...BLUE]);
  expect(await hyperlink('B3')).toBeNull();
});

test('a text to display is written as text, and a blank cell shows where it leads', async () => {
  await link('B2', { ...LINK, textToDisplay: '=1+1' });
  expect((await cell('B2'))[0]).toBe('=1+1');
  expect(
    await at('B2', async (range, context) => {
      range.load({ values: true });
      await context.sync();
      return range.values;
    }),
  ).toEqual([['=1+1']]);
  await link('B3');
  expect((await cell('B3'))[0]).toBe(LINK.documentReference);
});

test('a content that is written later leaves the link, and a formula stays one', async () => {
  await type('B2', '=1+1');
  await link('B2');
  await workbook.book.settled();
  expect((await cell('B2'))[0]).toBe('=1+1');
  await type('B2', 5);
  expect(await hyperlink('B2')).toEqual({ ...LINK, textToDisplay: '5' });
});

test('of several cells the link is told where all have the same', async () => {
  await link('B2:B3');
  expect(await hyperlink('B2:B3')).toMatchObject(LINK);
  expect(await hyperlink('B2:B4')).toBeNull();
});

test('links go alone or with everything; contents that go leave theirs', async () => {
  for (const [part, look, content, isLinked] of [
    ['Hyperlinks', BLUE, 'Level', false],
    ['All', PLAIN, '', false],
    ['Contents', BLUE, '', true],
  ] as const) {
    await type('B2', 'Level');
    await link('B2');
    await at('B2:C2', (range) => range.clear(part));
    expect([part, (await hyperlink('B2')) !== null]).toEqual([part, isLinked]);
    expect([part, await cell('B2')]).toEqual([part, [content, ...look]]);
  }
});

test('many cells are asked at once', async () => {
  await link('B2');
  const told = await at('B2:B3', async (range, context) => {
    const properties = range.getCellProperties({ hyperlink: true });
    await context.sync();
    return properties.value;
  });
  expect(told).toEqual([[{ hyperlink: { ...LINK, textToDisplay: LINK.documentReference } }], [{ hyperlink: null }]]);
});

test('a link follows its cell, and undo takes it off and brings it back', async () => {
  await type('B2', 'Level');
  await link('B2');
  workbook.book.activeSheet.facade.insertRows(0, 2);
  expect(await hyperlink('B4')).toMatchObject(LINK);
  expect(await hyperlink('B2')).toBeNull();
  await workbook.book.undo();
  expect(await hyperlink('B2')).toMatchObject(LINK);
});

test('a link to a page is nothing the add-in sets, and a protected sheet takes none', async () => {
  await expect(link('B2', { address: 'https://example.com' })).rejects.toMatchObject({ code: 'NotImplemented' });
  await at('A1', (range) => range.worksheet.protection.protect());
  await expect(link('B2')).rejects.toMatchObject({ code: 'AccessDenied' });
});
