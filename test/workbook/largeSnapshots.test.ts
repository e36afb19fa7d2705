/**
 * What stands on a large sheet is read a column at a time: as if it were read cell by cell, whatever people did to it,
 * and undo puts all of it back.
 */
import type { SheetPlan } from '../../src/sheets/plan';
import { takeSnapshots } from '../../src/workbook/writing/snapshot';
import type { Snapshot } from '../../src/workbook/writing/snapshot';
import { writeSheets } from '../../src/workbook/writing/writer';
import { EMPTY_MODEL } from '../../src/model/types';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { type } from './sheet';

const [ROWS, COLUMNS] = [700, 10];
const LAST = `J${ROWS}`;

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

function onSheet<T>(name: string, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) {
  return Excel.run(async (context) => {
    const answer = await act(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return answer;
  });
}

/** In one piece, cells one by one. */
function looksOf(name: string): Promise<Excel.CellProperties[][]> {
  return onSheet(name, async (sheet, context) => {
    const looks = sheet.getRange(`A1:${LAST}`).getCellProperties({
      format: {
        fill: { color: true, pattern: true },
        font: { bold: true, italic: true, size: true, color: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
        borders: { style: true, color: true, weight: true },
      },
    });
    await context.sync();
    return looks.value;
  });
}

async function snapshotOf(name: string): Promise<Snapshot> {
  const [snapshot] = await onSheet(name, async (sheet, context) => {
    sheet.load(['id']);
    await context.sync();
    return takeSnapshots(context, [
      { id: sheet.id, area: { sheet: name, row: 0, column: 0, rows: ROWS, columns: COLUMNS } },
    ]);
  });
  if (!snapshot) throw new Error('nothing was read');
  return snapshot;
}

type Mark = readonly [what: string, mark: (sheet: Excel.Worksheet) => void];

const line = (range: Excel.Range, edge: `${Excel.BorderIndex}`, color: string): void =>
  range.format.borders.getItem(edge).set({ style: 'Continuous', color, weight: 'Thin' });

/** What a person may have done. */
const MARKS: readonly Mark[] = [
  ['nothing', () => undefined],
  ['one cell', (sheet) => (sheet.getRange('C300').format.fill.color = '#00B050')],
  ['white among cells without a fill', (sheet) => (sheet.getRange('C300:C310').format.fill.color = '#FFFFFF')],
  ['a fill of all', (sheet) => (sheet.getRange(`A1:${LAST}`).format.fill.color = '#FFF2CC')],
  ['black all over', (sheet) => (sheet.getRange(`B1:B${ROWS}`).format.fill.color = '#000000')],
  [
    'every other row',
    (sheet) => {
      for (let row = 2; row <= ROWS; row += 2) sheet.getRange(`A${row}:J${row}`).format.fill.color = '#DDEBF7';
    },
  ],
  [
    'letters and places',
    (sheet) => {
      sheet.getRange('A1:J1').format.font.bold = true;
      sheet.getRange('D5:D600').format.font.color = '#C00000';
      sheet.getRange('E128:E129').format.font.size = 14;
      sheet.getRange(`F1:F${ROWS}`).format.wrapText = true;
      sheet.getRange('G200').format.horizontalAlignment = 'Right';
    },
  ],
  [
    'lines',
    (sheet) => {
      const all = sheet.getRange('B4:H690');
      for (const edge of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const)
        line(all, edge, '#7F7F7F');
      line(sheet.getRange('C256:C257'), 'InsideHorizontal', '#FF0000');
      line(sheet.getRange(`J1:J${ROWS}`), 'EdgeLeft', '#000000');
    },
  ],
  ['one line between two stretches', (sheet) => line(sheet.getRange('D128'), 'EdgeBottom', '#7F7F7F')],
];

test.each(MARKS)('%s: as read cell by cell', async (_, mark) => {
  await type('A1', [['first']]);
  await type(LAST, [['last']]);
  await onSheet('Sheet1', mark);
  const { looks, formulas, values, numberFormats } = await snapshotOf('Sheet1');
  expect(looks).toEqual(await looksOf('Sheet1'));
  expect([formulas, values, numberFormats].map((cells) => [cells.length, cells[0]?.length])).toEqual(
    new Array(3).fill([ROWS, COLUMNS]),
  );
  expect([formulas[0]?.[0], values[ROWS - 1]?.[COLUMNS - 1]]).toEqual(['first', 'last']);
});

test('heights that differ are read row by row', async () => {
  await onSheet('Sheet1', (sheet) => {
    sheet.getRange('A3').format.rowHeight = 39;
    sheet.getRange('A400:A420').format.rowHeight = 24;
  });
  const { heights } = await snapshotOf('Sheet1');
  const usual = heights[0];
  expect(heights).toEqual(
    heights.map((_, row) => {
      if (row === 2) return 39;
      return row >= 399 && row < 420 ? 24 : usual;
    }),
  );
});

test.each([400_000, 100_000])(
  'what is larger than %d bytes all the same is asked for in smaller parts',
  async (limit) => {
    await type(
      'A1',
      Array.from({ length: ROWS }, (_, row) => [`K${row}`, 'A text of some length, as a remark may have']),
    );
    await onSheet('Sheet1', (sheet) => {
      for (let row = 2; row <= 200; row += 2) sheet.getRange(`A${row}:J${row}`).format.fill.color = '#DDEBF7';
    });
    const wanted = await snapshotOf('Sheet1');
    workbook.faults.payloadLimit = limit;
    const found = await snapshotOf('Sheet1');
    workbook.faults.payloadLimit = Infinity;
    expect(found).toEqual(wanted);
  },
);

const plan = (rows: number): SheetPlan => ({
  key: 'large',
  name: 'Large',
  columns: new Array<number>(COLUMNS).fill(60),
  blocks: [
    { at: 'A1', style: 'heading', cells: [Array.from({ length: COLUMNS }, (_, column) => `H${column}`)] },
    {
      at: 'A2',
      style: 'result',
      format: '0.00',
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: COLUMNS }, (__, column) => row + column / 10),
      ),
    },
  ],
});

test('undo puts back what people made of a large sheet', async () => {
  const request = (rows: number, model = EMPTY_MODEL) => ({
    model,
    sheets: [{ key: 'large', name: 'Large' }],
    build: () => [plan(rows)],
  });
  const { records } = await writeSheets(request(ROWS - 1), 'replace');
  for (const [, mark] of MARKS.slice(5)) await onSheet('Large', mark);
  await type('C300', [[1234]], 'Large');
  await onSheet('Large', (sheet) => (sheet.getRange('C300').numberFormat = [['#,##0']]));
  const before = await snapshotOf('Large');
  const again = await writeSheets(request(ROWS - 101, { ...EMPTY_MODEL, sheets: records }), 'replace');
  expect((await snapshotOf('Large')).formulas[299]?.[2]).toBe(298.2);
  await again.undo();
  expect(await snapshotOf('Large')).toEqual(before);
});
