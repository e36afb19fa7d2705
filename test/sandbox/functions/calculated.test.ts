/** The rules again, but through formulas in a workbook: what the engine hands over is not what tests make by hand. */
import {
  customFunctionSet,
  type CustomFunctionSet,
  type Implementation,
} from '../../../src/sandbox/functions/catalogue';
import { ErrorNotes } from '../../../src/sandbox/functions/errorNotes';
import { CustomFunctionError, ErrorCode } from '../../../src/sandbox/functions/realm';
import type { Book } from '../../../src/sandbox/univer/book';
import { createHeadlessBook } from '../../../src/sandbox/univer/headless';

let calls: unknown[][] = [];
let book: Book;
let notes: ErrorNotes;

const FUNCTIONS: CustomFunctionSet = customFunctionSet(
  {
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: 'TEST_ECHO',
        name: 'TEST.ECHO',
        parameters: [
          { name: 'range', type: 'any', dimensionality: 'matrix' },
          { name: 'word', type: 'string', optional: true },
          { name: 'any', type: 'any', optional: true },
        ],
      },
      { id: 'TEST_REFUSE', name: 'TEST.REFUSE', parameters: [{ name: 'value', type: 'any' }] },
      { id: 'TEST_BLOCK', name: 'TEST.BLOCK', parameters: [] },
    ],
  },
  new Map<string, Implementation>([
    [
      'TEST_ECHO',
      (...args: unknown[]) => {
        calls.push(args.slice(0, -1));
        return calls.length;
      },
    ],
    [
      'TEST_REFUSE',
      (value: unknown) => {
        throw new CustomFunctionError(ErrorCode.invalidValue, `Refused: ${String(value)}.`);
      },
    ],
    [
      'TEST_BLOCK',
      () => [
        [1, ''],
        [new CustomFunctionError(ErrorCode.notAvailable, 'No data.'), 4],
      ],
    ],
  ]),
);

function open(late = false): void {
  calls = [];
  notes = new ErrorNotes();
  book = createHeadlessBook(FUNCTIONS, { notes, late });
}

async function write(cells: Record<string, string | number | boolean>): Promise<void> {
  for (const [address, entry] of Object.entries(cells)) {
    const { row, column } = place(address);
    book.activeSheet.write({ top: row, left: column, bottom: row, right: column }, () => entry);
  }
  await book.settled();
}

function place(address: string): { sheetId: string; row: number; column: number } {
  const column = address.charCodeAt(0) - 'A'.charCodeAt(0);
  return { sheetId: book.activeSheet.id, row: Number(address.slice(1)) - 1, column };
}

function value(address: string): unknown {
  const { row, column } = place(address);
  return book.activeSheet.value(row, column);
}

beforeEach(() => open());
afterEach(() => book.dispose());

describe('a formula hands its function', () => {
  test('0 for a blank cell of a range, "" for a formula that answers it', async () => {
    await write({ A1: 1, B2: 'text', C1: '=""', C2: '=IF(A1=1,"",2)' });
    await write({ E1: '=TEST.ECHO(A1:C2)' });
    expect(calls.at(-1)?.[0]).toEqual([
      [1, 0, ''],
      [0, 'text', ''],
    ]);
  });

  test('"" too when the formula that answers it is calculated in the same go', async () => {
    await write({ A1: 5, B1: '=IF(A1=1,"",A1)', E1: '=TEST.ECHO(A1:B1)' });
    await write({ A1: 1 });
    expect(calls.at(-1)?.[0]).toEqual([[1, '']]);
  });

  test('the spilled cells of another function, "" and errors included', async () => {
    await write({ A1: '=TEST.BLOCK()' });
    await write({ E1: '=TEST.ECHO(A1:B3)' });
    expect(calls.at(-1)?.[0]).toEqual([
      [1, ''],
      [expect.objectContaining({ code: '#N/A' }), 4],
      [0, 0],
    ]);
  });

  test('null for what is left out, at the end or between commas', async () => {
    await write({ A1: 7, E1: '=TEST.ECHO(A1,,TRUE)', E2: '=TEST.ECHO(A1)' });
    expect(calls).toContainEqual([[[7]], null, true]);
    expect(calls).toContainEqual([[[7]], null, null]);
  });

  test('arrays written into the formula, and values calculated from a range', async () => {
    await write({ A1: 1, A2: 2, E1: '=TEST.ECHO({1,"a";TRUE,#N/A})', E2: '=TEST.ECHO(A1:A2*10)' });
    expect(calls).toContainEqual([
      [
        [1, 'a'],
        [true, expect.objectContaining({ code: '#N/A' })],
      ],
      null,
      null,
    ]);
    expect(calls).toContainEqual([[[10], [20]], null, null]);
  });

  test('cells of another sheet', async () => {
    const first = book.activeSheet;
    const second = book.addSheet('Other sheet');
    second.write({ top: 0, left: 0, bottom: 0, right: 0 }, () => 42);
    first.write({ top: 0, left: 4, bottom: 0, right: 4 }, () => "=TEST.ECHO('Other sheet'!A1:B1)");
    await book.settled();
    expect(calls.at(-1)?.[0]).toEqual([[42, 0]]);
  });
});

describe('a cell with an error of a function', () => {
  test('shows the error and keeps the sentence', async () => {
    await write({ B2: '=TEST.REFUSE(5)' });
    expect(value('B2')).toBe('#VALUE!');
    expect(notes.at(place('B2'))).toEqual({
      code: '#VALUE!',
      functionName: 'TEST.REFUSE',
      sentence: 'Refused: 5.',
    });
  });

  test('inside a spilled block has its own sentence, and the block stands', async () => {
    await write({ A1: '=TEST.BLOCK()' });
    expect([value('A1'), value('A2'), value('B2')]).toEqual([1, '#N/A', 4]);
    expect(notes.at(place('A2'))?.sentence).toBe('No data.');
    expect(notes.at(place('A1'))).toBeUndefined();
  });

  test('does not stop other formulas', async () => {
    await write({ A1: '=TEST.REFUSE(1)', A2: '=TEST.ECHO(1)', A3: '=1+1', A4: '=IFERROR(A1,"caught")' });
    expect(value('A3')).toBe(2);
    expect(value('A2')).toEqual(expect.any(Number));
    expect(value('A4')).toBe('caught');
  });

  test('is asked with a range where a value is expected: one answer per cell', async () => {
    await write({ A1: 1, A2: 2, C1: '=TEST.REFUSE(A1:A2)' });
    expect([notes.at(place('C1'))?.sentence, notes.at(place('C2'))?.sentence]).toEqual(['Refused: 1.', 'Refused: 2.']);
  });
});

describe('late results', () => {
  test('arrive after the batch, spilled blocks and sentences included', async () => {
    book.dispose();
    open(true);
    await write({ A1: '=TEST.BLOCK()', D1: '=TEST.REFUSE(9)', E1: '=SUM(B2,1)' });
    expect([value('A1'), value('A2'), value('B2')]).toEqual([1, '#N/A', 4]);
    expect([value('D1'), value('E1')]).toEqual(['#VALUE!', 5]);
    expect(notes.at(place('D1'))?.sentence).toBe('Refused: 9.');
  });
});
