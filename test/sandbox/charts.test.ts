import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = openWorkbook();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C4').values = [
      ['Perspective', 'Weight', 'Score'],
      ['Financial', 0.4, 8.1],
      ['Customer', 0.35, 7.2],
      ['Learning', 0.25, 5.5],
    ];
    await context.sync();
  });
});
afterEach(() => workbook.close());

type Use<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>;

function onSheet<Result>(use: Use<Result>): Promise<Result> {
  return Excel.run((context) => use(context.workbook.worksheets.getItem('Sheet1'), context));
}

function charts(): unknown {
  return workbook.book.activeSheet.charts.list();
}

test('a chart is told what to show, keeps it and gives it back', async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
    chart.title.text = 'Weights';
    chart.legend.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    chart.setPosition('E2', 'H12');
    await context.sync();
    const found = sheet.charts.getItem('Chart 1');
    found.load(['name', 'chartType', 'width', 'height', 'title/text', 'legend/visible']);
    const { valueAxis, categoryAxis } = found.axes;
    valueAxis.load('minimum');
    categoryAxis.load('reversePlotOrder');
    const count = sheet.charts.getCount();
    const box = sheet.getRange('E2:H12');
    const first = sheet.getRange('E2').format;
    first.load(['columnWidth', 'rowHeight']);
    box.load(['rowCount', 'columnCount']);
    await context.sync();
    const size = [box.columnCount * first.columnWidth, box.rowCount * first.rowHeight];
    expect([found.name, found.chartType, found.width, found.height]).toEqual(['Chart 1', 'BarClustered', ...size]);
    expect([found.title.text, found.legend.visible, count.value]).toEqual(['Weights', false, 1]);
    expect([valueAxis.minimum, categoryAxis.reversePlotOrder]).toEqual([0, true]);
  });
  const sheetId = workbook.book.activeSheet.id;
  const area = (left: number): object => ({ sheetId, box: { top: 1, left, bottom: 3, right: left } });
  const name = { sheetId, box: { top: 0, left: 1, bottom: 0, right: 1 } };
  const series = [{ name, values: area(1), categories: area(0) }];
  expect(charts()).toMatchObject([{ series, title: 'Weights', axes: { category: { minimum: '' } } }]);
});

const SOURCES: [string, object[]][] = [
  ['A1:C4', [{ name: { box: { left: 1 } } }, { name: { box: { left: 2 } }, categories: { box: { top: 1, left: 0 } } }]],
  ['B2:C4', [{ name: 'Series1', categories: null }, { name: 'Series2' }]],
  ['A2:B4', [{ name: 'Series1', values: { box: { top: 1, left: 1, bottom: 3, right: 1 } } }]],
];

test.each(SOURCES)('of %s', async (address, series) => {
  await onSheet(async (sheet, context) => {
    sheet.charts.add('ColumnClustered', sheet.getRange(address));
    await context.sync();
  });
  expect(charts()).toMatchObject([{ series }]);
  expect(workbook.book.activeSheet.charts.list()[0]?.series).toHaveLength(series.length);
});

test('a series is given the texts that stand beside it', async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Radar', sheet.getRange('C2:C4'), 'Columns');
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
    chart.series.load('count,items/name');
    await context.sync();
    expect([chart.series.count, chart.series.items.map(({ name }) => name)]).toEqual([1, ['Series1']]);
  });
  expect(charts()).toMatchObject([{ series: [{ values: { box: { left: 2 } }, categories: { box: { left: 0 } } }] }]);
});

test('a chart can be deleted, and one that is gone is not found', async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Radar', sheet.getRange('A1:B4'));
    chart.load('name');
    await context.sync();
    expect(chart.name).toBe('Chart 1');
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject('Chart 1');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    sheet.charts.getItem('Chart 1').delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('charts travel with the file', async () => {
  await onSheet(async (sheet, context) => {
    sheet.charts.add('Radar', sheet.getRange('A1:B4'));
    await context.sync();
  });
  const before = charts();
  workbook = workbook.reopen();
  expect(charts()).toEqual(before);
  expect(before).toHaveLength(1);
});

test('the name of a series is what its cell says', async () => {
  await onSheet(async (sheet, context) => {
    const series = sheet.charts.add('Radar', sheet.getRange('A1:B4')).series.getItemAt(0);
    sheet.getRange('B1').values = [['Share']];
    series.load('name');
    await context.sync();
    expect(series.name).toBe('Share');
  });
});

test('an unknown kind of chart is refused', async () => {
  const refused = onSheet(async (sheet, context) => {
    sheet.charts.add('Sunburst', sheet.getRange('A1:B4'));
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
});
