import type { ParameterMetadata } from '../../../src/sandbox/functions/catalogue';
import { calculate, omitted, received, setOf } from './callable';

const scalar = (type: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name: 'value',
  type,
  ...more,
});
const matrix = (type = 'any', more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name: 'range',
  type,
  dimensionality: 'matrix',
  ...more,
});
const invocation = { functionName: 'TEST_FUNCTION' };
const blank = [[null]];

describe('a range for a matrix parameter', () => {
  test('arrives row by row, each value as it is', () => {
    expect(
      received(
        [matrix()],
        [
          [
            [1, 'two'],
            [true, '='],
          ],
        ],
      )?.[0],
    ).toEqual([
      [1, 'two'],
      [true, '='],
    ]);
  });

  test('has 0 where cells are blank, so blank and zero cannot be told apart', () => {
    expect(
      received(
        [matrix()],
        [
          [
            [null, 1],
            [0, null],
          ],
        ],
      )?.[0],
    ).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test('keeps empty text apart from blank', () => {
    expect(received([matrix()], [[['', null]]])?.[0]).toEqual([['', 0]]);
  });

  test('of one cell is a 1×1 matrix, blank or not', () => {
    expect(received([matrix()], [[[7]]])?.[0]).toEqual([[7]]);
    expect(received([matrix()], [blank])?.[0]).toEqual([[0]]);
  });

  test('may be a single value written into the formula', () => {
    expect(received([matrix()], [7])?.[0]).toEqual([[7]]);
  });

  test('is null when left out', () => {
    expect(received([matrix('any', { optional: true })], [])?.[0]).toBeNull();
    const parameters = [matrix('any', { optional: true }), scalar('number')];
    expect(received(parameters, [omitted, 2])).toEqual([null, 2, invocation]);
  });

  test('of numbers turns what reads as a number into one, and is refused as #VALUE! otherwise', () => {
    expect(received([matrix('number')], [[['12', true, null]]])?.[0]).toEqual([[12, 1, 0]]);
    expect(received([matrix('number')], [[['twelve', 1]]])).toBeUndefined();
  });
});

describe('a value for a scalar parameter', () => {
  test.each([
    ['any', 5, 5],
    ['any', 'text', 'text'],
    ['any', false, false],
    ['number', 5, 5],
    ['number', ' 5.5 ', 5.5],
    ['number', '12%', 0.12],
    ['number', '-1e3', -1000],
    ['number', true, 1],
    ['string', 'text', 'text'],
    ['string', 0.1 + 0.2, '0.3'],
    ['string', true, 'TRUE'],
    ['boolean', true, true],
    ['boolean', 0, false],
    ['boolean', 2, true],
    ['boolean', 'False', false],
  ])('of type %s given %p arrives as %p', (type, given, expected) => {
    expect(received([scalar(type)], [given])?.[0]).toBe(expected);
  });

  test.each([
    ['number', 'five'],
    ['number', ''],
    ['number', '1/3'],
    ['boolean', 'yes'],
  ])('of type %s given %p is #VALUE! and the function is not called', (type, given) => {
    const implementation = jest.fn(() => 1);
    expect(calculate(setOf({ parameters: [scalar(type)], implementation }), given)).toBe('#VALUE!');
    expect(implementation).not.toHaveBeenCalled();
  });

  test.each(['any', 'number', 'string', 'boolean'])('of type %s is null for a blank cell', (type) => {
    expect(received([scalar(type)], [blank])?.[0]).toBeNull();
  });

  test('is null when left out at the end or between commas', () => {
    const parameters = [scalar('number'), scalar('string', { optional: true }), scalar('any', { optional: true })];
    expect(received(parameters, [1])).toEqual([1, null, null, invocation]);
    expect(received(parameters, [1, omitted, 3])).toEqual([1, null, 3, invocation]);
  });

  test('may come from a range of one cell', () => {
    expect(received([scalar('number')], [[[4]]])?.[0]).toBe(4);
  });
});

describe('a range for a scalar parameter', () => {
  const join = setOf({
    parameters: [scalar('any'), scalar('any', { optional: true })],
    implementation: (left, right) => `${String(left)}-${String(right)}`,
  });

  test('means one call per cell, and the results spill in the shape of the range', () => {
    expect(
      calculate(join, [
        [1, 2],
        [3, null],
      ]),
    ).toEqual([
      ['1-null', '2-null'],
      ['3-null', 'null-null'],
    ]);
  });

  test('repeats the other arguments, and a single row against a single column makes a table', () => {
    expect(calculate(join, [[1], [2]], 'x')).toEqual([['1-x'], ['2-x']]);
    expect(calculate(join, [[1], [2]], [['a', 'b']])).toEqual([
      ['1-a', '1-b'],
      ['2-a', '2-b'],
    ]);
  });

  test('is #N/A where the other range has no cell', () => {
    expect(calculate(join, [[1], [2], [3]], [['a'], ['b']])).toEqual([['1-a'], ['2-b'], ['#N/A']]);
  });

  test('keeps the error of a cell in its own place', () => {
    const double = setOf({ parameters: [scalar('number')], implementation: (value) => 2 * Number(value) });
    expect(calculate(double, [[1], ['#DIV/0!'], ['x']])).toEqual([[2], ['#DIV/0!'], ['#VALUE!']]);
  });

  test('has room for the first value only when each call returns an array', () => {
    const pair = setOf({ parameters: [scalar('number')], implementation: (value) => [[value, 'second']] });
    expect(calculate(pair, [[1], [2]])).toEqual([[1], [2]]);
  });
});

describe('an error in an argument', () => {
  test('reaches a parameter of type any as an object with its code', () => {
    expect(received([matrix()], [[[1, '#N/A']]])?.[0]).toEqual([[1, expect.objectContaining({ code: '#N/A' })]]);
    expect(received([scalar('any')], ['#REF!'])?.[0]).toMatchObject({ code: '#REF!' });
  });

  test.each([
    ['without allowErrorForDataTypeAny', matrix('any'), false],
    ['in a range of numbers', matrix('number'), true],
  ])('%s is the answer, and the function is not called', (_, parameter, acceptsErrors) => {
    const implementation = jest.fn(() => 1);
    const set = setOf({ parameters: [parameter], implementation, acceptsErrors });
    expect(calculate(set, [[1, '#DIV/0!']])).toBe('#DIV/0!');
    expect(implementation).not.toHaveBeenCalled();
  });
});

describe('the count of arguments', () => {
  test('is always that of the parameters, and one more: the invocation', () => {
    const parameters = [matrix(), scalar('string', { optional: true })];
    expect(received(parameters, [[[1]]])).toEqual([[[1]], null, invocation]);
    expect(received(parameters, [[[1]], 'column'])).toEqual([[[1]], 'column', invocation]);
  });

  test.each([[[]], [[1, 2, 3]]])('is refused as #VALUE! with a sentence when the formula gives %j', (args) => {
    const set = setOf({ parameters: [scalar('any'), scalar('any', { optional: true })], implementation: () => 1 });
    expect(calculate(set, ...args)).toBe('#VALUE!');
    const note = set.notes.at({ sheetId: 'sheet1', row: 1, column: 1 });
    expect(note?.sentence).toMatch(/^Too (few|many) arguments for TEST\.FUNCTION\.$/);
  });

  test('is open for a repeating parameter, which arrives as one list', () => {
    const numbers = [scalar('any'), scalar('number', { repeating: true })];
    expect(received(numbers, ['a', 1, '2', 3])).toEqual(['a', [1, 2, 3], invocation]);
    const ranges = [matrix('any', { repeating: true })];
    expect(received(ranges, [[[1]], [[2, null]]])).toEqual([[[[1]], [[2, 0]]], invocation]);
  });
});
