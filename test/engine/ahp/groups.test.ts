import { groupJudgments } from '../../../src/engine/ahp/groups';
import { reciprocalMatrix } from '../../support/matrices';

const pair = (judgment: unknown) => [
  [1, judgment],
  ['', 1],
];

describe('the judgments of a group', () => {
  test('are the geometric means, pair by pair, with exact reciprocals', () => {
    const first = reciprocalMatrix(4, [2, 1 / 3, 4, 1 / 2, 4, 5]);
    const second = reciprocalMatrix(4, [1 / 2, 1 / 2, 5, 2, 4, 5]);
    const group = groupJudgments([first, second]) as number[][];
    const expected = reciprocalMatrix(4, [1, Math.sqrt(1 / 6), Math.sqrt(20), 1, 4, 5]) as number[][];
    group.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(expected[i]?.[j] ?? NaN, 14)));
    const below = group.flatMap((row, i) => row.map((value, j) => ({ value, mirrored: group[j]?.[i] ?? NaN })));
    for (const { value, mirrored } of below) if (value < 1) expect(value).toBe(1 / mirrored);
  });

  test('give what everybody said exactly, where they agree', () => {
    for (const judgment of [1 / 9, 1 / 7, 1 / 3, 0.7, 3, 7, 9]) {
      const [[, forward] = []] = groupJudgments([pair(judgment), pair(judgment), pair(judgment)]);
      expect(forward).toBeCloseTo(judgment, 15);
    }
    expect(groupJudgments([pair(7), pair(7), pair(7)])).toEqual([
      [1, 7],
      [1 / 7, 1],
    ]);
  });

  test('cancel out when two say the opposite', () => {
    expect(groupJudgments([pair(9), pair(-9)])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('of one respondent are his own, completed by reciprocals', () => {
    const own = [
      [1, 4, ''],
      ['', 1, ''],
      ['', '1/2', 1],
    ];
    expect(groupJudgments([own])).toEqual([
      [1, 4, ''],
      [0.25, 1, 2],
      ['', 0.5, 1],
    ]);
  });

  test('are the mean over those who judged the pair, and blank where nobody did', () => {
    const first = [
      [1, 2, ''],
      ['', 1, ''],
      ['', '', 1],
    ];
    const second = [
      [1, 8, 3],
      ['', 1, ''],
      ['', '', 1],
    ];
    const [four, quarter] = [4, 1 / 4].map((value) => expect.closeTo(value, 14) as number);
    expect(groupJudgments([first, second])).toEqual([
      [1, four, 3],
      [quarter, 1, ''],
      [1 / 3, '', 1],
    ]);
  });

  test.each(['', 0, null])('leave out a matrix that is blank throughout: %p', (blank) => {
    const none = [
      [blank, blank],
      [blank, blank],
    ];
    expect(groupJudgments([none, pair(3), none])).toEqual([
      [1, 3],
      [1 / 3, 1],
    ]);
  });

  test('leave out an argument that is left out', () => {
    expect(groupJudgments([null, pair(3), undefined])).toEqual([
      [1, 3],
      [1 / 3, 1],
    ]);
  });

  test('may come in one range, below or beside each other, mixed with others', () => {
    const below = [...pair(2), ...pair(4)];
    const beside = [
      [1, 2, 1, 4],
      ['', 1, '', 1],
    ];
    const separate = groupJudgments([pair(2), pair(4), pair(8)]);
    expect(separate).toEqual([
      [1, expect.closeTo(4, 14)],
      [expect.closeTo(0.25, 14), 1],
    ]);
    expect(groupJudgments([below, pair(8)])).toEqual(separate);
    expect(groupJudgments([beside, pair(8)])).toEqual(separate);
  });

  test('of 200 respondents on five items take milliseconds', () => {
    const triangle = (person: number) => [2, 3, 4, 5, 2, 3, 4, 2, 3, (person % 9) + 1];
    const range = Array.from({ length: 200 }, (_, person) => reciprocalMatrix(5, triangle(person))).flat();
    const group = groupJudgments([range]) as number[][];
    expect(group[0]).toEqual([1, 2, 3, 4, 5]);
    const counts = Array.from({ length: 200 }, (_, i) => Math.log((i % 9) + 1));
    expect(Math.log(group[3]?.[4] ?? NaN)).toBeCloseTo(counts.reduce((sum, log) => sum + log, 0) / 200, 12);
  });
});

describe('the judgments of a group whose members count differently', () => {
  test('are the weighted geometric means', () => {
    const [[, forward] = []] = groupJudgments([pair(3), pair('1/3')], [[2], [1]]);
    expect(forward).toBeCloseTo(3 ** (1 / 3), 14);
  });

  test('divide the weights by the sum of those who judged the pair', () => {
    const first = [
      [1, 2, 3],
      ['', 1, 5],
      ['', '', 1],
    ];
    const second = [
      [1, 8, ''],
      ['', 1, ''],
      ['', '', 1],
    ];
    const [[, forward, only] = []] = groupJudgments([first, second], [[0.25, 0.75]]);
    expect(forward).toBeCloseTo(2 ** 0.25 * 8 ** 0.75, 13);
    expect(only).toBe(3);
  });

  test('let a respondent without judgments do without a weight', () => {
    expect(groupJudgments([pair(3), pair('')], [[1], ['']])).toEqual([
      [1, 3],
      [1 / 3, 1],
    ]);
  });

  test('count the matrices of one range one by one', () => {
    const [[, forward] = []] = groupJudgments([[...pair(2), ...pair(16)]], [[3], [1]]);
    expect(forward).toBeCloseTo(2 ** ((3 + 4) / 4), 13);
  });
});
