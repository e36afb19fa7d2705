import { callFunction } from '../support/families';
import { CellError, installCustomFunctions, resultOf } from '../support/customFunctions';
import { samsatKpis } from '../support/tables/samsat';

beforeAll(() => {
  installCustomFunctions();
});

const shown = (result: unknown): unknown => {
  if (result instanceof CellError) return result.message === '' ? result.code : `${result.code} ${result.message}`;
  return Array.isArray(result) ? result.map(shown) : result;
};
const call = (id: string, ...parameters: unknown[]) => shown(resultOf(() => callFunction(id, ...parameters)));

/** An error value as Excel passes it to a function: an object with a code. */
const divided = { code: '#DIV/0!' };

describe('an error value in an input comes back as that error', () => {
  test.each([
    [
      'a judgment',
      'AHP_WEIGHTS',
      [
        [1, divided],
        [0, 1],
      ],
    ],
    [
      'the method',
      'AHP_WEIGHTS',
      [
        [1, 2],
        [0, 1],
      ],
      divided,
    ],
    [
      'the random index',
      'AHP_CR',
      [
        [1, 2],
        [0, 1],
      ],
      null,
      divided,
    ],
    ['a single performance', 'OMAX_LEVEL', [[divided]], [[0, 3, 10]]],
    ['an anchor of one KPI', 'OMAX_LEVEL', [[5]], [[0, divided, 10]]],
    ['a level of the scale', 'OMAX_LEVEL', [[5]], [[0, 3, 10]], [[0, divided, 10]]],
    ['the rule', 'OMAX_LEVEL', [[5]], [[0, 3, 10]], null, divided],
    ['a level', 'OMAX_INDEX', [[5], [divided]], [[1], [1]]],
    ['a weight', 'OMAX_INDEX', [[5], [6]], [[1], [divided]]],
    ['normalize', 'OMAX_INDEX', [[5]], [[1]], divided],
    ['a single level', 'OMAX_LIGHT', [[divided]]],
    ['a band', 'OMAX_LIGHT', [[5]], divided],
    ['a target', 'CKP_INDEX', [[divided]], [[5]]],
    ['a polarity', 'CKP_INDEX', [[5]], [[5]], [[divided]]],
    ['a realization of the CKP', 'CKP_SCORE', [[5], [5]], [[5], [divided]], [[1], [1]]],
    ['a worst of the CKP', 'CKP_SCORE', [[5]], [[5]], [[1]], null, null, [[divided]]],
  ])('%s', (_, id, ...parameters) => {
    expect(call(id, ...parameters)).toBe('#DIV/0!');
  });

  test('as another error class, when the runtime makes one', () => {
    expect(
      call('AHP_WEIGHTS', [
        [1, new CellError('#REF!')],
        [0, 1],
      ]),
    ).toBe('#VALUE! Argument 1, row 1, column 2 holds #REF!, which no function can answer. Mend it first.');
  });
});

describe("an error value of Excel's data types", () => {
  const notAvailable = { type: 'Error', basicType: 'Error', errorType: 'NotAvailable', basicValue: '#N/A' };

  test('comes back as that error too', () => {
    expect(call('CKP_SCORE', [[5], [5]], [[5], [notAvailable]], [[1], [1]])).toBe('#N/A');
    expect(call('CKP_INDEX', [[5], [5]], [[5], [notAvailable]])).toEqual([[100], ['#N/A']]);
    expect(call('OMAX_LEVEL', [[5], [5]], [[0, notAvailable, 10]])).toEqual([['#N/A'], ['#N/A']]);
  });

  test('is no other data type', () => {
    expect(call('CKP_INDEX', [[5]], [[{ type: 'Entity', basicValue: '#VALUE!' }]])).toMatch(
      'this value is not a usable',
    );
  });
});

describe('a spilled range', () => {
  test("holds each row's own error and keeps the others", () => {
    expect(
      call(
        'OMAX_LEVEL',
        [[70], [3], [''], [divided]],
        [
          [20, 40, 100],
          [2, 2, 5],
          [20, 40, 100],
          [20, 40, 100],
        ],
      ),
    ).toEqual([
      [6.5],
      [
        '#VALUE! Anchors, row 2: the starting point is not between worst and target (worst 2, starting point 2, target 5). Correct the anchors.',
      ],
      ['#N/A Performance, row 3: there is no data yet.'],
      ['#DIV/0!'],
    ]);
    expect(call('CKP_INDEX', [[100], [0], [100]], [[95], [5], ['']])).toEqual([
      [95],
      ['#NUM! Target, row 2: with a target of 0 the maximize index does not exist. Check the target or the polarity.'],
      ['#N/A Realization, row 3: there is no data yet.'],
    ]);
    expect(call('OMAX_LIGHT', [[3, '', divided]])).toEqual([
      ['Red', '#N/A Level, column 2: there is no data yet.', '#DIV/0!'],
    ]);
  });

  test('is as wide as it is long in every row', () => {
    const results = [
      callFunction('AHP_WEIGHTS', [
        [1, 2, 3],
        [0, 1, 2],
        [0, 0, 1],
      ]),
      callFunction(
        'OMAX_LEVEL',
        [
          [1, '', 'x'],
          [4, 5, 6],
        ],
        [[0, 3, 10]],
      ),
      callFunction('CKP_INDEX', [[1, 2, 0]], [[1], [2]]),
      callFunction('OMAX_LIGHT', [
        [1, ''],
        [2, 3],
      ]),
    ] as unknown[][][];
    expect(results.map((rows) => [rows.length, ...new Set(rows.map((row) => row.length))])).toEqual([
      [3, 1],
      [2, 3],
      [2, 3],
      [2, 2],
    ]);
  });

  test('carries only finite numbers, words and errors', () => {
    const wild = [
      [0, 1e300],
      [-1e300, 1e-300],
      [5e-324, '1e400'],
      [Infinity, NaN],
      [true, ''],
      [null, undefined],
    ];
    const results = [
      callFunction(
        'CKP_INDEX',
        wild.map((row) => [row[0]]),
        [wild.map((row) => row[1])],
        [['maximize']],
      ),
      callFunction(
        'CKP_INDEX',
        wild.map((row) => [row[0]]),
        [wild.map((row) => row[1])],
        [['minimize']],
        [[5e-324]],
      ),
      callFunction(
        'CKP_INDEX',
        wild.map((row) => [row[0]]),
        [wild.map((row) => row[1])],
        [['stabilize']],
      ),
      callFunction('OMAX_LEVEL', wild, [[-1e300, 0, 1e300]]),
      callFunction('OMAX_LEVEL', wild, [[5e-324, 1e-323, 1.5e-323]]),
      callFunction('OMAX_LIGHT', wild),
    ] as unknown[][][];
    for (const cell of results.flat(2)) {
      expect(cell instanceof CellError || typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
    }
  });
});

describe('arguments as Excel passes them', () => {
  test('the whole Samsat table in one call', () => {
    const three = samsatKpis.filter(({ levels }) => levels.length === 3);
    const levels = call(
      'OMAX_LEVEL',
      three.map((kpi) => [kpi.performance]),
      three.map((kpi) => kpi.anchors),
    ) as number[][];
    expect(levels.map(([level]) => level)).toEqual(three.map((kpi) => expect.closeTo(kpi.exactLevel, 5)));
  });

  test('undefined, null and a blank cell all leave an optional range out', () => {
    for (const blank of [undefined, null, [['']], [[null]]]) {
      expect(call('OMAX_LEVEL', [[5]], [[0, 3, 10]], blank)).toEqual(call('OMAX_LEVEL', [[5]], [[0, 3, 10]]));
      expect(call('CKP_INDEX', [[100]], [[95]], blank, blank)).toEqual([[95]]);
    }
  });

  test('a normalize of FALSE reaches the engine', () => {
    expect(call('OMAX_INDEX', [[5], [6]], [[0.5], [0.6]], false)).toBeCloseTo(6.1, 12);
    expect(call('CKP_SCORE', [[100], [100]], [[90], [100]], [[0.5], [0.6]], null, false)).toBeCloseTo(105, 12);
  });

  test('inputs are left as they were', () => {
    const anchors = Object.freeze([Object.freeze([10, 7, 2])]);
    const performances = Object.freeze([Object.freeze([3])]);
    expect(call('OMAX_LEVEL', performances, anchors)).toEqual([[8.6]]);
  });
});
