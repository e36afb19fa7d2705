/** The two files every host loads, dist/functions.js and dist/functions.json, called as Excel calls them. */
import type { CustomFunctionSet, FunctionMetadata } from '../../../src/sandbox/functions/catalogue';
import { CustomFunctionError } from '../../../src/sandbox/functions/realm';
import { ErrorNotes } from '../../../src/sandbox/functions/errorNotes';
import { loadBundle, loadFunctions } from '../../support/functions';
import { calculateNamed, omitted, type TestArgument, type TestCell } from './callable';

const CONTRACT = ['AHP_WEIGHTS', 'AHP_CR', 'OMAX_LEVEL', 'OMAX_INDEX', 'OMAX_LIGHT', 'CKP_INDEX', 'CKP_SCORE'];
const { set, catalogue, associated } = loadBundle();
const named = catalogue.functions.map((fn) => [fn.name, fn] as const);

function calculate(name: string, ...args: TestArgument[]): TestCell | TestCell[][] {
  return calculateNamed({ ...set, notes: new ErrorNotes() }, name, ...args);
}

function sentence(functions: CustomFunctionSet, name: string, ...args: TestArgument[]): string | undefined {
  const notes = new ErrorNotes();
  calculateNamed({ ...functions, notes }, name, ...args);
  return notes.at({ sheetId: 'sheet1', row: 1, column: 1 })?.sentence;
}

function outcomeOf(fn: FunctionMetadata, args: readonly unknown[]): unknown {
  try {
    return set.implementations.get(fn.id)?.(...args, { functionName: fn.id }) ?? new Error('Not associated.');
  } catch (error) {
    return error;
  }
}

describe('functions.json and functions.js', () => {
  test('have the same ids, each associated exactly once', () => {
    const ids = catalogue.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...associated].sort()).toEqual([...ids].sort());
  });

  test('hold the functions of the contract', () => {
    expect(catalogue.functions.map(({ id }) => id)).toEqual(expect.arrayContaining(CONTRACT));
  });

  test.each(named)('%s is named after its id and explained', (name, fn) => {
    expect(name).toBe(fn.id.replace('_', '.'));
    expect(fn.description).toMatch(/\S{3}/);
    for (const parameter of fn.parameters) expect(parameter.description).toMatch(/\S{3}/);
  });

  test('let errors of a range through to the function', () => {
    expect(catalogue.allowErrorForDataTypeAny).toBe(true);
  });

  test.each(named)('%s takes null, which is what Excel passes, for whatever is left out', (_, fn) => {
    const given = fn.parameters.map(({ dimensionality, optional }) => {
      if (optional === true) return null;
      return dimensionality === 'matrix'
        ? [
            [2, 1],
            [1, 3],
          ]
        : 2;
    });
    const outcome = outcomeOf(fn, given);
    expect(outcome instanceof Error ? outcome : null).toEqual(outcome instanceof CustomFunctionError ? outcome : null);
    expect(outcome).toEqual(
      outcomeOf(
        fn,
        given.map((value) => value ?? undefined),
      ),
    );
  });
});

describe('AHP.WEIGHTS in a cell', () => {
  const upper: TestCell[][] = [
    [1, 3, 5],
    [null, 1, 2],
    [null, null, 1],
  ];

  test('takes blanks, which arrive as 0, for the other triangle', () => {
    const weights = calculate('AHP.WEIGHTS', upper) as number[][];
    expect(weights).toHaveLength(3);
    expect(weights.flat().reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('takes a left-out method as the first one', () => {
    expect(calculate('AHP.WEIGHTS', upper, omitted)).toEqual(calculate('AHP.WEIGHTS', upper, 'eigenvector'));
    expect(calculate('AHP.WEIGHTS', upper, 'column')).not.toEqual(calculate('AHP.WEIGHTS', upper));
  });

  test('answers an error of its range as that error, whether or not errors are let through', () => {
    const broken: TestCell[][] = [
      [1, '#N/A'],
      [null, 1],
    ];
    expect(calculate('AHP.WEIGHTS', broken)).toBe('#N/A');
    const strict = { ...set, allowErrorForDataTypeAny: false, notes: new ErrorNotes() };
    expect(calculateNamed(strict, 'AHP.WEIGHTS', broken)).toBe('#N/A');
  });

  test('says what is wrong in English without an Office, and in the language of Office with one', () => {
    const twoByOne: TestCell[][] = [[1], [2]];
    const english = sentence(loadFunctions(), 'AHP.WEIGHTS', twoByOne);
    expect(english).toMatch(/\.$/);
    expect(sentence(loadFunctions('en-US'), 'AHP.WEIGHTS', twoByOne)).toBe(english);
    expect(sentence(loadFunctions('id-ID'), 'AHP.WEIGHTS', twoByOne)).toMatch(/baris|matriks/i);
  });
});

describe('OMAX.LEVEL in a cell', () => {
  test('answers every row, and an error of one row stays in that row', () => {
    const performances: TestCell[][] = [[50], ['#DIV/0!'], ['']];
    const anchors: TestCell[][] = [[0, 30, 100]];
    const rows = calculate('OMAX.LEVEL', performances, anchors.concat(anchors, anchors)) as TestCell[][];
    expect(rows.map(([level]) => level)).toEqual([expect.closeTo(5, 12), '#DIV/0!', '#N/A']);
  });

  test('is not called at all for that error when errors are not let through', () => {
    const strict = { ...set, allowErrorForDataTypeAny: false, notes: new ErrorNotes() };
    expect(
      calculateNamed(
        strict,
        'OMAX.LEVEL',
        [[50], ['#DIV/0!']],
        [
          [0, 30, 100],
          [0, 30, 100],
        ],
      ),
    ).toBe('#DIV/0!');
  });
});
