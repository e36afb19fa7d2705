/** Formats of one batch wait until something else is done, and are made in one change. */
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { openWorkbook, type OpenWorkbook } from '../support/excel';

let workbook: OpenWorkbook;
let changes: number;
beforeEach(() => {
  workbook = openWorkbook();
  changes = 0;
  const commands = workbook.book.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) changes += 1;
  });
});
afterEach(() => workbook.close());

const look = (row: number, column: number) => {
  const { fill, bold, fontColor, numberFormat } = workbook.book.activeSheet.format(row, column);
  return { fill, bold, fontColor, numberFormat, top: workbook.book.activeSheet.borders(row, column).top };
};

const PLAIN = { fill: null, bold: false, fontColor: '#000000', numberFormat: 'General', top: null };
const LINE = { style: 'Continuous', weight: 'Thin', color: '#D9D9D9' };

async function dress(after?: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { format } = sheet.getRange('A1:B3');
    format.fill.color = '#FFFFFF';
    format.font.bold = true;
    format.font.color = '#112233';
    const line = format.borders.getItem('EdgeTop');
    line.style = 'Continuous';
    line.color = '#D9D9D9';
    sheet.getRange('B1:B3').numberFormat = [['0.00'], ['0.00'], ['0.00']];
    // The later of two formats of one cell counts.
    format.fill.color = '#C6EFCE';
    after?.(sheet);
    await context.sync();
  });
}

test('all formats of a block are one change, the later of two counts, and one step takes them back', async () => {
  await dress();
  expect(changes).toBe(1);
  expect(look(0, 1)).toEqual({ fill: '#C6EFCE', bold: true, fontColor: '#112233', numberFormat: '0.00', top: LINE });
  expect(look(2, 0)).toMatchObject({ fill: '#C6EFCE', numberFormat: 'General', top: null });
  await workbook.book.undo();
  expect(look(0, 1)).toEqual(PLAIN);
  await workbook.book.redo();
  expect(look(0, 1)).toMatchObject({ fill: '#C6EFCE', top: LINE });
});

test('what a batch reads it reads in the formats it has given', async () => {
  let text = '';
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.values = [[0.125]];
    cell.numberFormat = [['0.0%']];
    cell.format.fill.color = '#C6EFCE';
    cell.load(['text']);
    cell.format.fill.load('color');
    await context.sync();
    text = `${cell.text[0]?.[0]} ${cell.format.fill.color}`;
  });
  expect(text).toBe('12.5% #C6EFCE');
});

test('cells whose formats are cleared in the same batch lose them', async () => {
  await dress((sheet) => {
    sheet.getRange('A1:B1').clear('Formats');
  });
  expect(look(0, 0)).toEqual(PLAIN);
  expect(look(1, 0)).toMatchObject({ fill: '#C6EFCE', bold: true });
});

test('a batch that fails keeps what it did before, as in Excel', async () => {
  const failing = dress((sheet) => {
    sheet.getRange('A1').values = [[1, 2]];
  });
  await expect(failing).rejects.toThrow();
  expect(look(0, 0)).toMatchObject({ fill: '#C6EFCE', bold: true });
  expect(workbook.book.undoDepth).toBe(1);
});
