import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

function change(...changes: readonly Change[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const each of changes) each(sheet, context);
    await context.sync();
  });
}

const protectSheet: Change = (sheet) => sheet.protection.protect();
const protectBook: Change = (_, { workbook: book }) => book.protection.protect();

async function isProtected(): Promise<{ sheets: boolean[]; book: boolean }> {
  return Excel.run(async ({ workbook: { worksheets, protection }, sync }) => {
    worksheets.load({ protection: { protected: true } });
    protection.load(['protected']);
    await sync();
    return { sheets: worksheets.items.map((sheet) => sheet.protection.protected), book: protection.protected };
  });
}

async function lockedAt(...addresses: string[]): Promise<(boolean | null)[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const found = addresses.map((address) => sheet.getRange(address).format.protection);
    for (const each of found) each.load(['locked']);
    await context.sync();
    return found.map(({ locked }) => locked);
  });
}

/** Something of everything that a protected sheet holds fast. */
const furnish: Change = (sheet, { workbook: book }) => {
  sheet.getRange('A1:B1').values = [['Name', 1]];
  sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1=1';
  sheet.comments.add('Sheet1!B1', 'why');
  book.worksheets.add('Other');
};

const OF_SHEET: [string, Change][] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [[2]])],
  ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0.0']])],
  ['deleting contents', (sheet) => sheet.getRange('A1').clear('Contents')],
  ['a fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['taking a fill away', (sheet) => sheet.getRange('A1').format.fill.clear()],
  ['a font', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
  ['an alignment', (sheet) => (sheet.getRange('A1').format.wrapText = true)],
  ['a width', (sheet) => (sheet.getRange('A1').format.columnWidth = 90)],
  ['properties of cells', (sheet) => sheet.getRange('A1').setCellProperties([[{ format: { font: { bold: true } } }]])],
  ['a new rule', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
  [
    'another formula of a rule',
    (sheet) => (sheet.getRange('A1').conditionalFormats.getItemAt(0).custom.rule.formula = '=A1=2'),
  ],
  [
    'another fill of a rule',
    (sheet) => (sheet.getRange('A1').conditionalFormats.getItemAt(0).custom.format.fill.color = '#FF0000'),
  ],
  ['deleting a rule', (sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).delete()],
  ['deleting all rules', (sheet) => sheet.getRange('A1').conditionalFormats.clearAll()],
  ['a comment', (sheet) => void sheet.comments.add('Sheet1!A1', 'because')],
  ['deleting a comment', (sheet) => sheet.comments.getItemByCell('Sheet1!B1').delete()],
  ['a chart', (sheet) => void sheet.charts.add('BarClustered', sheet.getRange('A1:B1'))],
];

const OF_BOOK: [string, Change][] = [
  ['a new sheet', (_, context) => void context.workbook.worksheets.add('Third')],
  ['deleting a sheet', (_, context) => context.workbook.worksheets.getItem('Other').delete()],
  ['renaming a sheet', (sheet) => (sheet.name = 'First')],
  ['moving a sheet', (sheet) => (sheet.position = 1)],
  ['hiding a sheet', (sheet) => (sheet.visibility = 'Hidden')],
];

describe('a protected sheet', () => {
  test('says so, alone, and still does when it is opened again', async () => {
    await change(furnish);
    expect(await isProtected()).toEqual({ sheets: [false, false], book: false });
    await change(protectSheet);
    workbook = workbook.reopen();
    expect(await isProtected()).toEqual({ sheets: [true, false], book: false });
  });

  test.each(OF_SHEET)('refuses %s, until it is unprotected', async (_, attempt) => {
    await change(furnish, protectSheet);
    await expect(change(attempt)).rejects.toMatchObject({ code: 'AccessDenied' });
    await change((sheet) => sheet.protection.unprotect(), attempt);
  });

  test('is read, printed, renamed and selected in as any other, and others are written', async () => {
    await change(furnish, protectSheet);
    await change(
      (sheet) => sheet.getRange('A1').select(),
      (sheet) => sheet.pageLayout.setPrintArea('A1:B1'),
      (sheet) => sheet.freezePanes.freezeRows(1),
      (sheet) => (sheet.name = 'First'),
      (_, context) => (context.workbook.worksheets.getItem('Other').getRange('A1').values = [[1]]),
      (sheet) => sheet.getRange('A1').load(['values']),
    );
  });

  test('takes contents in unlocked cells alone, and still does when it is opened again', async () => {
    await change(
      furnish,
      (sheet) => (sheet.getRange('A1:B3').format.protection.locked = false),
      (sheet) => (sheet.getRange('B3').format.protection.locked = true),
      protectSheet,
    );
    workbook = workbook.reopen();
    await change(
      (sheet) => (sheet.getRange('A1').values = [[2]]),
      (sheet) => (sheet.getRange('A2:B2').formulas = [['=A1', 3]]),
    );
    const refused: Change[] = [
      (sheet) => (sheet.getRange('C1').values = [[2]]),
      (sheet) => (sheet.getRange('A3:B3').values = [[1, 2]]),
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => (sheet.getRange('C1').format.protection.locked = false),
    ];
    for (const attempt of refused) await expect(change(attempt)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await lockedAt('A1:B2', 'B3', 'A3:B3', 'C9')).toEqual([false, true, null, true]);
  });

  test('refuses from the action on that would change it: what came before stays', async () => {
    await change(furnish, protectSheet);
    const attempt = change(
      (_, context) => (context.workbook.worksheets.getItem('Other').getRange('A1').values = [['written']]),
      (sheet) => (sheet.getRange('A1').values = [['refused']]),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } });
    expect(workbook.book.sheets.map((sheet) => sheet.value(0, 0))).toEqual(['Name', 'written']);
  });
});

describe('a protected workbook', () => {
  test('says so, and still does when it is opened again', async () => {
    await change(protectBook);
    workbook = workbook.reopen();
    expect(await isProtected()).toEqual({ sheets: [false], book: true });
  });

  test.each(OF_BOOK)('refuses %s, until it is unprotected', async (_, attempt) => {
    await change(furnish, protectBook);
    await expect(change(attempt)).rejects.toMatchObject({ code: 'AccessDenied' });
    await change((__, context) => context.workbook.protection.unprotect(), attempt);
  });

  test('takes changes of cells', async () => {
    await change(protectBook, (sheet) => (sheet.getRange('A1').values = [[1]]));
  });
});

const WITH_MORE: [string, Change][] = [
  ['options', (sheet) => sheet.protection.protect({ allowSort: true })],
  ['a password', (sheet) => sheet.protection.protect(undefined, 'secret')],
  ['a password to unprotect', (sheet) => sheet.protection.unprotect('secret')],
  ['a password of the workbook', (_, context) => context.workbook.protection.protect('secret')],
];

test.each(WITH_MORE)('%s is nothing this host knows', async (_, attempt) => {
  await expect(change(attempt)).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('protecting once more is refused', async () => {
  await expect(change(protectSheet, protectSheet)).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(change(protectBook, protectBook)).rejects.toMatchObject({ code: 'AccessDenied' });
});
