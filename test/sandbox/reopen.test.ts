/** A workbook that is saved, closed and opened again is the same workbook. */
import { openWorkbook, type OpenWorkbook } from '../support/excel';
import { TEST_FUNCTIONS } from './testFunctions';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook({ functions: TEST_FUNCTIONS });
});
afterEach(() => workbook.close());

async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook: book } = context;
    const sheet = book.worksheets.add('Score card');
    sheet.getRange('A1:A4').values = [["'=no formula"], [12.345], [true], ['']];
    sheet.getRange('A2').numberFormat = [['0.00']];
    sheet.getRange('B1:B3').values = [[1], [1], [2]];
    sheet.getRange('C1').formulas = [['=TEST.SHARES(B1:B3)']];
    sheet.getRange('D1').formulas = [['=SUM(Judged)']];
    const look = sheet.getRange('A1').format;
    look.fill.color = '#FFF3DC';
    look.font.bold = true;
    look.columnWidth = 120;
    sheet.getRange('A2').format.rowHeight = 33;
    sheet.getRange('C1:C3').conditionalFormats.add('Custom').custom.rule.formula = '=C1>0.3';
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = '#0F6CBD';
    sheet.showGridlines = false;
    sheet.pageLayout.setPrintArea('A1:D4');
    const name = book.names.add('Judged', sheet.getRange('B1:B3'), 'by the head');
    name.visible = false;
    book.comments.add("'Score card'!B1", 'why');
    book.customXmlParts.add('<model xmlns="urn:test"/>');
    book.worksheets.add('Hidden').visibility = 'Hidden';
    await context.sync();
  });
}

/** Everything a person or the add-in can see of a workbook. */
function seen(): unknown {
  const { book } = workbook;
  const rows = [0, 1, 2, 3];
  return {
    names: book.names.map(({ name, formula, comment, visible }) => [name, formula, comment, visible]),
    customXml: [...book.customXml],
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visible,
      cells: rows.map((row) => rows.map((column) => [sheet.value(row, column), sheet.formula(row, column)])),
      text: sheet.text(1, 0),
      look: sheet.format(0, 0),
      sizes: [sheet.columnWidth(0), sheet.rowHeight(1)],
      rules: sheet.rules.list(),
      comments: sheet.comments.list(),
      view: [sheet.frozen, sheet.tabColor, sheet.gridlines, sheet.pageSetup],
    })),
  };
}

/** Sheets, rules and comments are known by another identity in a file. */
function withoutIdentities(held: unknown): unknown {
  return JSON.parse(JSON.stringify(held, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

const WAYS = {
  'as the page keeps it': async () => workbook.reopen(),
  'as an Excel file': () => workbook.reopenFile(),
};

describe.each(Object.entries(WAYS))('%s', (_, reopen) => {
  test('nothing is lost and nothing is added', async () => {
    await fill();
    const before = seen();
    expect(before).toMatchObject({ sheets: [{}, { text: '12.35', sizes: [120, 33] }, { visible: false }] });
    workbook = await reopen();
    await workbook.book.settled();
    expect(withoutIdentities(seen())).toEqual(withoutIdentities(before));
  });

  test('formulas calculate, names follow and rules go on after it', async () => {
    await fill();
    workbook = await reopen();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Score card');
      sheet.getRange('B3').values = [[6]];
      const results = sheet.getRange('C1:D3');
      results.load('values');
      await context.sync();
      expect(results.values).toEqual([
        [0.125, 8],
        [0.125, ''],
        [0.75, ''],
      ]);
      sheet.name = 'Renamed';
      const name = context.workbook.names.getItem('Judged');
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe('=Renamed!$B$1:$B$3');
    });
  });

  test('it is opened without a history and as nobody’s work', async () => {
    await fill();
    workbook = await reopen();
    await workbook.book.settled();
    expect([workbook.book.undoDepth, workbook.book.isChanged]).toEqual([0, false]);
  });
});
