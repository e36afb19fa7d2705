/** What Excel may hand over in place of a value: an invocation, data types, errors that a function cannot answer. */
import { CellError, installCustomFunctions, invocation, resultOf } from '../support/customFunctions';
import { callFunction, functionDocs } from '../support/families';

beforeAll(() => {
  installCustomFunctions();
});

const MATRIX = [
  [1, 3],
  [0, 1],
];
/** Of four people to three items of two constructs. */
const ANSWERS = [
  ['a1', 'a2', 'b1'],
  [1, 2, 2],
  [2, 2, 3],
  [4, 5, 3],
  [5, 4, 5],
];
const BLOCKS = [
  ['a1', 'A'],
  ['a2', 'A'],
  ['b1', 'B'],
];
/** Arguments with which every function answers. */
const WORKING: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  functionDocs.map(({ id, name }) => [id, workingArguments(name)]),
);

function workingArguments(name: string): readonly unknown[] {
  const column = [[1], [1]];
  switch (name) {
    case 'AHP.RI':
      return [4];
    case 'AHP.HIERARCHYCR':
      return [[[1]], [[0.05]], [[0.58]]];
    case 'AHP.PAIRS':
      return [[['A']], [['B']], [[3]]];
    case 'AHP.MATRIX':
      return [[[3], [2], [4]]];
    case 'AHP.SCALE':
      return [MATRIX, 'root'];
    case 'AHP.GROUP':
      return [[MATRIX]];
    case 'AHP.GROUPWEIGHTED':
      return [[[1]], [MATRIX]];
    case 'AHP.AIP':
    case 'AHP.CONSENSUS':
      return [
        [
          [0.4, 0.6],
          [0.5, 0.5],
        ],
      ];
    case 'AHP.SURVEY':
    case 'AHP.SURVEYMATRIX':
      return [[[3, 5, 2]]];
    case 'AHP.GLOBAL':
      return [[['A'], ['B']], [[''], ['']], column];
    case 'AHP.PRIORITIES':
      return [[[600], [400]]];
    case 'AHP.SYNTHESIZE':
    case 'AHP.CRITICAL':
      return [[[1, 1]], MATRIX];
    case 'AHP.SENSITIVITY':
      return [
        [[1, 1]],
        [
          [1, 3],
          [2, 1],
        ],
        1,
        0.5,
      ];
    case 'OMAX.LEVEL':
      return [[[5]], [[0, 3, 10]]];
    case 'OMAX.LADDER':
      return [[[0, 3, 10]]];
    case 'OMAX.INDEX':
      return [[[5], [6]], column];
    case 'OMAX.LIGHT':
      return [[[5]]];
    case 'OMAX.CHANGE':
      return [[[5]], [[4]]];
    case 'CKP.INDEX':
      return [[[100]], [[90]]];
    case 'CKP.WEIGHT':
      return [[['exact']], [['low']]];
    case 'CKP.SCORE':
    case 'CKP.TABLE':
      return [[[100], [100]], [[90], [110]], column];
    case 'CKP.NKP':
    case 'CKP.NPKP':
      return [[[100]], 90];
    case 'CKP.SKP':
      return [[[5]], [[4]]];
    case 'CKP.RATING':
      return [[[95]]];
    case 'CKP.DISTRIBUTION':
      return [[[95], [90], [99]]];
    case 'CKP.CONSOLIDATE':
      return [[[1, 2, 3, 4]]];
    case 'BSC.ROLLUP':
      return [[['A'], ['B']], [[''], ['A']], column, [[''], [80]]];
    case 'BSC.LIGHT':
      return [[[95]]];
    case 'BSC.BAND':
      return [[[95]], [[80, 100]], [['low', 'middle', 'high']]];
    case 'BSC.GAP':
      return [[[5]], [[4, 6]]];
    case 'PLS.PATHS':
      return [ANSWERS, BLOCKS, [['A', 'B']]];
    case 'PLS.RELIABILITY':
    case 'PLS.LOADINGS':
    case 'PLS.FORNELL':
    case 'PLS.HTMT':
    case 'PLS.VIF':
      return [ANSWERS, BLOCKS];
    default:
      return [MATRIX];
  }
}

const answered = (id: string, args: readonly unknown[]): unknown => resultOf(() => callFunction(id, ...args));

const optionals = functionDocs.flatMap(({ id, name, parameters }) =>
  parameters.flatMap((parameter, position) =>
    parameter.optional ? [{ id, name, parameter: parameter.name, position }] : [],
  ),
);

test('every function answers with these arguments', () => {
  for (const { id } of functionDocs)
    expect([id, answered(id, WORKING[id] ?? [])]).not.toEqual([id, expect.any(CellError)]);
});

test('there are optional parameters to try', () => {
  expect(optionals.length).toBeGreaterThan(35);
});

test.each(optionals)('the invocation in place of $parameter of $name is nothing', ({ id, position }) => {
  const args = [...(WORKING[id] ?? [])];
  const without = args.map((argument, index) => (index === position ? null : argument));
  const early = Array.from({ length: Math.max(args.length, position + 1) }, (_, index) =>
    index === position ? { ...invocation, parameterAddresses: [], setResult: () => undefined } : (args[index] ?? null),
  );
  expect(answered(id, early)).toEqual(answered(id, without));
});

describe('a data type', () => {
  test.each([
    ['a number', { type: 'Double', basicValue: 90 }],
    ['a formatted number', { type: 'FormattedNumber', basicType: 'Double', basicValue: 90, numberFormat: '0 %' }],
    ['a text', { type: 'String', basicType: 'String', basicValue: '90' }],
  ])('that holds %s is that value, in a range and alone', (_, dressed) => {
    expect(answered('CKP_INDEX', [[[100]], [[dressed]]])).toEqual([[90]]);
    expect(answered('CKP_INDEX', [100, dressed])).toEqual([[90]]);
  });

  test('that is empty is no data, and a truth is one', () => {
    const blank = { type: 'Empty', basicType: 'Empty', basicValue: '' };
    expect(answered('AHP_MATRIX', [[[2], [blank], [3]]])).toEqual(answered('AHP_MATRIX', [[[2], [''], [3]]]));
    const no = { type: 'Boolean', basicType: 'Boolean', basicValue: false };
    expect(answered('OMAX_INDEX', [[[5]], [[2]], no])).toBe(10);
  });

  test('with a name of its own is that name', () => {
    const stock = { type: 'LinkedEntity', text: 'Quality', basicType: 'Error', basicValue: '#VALUE!' };
    const report = answered('AHP_REPORT', [MATRIX, [[stock, 'Cost']]]) as unknown[][];
    expect(report[1]?.[0]).toBe('Quality');
  });
});

describe('an error that a function cannot answer', () => {
  const said = (result: unknown): unknown => {
    const cell = Array.isArray(result) ? (result.flat() as unknown[]).find((one) => one instanceof CellError) : result;
    return cell instanceof CellError ? [cell.code, cell.message] : result;
  };
  const codes = ['#REF!', '#NAME?', '#SPILL!', '#CALC!', '#BUSY!', '#FIELD!', '#CONNECT!'];

  test.each(codes)('%s is a sentence with its place', (code) => {
    const sentence = (place: string) => [
      '#VALUE!',
      `${place} holds ${code}, which no function can answer. Mend it first.`,
    ];
    const error = { code };
    expect(
      said(
        answered('AHP_CR', [
          [
            [1, error],
            [0, 1],
          ],
        ]),
      ),
    ).toEqual(sentence('Argument 1, row 1, column 2'));
    expect(said(answered('AHP_CR', [MATRIX, error]))).toEqual(sentence('Argument 2'));
    expect(
      said(
        answered('AHP_GROUP', [
          [
            MATRIX,
            [
              [1, error],
              [0, 1],
            ],
          ],
        ]),
      ),
    ).toEqual(sentence('Argument 2, row 1, column 2'));
    // Spilled: the other rows stand.
    const spilled = answered('CKP_INDEX', [
      [[100], [100]],
      [[90], [error]],
    ]) as unknown[][];
    expect(spilled[0]).toEqual([90]);
    expect(said(spilled)).toEqual(sentence('Argument 2, row 2, column 1'));
  });

  test.each(['#DIV/0!', '#N/A', '#NUM!', '#NULL!', '#VALUE!'])('is not %s', (code) => {
    expect(said(answered('AHP_CR', [MATRIX, { code }]))).toEqual([code, '']);
  });
});
