import { readJudgments } from '../../../src/engine/ahp/judgments';
import { countCells } from '../../../src/taskpane/components/counting';
import { ranksOf, verdictOf, weigh } from '../../../src/model/judgments/weighing';

/** Perspectives of SAMSAT Karang Ploso (003, Lampiran 4): 0.24 0.41 0.18 0.18, CR 0.06 by column averages. */
describe('what the weights view shows', () => {
  test('ranks count from the heaviest and equal weights share one', () => {
    expect(ranksOf([0.2, 0.4, 0.2, 0.1])).toEqual([2, 1, 2, 4]);
    expect(ranksOf([1 / 3, 1 / 3 + 1e-15, 1 / 3])).toEqual([1, 1, 1]);
  });

  test.each([
    [0, 2, 'twoItems'],
    [0, 4, 'perfect'],
    [0.06, 4, 'consistent'],
    [0.1, 4, 'consistent'],
    [0.1001, 4, 'slightly'],
    [0.2, 4, 'slightly'],
    [0.36, 4, 'inconsistent'],
  ] as const)('CR %d of %i items is called %s', (ratio, size, verdict) =>
    expect(verdictOf(ratio, { size, values: [], missing: 0 })).toBe(verdict),
  );

  test('judgments that only just link the items are too few to call them consistent', () => {
    const linked = weigh(
      readJudgments([
        [1, 2, 4],
        ['', 1, ''],
        ['', '', 1],
      ]),
      'eigenvector',
    );
    expect(linked.consistency).toMatchObject({ verdict: 'tooFew' });
    const cycle = weigh(
      readJudgments([
        [1, 2, 4, ''],
        ['', 1, 2, ''],
        ['', '', 1, 3],
        ['', '', '', 1],
      ]),
      'eigenvector',
    );
    expect(cycle.consistency).toMatchObject({ verdict: 'perfect' });
  });

  test('a consistent matrix weighs 4 : 2 : 1 by every method', () => {
    const judgments = readJudgments([
      [1, 2, 4],
      ['', 1, 2],
      ['', '', 1],
    ]);
    for (const method of ['eigenvector', 'geometric', 'column'] as const) {
      const { weights, ranks, consistency } = weigh(judgments, method);
      expect(weights.map((weight) => Math.round(weight * 7e9) / 1e9)).toEqual([4, 2, 1]);
      expect(ranks).toEqual([1, 2, 3]);
      expect(consistency).toMatchObject({ verdict: 'perfect' });
    }
  });

  test('a matrix beyond the random index table still has weights, and says why it has no CR', () => {
    const ones = Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => 1));
    const { weights, consistency } = weigh(readJudgments(ones), 'eigenvector');
    expect(weights).toHaveLength(16);
    expect(consistency).toMatchObject({ error: { key: 'randomIndexBeyondTable' } });
  });
});

describe('what the lights view counts', () => {
  test('bands are half-open, words are counted apart and blanks not at all', () => {
    const values = [[8], [7.9999], [4], [3.71], [''], ['n/a'], ['#N/A'], [true]];
    expect(countCells(values, { yellowFrom: 4, greenFrom: 8 })).toEqual({
      green: 1,
      yellow: 2,
      red: 1,
      notNumbers: 3,
    });
  });

  test('index bands start at 80 and 100', () => {
    const values = [[100, 99.99, 80, 79.99]];
    expect(countCells(values, { yellowFrom: 80, greenFrom: 100 })).toMatchObject({ green: 1, yellow: 2, red: 1 });
  });
});
