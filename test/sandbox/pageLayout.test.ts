import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

function setUp(change: (page: Excel.PageLayout, sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    change(sheet.pageLayout, sheet);
    await context.sync();
  });
}

async function read(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
    pageLayout.load(['orientation', 'paperSize', 'zoom', 'centerHorizontally', 'printGridlines']);
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    for (const each of [area, rows]) each.load('address');
    await context.sync();
    const { orientation, paperSize, zoom, centerHorizontally, printGridlines } = pageLayout;
    const addresses = [area, rows].map((each) => (each.isNullObject ? null : each.address));
    return [orientation, paperSize, zoom, centerHorizontally, printGridlines, ...addresses];
  });
}

test('a new sheet is printed upright on A4, all of it', async () => {
  expect(await read()).toEqual(['Portrait', 'A4', { scale: 100 }, false, false, null, null]);
});

test('what is set up is read back, of that sheet alone, and travels with the file', async () => {
  await setUp((page, sheet) => {
    page.orientation = 'Landscape';
    page.paperSize = 'Folio';
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.centerHorizontally = true;
    page.printGridlines = true;
    page.setPrintArea('A1:J30');
    page.setPrintTitleRows('$4:$5');
    sheet.load('name');
  });
  const zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const setup = ['Landscape', 'Folio', zoom, true, true, 'Sheet1!A1:J30', 'Sheet1!4:5'];
  expect(workbook.book.addSheet('Other').pageSetup).toMatchObject({ orientation: 'Portrait', printArea: [] });
  expect(await read()).toEqual(setup);
  workbook = workbook.reopen();
  expect(await read()).toEqual(setup);
});

test('what stands at the foot of every page is kept as it was given, with the codes of Excel', async () => {
  await setUp((page) => {
    page.headersFooters.defaultForAllPages.leftFooter = 'R&&D';
    page.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
  });
  workbook = workbook.reopen();
  const footers = await Excel.run(async (context) => {
    const { defaultForAllPages } = context.workbook.worksheets.getItem('Sheet1').pageLayout.headersFooters;
    defaultForAllPages.load(['leftFooter', 'centerFooter', 'rightFooter', 'leftHeader']);
    await context.sync();
    const { leftFooter, centerFooter, rightFooter, leftHeader } = defaultForAllPages;
    return [leftFooter, centerFooter, rightFooter, leftHeader];
  });
  expect(footers).toEqual(['R&&D', '', 'Page &P of &N', '']);
});

test('an area may have several parts, as ranges or as one address', async () => {
  await setUp((page) => page.setPrintArea('A1:B2,D4:E5'));
  expect((await read())[5]).toBe('Sheet1!A1:B2,Sheet1!D4:E5');
  await setUp((page, sheet) => page.setPrintArea(sheet.getRange('C3:D9')));
  expect((await read())[5]).toBe('Sheet1!C3:D9');
});

type Grid = typeof workbook.book.activeSheet.facade;

const MOVES: [string, (grid: Grid) => unknown, string | null][] = [
  ['rows inserted above', (grid) => grid.insertRowsBefore(0, 2), 'Sheet1!B4:C8'],
  ['a row inserted within', (grid) => grid.insertRowsBefore(4, 1), 'Sheet1!B2:C7'],
  ['a row inserted below', (grid) => grid.insertRowsBefore(6, 1), 'Sheet1!B2:C6'],
  ['rows deleted within', (grid) => grid.deleteRows(2, 2), 'Sheet1!B2:C4'],
  ['all its rows deleted', (grid) => grid.deleteRows(0, 10), null],
  ['a column inserted before', (grid) => grid.insertColumnsBefore(0, 1), 'Sheet1!C2:D6'],
  ['a column deleted within', (grid) => grid.deleteColumns(2, 1), 'Sheet1!B2:B6'],
];

test.each(MOVES)('what is printed follows its cells: %s', async (_, move, area) => {
  await setUp((page) => page.setPrintArea('B2:C6'));
  workbook.book.addSheet('Other').setPageSetup({ printArea: [{ top: 1, left: 1, bottom: 5, right: 2 }] });
  move(workbook.book.activeSheet.facade);
  expect((await read())[5]).toBe(area);
  expect(workbook.book.sheets[1]?.pageSetup.printArea).toEqual([{ top: 1, left: 1, bottom: 5, right: 2 }]);
});

test('what is printed moves back when rows inserted above are undone', async () => {
  await setUp((page) => page.setPrintArea('B2:C6'));
  workbook.book.activeSheet.facade.insertRowsBefore(0, 2);
  await workbook.book.undo();
  expect((await read())[5]).toBe('Sheet1!B2:C6');
});

const REFUSED: [string, (page: Excel.PageLayout) => void][] = [
  ['an unknown orientation', (page) => page.set({ orientation: 'Upright' as Excel.PageOrientation })],
  ['an unknown paper', (page) => page.set({ paperSize: 'A44' as Excel.PaperType })],
  ['a scale beside pages', (page) => page.set({ zoom: { scale: 90, horizontalFitToPages: 1 } })],
  ['a scale of 5 %', (page) => page.set({ zoom: { scale: 5 } })],
  ['a part of rows as title', (page) => page.setPrintTitleRows('A1:C1')],
  ['cells of another sheet', (page) => page.setPrintArea('Nowhere!A1:B2')],
];

test.each(REFUSED)('%s is refused', async (_, change) => {
  await expect(setUp(change)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('pages are broken before rows, each once, and travel with the file', async () => {
  await setUp((_, sheet) => {
    sheet.horizontalPageBreaks.add('A30');
    sheet.horizontalPageBreaks.add('A12');
    sheet.horizontalPageBreaks.add('B12');
  });
  const breaks = (): readonly number[] | undefined => workbook.book.sheets[0]?.pageSetup.rowBreaks;
  expect(breaks()).toEqual([11, 29]);
  workbook = workbook.reopen();
  expect(breaks()).toEqual([11, 29]);
  await setUp((_, sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(breaks()).toEqual([]);
  await expect(setUp((_, sheet) => void sheet.horizontalPageBreaks.add('A1'))).rejects.toThrow();
});
