/** Cells that read spilled cells follow them, whatever becomes of the array. */
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import type { CustomFunctionSet, Implementation } from '../../src/sandbox/functions/catalogue';
import { cellBox } from '../../src/sandbox/objects/address';
import type { CellValue } from '../../src/sandbox/objects/port';
import { openWorkbook, type OpenWorkbook, type WorkbookOptions } from '../support/excel';
import { rulesEvaluated } from './evaluatedRules';

type Cells = readonly (readonly unknown[])[];

/** How often each function was called. */
let calls: Record<string, number> = {};

function counted(name: string, implementation: Implementation): [string, Implementation] {
  return [
    name,
    (...values) => {
      calls[name] = (calls[name] ?? 0) + 1;
      return implementation(...values);
    },
  ];
}

const matrix = (id: string) => ({
  id: `TEST_${id}`,
  name: `TEST.${id}`,
  parameters: [{ name: 'values', type: 'any', dimensionality: 'matrix' as const }],
});

const FUNCTIONS: CustomFunctionSet = {
  metadata: [
    { id: 'TEST_LIST', name: 'TEST.LIST', parameters: [{ name: 'count', type: 'number' }] },
    matrix('NEXT'),
    matrix('TURN'),
  ],
  implementations: new Map([
    // So many rows, from ten times as many on: 30, 31, 32.
    counted('TEST_LIST', (count) => Array.from({ length: Number(count) }, (_, index) => [index + Number(count) * 10])),
    // One more each.
    counted('TEST_NEXT', (values) => (values as Cells).map((row) => row.map((value) => Number(value) + 1))),
    // Spills into what it reads while that is blank.
    counted('TEST_TURN', (values) => ((values as Cells)[0]?.[0] === 0 ? [[1], [1]] : 1)),
  ]),
};

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

function open(options: WorkbookOptions = {}): void {
  workbook = openWorkbook({ functions: FUNCTIONS, ...options });
  calls = {};
}

/** Of a sheet, by number. */
const inSheet = (index: number): (typeof workbook.book.sheets)[number] => {
  const sheet = workbook.book.sheets[index];
  if (sheet === undefined) throw new RangeError(`No sheet ${index}.`);
  return sheet;
};

async function type(content: CellValue, row: number, left: number, sheet = 0): Promise<void> {
  calls = {};
  inSheet(sheet).write(cellBox(row, left), () => content);
  await workbook.book.settled();
}

const shown = (left: number, count: number, top = 0, sheet = 0): CellValue[] =>
  Array.from({ length: count }, (_, index) => inSheet(sheet).value(top + index, left));

/** A1 counts; B spills from A1, C from B2 on, and on a second sheet A from C2 on; B1 there sums from A2 on. */
async function chain(): Promise<void> {
  workbook.book.addSheet('Second');
  inSheet(1).write(cellBox(0, 1), () => '=SUM(A2:A9)');
  inSheet(1).write(cellBox(0, 0), () => '=TEST.NEXT(Sheet1!C2:C3)');
  inSheet(0).write(cellBox(0, 2), () => '=TEST.NEXT(B2:B4)');
  inSheet(0).write(cellBox(0, 1), () => '=TEST.LIST(A1)');
  await type(4, 0, 0);
}

const ofChain = (): CellValue[][] => [shown(1, 5), shown(2, 4), shown(0, 3, 0, 1), shown(1, 1, 0, 1)];

const OF_FOUR = [[40, 41, 42, 43, ''], [42, 43, 44, ''], [44, 45, ''], [45]];
const OF_FIVE = [[50, 51, 52, 53, 54], [52, 53, 54, ''], [54, 55, ''], [55]];
const OF_TWO = [[20, 21, '', '', ''], [22, 1, 1, ''], [2, 2, ''], [2]];
const OF_ERROR = [['#VALUE!', '', '', '', ''], [1, 1, 1, ''], [2, 2, ''], [2]];

describe.each([false, true])('a chain of three arrays over two sheets (results late: %s)', (late) => {
  beforeEach(async () => {
    open({ late });
    await chain();
  });

  test('is calculated from end to end', () => {
    expect(ofChain()).toEqual(OF_FOUR);
  });

  test('follows its input, with the array growing, shrinking, failing and healing', async () => {
    for (const [content, expected] of [
      [5, OF_FIVE],
      [2, OF_TWO],
      ['abc', OF_ERROR],
      [4, OF_FOUR],
      ['abc', OF_ERROR],
      [2, OF_TWO],
      [4, OF_FOUR],
    ] as const) {
      await type(content, 0, 0);
      expect(ofChain()).toEqual(expected);
    }
  });

  test('calculates every formula once while no array changes its size', async () => {
    await type('=4+0', 0, 0);
    expect(ofChain()).toEqual(OF_FOUR);
    expect(calls).toEqual({ TEST_LIST: 1, TEST_NEXT: 2 });
  });

  test('is blocked and freed from end to end', async () => {
    await type(7, 2, 1);
    expect(ofChain()[0]).toEqual(['#SPILL!', '', 7, '', '']);
    expect(shown(2, 3)).toEqual([1, 8, 1]);
    await type('', 2, 1);
    expect(ofChain()).toEqual(OF_FOUR);
  });

  test('comes back with undo, in one step, and goes again with redo', async () => {
    const depth = workbook.book.undoDepth;
    await type('abc', 0, 0);
    expect(workbook.book.undoDepth).toBe(depth + 1);
    await workbook.book.undo();
    expect(ofChain()).toEqual(OF_FOUR);
    await workbook.book.redo();
    expect(ofChain()).toEqual(OF_ERROR);
    await workbook.book.undo();
    expect([ofChain(), workbook.book.undoDepth]).toEqual([OF_FOUR, depth]);
  });

  test('loses its beginning when that formula is cleared, and has it back with undo', async () => {
    await type('', 0, 1);
    expect(ofChain()).toEqual([['', '', '', '', ''], ...OF_ERROR.slice(1)]);
    await workbook.book.undo();
    expect(ofChain()).toEqual(OF_FOUR);
  });

  test('is there when a saved workbook is opened, and works on', async () => {
    workbook = workbook.reopen();
    await type(5, 0, 0);
    expect(ofChain()).toEqual(OF_FIVE);
    await type('abc', 0, 0);
    expect(ofChain()).toEqual(OF_ERROR);
  });
});

describe('an array', () => {
  beforeEach(() => {
    open();
  });

  test('that gives way to another lets it spill', async () => {
    inSheet(0).write(cellBox(0, 3), () => '=TEST.LIST(A1)');
    await type(4, 0, 0);
    await type('=TEST.NEXT(F1:G1)', 2, 2);
    expect([shown(3, 4), shown(2, 1, 2)]).toEqual([[40, 41, 42, 43], ['#SPILL!']]);
    await type('abc', 0, 0);
    expect([shown(3, 4), shown(2, 1, 2)]).toEqual([['#VALUE!', '', 1, ''], [1]]);
  });

  test('blocked by a formula leaves that formula its result', async () => {
    inSheet(0).write(cellBox(0, 1), () => '=TEST.LIST(A1)');
    inSheet(0).write(cellBox(2, 1), () => '=A1*2');
    await type(4, 0, 0);
    expect(shown(1, 3)).toEqual(['#SPILL!', '', 8]);
    await type(5, 0, 0);
    expect(shown(1, 3)).toEqual(['#SPILL!', '', 10]);
  });

  test('that reads what it spills into comes to an end', async () => {
    inSheet(0).write(cellBox(0, 0), () => '=TEST.TURN(A2)');
    await workbook.book.settled();
    expect(calls['TEST_TURN']).toBeLessThan(110);
    await type('=1+1', 0, 3);
    expect(shown(3, 1)).toEqual([2]);
  });

  test('of one pass costs readers of its first cell nothing', async () => {
    inSheet(0).write(cellBox(0, 1), () => '=TEST.LIST(A1)');
    inSheet(0).write(cellBox(0, 2), () => '=TEST.NEXT(B1:B3)');
    await type(3, 0, 0);
    expect(shown(2, 3)).toEqual([31, 32, 33]);
    expect(calls).toEqual({ TEST_LIST: 1, TEST_NEXT: 1 });
  });
});

describe.each(['cell value', 'formula'])('a conditional format by %s at the end of a chain', (kind) => {
  async function colored(): Promise<boolean[]> {
    const viewModel = workbook.book.univer.__getInjector().get(ConditionalFormattingViewModel);
    const { workbook: book } = workbook.book;
    const look = (): boolean[] =>
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ].map(([row = 0, left = 0]) => {
        const results = viewModel.getCellCfs(book.getId(), inSheet(1).id, row, left) ?? [];
        return results.some(({ result }) => Boolean(result && Object.keys(result as object).length > 0));
      });
    // Rules are evaluated when a cell is drawn, and once more when what they read has been calculated.
    for (let time = 0; time < 2; time += 1) {
      look();
      await rulesEvaluated(workbook.book);
    }
    return look();
  }

  test('shows the last state', async () => {
    open();
    await chain();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Second').getRange('A1:B2');
      if (kind === 'formula') {
        const format = range.conditionalFormats.add('Custom');
        format.custom.rule.formula = '=A1>44';
        format.custom.format.fill.color = '#C6EFCE';
      } else {
        const format = range.conditionalFormats.add('CellValue');
        format.cellValue.rule = { formula1: '=44', operator: 'GreaterThan' };
        format.cellValue.format.fill.color = '#C6EFCE';
      }
      await context.sync();
    });
    expect(await colored()).toEqual([false, true, true]);
    await type(5, 0, 0);
    expect(await colored()).toEqual([true, true, true]);
    await type('abc', 0, 0);
    expect(await colored()).toEqual([false, false, false]);
    await type(4, 0, 0);
    expect(await colored()).toEqual([false, true, true]);
    await workbook.book.undo();
    expect(await colored()).toEqual([false, false, false]);
  });
});
