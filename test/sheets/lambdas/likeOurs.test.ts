/** What people select by mistake, or leave blank: a LAMBDA answers what our function answers, and refuses what it refuses. */
import { CellError, installCustomFunctions, resultOf } from '../../support/customFunctions';
import { callFunction } from '../../support/families';
import { answersOfLambdas, isSameAnswer } from '../../support/lambdas';
import type { Content } from '../../support/lambdas';

beforeAll(installCustomFunctions);

const NA = { error: '#N/A' } as const;

type Cells = readonly (readonly Content[])[];

/** Each argument stands in rows of its own, one below the other; what is no table is typed into the formula. */
type Argument = Cells | string | number | boolean;

interface Case {
  readonly what: string;
  readonly lambda: string;
  readonly ours: string;
  readonly args: readonly Argument[];
  /** Arguments of ours where they are others. */
  readonly oursArgs?: readonly unknown[];
  /** A refusal stands in each cell, or once for all. */
  readonly isRefused?: true;
}

const list = (...contents: readonly Content[]): Cells => contents.map((one) => [one]);
const PAIRS: Cells = [
  [1, 3, 5],
  [null, 1, 3],
  [null, null, 1],
];
const withCell = (row: number, column: number, content: Content): Cells =>
  PAIRS.map((line, i) => line.map((one, j) => (i === row && j === column ? content : one)));

const [TARGETS, REACHED, WEIGHTS] = [list(100, 100, 100), list(90, null, 110), list(0.3, 0.3, 0.4)];
const TREE = [list('NKO', 'A', 'B', null), list(null, 'NKO', 'NKO', null)] as const;

const REFUSED: readonly Omit<Case, 'isRefused'>[] = [
  { what: 'a date for 1/3', lambda: 'TB_WEIGHTS', ours: 'AHP_WEIGHTS', args: [withCell(0, 1, 46_025)] },
  { what: 'a time for 1:4', lambda: 'TB_WEIGHTS', ours: 'AHP_WEIGHTS', args: [withCell(0, 1, 64 / 1440)] },
  { what: '0.1 alone, which may be 1/9', lambda: 'TB_WEIGHTS', ours: 'AHP_WEIGHTS', args: [withCell(0, 1, 0.1)] },
  { what: 'a diagonal that is none', lambda: 'TB_WEIGHTS', ours: 'AHP_WEIGHTS', args: [withCell(1, 1, 4)] },
  {
    what: 'a method nobody knows',
    lambda: 'TB_CR',
    ours: 'AHP_CR',
    args: [PAIRS, '"any"'],
    oursArgs: [PAIRS, 'any'],
  },
  { what: 'no items', lambda: 'TB_RI', ours: 'AHP_RI', args: [0] },
  { what: 'half an item', lambda: 'TB_RI', ours: 'AHP_RI', args: [3.5] },
  {
    what: 'a local weight that is blank',
    lambda: 'TB_GLOBAL',
    ours: 'AHP_GLOBAL',
    args: [...TREE, list(null, 0.4, null, null)],
  },
  {
    what: 'a local weight below 0',
    lambda: 'TB_GLOBAL',
    ours: 'AHP_GLOBAL',
    args: [...TREE, list(null, 0.4, -0.2, null)],
  },
  { what: 'an anchor that is blank', lambda: 'TB_LEVEL', ours: 'OMAX_LEVEL', args: [list(50), [[null, 60, 100]]] },
  {
    what: 'anchors of other KPIs',
    lambda: 'TB_LEVEL',
    ours: 'OMAX_LEVEL',
    args: [
      list(50, 60),
      [
        [0, 60, 100],
        [0, 60, 100],
        [0, 60, 100],
      ],
    ],
  },
  {
    what: 'levels that turn',
    lambda: 'TB_LEVEL',
    ours: 'OMAX_LEVEL',
    args: [list(50), [[0, 60, 100]], [[0, 8, 5]]],
  },
  {
    what: 'more levels than anchors',
    lambda: 'TB_LEVEL',
    ours: 'OMAX_LEVEL',
    args: [list(50), [[0, 60, 100]], [[0, 3, 5, 10]]],
  },
  { what: 'anchors that turn', lambda: 'TB_LADDER', ours: 'OMAX_LADDER', args: [[[0, 60, 40]]] },
  { what: 'more weights than scores', lambda: 'TB_MEAN', ours: 'OMAX_INDEX', args: [list(5, 6), list(1, 2, 3)] },
  {
    what: 'realizations of other rows',
    lambda: 'TB_INDEX',
    ours: 'CKP_INDEX',
    args: [list(100, 100), list(90, 95, 100)],
  },
  {
    what: 'polarities of other rows',
    lambda: 'TB_INDEX',
    ours: 'CKP_INDEX',
    args: [list(100, 100), list(90, 95), list('minimize', 'minimize', 'minimize')],
  },
  {
    what: 'a cap of 1.2',
    lambda: 'TB_INDEX',
    ours: 'CKP_INDEX',
    args: [100, 110, '"maximize"', 1.2],
    oursArgs: [100, 110, 'maximize', null, 1.2],
  },
  {
    what: 'weights that are neither fractions nor percents, as printed',
    lambda: 'TB_CKP',
    ours: 'CKP_SCORE',
    args: [TARGETS, REACHED, list(11, 11, 11), list(null, null, null), false],
  },
  {
    what: 'one maximize-120 among four indicators and a blank row',
    lambda: 'TB_CKP',
    ours: 'CKP_SCORE',
    args: [
      list(100, 100, 100, 100, null),
      list(90, 90, 90, 90, null),
      list(1, 1, 1, 1, null),
      list('maximize-120', null, null, null, null),
    ],
  },
  { what: 'a share of 70', lambda: 'TB_NKP', ours: 'CKP_NKP', args: [105, 90, 70] },
  {
    what: 'a parent that is no item',
    lambda: 'TB_ROLLUP',
    ours: 'BSC_ROLLUP',
    args: [list('NKO', 'A', 'B'), list(null, 'NKO', 'NKP'), list(null, 0.5, 0.5), list(null, 90, 110)],
  },
  {
    what: 'items below themselves',
    lambda: 'TB_ROLLUP',
    ours: 'BSC_ROLLUP',
    args: [list('A', 'B', 'C'), list('B', 'A', 'A'), list(null, null, null), list(null, null, 90)],
  },
];

const ALIKE: readonly Case[] = [
  {
    what: 'a pair rounded to two decimals, 7 and 0.14',
    lambda: 'TB_WEIGHTS',
    ours: 'AHP_WEIGHTS',
    args: [
      [
        [1, 7],
        [0.14, 1],
      ],
    ],
  },
  {
    what: 'a pair that is nearly equal',
    lambda: 'TB_MATRIX',
    ours: 'AHP_MATRIX',
    args: [
      [
        [1, 1.005],
        [1.01, 1],
      ],
    ],
  },
  { what: 'blank rows', lambda: 'TB_GLOBAL', ours: 'AHP_GLOBAL', args: [...TREE, list(null, 0.4, 0.8, null)] },
  {
    what: 'a level without data, weights as printed',
    lambda: 'TB_MEAN',
    ours: 'OMAX_INDEX',
    args: [list(5, null, 8), WEIGHTS, false],
  },
  {
    what: 'a realization that is missing, weights as printed',
    lambda: 'TB_CKP',
    ours: 'CKP_SCORE',
    args: [TARGETS, REACHED, WEIGHTS, list(null, null, null), false],
  },
  {
    what: 'weights in percent as printed',
    lambda: 'TB_CKP',
    ours: 'CKP_SCORE',
    args: [TARGETS, REACHED, list(30, 30, 40), list(null, null, null), false],
  },
  {
    what: 'a realization that is #N/A',
    lambda: 'TB_CKP',
    ours: 'CKP_SCORE',
    args: [TARGETS, list(90, NA, 110), WEIGHTS],
    oursArgs: [TARGETS, list(90, { error: '#N/A' }, 110), WEIGHTS],
  },
  {
    what: 'blank rows and a root with a weight',
    lambda: 'TB_ROLLUP',
    ours: 'BSC_ROLLUP',
    args: [...TREE, list(1, 0.3, 0.7, null), list(null, 90, 110, null)],
  },
  {
    what: 'weights of 0 throughout',
    lambda: 'TB_ROLLUP',
    ours: 'BSC_ROLLUP',
    args: [...TREE, list(null, 0, 0, null), list(null, 90, 110, null)],
  },
];

/** A mistake that would be taken for no data, or for another number, though ours reads it. */
const MISTAKES = [
  { what: 'a percent as text', formula: 'TB_LIGHT("95%")' },
  { what: 'a value in percent as text', formula: 'TB_RATING("95%")' },
  { what: 'a result in percent as text', formula: 'TB_NKP("95%",90)' },
  { what: 'a cap that is blank', formula: 'TB_INDEX(100,110,"maximize",Data!Z99)' },
  { what: 'a share that is blank', formula: 'TB_NKP(105,90,Data!Z99)' },
  { what: 'a method in other words', formula: `TB_LAMBDA(Data!A1:C3,"kolom")` },
  { what: 'scores that are texts', formula: 'INDEX(TB_ROLLUP(Data!A4:A6,Data!B4:B6,Data!C4:C6,Data!D4:D6),1)' },
  { what: 'weights that are texts', formula: 'INDEX(TB_ROLLUP(Data!A4:A6,Data!B4:B6,Data!E4:E6,Data!C4:C6),1)' },
  { what: 'scores that are texts, of a mean', formula: 'TB_MEAN(Data!D5:D6,Data!C5:C6)' },
  { what: 'an error among the scores', formula: 'INDEX(TB_ROLLUP(Data!A4:A6,Data!B4:B6,Data!C4:C6,Data!F4:F6),1)' },
  {
    what: 'a node with a score of its own',
    formula: 'INDEX(TB_ROLLUP(Data!A4:A6,Data!B4:B6,Data!C4:C6,Data!G4:G6),1)',
  },
  { what: 'KPIs that lie in columns', formula: 'TB_LEVEL(Data!A7:C7,Data!A1:C3)' },
  { what: 'indicators that lie in a row', formula: 'TB_CKP(Data!A7:C7,Data!A7:C7,Data!A7:C7)' },
];

function ours(id: string, args: readonly unknown[]): unknown[][] {
  const answer = resultOf(() => callFunction(id, ...args));
  const cells = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  return cells.map((line) => line.map((one) => (one instanceof CellError ? one.code : one)));
}

/** As a function is handed them. */
function handed(argument: unknown): unknown {
  if (!Array.isArray(argument)) return typeof argument === 'string' ? argument.replaceAll('"', '') : argument;
  return (argument as Cells).map((line) =>
    line.map((one) => (typeof one === 'object' && one !== null ? { code: one.error } : (one ?? ''))),
  );
}

const isError = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('#');

test('a LAMBDA answers what our function answers, a refusal included', () => {
  const cells: Content[][] = [];
  const cases = [...ALIKE, ...REFUSED.map((one): Case => ({ ...one, isRefused: true }))].map((one) => {
    const args = one.args.map((arg) => {
      if (!Array.isArray(arg)) return String(arg).toUpperCase() === 'FALSE' ? 'FALSE' : String(arg);
      const rows = arg as Cells;
      const first = cells.length + 1;
      cells.push(...rows.map((line) => [...line]));
      return `Data!A${first}:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${cells.length}`;
    });
    const expected = ours(one.ours, (one.oursArgs ?? one.args).map(handed));
    return { ...one, formula: `${one.lambda}(${args.join(',')})`, expected };
  });
  const found = answersOfLambdas(
    new Map([['Data', cells]]),
    cases.map(({ formula, expected }) => ({ formula, rows: expected.length, columns: expected[0]?.length ?? 1 })),
  );
  const differences = cases.flatMap(({ what, formula, expected, isRefused }, index) => {
    const answers = found[index] ?? [];
    // One mistake takes all the cells of a LAMBDA away, and only its own of ours.
    if (isRefused) {
      const isWell = isError(answers[0]?.[0]) && expected.flat().some(isError);
      return isWell ? [] : [`${what}: ${String(expected)} → ${String(answers)}`];
    }
    const isWell = expected.every((line, i) => line.every((one, j) => isSameAnswer(one, answers[i]?.[j])));
    return isWell ? [] : [`${what}, ${formula}: ${String(expected)} → ${String(answers)}`];
  });
  expect(differences).toEqual([]);
});

test('what a LAMBDA cannot read is a mistake, never another number', () => {
  const data: Content[][] = [
    ...PAIRS.map((line) => [...line]),
    ['NKO', null, null, null, null, null, 95],
    ['A', 'NKO', 30, '90', '30%', 90, 90],
    ['B', 'NKO', 70, '110', '70%', { error: '#VALUE!' }, 110],
    [1, 2, 3],
  ];
  const found = answersOfLambdas(
    new Map([['Data', data]]),
    MISTAKES.map(({ formula }) => ({ formula, rows: 1, columns: 1 })),
  );
  const answered = MISTAKES.flatMap(({ what }, index) => {
    const answer = found[index]?.[0]?.[0];
    return isError(answer) ? [] : [`${what} → ${String(answer)}`];
  });
  expect(answered).toEqual([]);
});
