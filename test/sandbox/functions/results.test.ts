import type { AsyncObject } from '@univerjs/engine-formula';
import { CustomFunctionError, ErrorCode } from '../../../src/sandbox/functions/realm';
import { calculate, executorOf, returning, setOf, shown } from './callable';

const here = { sheetId: 'sheet1', row: 1, column: 1 };
const throwing = (error: unknown) =>
  setOf({
    parameters: [],
    implementation: () => {
      throw error;
    },
  });

describe('what a function returns', () => {
  test.each([[5], ['text'], [''], [true], [false], [-0.5]])('%p is shown as it is', (value) => {
    expect(returning(value)).toBe(value);
  });

  test('text stays text, even when it reads as a number, a date or a formula', () => {
    for (const text of ['12', '1/3', '12%', '=1+1', 'TRUE', '{1,2}']) expect(returning(text)).toBe(text);
  });

  test('a matrix spills in its own shape', () => {
    expect(
      returning([
        [1, 'a'],
        [true, ''],
      ]),
    ).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });

  test('a 1×1 matrix is a single value', () => {
    expect(returning([[3]])).toBe(3);
  });

  test('NaN, infinities, undefined and null inside a matrix are shown as 0', () => {
    expect(
      returning([
        [NaN, Infinity, -Infinity],
        [undefined, null, 1],
      ]),
    ).toEqual([
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });

  test('a hole in a row is undefined too', () => {
    const row: unknown[] = [1];
    row.length = 2;
    expect(returning([row])).toEqual([[1, 0]]);
  });

  test('NaN alone is #VALUE!, infinity alone #NUM!, nothing at all 0', () => {
    expect([NaN, Infinity, null, undefined].map(returning)).toEqual(['#VALUE!', '#NUM!', 0, 0]);
  });

  test.each([[[]], [[[]]], [[1, 2]], [[[1, 2], [3]]], [[[1], 2]]])('%j is no rectangle: #VALUE!', (value) => {
    expect(returning(value)).toBe('#VALUE!');
  });

  test('an object is #VALUE!', () => {
    expect(returning({ score: 1 })).toBe('#VALUE!');
  });
});

describe('what a function throws', () => {
  test.each(Object.values(ErrorCode))('a CustomFunctions.Error %s is that error', (code) => {
    expect(calculate(throwing(new CustomFunctionError(code)))).toBe(code);
    expect(returning(new CustomFunctionError(code))).toBe(code);
  });

  test('anything else is #VALUE! and never leaves the function', () => {
    for (const thrown of [new Error('bug'), 'text', null, undefined]) {
      expect(calculate(throwing(thrown))).toBe('#VALUE!');
    }
  });

  test('errors stand in their own places of a matrix', () => {
    const missing = new CustomFunctionError(ErrorCode.notAvailable);
    expect(
      returning([
        [1, missing],
        [2, 3],
      ]),
    ).toEqual([
      [1, '#N/A'],
      [2, 3],
    ]);
  });

  test('an id nobody associated is #NAME?', () => {
    const set = { ...throwing(null), implementations: new Map() };
    expect(calculate(set)).toBe('#NAME?');
  });
});

describe('the sentence of an error', () => {
  test.each([
    [ErrorCode.invalidValue, 'Row 2 is text.'],
    [ErrorCode.notAvailable, 'No data.'],
  ])('is kept for %s, with the function that said it', (code, sentence) => {
    const set = throwing(new CustomFunctionError(code, sentence));
    calculate(set);
    expect(set.notes.at(here)).toEqual({ code, functionName: 'TEST.FUNCTION', sentence });
  });

  test('is dropped for every other error, as Excel shows none', () => {
    const set = throwing(new CustomFunctionError(ErrorCode.invalidNumber, 'Too large.'));
    calculate(set);
    expect(set.notes.at(here)).toMatchObject({ code: '#NUM!', sentence: '' });
  });

  test('belongs to the cell of a spilled block where the error is', () => {
    const missing = new CustomFunctionError(ErrorCode.notAvailable, 'No data in row 2.');
    const set = setOf({ parameters: [], implementation: () => [[1], [missing]] });
    calculate(set);
    expect(set.notes.at({ ...here, row: 2 })?.sentence).toBe('No data in row 2.');
    expect(set.notes.at(here)).toBeUndefined();
  });

  test('is forgotten when the function answers again', () => {
    const answers: unknown[] = [new CustomFunctionError(ErrorCode.invalidValue, 'Wrong.'), 1];
    const set = setOf({ parameters: [], implementation: () => answers.shift() });
    calculate(set);
    expect(set.notes.at(here)?.sentence).toBe('Wrong.');
    calculate(set);
    expect(set.notes.at(here)).toBeUndefined();
  });
});

describe('late results', () => {
  afterEach(() => jest.useRealTimers());

  test('arrive after the call, equal to prompt ones, at the cell that asked', async () => {
    const set = throwing(new CustomFunctionError(ErrorCode.notAvailable, 'No data.'));
    const executor = executorOf(set, true);
    expect(executor.isAsync()).toBe(true);
    const pending = executor.calculate() as AsyncObject;
    executor.setRefInfo('book', 'another', 9, 9);
    expect(set.notes.at(here)).toBeUndefined();
    expect(shown(await pending.getValue())).toBe('#N/A');
    expect(set.notes.at(here)?.sentence).toBe('No data.');
  });

  test('of one batch arrive together, and the next batch waits again', async () => {
    jest.useFakeTimers();
    const executor = executorOf(setOf({ parameters: [], implementation: () => 1 }), true);
    let arrived = 0;
    const ask = async (): Promise<void> => {
      await (executor.calculate() as AsyncObject).getValue();
      arrived += 1;
    };
    void ask();
    await jest.advanceTimersByTimeAsync(100);
    expect(arrived).toBe(0);
    await jest.advanceTimersByTimeAsync(50);
    for (let i = 0; i < 20; i++) await ask();
    expect(arrived).toBe(21);

    await jest.advanceTimersByTimeAsync(1_000);
    void ask();
    await jest.advanceTimersByTimeAsync(100);
    expect(arrived).toBe(21);
    await jest.advanceTimersByTimeAsync(100);
    expect(arrived).toBe(22);
  });
});
