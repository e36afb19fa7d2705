import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const ALL: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

type Use<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>;

function onSheet<Result>(use: Use<Result>): Promise<Result> {
  return Excel.run((context) => use(context.workbook.worksheets.getItem('Sheet1'), context));
}

function looks(address: string): Promise<Excel.CellProperties[][]> {
  return onSheet(async (sheet, context) => {
    const properties = sheet.getRange(address).getCellProperties(ALL);
    await context.sync();
    return properties.value;
  });
}

async function paint(): Promise<void> {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('B2');
    format.fill.color = '#DDE6ED';
    format.font.bold = true;
    format.font.size = 16;
    format.font.underline = 'Single';
    format.horizontalAlignment = 'Center';
    format.wrapText = true;
    sheet.getRange('C2').format.fill.color = '#FFFFFF';
    await context.sync();
  });
}

const PLAIN = {
  fill: { color: '#FFFFFF', pattern: 'None' },
  font: { bold: false, color: '#000000', italic: false, name: 'Calibri', size: 11, underline: 'None' },
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
};

test('every cell is described by what was asked for', async () => {
  await paint();
  const filled = { fill: { color: '#DDE6ED', pattern: 'Solid' }, horizontalAlignment: 'Center', wrapText: true };
  const font = { ...PLAIN.font, bold: true, size: 16, underline: 'Single' };
  expect(await looks('A2:C2')).toEqual([
    [
      { format: PLAIN },
      { format: { ...PLAIN, ...filled, font } },
      { format: { ...PLAIN, fill: { color: '#FFFFFF', pattern: 'Solid' } } },
    ],
  ]);
  const some = await onSheet(async (sheet, context) => {
    const properties = sheet.getRange('B2:B3').getCellProperties({
      address: true,
      format: { font: { bold: true, italic: false } },
    });
    await context.sync();
    return properties.value;
  });
  expect(some).toEqual([
    [{ address: 'Sheet1!B2', format: { font: { bold: true } } }],
    [{ address: 'Sheet1!B3', format: { font: { bold: false } } }],
  ]);
});

test('a cell far beyond the grid looks like one nobody touched', async () => {
  expect(await looks('XFD1048576')).toEqual([[{ format: PLAIN }]]);
});

test('looks that were read can be put back, contents untouched', async () => {
  const before = await looks('A1:C3');
  await paint();
  const painted = await looks('A1:C3');
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2').formulas = [['=1+1']];
    sheet.getRange('A1:C3').setCellProperties(before);
    await context.sync();
  });
  expect(await looks('A1:C3')).toEqual(before);
  const [sheet] = workbook.book.sheets;
  expect([sheet?.formula(1, 1), sheet?.value(1, 1), sheet?.format(1, 1).fill]).toEqual(['=1+1', 2, null]);
  await onSheet(async (worksheet, context) => {
    worksheet.getRange('A1:C3').setCellProperties(painted);
    await context.sync();
  });
  expect(await looks('A1:C3')).toEqual(painted);
});

test('a cell without properties stays as it is', async () => {
  await paint();
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C2').setCellProperties([[{}, { format: { font: { italic: true } } }]]);
    await context.sync();
  });
  const [[first, second] = []] = await looks('B2:C2');
  expect([first?.format?.font?.bold, second?.format?.font?.italic]).toEqual([true, true]);
});

test('widths and heights are read and set line by line', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:D3');
    range.setColumnProperties([{ format: { columnWidth: 30 } }, {}, { format: { columnWidth: 90 } }]);
    range.setRowProperties([{ format: { rowHeight: 60 } }, { format: { rowHeight: 30 } }]);
    const columns = range.getColumnProperties({ columnIndex: true, address: true, format: { columnWidth: true } });
    const rows = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
    const untouched = sheet.getRange('A1').format;
    untouched.load('columnWidth');
    await context.sync();
    expect(columns.value).toEqual([
      { columnIndex: 1, address: 'Sheet1!B2:B3', format: { columnWidth: 30 } },
      { columnIndex: 2, address: 'Sheet1!C2:C3', format: { columnWidth: untouched.columnWidth } },
      { columnIndex: 3, address: 'Sheet1!D2:D3', format: { columnWidth: 90 } },
    ]);
    expect(rows.value).toEqual([
      { rowIndex: 1, format: { rowHeight: 60 } },
      { rowIndex: 2, format: { rowHeight: 30 } },
    ]);
  });
});

const REFUSED: [string, string, (range: Excel.Range) => unknown][] = [
  ['a shape that is not the range’s', 'InvalidArgument', (range) => range.setCellProperties([[{}]])],
  ['too few columns', 'InvalidArgument', (range) => range.setColumnProperties([{}])],
  ['a negative width', 'InvalidArgument', (range) => range.setColumnProperties([{ format: { columnWidth: -1 } }, {}])],
  ['a property the host has not', 'NotImplemented', (range) => range.getCellProperties({ style: true })],
  [
    'a format the host has not',
    'NotImplemented',
    (range) => range.setCellProperties([[{ format: { indentLevel: 1 } }, {}]]),
  ],
];

test.each(REFUSED)('%s is refused', async (_, code, use) => {
  const refused = onSheet(async (sheet, context) => {
    use(sheet.getRange('A1:B1'));
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
