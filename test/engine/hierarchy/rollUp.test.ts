import { rolledUpScores } from '../../../src/engine/hierarchy/rollUp';
import { ScoringError } from '../../../src/engine/scoringError';

type Row = readonly [item: unknown, parent: unknown, weight: unknown, score: unknown];

const columnOf = (rows: readonly Row[], part: 0 | 1 | 2 | 3) => rows.map((row) => [row[part]]);
const rollUp = (rows: readonly Row[], normalize = true) =>
  rolledUpScores(columnOf(rows, 0), columnOf(rows, 1), columnOf(rows, 2), columnOf(rows, 3), normalize).flat();
/** Scores as numbers, errors as their sentences, error values as their code. */
const shown = (rows: readonly Row[], normalize = true) =>
  rollUp(rows, normalize).map((outcome) => {
    if (outcome instanceof ScoringError) return outcome.message;
    return typeof outcome === 'object' && 'code' in outcome ? outcome.code : outcome;
  });

describe('the score of a row', () => {
  test('is its own at the bottom and the weighted mean of those below it elsewhere, at unequal depths', () => {
    expect(
      rollUp([
        ['whole', '', '', ''],
        ['deep', 'whole', 1, ''],
        ['leaf', 'whole', 3, 80],
        ['deeper', 'deep', '', ''],
        ['deepest', 'deeper', '', 100],
      ]),
    ).toEqual([85, 100, 80, 100, 100]);
  });

  test('takes parents, weights and scores in whatever order and direction they lie', () => {
    const parents = [['All'], ['All'], ['']];
    const scores = rolledUpScores([['A', 'B', 'All']], parents, [[1], [3], ['']], [[100], [60], ['']], true);
    expect(scores).toEqual([[100, 60, 70]]);
  });

  test('is the plain mean where no weights are given for the children of one parent', () => {
    expect(
      rollUp([
        ['All', '', '', ''],
        ['A', 'All', 9, ''],
        ['B', 'All', 1, 50],
        ['A1', 'A', '', 100],
        ['A2', 'A', 0, 90],
        ['A3', 'A', null, 80],
      ])[1],
    ).toBe(90);
  });

  test('needs no weights at all', () => {
    const items = [['All'], ['A'], ['B']];
    const parents = [[''], ['All'], ['All']];
    for (const weights of [null, undefined, '', [['']]]) {
      expect(rolledUpScores(items, parents, weights, [[''], [100], [90]], true)).toEqual([[95], [100], [90]]);
    }
  });

  test('is exactly 100 when all below are 100, whatever the weights', () => {
    const rows: Row[] = [['All', '', '', ''], ...[0.1, 0.2, 0.7, 1 / 3].map((w, i): Row => [`i${i}`, 'All', w, 100])];
    expect(rollUp(rows)[0]).toBe(100);
  });

  test('takes weights as printed when they are not to be normalised', () => {
    const rows: readonly Row[] = [
      ['All', '', '', ''],
      ['A', 'All', 0.5, 100],
      ['B', 'All', 0.51, 90],
    ];
    expect(rollUp(rows, false)[0]).toBeCloseTo(95.9, 12);
    expect(rollUp(rows)[0]).toBeCloseTo(95.9 / 1.01, 12);
  });

  test('is refused above percents as printed, whose score might be of any size; what stands below keeps its own', () => {
    const rows: readonly Row[] = [
      ['All', '', '', ''],
      ['A', 'All', 0.6, ''],
      ['B', 'All', 0.4, 90],
      ['A1', 'A', 70, 100],
      ['A2', 'A', 30, 80],
    ];
    const [all, above, ...others] = rollUp(rows, false);
    expect(others).toEqual([90, 100, 80]);
    for (const one of [all, above])
      expect(one).toHaveProperty('message', expect.stringMatching(/^Items, row 2: the weights below it add to 100\./));
    expect(rollUp(rows)[0]).toBeCloseTo(0.6 * 94 + 36, 12);
  });

  test('is the mean when weights are equal, also when they are not to be normalised', () => {
    const rows = Array.from({ length: 49 }, (_, i): Row => [`i${i}`, 'All', '', 100]);
    expect(rollUp([['All', '', '', ''], ...rows], false)[0]).toBe(100);
  });

  test('of 0 is a score', () => {
    expect(
      rollUp([
        ['All', '', '', ''],
        ['A', 'All', 1, 0],
        ['B', 'All', 1, 100],
      ])[0],
    ).toBe(50);
  });

  test('is the only score of several wholes', () => {
    expect(
      rollUp([
        ['A', '', 5, 80],
        ['B', '', '', 90],
      ]),
    ).toEqual([80, 90]);
  });
});

describe('a row without a score', () => {
  const rows: readonly Row[] = [
    ['All', '', '', ''],
    ['A', 'All', 1, 90],
    ['B', 'All', 9, ''],
    ['B1', 'B', 1, ''],
    ['C', 'All', 3, 50],
  ];

  test('is not available, and neither is what consists of nothing else; its weight spreads', () => {
    const noData = (row: number) => `Scores, row ${row}: there is no data yet.`;
    expect(shown(rows)).toEqual([60, 90, noData(3), noData(4), 50]);
    expect(rollUp(rows)[2]).toHaveProperty('code', 'notAvailable');
  });

  test('keeps the sum of the printed weights when they are not to be normalised', () => {
    expect(shown(rows, false)[0]).toBe(60 * 13);
  });

  test('may do without a weight', () => {
    expect(
      shown([
        ['All', '', '', ''],
        ['A', 'All', 1, 90],
        ['B', 'All', '', ''],
      ]).slice(0, 2),
    ).toEqual([90, 90]);
  });

  test('is blank when its row is blank throughout', () => {
    const blanks: readonly Row[] = [
      ['', '', '', ''],
      [0, 0, 0, 0],
      [null, null, null, null],
    ];
    expect(shown([['All', '', '', 5], ...blanks])).toEqual([5, '', '', '']);
  });
});

describe('a mistake', () => {
  const rows = (wrong: Row): Row[] => [
    ['All', '', '', ''],
    ['A', 'All', 1, ''],
    ['B', 'All', 1, 70],
    ['A1', 'A', 1, 80],
    wrong,
    ['C', '', 1, 60],
  ];

  test.each([
    ['a word as a score', ['A2', 'A', 1, 'good'], 'Scores, row 5: "good" is not a usable number. Type a number.'],
    ['an error value as a score', ['A2', 'A', 1, { code: '#DIV/0!' }], '#DIV/0!'],
    ['a word as a weight', ['A2', 'A', 'much', 90], 'Weights, row 5: "much" is not a usable number. Type a number.'],
    ['an error value as a weight', ['A2', 'A', { code: '#REF!' }, 90], '#REF!'],
    [
      'a negative weight',
      ['A2', 'A', -1, 90],
      'Weights, row 5: a weight must be positive, got -1. Type a positive number.',
    ],
    [
      'a weight left out beside others',
      ['A2', 'A', '', 90],
      'Weights, row 5: the weight is blank or 0 although there is data for it. Type the weight, or leave the row out of the ranges.',
    ],
  ] as const)('%s is the answer of its row and of those above, the others stand', (_, wrong, sentence) => {
    expect(shown(rows(wrong))).toEqual([sentence, sentence, 70, 80, sentence, 60]);
  });

  test('in the score of a row with others below it leaves those standing', () => {
    const sentence =
      'Scores, row 2: "A" takes its score from the items below it. Keep a score of its own in another column.';
    expect(
      shown([
        ['All', '', '', ''],
        ['A', 'All', 1, 88],
        ['A1', 'A', 1, 80],
      ]),
    ).toEqual([sentence, sentence, 80]);
  });

  test('of several, the first of the list is the answer above', () => {
    expect(
      shown([
        ['All', '', '', ''],
        ['A', 'All', 1, { code: '#N/A' }],
        ['B', 'All', 1, 'x'],
      ])[0],
    ).toBe('#N/A');
  });

  test('in the weight of a whole is its own', () => {
    expect(
      shown([
        ['All', '', 'x', ''],
        ['A', 'All', 1, 80],
      ]),
    ).toEqual(['Weights, row 1: "x" is not a usable number. Type a number.', 80]);
  });

  test('an error value beside the blank score of a whole comes back there', () => {
    expect(
      shown([
        ['All', '', '', { code: '#REF!' }],
        ['A', 'All', 1, 80],
      ]),
    ).toEqual(['#REF!', 80]);
  });
});
