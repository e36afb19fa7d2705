/** Plain formulas go on answering as the functions do when what they read changes after they were written. */
import { installCustomFunctions } from '../../support/customFunctions';
import { expectAgreement } from './agreement';
import type { Called, Value } from './calledCells';
import { cells, column, constant } from './calledCells';

beforeAll(installCustomFunctions);

type Make = (values: readonly Value[]) => Called;

/** The call, values it is planned with, and what is typed afterwards. */
const CASES: readonly (readonly [string, Make, readonly Value[], readonly Value[]])[] = [
  [
    'a blank realization is filled',
    (own) => ({ id: 'OMAX_LEVEL', args: [column(own), cells([10, 20, 30], [9, 5, 1])] }),
    [null, 4],
    [25, null],
  ],
  ['anchors turn round', (own) => ({ id: 'OMAX_LEVEL', args: [column([12]), cells(own)] }), [10, 20, 30], [30, 20, 10]],
  [
    'anchors stop being in order',
    (own) => ({ id: 'OMAX_LEVEL', args: [column([12]), cells(own)] }),
    [10, 20, 30],
    [10, 40, 30],
  ],
  [
    'a level leaves the index',
    (own) => ({ id: 'OMAX_INDEX', args: [column(own), column([1, 2, 3])] }),
    [4, 5, 6],
    [4, '', 8],
  ],
  [
    'polarities are exchanged',
    (own) => ({ id: 'CKP_INDEX', args: [column([10, 10]), column([12, 12]), column(own)] }),
    ['maximize', 'stabilize'],
    ['minimize', null],
  ],
  [
    'a target becomes 0',
    (own) => ({ id: 'CKP_INDEX', args: [column(own), column([3, 2]), constant('minimize'), column([10, 10])] }),
    [5, 5],
    [0, -1],
  ],
  [
    'weights no longer are fractions',
    (own) => ({
      id: 'CKP_SCORE',
      args: [column([1, 2]), column([1, 1]), column(own), constant(null), constant(false)],
    }),
    [0.5, 0.5],
    [40, 60],
  ],
  [
    'weights are neither fractions nor percents',
    (own) => ({
      id: 'CKP_SCORE',
      args: [column([1, 2]), column([1, 1]), column(own), constant(null), constant(false)],
    }),
    [0.5, 0.5],
    [11, 22],
  ],
  ['scores become fractions', (own) => ({ id: 'BSC_LIGHT', args: [column(own)] }), [90, 101], [0.9, 1.01]],
  [
    'judgments move to the other triangle',
    (own) => ({ id: 'AHP_WEIGHTS', args: [cells([1, own[0] ?? null, 3], [own[1] ?? null, 1, 2], [null, null, 1])] }),
    [4, null],
    [null, 0.33],
  ],
  ['a judgment is taken away', (own) => ({ id: 'AHP_CR', args: [cells([1, own[0] ?? null], [null, 1])] }), [4], [null]],
  [
    'a pair contradicts itself',
    (own) => ({ id: 'AHP_CR', args: [cells([1, 3, 2], [own[0] ?? null, 1, 2], [0.5, 0.5, 1])] }),
    [0.33],
    [3],
  ],
  [
    'a child gets another parent',
    (own) => ({ id: 'AHP_GLOBAL', args: [column(['A', 'B', 'C', 'D']), column(own), column([3, 1, 2, 2])] }),
    [null, null, 'A', 'A'],
    [null, 'A', 'B', 'A'],
  ],
  [
    'a name with signs that MATCH takes for wildcards',
    (own) => ({ id: 'AHP_GLOBAL', args: [column(own), column([null, null, own[1] ?? null]), column([3, 1, 1])] }),
    ['Total', 'To', 'c'],
    ['Total', 'To*', 'c'],
  ],
  [
    'a name that asks something',
    (own) => ({ id: 'AHP_GLOBAL', args: [column(own), column([null, null, own[1] ?? null]), column([3, 1, 1])] }),
    ['Fast', 'Best', 'c'],
    ['Fast', 'F~a?t', 'c'],
  ],
  [
    'a word with a wildcard is an unknown word',
    (own) => ({ id: 'CKP_INDEX', args: [column([10, 10]), column([12, 12]), column(own)] }),
    ['maximize', 'minimize'],
    ['maxi*', 'm?n'],
  ],
  [
    'a score is taken away',
    (own) => ({
      id: 'BSC_ROLLUP',
      args: [column(['All', 'a', 'b']), column([null, 'All', 'All']), column([null, 1, 3]), column(own)],
    }),
    [null, 80, 90],
    [null, null, 95],
  ],
  [
    'statuses change',
    (own) => ({ id: 'CKP_DISTRIBUTION', args: [column(own), constant(0.3), constant(0.3)] }),
    [80, 90, 100, 95],
    [99, 90, null, 95],
  ],
];

test.each(CASES)('%s', async (_, make, planned, typed) => {
  await expectAgreement([make(typed)], [make(planned)]);
});
