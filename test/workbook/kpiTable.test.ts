import { forgetTable, nameTable, selectedTable, tableAt } from '../../src/workbook/reading/kpiTable';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { pictureOfBook } from './picture';
import { addSheet, deleteSheet, formulasOf, rename, select, type, valuesOf } from './sheet';
import { writeCells } from '../../src/workbook/writing/singleCells';

let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(async () => {
  workbook = openWorkbook();
  await type('B3', [
    ['KPI', 'Target', 'Realisasi'],
    ['F1a', 10, 9],
    ['F1b', '', 4],
    ['', 8, '=C4/2'],
  ]);
  await type('H20', [['elsewhere']]);
});

const area = { sheet: 'Sheet1', row: 2, column: 1, rows: 4, columns: 3 };

describe('the selected table', () => {
  test('is what is selected, cut to the cells in use', async () => {
    await select('B:D');
    const table = await selectedTable();
    expect(table?.area).toEqual({ ...area, rows: 18 });
    expect(table?.cells[3]).toEqual(['', 8, 5]);
  });

  test.each(['B3', 'C5', 'D6'])('grows around one cell: %s', async (cell) => {
    await select(cell);
    expect((await selectedTable())?.area).toEqual(area);
  });

  test.each(['B4:B6', 'C4:D4'])('grows around merged cells, which are all selected: %s', async (cells) => {
    await type('B4', [['F1a', 10, '']]);
    await type('B5', [[''], ['']]);
    workbook.book.activeSheet.facade.getRange(cells).merge();
    await select(cells);
    expect((await selectedTable())?.area).toEqual(area);
  });

  test.each([
    ['a blank row above', [['Kinerja triwulan II 2026'], ['Kantor Contoh'], ['']], 0],
    ['directly above', [[''], ['Kinerja triwulan II 2026'], ['Kantor Contoh']], 1],
  ])('takes the title %s the selected cells with it', async (_, lines, row) => {
    await addSheet('Report');
    await type('B1', lines, 'Report');
    await type(
      'B4',
      [
        ['KPI', 'Target', 'Realisasi'],
        ['F1a', 10, 9],
        ['F1b', 5, 4],
      ],
      'Report',
    );
    const report = { ...area, sheet: 'Report', row, rows: 6 - row };
    await select('B4:D6', 'Report');
    expect((await selectedTable())?.area).toEqual(report);
    await select('B5:D6', 'Report');
    expect((await selectedTable())?.area).toEqual({ ...report, row: 4, rows: 2 });
  });

  test('takes no table that stands above the selected one', async () => {
    await type('B8', [
      ['KPI', 'Target', 'Realisasi'],
      ['F2a', 10, 9],
    ]);
    await select('B8:D9');
    expect((await selectedTable())?.area).toEqual({ ...area, row: 7, rows: 2 });
  });

  test.each(['G2', 'M40'])('is none around a blank place: %s', async (cell) => {
    await select(cell);
    expect(await selectedTable()).toBeNull();
  });

  test.each(['B2', 'A3', 'A6'])('is the table beside a blank cell outside the cells in use: %s', async (cell) => {
    await select(cell);
    const table = await selectedTable();
    expect(table?.area).toEqual(area);
    expect(table?.cells.map((row) => row.length)).toEqual([3, 3, 3, 3]);
  });

  test.each(['A1', 'B1', 'C1', 'H2', 'A20'])('is none far outside the cells in use: %s', async (cell) => {
    await select(cell);
    expect(await selectedTable()).toBeNull();
  });

  test('is none on an empty sheet', async () => {
    await addSheet('Empty');
    await select('A1:C9', 'Empty');
    expect(await selectedTable()).toBeNull();
  });
});

describe('a table by its name', () => {
  test('is found after its sheet was renamed and rows were inserted above', async () => {
    const name = await nameTable(area);
    expect(name).toMatch(/^tb_table_/);
    await rename('Sheet1', "KPI '10");
    workbook.book.activeSheet.facade.insertRowsBefore(0, 2);
    const table = await tableAt(name);
    expect(table.area).toEqual({ ...area, sheet: "KPI '10", row: 4 });
    expect(table.cells[0]).toEqual(['KPI', 'Target', 'Realisasi']);
  });

  test('has a name of its own each time, and forgetting one leaves the others and the cells', async () => {
    const [one, other] = [await nameTable(area), await nameTable(area)];
    expect(other).not.toBe(one);
    await forgetTable(one);
    await expect(tableAt(one)).rejects.toMatchObject({ kind: 'gone' });
    expect((await tableAt(other)).area).toEqual(area);
    await forgetTable(other);
    expect(JSON.stringify(await pictureOfBook())).not.toContain('tb_table_');
  });

  test('stays hidden from the list of names', async () => {
    await nameTable(area);
    expect(JSON.stringify(await pictureOfBook())).toMatch(/tb_table_\w+ ='?Sheet1'?!\$B\$3:\$D\$6 false/);
  });

  test('that was deleted with its sheet is gone, and so is one that never was', async () => {
    await addSheet('Other');
    const name = await nameTable(area);
    await deleteSheet('Sheet1');
    await expect(tableAt(name)).rejects.toMatchObject({ kind: 'gone' });
    await expect(tableAt('tb_table_none')).rejects.toMatchObject({ kind: 'gone' });
    await expect(tableAt(area)).rejects.toMatchObject({ kind: 'gone' });
  });
});

describe('single cells', () => {
  test('are changed and taken back, on several sheets', async () => {
    await addSheet('Weights');
    await type('A1', [['0,4']], 'Weights');
    const before = await pictureOfBook();
    const written = await writeCells([
      { address: "'Sheet1'!D4", value: 12 },
      { address: "'Weights'!A1", value: 0.3 },
      { address: "'Sheet1'!C5", value: '=not a formula' },
    ]);
    expect(await valuesOf('D4')).toEqual([[12]]);
    expect(await valuesOf('C5')).toEqual([['=not a formula']]);
    expect(await written.holds()).toBe(true);
    await written.undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test('with a formula are refused, and nothing is written', async () => {
    const before = await pictureOfBook();
    const writing = writeCells([
      { address: "'Sheet1'!D4", value: 12 },
      { address: "'Sheet1'!D6", value: 12 },
    ]);
    await expect(writing).rejects.toMatchObject({ kind: 'occupied', values: { cell: 'D6', sheet: 'Sheet1' } });
    expect(await pictureOfBook()).toEqual(before);
  });

  test('typed over since are not taken back', async () => {
    const written = await writeCells([{ address: "'Sheet1'!D4", value: 12 }]);
    await type('D4', [[13]]);
    expect(await written.holds()).toBe(false);
    await expect(written.undo()).rejects.toMatchObject({ kind: 'changedSince', values: { area: 'D4' } });
    expect(await formulasOf('D4')).toEqual([[13]]);
  });

  test('stay as they were when writing fails half-way', async () => {
    const before = await pictureOfBook();
    workbook.traffic.failAtWrite(2, 'GeneralException');
    const writing = writeCells([
      { address: "'Sheet1'!D4", value: 12 },
      { address: "'Sheet1'!C4", value: 12 },
    ]);
    await expect(writing).rejects.toMatchObject({ kind: 'unexpected' });
    expect(await pictureOfBook()).toEqual(before);
  });

  test('need a sheet and one cell each', async () => {
    for (const address of ['D4', "'Sheet1'!D4:D5", 'nowhere']) {
      await expect(async () => writeCells([{ address, value: 1 }])).rejects.toMatchObject({ kind: 'notAnAddress' });
    }
  });
});
