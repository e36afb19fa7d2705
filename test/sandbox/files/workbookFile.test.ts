/** A file opened in the workbook of the page, worked in and saved: changed where it was changed, and nowhere else. */
import { openContainer } from '../../../src/files/container/container';
import type { Cell, SheetContents, WorkbookContents } from '../../../src/files/contents';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { EMPTY_SHEET } from '../../../src/files/plain';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { WorkbookFile } from '../../../src/sandbox/files/workbookFile';
import { openWorkbook, type OpenWorkbook } from '../../support/excel';
import { cellsOf, workbookWith } from '../../support/workbookFiles';

/** Invented data: amounts with a sum, a list of choices, a rule, a note, a merged heading, a name and a chart. */
const SHEET: SheetContents = {
  ...EMPTY_SHEET,
  name: 'Rincian',
  cells: [
    ...cellsOf([
      ['Realisasi', '', ''],
      ['Uraian', 'Nilai', 'Status'],
      ['Pajak', 10, 'Ya'],
      ['Denda', 20, 'Tidak'],
      ['Jasa', 30, 'Ya'],
    ]),
    { row: 5, column: 1, value: 60, formula: { text: 'SUM(B3:B5)' }, style: 0 },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  validations: [
    {
      areas: [{ top: 2, left: 2, bottom: 4, right: 2 }],
      type: 'list',
      operator: null,
      formulas: ['"Ya,Tidak"'],
      allowBlank: true,
      refusesOthers: true,
      error: null,
      prompt: null,
    },
  ],
  conditionalFormats: [
    {
      areas: [{ top: 2, left: 1, bottom: 4, right: 1 }],
      priority: 1,
      stopIfTrue: false,
      rule: {
        kind: 'formula',
        formula: 'B3>15',
        style: { fill: '#C6EFCE', fontColor: null, bold: null, italic: null },
      },
    },
  ],
  links: [{ row: 4, column: 0, place: 'Rekap!A1', tip: 'Rekap · A1' }],
  notes: [{ row: 4, column: 1, author: 'x', text: 'unverified', isThread: false }],
  charts: [
    {
      type: 'columnClustered',
      name: 'Chart 1',
      title: 'Nilai',
      series: [{ name: { text: 'Nilai' }, values: 'Rincian!$B$3:$B$5', categories: 'Rincian!$A$3:$A$5' }],
      hasLegend: false,
      reversedCategories: false,
      minimum: null,
      place: { left: 200, top: 100, width: 300, height: 200 },
    },
  ],
};

const OTHER: SheetContents = {
  ...EMPTY_SHEET,
  name: 'Rekap',
  cells: [{ row: 0, column: 0, value: 60, formula: { text: 'Rincian!B6' }, style: 0 }],
};

const CONTENTS: WorkbookContents = {
  ...workbookWith({}),
  sheets: [SHEET, OTHER],
  names: [{ name: 'Nilai', formula: 'Rincian!$B$3:$B$5', sheet: null, hidden: false, comment: '' }],
};

const FILE = newWorkbook(CONTENTS);

let file: WorkbookFile;
let workbook: OpenWorkbook;
async function opened(bytes: Uint8Array = FILE): Promise<ReturnType<WorkbookFile['fillIn']>> {
  file = new WorkbookFile(bytes, 'Rincian.xlsx');
  workbook = openWorkbook({ snapshot: file.snapshot });
  return file.fillIn(workbook.book);
}
afterEach(() => workbook.close());

async function saved(): Promise<{ contents: WorkbookContents; changed: readonly string[] }> {
  await workbook.book.settled();
  const bytes = file.save(workbook.book);
  const [before, after] = [openContainer(FILE), openContainer(bytes)];
  const changed = before.names.filter((name) => Buffer.compare(before.packed(name), after.packed(name)) !== 0);
  return { contents: readWorkbook(bytes), changed };
}

function valueAt({ sheets }: WorkbookContents, sheet: number, row: number, column: number): Cell | undefined {
  return sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);
}

const onSheet = (): OpenWorkbook['book']['activeSheet'] => workbook.book.activeSheet;

test('a file that nobody works in is saved as it was', async () => {
  expect(await opened()).toEqual({ asInFile: [], different: [] });
  expect(Buffer.compare(file.save(workbook.book), FILE)).toBe(0);
});

test('a typed cell changes its sheet and what follows from it; charts, notes and lists are not touched', async () => {
  await opened();
  onSheet().write({ top: 3, left: 1, bottom: 3, right: 1 }, () => 25);
  const { contents, changed } = await saved();
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
  expect(valueAt(contents, 0, 3, 1)?.value).toBe(25);
  expect(valueAt(contents, 0, 5, 1)).toMatchObject({ value: 65, formula: { text: 'SUM(B3:B5)' } });
  expect(valueAt(contents, 1, 0, 0)).toMatchObject({ value: 65, formula: { text: 'Rincian!B6' } });
  const { cells, ...rest } = contents.sheets[0] ?? SHEET;
  const { cells: oldCells, ...oldRest } = readWorkbook(FILE).sheets[0] ?? SHEET;
  expect(rest).toEqual(oldRest);
  expect(cells).toHaveLength(oldCells.length);
});

test('what stands in no cell goes with a row that is put in', async () => {
  await opened();
  onSheet().facade.insertRowsBefore(3, 1);
  onSheet().write({ top: 3, left: 0, bottom: 3, right: 2 }, (_, column) => ['Lain', 5, 'Ya'][column] ?? '');
  const { contents } = await saved();
  const [sheet] = contents.sheets;
  expect(sheet?.cells.filter(({ column }) => column === 0).map(({ value }) => value)).toEqual([
    'Realisasi',
    'Uraian',
    'Pajak',
    'Lain',
    'Denda',
    'Jasa',
  ]);
  expect(valueAt(contents, 0, 6, 1)).toMatchObject({ value: 65, formula: { text: 'SUM(B3:B6)' } });
  expect(valueAt(contents, 1, 0, 0)).toMatchObject({ value: 65, formula: { text: 'Rincian!B7' } });
  expect(sheet?.validations[0]?.areas).toEqual([{ top: 2, left: 2, bottom: 5, right: 2 }]);
  expect(sheet?.conditionalFormats[0]?.areas).toEqual([{ top: 2, left: 1, bottom: 5, right: 1 }]);
  expect(sheet?.charts[0]?.series[0]?.values).toBe('Rincian!$B$3:$B$6');
  expect(sheet?.notes).toMatchObject([{ row: 5, column: 1, text: 'unverified' }]);
  expect(sheet?.links).toEqual([{ row: 5, column: 0, place: 'Rekap!A1', tip: 'Rekap · A1' }]);
  expect(contents.names).toMatchObject([{ name: 'Nilai', formula: 'Rincian!$B$3:$B$6' }]);
});

test('links within the workbook are in the grid, and those that come and go do so in the file', async () => {
  await opened();
  const { links } = onSheet();
  const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  expect(links.at(4, 0)).toEqual({ place: 'Rekap!A1', tip: 'Rekap · A1' });
  links.remove(cell(4, 0));
  links.set(cell(2, 0), { place: "'Rekap'!A1:B2", tip: '' });
  const { contents, changed } = await saved();
  expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  expect(contents.sheets[0]?.links).toEqual([{ row: 2, column: 0, place: "'Rekap'!A1:B2", tip: '' }]);
  expect(valueAt(contents, 0, 2, 0)?.value).toBe('Pajak');
});

test('a row taken out and brought back leaves the file as it was', async () => {
  await opened();
  onSheet().facade.deleteRows(3, 1);
  await workbook.book.settled();
  await workbook.book.undo();
  const { contents, changed } = await saved();
  expect(changed).toEqual([]);
  expect(contents).toEqual(readWorkbook(FILE));
});

test('columns taken out go in the file, too', async () => {
  await opened();
  onSheet().facade.deleteColumns(0, 1);
  const { contents } = await saved();
  const [sheet] = contents.sheets;
  expect(valueAt(contents, 0, 5, 0)).toMatchObject({ value: 60, formula: { text: 'SUM(A3:A5)' } });
  expect(sheet?.validations[0]?.areas).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('sheets are added, renamed, put in another order and taken out', async () => {
  await opened();
  const { book } = workbook;
  const added = book.addSheet('Baru');
  added.write({ top: 0, left: 0, bottom: 0, right: 1 }, (_, column) =>
    column === 0 ? '=SUM(Rincian!B3:B5)*2' : "'=teks",
  );
  added.setFormat({ top: 0, left: 0, bottom: 0, right: 0 }, () => ({
    bold: true,
    numberFormat: '0.0',
    fill: '#FFF3DC',
  }));
  book.sheets[1]?.rename('Rincian lama');
  book.sheets[2]?.moveTo(0);
  const { contents } = await saved();
  expect(contents.sheets.map(({ name }) => name)).toEqual(['Baru', 'Rincian', 'Rincian lama']);
  const cell = valueAt(contents, 0, 0, 0);
  expect(cell).toMatchObject({ value: 120, formula: { text: 'SUM(Rincian!B3:B5)*2' } });
  expect(contents.styles[cell?.style ?? 0]).toMatchObject({ bold: true, numberFormat: '0.0', fill: '#FFF3DC' });
  // What a person typed as text is text.
  expect(valueAt(contents, 0, 0, 1)).toEqual({ row: 0, column: 1, value: '=teks', style: 0 });
  book.sheets[2]?.remove();
  expect((await saved()).contents.sheets.map(({ name }) => name)).toEqual(['Baru', 'Rincian']);
});

test('a formula that is not computed here shows what the file says, and stays a formula there', async () => {
  const bytes = newWorkbook({
    ...CONTENTS,
    sheets: [
      {
        ...SHEET,
        cells: [...SHEET.cells, { row: 7, column: 1, value: 60, formula: { text: 'SUM(Daftar[Nilai])' }, style: 0 }],
        charts: [],
      },
      OTHER,
    ],
  });
  const { asInFile, different } = await opened(bytes);
  expect([asInFile, different]).toEqual([['Rincian!B8'], []]);
  expect(onSheet().value(7, 1)).toBe(60);
  onSheet().write({ top: 2, left: 1, bottom: 2, right: 1 }, () => 11);
  await workbook.book.settled();
  const after = readWorkbook(file.save(workbook.book));
  expect(valueAt(after, 0, 7, 1)).toMatchObject({ value: 60, formula: { text: 'SUM(Daftar[Nilai])' } });
  expect(valueAt(after, 0, 5, 1)?.value).toBe(61);
});

test('a result that differs from the file is named', async () => {
  const wrong = SHEET.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 61 }));
  const results = await opened(newWorkbook({ ...CONTENTS, sheets: [{ ...SHEET, cells: wrong }, OTHER] }));
  expect(results).toEqual({ asInFile: [], different: ['Rincian!B6'] });
});
