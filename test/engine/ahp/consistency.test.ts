import fc from 'fast-check';
import { consistencyIndex, consistencyRatio, consistencyRatioAt } from '../../../src/engine/ahp/consistency';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import type { RandomIndexTable } from '../../../src/engine/ahp/randomIndex';
import { randomIndexFor, randomIndexOf } from '../../../src/engine/ahp/randomIndex';
import { anyMatrix, consistentMatrix, eigenOracle, reciprocalMatrix } from '../../support/matrices';

const tables: RandomIndexTable[] = ['saaty', 'suryadi', 'saaty2005', 'alonso-lamata', 'donegan-dodd'];
const sizes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the random index', () => {
  test.each<[RandomIndexTable, string]>([
    ['saaty', '0.58 0.9 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.57 1.59'],
    ['suryadi', '0.58 0.9 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.58 1.59'],
    ['saaty2005', '0.52 0.89 1.11 1.25 1.35 1.4 1.45 1.49 1.52 1.54 1.56 1.58 1.59'],
    ['donegan-dodd', '0.4914 0.8286 1.0591 1.1797 1.2519 1.3171 1.3733 1.4055 1.4213 1.4497 1.4643 1.4822 1.4969'],
  ])('%s for 3 to 15 items is %s', (table, printed) => {
    expect(
      sizes(3, 15)
        .map((size) => randomIndexOf(size, 0, table))
        .join(' '),
    ).toBe(printed);
  });

  test('of Donegan and Dodd is linear between the sizes they list, to 100', () => {
    expect(randomIndexOf(20, 0, 'donegan-dodd')).toBe(1.5371);
    expect(randomIndexOf(22, 0, 'donegan-dodd')).toBeCloseTo(1.5371 + (2 / 5) * (1.5619 - 1.5371), 12);
    expect(randomIndexOf(85, 0, 'donegan-dodd')).toBeCloseTo((1.6277 + 1.6213) / 2, 12);
    expect(randomIndexOf(100, 0, 'donegan-dodd')).toBe(1.6339);
  });

  test('of Alonso and Lamata makes CR (λ − n)/(2.7699n − 4.3513 − n)', () => {
    for (const size of [3, 7, 15, 40, 100]) {
      const lambda = size + 1;
      const ratio = (lambda - size) / (size - 1) / randomIndexOf(size, 0, 'alonso-lamata');
      expect(ratio).toBeCloseTo(1 / (2.7699 * size - 4.3513 - size), 12);
    }
  });

  test('with missing judgments is the published one for 4 to 6 items, whichever table is chosen', () => {
    for (const table of tables) {
      expect([0, 1, 2].map((missing) => randomIndexOf(4, missing + 1, table))).toEqual([0.583, 0.306, 0.053]);
      expect(randomIndexOf(5, 3, table)).toBe(0.557);
      expect(randomIndexOf(6, 9, table)).toBe(0.161);
    }
  });

  test('with missing judgments beyond that table follows the linear rule', () => {
    expect(randomIndexOf(7, 1, 'saaty')).toBeCloseTo((1 - 2 / 30) * 1.32, 12);
    expect(randomIndexOf(10, 12, 'saaty2005')).toBeCloseTo((1 - 24 / 72) * 1.49, 12);
    expect(randomIndexOf(20, 30, 'donegan-dodd')).toBeCloseTo((1 - 60 / 342) * 1.5371, 12);
  });

  test.each<[RandomIndexTable]>([['saaty'], ['suryadi'], ['saaty2005']])(
    '%s ends at 15 items and says which tables go on',
    (table) => {
      expect(() => randomIndexOf(16, 0, table)).toThrow('Use one that reaches 16: alonso-lamata, donegan-dodd.');
    },
  );
});

describe('the random index of a number of items', () => {
  test('is 0 for one and two, which cannot contradict themselves', () => {
    for (const table of tables) expect([1, 2].map((n) => randomIndexFor(n, table))).toEqual([0, 0]);
  });

  test('is that of complete matrices, also for a number in text', () => {
    expect([randomIndexFor(3, 'saaty'), randomIndexFor('7', 'saaty'), randomIndexFor('7,0', 'saaty')]).toEqual([
      0.58, 1.32, 1.32,
    ]);
    expect(randomIndexFor(100, 'donegan-dodd')).toBe(1.6339);
  });

  test.each([0, 101, 2.5, -3, 'x', '', null, true])('of %p does not exist', (n) => {
    expect(() => randomIndexFor(n, 'donegan-dodd')).toThrow(/^N: /);
  });

  test.each([16, 100])('%p is beyond the table of Saaty', (n) => {
    expect(() => randomIndexFor(n, 'saaty')).toThrow(`short of ${n}. Use one that reaches ${n}`);
  });
});

describe('the consistency index', () => {
  test('is the distance of λ from n by n − 1', () => {
    const judgments = readJudgments(reciprocalMatrix(3, [2, 5, 3]));
    expect(consistencyIndex(judgments, 3.5)).toBe(0.25);
    expect(consistencyRatioAt(judgments, () => 3.5, 'saaty')).toBe(0.25 / 0.58);
  });
});

describe('the consistency ratio', () => {
  test("is the eigenvalue's distance from n, by the random index", () => {
    fc.assert(
      fc.property(anyMatrix(3), fc.constantFrom(...tables), ({ size, matrix }, table) => {
        const expected = (eigenOracle(matrix).value - size) / (size - 1) / randomIndexOf(size, 0, table);
        expect(Math.abs(consistencyRatio(readJudgments(matrix), 'eigenvector', table) - expected)).toBeLessThan(1e-12);
      }),
    );
  });

  test.each(tables)('of two items is 0, whatever the judgment (%s)', (table) => {
    const judgments = readJudgments([
      [1, 9],
      [0, 1],
    ]);
    expect(consistencyRatio(judgments, 'eigenvector', table)).toBe(0);
  });

  test('of a consistent matrix is exactly 0', () => {
    fc.assert(
      fc.property(consistentMatrix(), ({ matrix }) => {
        expect(consistencyRatio(readJudgments(matrix), 'eigenvector', 'saaty')).toBe(0);
      }),
    );
  });

  test('of consistent whole-number judgments is exactly 0 by every method', () => {
    const matrix = readJudgments([
      [1, 2, 4, 8],
      [0, 1, 2, 4],
      [0, 0, 1, 2],
      [0, 0, 0, 1],
    ]);
    expect(
      (['eigenvector', 'geometric', 'column'] as const).map((method) => consistencyRatio(matrix, method, 'saaty')),
    ).toEqual([0, 0, 0]);
  });

  test('of a bare chain of judgments is 0: nothing can contradict it', () => {
    const chain = (size: number) =>
      readJudgments(
        Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (j === i + 1 ? j + 1 : ''))),
      );
    for (const size of [3, 4, 6, 9]) expect(consistencyRatio(chain(size), 'eigenvector', 'saaty')).toBe(0);
    expect(consistencyRatio(chain(16), 'eigenvector', 'saaty')).toBe(0);
    expect(consistencyRatioAt(chain(16), () => 16, 'saaty')).toBe(0);
  });

  test('never falls as a judgment of a consistent matrix is exaggerated', () => {
    const ratio = (judgment: number) =>
      consistencyRatio(readJudgments(reciprocalMatrix(3, [2, judgment, 2])), 'eigenvector', 'saaty');
    const ratios = [4, 5, 6, 7, 8, 9].map(ratio);
    expect([...ratios].sort((a, b) => a - b)).toEqual(ratios);
    expect(ratios[0]).toBe(0);
  });

  test('with a missing judgment uses the random index of incomplete matrices', () => {
    const judgments = readJudgments([
      [1, 2, '', 5],
      ['', 1, 3, 4],
      ['', '', 1, 4],
      ['', '', '', 1],
    ]);
    const complete = consistencyRatio(judgments, 'eigenvector', 'saaty');
    expect(complete).toBeGreaterThan(0);
    expect(consistencyRatio(judgments, 'eigenvector', 'donegan-dodd')).toBe(complete);
  });
});
