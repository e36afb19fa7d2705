import type { FuzzyMethod } from '../../../src/engine/ahp/fuzzyWeights';
import { fuzzyReport, FUZZY_WORDS } from '../../../src/engine/ahp/fuzzyWeights';
import { groupJudgments, readStacked } from '../../../src/engine/ahp/groups';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import type { TriangularScale } from '../../../src/engine/ahp/triangular';
import { triangularMatrix } from '../../../src/engine/ahp/triangular';
import { reciprocalMatrix } from '../../support/matrices';

type Cells = readonly (readonly unknown[])[];

const tableOf = (cells: Cells, method: FuzzyMethod = 'buckley', scale: TriangularScale = 'unit', names?: string[]) => {
  const triangles = triangularMatrix(readStacked(cells), scale);
  return fuzzyReport(triangles, names ?? triangles.map((_, i) => i + 1), method, 'en');
};
const rowsOf = (...given: Parameters<typeof tableOf>) =>
  tableOf(...given)
    .slice(1)
    .map((row) => row.slice(1) as number[]);
const column = (rows: readonly (readonly number[])[], index: number, decimals: number) =>
  rows.map((row) => Number((row[index] as number).toFixed(decimals)));
const triangles = (rows: readonly (readonly number[])[], decimals: number) =>
  rows.map((row) => row.slice(0, 3).map((value) => Number(value.toFixed(decimals))));

/**
 * Kilic, Zaim & Delen, Development of a hybrid methodology for ERP system selection: the case of Turkish Airlines,
 * Decision Support Systems 2014, doi 10.1016/j.dss.2014.06.011: judgments of Tables 2 to 5, fuzzy weights of Tables 6 and 7, M and N of Tables 8 and 9.
 */
const turkishAirlines = [
  {
    criteria: 'main',
    triangle: [2, 1, 1],
    fuzzy: [
      [0.29, 0.41, 0.54],
      [0.2, 0.26, 0.37],
      [0.29, 0.33, 0.37],
    ],
    crisp: [0.413, 0.278, 0.33],
    weights: [0.405, 0.272, 0.323],
  },
  {
    criteria: 'technical',
    triangle: [3, 2, 3, 3, 1 / 2, 1 / 2, 1 / 2, 2, 2, 1 / 2],
    fuzzy: [
      [0.19, 0.39, 0.75],
      [0.05, 0.09, 0.23],
      [0.1, 0.23, 0.51],
      [0.06, 0.12, 0.28],
      [0.08, 0.16, 0.35],
    ],
    crisp: [0.443, 0.123, 0.28, 0.156, 0.197],
    // Table 9 prints 0.102 and 0.164 for the second and the last, Table 11 what they are.
    weights: [0.369, 0.103, 0.233, 0.13, 0.165],
  },
  {
    criteria: 'corporate',
    triangle: [1 / 2, 1 / 2, 2, 1 / 2, 2, 2],
    fuzzy: [
      [0.09, 0.2, 0.47],
      [0.12, 0.28, 0.62],
      [0.16, 0.39, 0.82],
      [0.07, 0.14, 0.36],
    ],
    crisp: [0.254, 0.34, 0.457, 0.189],
    weights: [0.205, 0.274, 0.368, 0.153],
  },
  {
    criteria: 'financial',
    triangle: [1 / 2, 2, 2],
    fuzzy: [
      [0.15, 0.31, 0.66],
      [0.22, 0.49, 0.96],
      [0.11, 0.2, 0.46],
    ],
    crisp: [0.376, 0.557, 0.254],
    weights: [0.317, 0.469, 0.214],
  },
];

describe('Buckley, as Kilic, Zaim & Delen 2014 print it', () => {
  test.each(turkishAirlines)('the $criteria criteria', ({ triangle, fuzzy, crisp, weights }) => {
    const rows = rowsOf(reciprocalMatrix(crisp.length, triangle));
    expect(triangles(rows, 2)).toEqual(fuzzy);
    expect(column(rows, 3, 3)).toEqual(crisp);
    expect(column(rows, 4, 3)).toEqual(weights);
  });
});

/**
 * Suryamaharani, Sistem pendukung pengambilan keputusan pembelian rumah menggunakan FAHP, Universitas Sanata Dharma 2017:
 * Table 5.1, and the weights printed for it.
 */
const houseBuyer = {
  triangle: [5, 3, 3, 7, 1 / 2, 3, 5, 3, 5, 1 / 2],
  names: ['Harga', 'Luas tanah', 'Luas bangunan', 'Lokasi', 'Spesifikasi'],
  weights: [0.427, 0.241, 0.249, 0.084, 0],
};

describe('Chang, as Suryamaharani 2017 prints it', () => {
  const matrix = reciprocalMatrix(5, houseBuyer.triangle);

  test('the weights, one of them 0', () => {
    expect(column(rowsOf(matrix, 'chang', 'half'), 4, 3)).toEqual(houseBuyer.weights);
  });

  test('with the word that 0 is no lack of importance, beside it and in the last column', () => {
    const table = tableOf(matrix, 'chang', 'half', houseBuyer.names);
    expect(table.map((row) => row[6])).toEqual(['Note', '', '', '', '', FUZZY_WORDS.zero.en]);
    expect(table.map((row) => row.length)).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test('where Buckley gives every criterion a weight', () => {
    for (const weight of column(rowsOf(matrix, 'buckley', 'half'), 4, 3)) expect(weight).toBeGreaterThan(0.05);
  });
});

/**
 * A thesis of Universitas Sumatera Utara on the choice of a course (BIMBEL), Tables 4.2 and 4.16: synthetic extents on the
 * scale k − 1, k, k + 1. It takes them as fuzzy weights and prints no degree of possibility.
 */
describe('the synthetic extents that a thesis on the choice of a course prints', () => {
  test('of seven criteria', () => {
    const matrix = reciprocalMatrix(7, [2, 3, 3, 5, 8, 5, 2, 3, 5, 7, 5, 3, 3, 5, 5, 1, 5, 5, 5, 3, 1 / 3]);
    // Printed 0.152 for the lower end of the second: 18.333/122.060 is 0.150.
    expect(triangles(rowsOf(matrix, 'chang'), 3).slice(0, 3)).toEqual([
      [0.172, 0.272, 0.422],
      [0.15, 0.236, 0.371],
      [0.111, 0.179, 0.288],
    ]);
  });

  test('of seven courses by their facilities', () => {
    const judged = [1 / 3, 5, 1 / 2, 3, 2, 4, 8, 2, 5, 3, 7, 1 / 7, 1 / 3, 1 / 4, 1 / 3, 4, 3, 5, 1 / 2, 3, 3];
    // Printed 0.188 for the middle of the sixth: 11.166/94.425 is 0.118.
    expect(triangles(rowsOf(reciprocalMatrix(7, judged), 'chang'), 3)).toEqual([
      [0.097, 0.168, 0.286],
      [0.193, 0.307, 0.488],
      [0.018, 0.025, 0.04],
      [0.145, 0.238, 0.39],
      [0.05, 0.088, 0.154],
      [0.066, 0.118, 0.209],
      [0.033, 0.056, 0.094],
    ]);
  });
});

describe('a triangular scale', () => {
  const of = (judgment: unknown, scale: TriangularScale) =>
    triangularMatrix(
      readStacked([
        [1, judgment],
        ['', 1],
      ]),
      scale,
    )[0]?.[1];

  test.each([
    ['unit', 1, [1, 1, 1]],
    ['unit', 2, [1, 2, 3]],
    ['unit', 9, [9, 9, 9]],
    ['unit', 1.5, [1, 1.5, 2.5]],
    ['capped', 8, [7, 8, 9]],
    ['capped', 9, [8, 9, 9]],
    ['half', 1, [1, 1, 1]],
    ['half', 2, [1 / 2, 1, 3 / 2]],
    ['half', 3, [1, 3 / 2, 2]],
    ['half', 9, [4, 9 / 2, 9 / 2]],
  ] as const)('%s: %d', (scale, judgment, triangle) => {
    expect(of(judgment, scale)).toEqual(triangle);
    expect(of(1 / judgment, scale)).toEqual([...triangle].reverse().map((corner) => 1 / corner));
  });

  test.each(['1/3', 0.33, -3, '(3)', '0,333'])('reads %s as AHP.WEIGHTS does', (judgment) => {
    expect(of(judgment, 'half')).toEqual([1 / 2, 2 / 3, 1]);
  });
});

describe('the judgments of a group', () => {
  /** Five people on environment, technology, economy and society, Table 5.30 of another thesis of that university. */
  const people = [
    [3, 1, 3, 3, 1, 6],
    [1 / 9, 2, 1, 2, 1, 1 / 4],
    [1 / 2, 1, 1 / 8, 7, 9, 3],
    [1, 1, 3, 2, 2, 1],
    [1 / 2, 2, 1 / 8, 1, 1, 1 / 9],
  ].map((triangle) => reciprocalMatrix(4, triangle));

  test('are geometric means corner by corner, their middle the mean that the thesis prints', () => {
    const [first] = triangularMatrix(readStacked(people.flat()), 'capped');
    // Table 5.25 prints 0.6084 and 1.3195 for these pairs.
    expect(first?.[1]?.[1]).toBeCloseTo(0.6084, 4);
    expect(first?.[2]?.[1]).toBeCloseTo(1.3195, 4);
    expect(first?.[1]?.[0]).toBeCloseTo((2 * (1 / 9) * (1 / 3) * 1 * (1 / 3)) ** 0.2, 12);
    expect(first?.[1]?.[2]).toBeCloseTo((4 * (1 / 8) * 1 * 1 * 1) ** 0.2, 12);
  });

  test('may stand below or beside each other', () => {
    const beside = people[0]?.map((_, i) => people.flatMap((matrix) => matrix[i] ?? []));
    expect(rowsOf(beside ?? [])).toEqual(rowsOf(people.flat()));
  });

  test('leave out who did not judge a pair, and complete what nobody judged', () => {
    const partial = [
      [1, 2, ''],
      ['', 1, 3],
      ['', '', 1],
    ];
    const blank = [
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ];
    const rows = rowsOf([...partial, ...blank]);
    expect(rows).toEqual(rowsOf(partial));
    expect(column(rows, 1, 12)).toEqual(
      priorities(readJudgments(partial), 'geometric').weights.map((weight) => Number(weight.toFixed(12))),
    );
  });

  test('have the weights of AHP.GROUP and AHP.WEIGHTS by geometric mean in the middle', () => {
    const crisp = priorities(readJudgments(groupJudgments(people)), 'geometric').weights;
    expect(column(rowsOf(people.flat()), 1, 10)).toEqual(crisp.map((weight) => Number(weight.toFixed(10))));
  });
});
