/**
 * What stands on a large sheet is read in strips, of one column or, where it is wider than high, of one row: as if it were
 * read cell by cell, whatever people did to it, and undo puts all of it back.
 */
import { areaAddress, parseAddress } from '../../src/sheets/address';
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

/** Rows of the wide sheet are columns of the high one. */
interface Shape {
  readonly isWide: boolean;
  /** Of what is said of the high sheet. */
  at(address: string): string;
  side(edge: `${Excel.BorderIndex}`): `${Excel.BorderIndex}`;
}

const ACROSS: Readonly<Partial<Record<`${Excel.BorderIndex}`, `${Excel.BorderIndex}`>>> = {
  EdgeTop: 'EdgeLeft',
  EdgeBottom: 'EdgeRight',
  EdgeLeft: 'EdgeTop',
  EdgeRight: 'EdgeBottom',
  InsideHorizontal: 'InsideVertical',
  InsideVertical: 'InsideHorizontal',
};

const HIGH: Shape = { isWide: false, at: (address) => address, side: (edge) => edge };
const WIDE: Shape = {
  isWide: true,
  at: (address) => {
    const area = parseAddress(address, '');
    if (!area) throw new RangeError(address);
    const { row, column, rows, columns } = area;
    return areaAddress({ sheet: '', row: column, column: row, rows: columns, columns: rows });
  },
  side: (edge) => ACROSS[edge] ?? edge,
};

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
function looksOf(name: string, { at }: Shape): Promise<Excel.CellProperties[][]> {
  return onSheet(name, async (sheet, context) => {
    const looks = sheet.getRange(at(`A1:${LAST}`)).getCellProperties({
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

async function snapshotOf(name: string, { isWide } = HIGH): Promise<Snapshot> {
  const [rows, columns] = isWide ? [COLUMNS, ROWS] : [ROWS, COLUMNS];
  const [snapshot] = await onSheet(name, async (sheet, context) => {
    sheet.load(['id']);
    await context.sync();
    return takeSnapshots(context, [{ id: sheet.id, area: { sheet: name, row: 0, column: 0, rows, columns } }]);
  });
  if (!snapshot) throw new Error('nothing was read');
  return snapshot;
}

type Mark = readonly [what: string, mark: (on: (address: string) => Excel.Range, side: Shape['side']) => void];

const line = (range: Excel.Range, edge: `${Excel.BorderIndex}`, color: string): void =>
  range.format.borders.getItem(edge).set({ style: 'Continuous', color, weight: 'Thin' });

/** What a person may have done. */
const MARKS: readonly Mark[] = [
  ['nothing', () => undefined],
  ['one cell', (on) => (on('C300').format.fill.color = '#00B050')],
  ['white among cells without a fill', (on) => (on('C300:C310').format.fill.color = '#FFFFFF')],
  ['a fill of all', (on) => (on(`A1:${LAST}`).format.fill.color = '#FFF2CC')],
  ['black all over', (on) => (on(`B1:B${ROWS}`).format.fill.color = '#000000')],
  [
    'every other row',
    (on) => {
      for (let row = 2; row <= ROWS; row += 2) on(`A${row}:J${row}`).format.fill.color = '#DDEBF7';
    },
  ],
  [
    'letters and places',
    (on) => {
      on('A1:J1').format.font.bold = true;
      on('D5:D600').format.font.color = '#C00000';
      on('E128:E129').format.font.size = 14;
      on(`F1:F${ROWS}`).format.wrapText = true;
      on('G200').format.horizontalAlignment = 'Right';
    },
  ],
  [
    'lines',
    (on, side) => {
      const all = on('B4:H690');
      for (const edge of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const)
        line(all, side(edge), '#7F7F7F');
      line(on('C256:C257'), side('InsideHorizontal'), '#FF0000');
      line(on(`J1:J${ROWS}`), side('EdgeLeft'), '#000000');
    },
  ],
  ['one line between two stretches', (on, side) => line(on('D128'), side('EdgeBottom'), '#7F7F7F')],
];

function made(name: string, mark: Mark[1], { at, side } = HIGH): Promise<void> {
  return onSheet(name, (sheet) => mark((address) => sheet.getRange(at(address)), side));
}

const SHAPES = [
  ['high', HIGH],
  ['wide', WIDE],
] as const;

describe.each(SHAPES)('a %s sheet', (_, shape) => {
  test.each(MARKS)('%s: as read cell by cell', async (__, mark) => {
    const size = shape.isWide ? [COLUMNS, ROWS] : [ROWS, COLUMNS];
    await type('A1', [['first']]);
    await type(shape.at(LAST), [['last']]);
    await made('Sheet1', mark, shape);
    const { looks, formulas, values, numberFormats } = await snapshotOf('Sheet1', shape);
    expect(looks).toEqual(await looksOf('Sheet1', shape));
    expect([formulas, values, numberFormats].map((cells) => [cells.length, cells[0]?.length])).toEqual(
      new Array(3).fill(size),
    );
    expect([formulas[0]?.[0], values.at(-1)?.at(-1)]).toEqual(['first', 'last']);
  });
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

const numbers = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row + column / 1000));

/** As long as so many rows of the high sheet, a heading apart. */
function planOf(length: number, { isWide }: Shape): SheetPlan {
  const [rows, columns] = isWide ? [COLUMNS - 1, length + 1] : [length, COLUMNS];
  return {
    key: 'large',
    name: 'Large',
    columns: new Array<number>(columns).fill(60),
    blocks: [
      { at: 'A1', style: 'heading', cells: [Array.from({ length: columns }, (_, column) => `H${column}`)] },
      { at: 'A2', style: 'result', format: '0.00', cells: numbers(rows, columns) },
    ],
  };
}

test.each(SHAPES)('undo puts back what people made of a large sheet: %s', async (_, shape) => {
  const request = (rows: number, model = EMPTY_MODEL) => ({
    model,
    sheets: [{ key: 'large', name: 'Large' }],
    build: () => [planOf(rows, shape)],
  });
  const { records } = await writeSheets(request(ROWS - 1), 'replace');
  for (const [, mark] of MARKS.slice(5)) await made('Large', mark, shape);
  await type('C5', [[1234]], 'Large');
  await onSheet('Large', (sheet) => {
    sheet.getRange('C5').numberFormat = [['#,##0']];
    sheet.getRange('C5').format.columnWidth = 51;
  });
  const before = await snapshotOf('Large', shape);
  const again = await writeSheets(request(ROWS - 101, { ...EMPTY_MODEL, sheets: records }), 'replace');
  expect((await snapshotOf('Large', shape)).formulas[4]?.[2]).toBe(3.002);
  expect(before.widths[2]).toBe(51);
  await again.undo();
  expect(await snapshotOf('Large', shape)).toEqual(before);
});
