import { consensus } from '../../../src/engine/ahp/consensus';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { reciprocalMatrix } from '../../support/matrices';

const weightsOf = (size: number, triangle: readonly number[]) =>
  priorities(readJudgments(reciprocalMatrix(size, triangle)), 'eigenvector').weights;

/** n people on n criteria, each as extreme as the scale allows on another one. */
const extremes = (count: number, maximum: number) =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (__, j) => (i === j ? maximum : 1) / (count + maximum - 1)),
  );

describe("Goepel's group consensus", () => {
  test('is 0.9318 for two people on four criteria', () => {
    const people = [weightsOf(4, [2, 1 / 3, 4, 1 / 2, 4, 5]), weightsOf(4, [1 / 2, 1 / 2, 5, 2, 4, 5])];
    expect(consensus(people, null)).toBeCloseTo(0.9318, 4);
  });

  test('is 1 for identical people, one of them included', () => {
    expect(
      consensus(
        [
          [0.7, 0.2, 0.1],
          [0.7, 0.2, 0.1],
          [0.7, 0.2, 0.1],
        ],
        null,
      ),
    ).toBeCloseTo(1, 14);
    expect(consensus([[0.7, 0.2, 0.1]], null)).toBe(1);
  });

  test.each([2, 3, 4, 5, 9])('is 0 for %p people each extreme on another criterion', (count) => {
    expect(consensus(extremes(count, 9), null)).toBeCloseTo(0, 13);
    expect(consensus(extremes(count, 5), 5)).toBeCloseTo(0, 13);
  });

  test('is 0 and not less for people more extreme than the scale', () => {
    expect(consensus(extremes(3, 99), null)).toBe(0);
  });

  test('is higher when the scale allows more disagreement', () => {
    const people = extremes(3, 5);
    const [five, nine, hundred] = [5, 9, 100].map((maximum) => consensus(people, maximum)) as [number, number, number];
    expect(five).toBeLessThan(nine);
    expect(nine).toBeLessThan(hundred);
  });

  test('of two people far beyond the scale is 0, also where shares are too small for a number', () => {
    expect(
      consensus(
        [
          [1, 1e-300],
          [1e-300, 1],
        ],
        null,
      ),
    ).toBe(0);
    expect(
      consensus(
        [
          [1, 1e-300],
          [1, 1e-300],
        ],
        2,
      ),
    ).toBe(1);
  });

  test('is the same for fractions and percents, and for people in columns', () => {
    const fractions = consensus(
      [
        [0.7, 0.2, 0.1],
        [0.5, 0.3, 0.2],
      ],
      null,
    );
    expect(
      consensus(
        [
          [70, 20, 10],
          [50, 30, 20],
        ],
        null,
      ),
    ).toBeCloseTo(fractions, 14);
    expect(
      consensus(
        [
          [0.7, 0.5],
          [0.2, 0.3],
          [0.1, 0.2],
        ],
        null,
      ),
    ).toBeCloseTo(fractions, 14);
  });

  test('leaves out blank rows, and takes a blank scale for 9', () => {
    const people = [
      [0.7, 0.3],
      [0.4, 0.6],
    ];
    for (const blank of ['', 0, null]) {
      expect(consensus([people[0], [blank, blank], people[1]], blank)).toBe(consensus(people, 9));
    }
  });
});
