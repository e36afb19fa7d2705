import { readJudgments } from '../../../src/engine/ahp/judgments';
import { reciprocalMatrix } from '../../../src/engine/ahp/questionnaire';

describe('a reciprocal matrix', () => {
  test('is made of the judgments 1–2, 1–3, …, 2–3, … in a column', () => {
    expect(reciprocalMatrix([[2], [4], [8], [-2], ['(4)'], ['1/5']])).toEqual([
      [1, 2, 4, 8],
      [0.5, 1, 0.5, 0.25],
      [0.25, 2, 1, 0.2],
      [0.125, 4, 5, 1],
    ]);
  });

  test('is made of them in a row too', () => {
    expect(reciprocalMatrix([[2, 4, 8]])).toEqual([
      [1, 2, 4],
      [0.5, 1, 8],
      [0.25, 0.125, 1],
    ]);
  });

  test('of two items needs a single judgment', () => {
    const twoItems = [
      [1, 4],
      [0.25, 1],
    ];
    expect(reciprocalMatrix([[4]])).toEqual(twoItems);
    expect(reciprocalMatrix(4)).toEqual(twoItems);
  });

  test.each([
    [
      'upper',
      [
        ['', 2, 4],
        ['', '', 8],
        ['', '', ''],
      ],
    ],
    [
      'lower',
      [
        [0, 0, 0],
        [0.5, 0, 0],
        [-4, -8, 0],
      ],
    ],
    [
      'full, the reciprocals printed',
      [
        [1, 2, 4],
        [0.5, 1, 8],
        [0.25, 0.13, 1],
      ],
    ],
  ])('is made of a square range, %s', (_, cells) => {
    expect(reciprocalMatrix(cells)).toEqual([
      [1, 2, 4],
      [0.5, 1, 8],
      [0.25, 0.125, 1],
    ]);
  });

  test('leaves blank what is not judged, be it blank or 0, and items need not be linked', () => {
    const unjudged = [
      [1, '', 3],
      ['', 1, ''],
      [1 / 3, '', 1],
    ];
    expect(reciprocalMatrix([[''], [3], [0]])).toEqual(unjudged);
    expect(reciprocalMatrix([[null, 3, '0']])).toEqual(unjudged);
    expect(
      reciprocalMatrix([
        ['', 0, 3],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toEqual(unjudged);
    expect(reciprocalMatrix([[0]])).toEqual([
      [1, ''],
      ['', 1],
    ]);
  });

  test('with gaps is read again as the same judgments', () => {
    const matrix = reciprocalMatrix([[2], [''], [5], [3], [''], [4]]);
    expect(readJudgments(matrix)).toMatchObject({ size: 4, missing: 2 });
  });

  test.each([
    [1, 2],
    [3, 3],
    [6, 4],
    [10, 5],
    [105, 15],
    [4950, 100],
  ])('of %p judgments has %p items', (count, size) => {
    expect(reciprocalMatrix(Array.from({ length: count }, () => [1]))).toHaveLength(size);
  });

  test.each([
    [2, '2 items need 1, 3 items need 3'],
    [4, '3 items need 3, 4 items need 6'],
    [7, '4 items need 6, 5 items need 10'],
    [4949, '99 items need 4851, 100 items need 4950'],
  ])('is refused for %p judgments: %s', (count, sentence) => {
    expect(() => reciprocalMatrix([Array.from({ length: count }, () => 1)])).toThrow(sentence);
  });

  test('of more than 100 items is refused, from a list as from a range', () => {
    expect(() => reciprocalMatrix([new Array(4951).fill(1)])).toThrow('has 101 items; at most 100');
    expect(() => reciprocalMatrix(Array.from({ length: 101 }, () => new Array(101).fill(1)))).toThrow('has 101 items');
  });
});
