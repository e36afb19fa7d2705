import type { Cell } from '../../src/workbook/selection/selection';
import { brief, seen } from './seen';

/** Invented answers of four people about four items: six pairs. */
const answers: Cell[][] = [
  [2, '1/3', 4, '1/2', 4, 5],
  [3, 1, 5, '1/3', 2, 7],
  [1, '1/5', 3, '1/2', 3, 5],
  [2, '1/3', 4, 1, '', 9],
];
const threePairs: Cell[][] = [
  [3, 5, 2],
  [0.33, 1, 2],
  [5, 7, 3],
  [1, 3, 0.5],
];
const named = (cells: Cell[][]): Cell[][] => cells.map((row, index) => [`R${index + 1}`, ...row]);
const PAIRS = ['Price vs Speed', 'Price vs Care', 'Speed vs Care'];

describe('answers to pairwise questions are recognised', () => {
  test.each<[string, Cell[][], string]>([
    ['without names', answers, 'survey 4 × 4'],
    ['of a pair not judged and a person who said nothing', [...answers, ['', '', '', '', '', '']], 'survey 4 × 4'],
    ['with names', named(answers), 'survey 4 × 4'],
    ['with names and headings', [['Name', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'], ...named(answers)], 'survey 4 × 4'],
    [
      'behind a time and a name, below a title',
      [
        ['Survey of suppliers', '', '', '', ''],
        ['Time', 'Name', 'P1', 'P2', 'P3'],
        ...named(threePairs).map((row) => [46025.5, ...row]),
      ],
      'survey 4 × 3',
    ],
    ['behind numbers of the people', threePairs.map((row, index) => [index + 1, ...row]), 'survey 4 × 3'],
    [
      'with negatives for the other side',
      [
        [-3, 5, 2],
        [2, -7, 4],
      ],
      'survey 2 × 3',
    ],
    ['with headings that name the pairs, all above 1', [PAIRS, [3, 5, 2], [2, 7, 4]], 'survey 2 × 3'],
    ['above the means of the group', [['', ...PAIRS], ...named(threePairs), ['Mean', 2.33, 4, 1.875]], 'survey 4 × 3'],
  ])('%s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));

  test('with the names of the items from headings that name the pairs', () => {
    const found = seen([['Person', 'C1-C2', 'C1-C3', 'C2-C3'], ...named(threePairs)]);
    expect(found).toMatchObject({
      kind: 'survey',
      survey: {
        names: ['C1', 'C2', 'C3'],
        hasHeadings: true,
        rows: 4,
        area: { row: 4, column: 2, rows: 5, columns: 4 },
      },
    });
  });

  const people = (about: Cell[][]): Cell[][] => [
    ['Name', 'Age', ...PAIRS],
    ...threePairs.map((row, index) => [...(about[index] ?? ['', '']), ...row]),
  ];
  const AGES: Cell[][] = [
    ['Ani', 34],
    ['Budi', 41],
    ['Citra', 29],
    ['Dewi', 52],
  ];

  test.each<[string, Cell[][]]>([
    ['ages', people(AGES)],
    ['genders', people(AGES.map(([name = ''], index) => [name, index < 2 ? 'F' : 'M']))],
  ])('without %s for names of the people', (_, values) => {
    expect(seen(values)).toMatchObject({ survey: { people: 4, area: { column: 4, rows: 5, columns: 3 } } });
  });

  test.each<[string, Cell[][]]>([
    ['numbers of the people', people(AGES.map(([name = ''], index) => [name, index + 1]))],
    ['codes beside words that are the same', people(AGES.map((_, index) => ['Jakarta', 101 + index]))],
  ])('with %s as their names', (_, values) => {
    expect(seen(values)).toMatchObject({ survey: { people: 4, area: { column: 3, rows: 5, columns: 4 } } });
  });

  test('without a row of means that is named further left, and with people of groups', () => {
    const mean = ['Mean', '', 2, 4, 2];
    expect(brief(seen([...people(AGES), mean]))).toBe('survey 4 × 3');
    const groups = people(AGES.map(([name = ''], index) => [name, `Group ${index + 1}`]));
    expect(brief(seen(groups))).toBe('survey 4 × 3');
  });

  test('with only what AHP.SURVEY reads: the headings, the names and the answers', () => {
    const found = seen([
      ['A title', '', '', '', ''],
      ['Time', 'Name', ...PAIRS],
      ...named(threePairs).map((row) => [46025.5, ...row]),
      ['', 'Mean', 1, 2, 3],
    ]);
    expect(found).toMatchObject({ kind: 'survey', survey: { area: { row: 5, column: 3, rows: 5, columns: 4 } } });
  });
});

describe('answers that cannot be weighed say why', () => {
  test.each<[string, Cell[][], string]>([
    ['a wrong word', [...answers, [2, 'perhaps', 4, '1/2', 4, 5]], 'wrong survey: judgmentNotUnderstood'],
    ['a code of another scale', [...answers, [2, 17, 4, '1/2', 4, 5]], 'wrong survey: codeOfAnotherScale'],
    ['a fraction that became a date', [...threePairs, [46082, 3, 5]], 'wrong survey: judgmentLikelyDate'],
    ['pairs in another order', [['A-C', 'A-B', 'B-C'], ...threePairs], 'wrong survey: B-C, not C – B'],
  ])('%s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));
});

describe('other tables are no answers', () => {
  test.each<[string, Cell[][], string]>([
    [
      'levels of three years',
      [
        [8, 7, 9],
        [3, 4, 6],
        [5, 5, 7],
      ],
      'levels 9',
    ],
    [
      'levels with decimals',
      [
        [8.4, 7.1, 0.5],
        [3.3, 4.2, 6.9],
      ],
      'levels 6',
    ],
    [
      'priorities of people',
      [
        [0.5, 0.25, 0.25],
        [0.2, 0.5, 0.3],
        [0.33, 0.33, 0.34],
      ],
      'levels 9',
    ],
    [
      'four columns',
      [
        [3, '1/2', 4, 5],
        [2, '1/3', 4, 7],
      ],
      'levels 6',
    ],
    ['one person', [[3, 0.5, 2]], 'levels 3'],
  ])('%s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));

  test('a matrix with a contradiction', () => {
    expect(
      brief(
        seen([
          [1, 3, 5],
          ['1/3', 1, 2],
          ['1/5', '1/3', 1],
        ]),
      ),
    ).toBe('wrong 3: pairNotReciprocal');
  });
});

test('whole numbers from 1 to 9 are levels, which the person may say are answers', () => {
  const whole = [
    ['Ani', 3, 5, 2],
    ['Budi', 2, 4, 3],
  ];
  expect(seen(whole)).toMatchObject({ kind: 'scores', scores: 'levels', survey: { people: 2, items: 3 } });
  expect(seen(whole.map((row) => row.slice(0, 3)))).toMatchObject({ kind: 'scores', survey: null });
});
