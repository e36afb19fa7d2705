/** What is scored follows the book it is given, not the one of today. */
import { indexBands } from '../../../src/engine/bands';
import { readStatusShares } from '../../../src/engine/ckp/distribution';
import { indicatorIndices } from '../../../src/engine/ckp/indicator';
import { ratingsBy } from '../../../src/engine/ckp/rating';
import { evidenceOfRating } from '../../../src/engine/ckp/ratingEvidence';
import { KEP_241 } from '../../../src/engine/ckp/rulebooks/kep241';
import { KMK_127, KMK_127_RATINGS } from '../../../src/engine/ckp/rulebooks/kmk127';
import type { ContractBook, Ruled } from '../../../src/engine/ckp/rulebooks/ruleBook';
import { having } from '../../../src/engine/ckp/rulebooks/rules';
import { ckpScore } from '../../../src/engine/ckp/score';
import { ckpTable } from '../../../src/engine/ckp/table';
import { employeeValues, nkpBy } from '../../../src/engine/ckp/value';
import { indicatorWeights } from '../../../src/engine/ckp/weight';
import { describeError } from '../../../src/engine/scoringError';
import { attempt } from '../../../src/engine/outcomes';
import type { ScoringError } from '../../../src/engine/scoringError';

const ruled = <Value>(value: Value): Ruled<Value> => ({ value, source: 'A decree of another year', evidence: 'read' });

const OTHER = {
  ...KEP_241,
  title: 'Kep-1/PB/2031',
  highestIndex: ruled(150),
  lowestIndex: ruled(10),
  lights: { yellowFrom: ruled(70), greenFrom: ruled(95) },
  indicatorWeights: { ...KEP_241.indicatorWeights, exact: { high: ruled(0.5), moderate: ruled(0.3), low: ruled(0.2) } },
  maximize120: { every: ruled(2), limit: { en: 'one in two', id: 'satu dari dua' } },
  employeeValue: { results: { en: 'CKP', id: 'CKP' }, share: ruled(0.8) },
  distribution: { top: ruled(0.25), bottom: ruled(0.5) },
} satisfies ContractBook;

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);

describe('another book', () => {
  test('has its own ends of the index, also where the target is reached', () => {
    const indices = (polarity: unknown) => indicatorIndices(100, [[160, 130, 5]], polarity, null, OTHER);
    expect(indices('maximize')).toEqual([[150, 130, 10]]);
    expect(indices('maximize-120')).toEqual([[150, 150, 10]]);
    expect(indicatorIndices(100, [[160, 130, 5]], 'maximize', null)).toEqual([[120, 120, 5]]);
  });

  test('has its own scores and tables', () => {
    const lists = [columnOf([100, 100]), columnOf([160, 5]), columnOf([1, 1]), null, true, null] as const;
    expect(ckpScore(...lists, OTHER)).toBe(80);
    expect(ckpTable(...lists, OTHER).map(([index]) => index)).toEqual([150, 10, '']);
  });

  test('has its own limit of maximize-120, and its refusal names it', () => {
    const lists = (flags: readonly string[]) =>
      [...[100, 100, 1].map((value) => columnOf(flags.map(() => value))), columnOf(flags), true, null] as const;
    const scoreOf = (flags: readonly string[], book?: typeof OTHER) => {
      const [targets, realizations, weights, polarities, normalize, worsts] = lists(flags);
      return ckpScore(targets, realizations, weights, polarities, Boolean(normalize), worsts, book);
    };
    expect(scoreOf(['maximize-120', 'maximize'], OTHER)).toBe(125);
    const refused = attempt(() => scoreOf(['maximize-120', 'maximize-120'], OTHER)) as ScoringError;
    expect(describeError(refused, 'en')).toContain('At most 1 of 2 may have it (one in two, Kep-1/PB/2031).');
    expect(describeError(refused, 'id')).toContain('(satu dari dua, Kep-1/PB/2031).');
    const today = attempt(() => scoreOf(['maximize-120', 'maximize'])) as ScoringError;
    expect(describeError(today, 'en')).toContain('At most 0 of 2 may have it (one in five, Kep-241/PB/2015).');
    expect(describeError(today, 'id')).toContain('(satu dari lima, Kep-241/PB/2015).');
  });

  test('has its own weights, shares, distribution and colours', () => {
    expect(indicatorWeights('exact', [['high', 'low']], OTHER)).toEqual([[0.5, 0.2]]);
    expect(employeeValues(110, 100, '', nkpBy(OTHER))).toEqual([[108]]);
    expect(readStatusShares(null, null, OTHER)).toEqual({ top: 0.25, bottom: 0.5 });
    expect(indexBands(OTHER)).toEqual({ yellowFrom: 70, greenFrom: 95 });
  });
});

describe('KMK 127/2026', () => {
  test('takes 75 percent of the results', () => {
    expect(employeeValues(112, 100, '', nkpBy(having(KMK_127, 'employeeValue')))).toEqual([[109]]);
  });

  test('has neither a limit of maximize-120 nor a distribution nor weights by validity and control alone', () => {
    for (const rule of ['maximize120', 'distribution', 'indicatorWeights'] as const) {
      expect(() => having(KMK_127, rule)).toThrow('KMK 127/2026: ');
    }
  });

  test.each([
    [120, 'Above expectations', 'quoted'],
    [100.01, 'Above expectations', 'quoted'],
    [100, 'Meets expectations', 'quoted'],
    [90, 'Meets expectations', 'quoted'],
    [89.99, 'Below expectations', 'quoted'],
    [0, 'Below expectations', 'quoted'],
  ])('rates %d: %s, which is %s', (points, rating, evidence) => {
    expect(ratingsBy(points, KMK_127_RATINGS, 'en')).toEqual([[rating]]);
    expect(evidenceOfRating(points, KMK_127_RATINGS.bands)).toBe(evidence);
  });

  test.each([
    [120, 'quoted'],
    [110, 'quoted'],
    [105, 'quoted'],
    [100, 'unverified'],
    [90, 'unverified'],
    [80, 'unverified'],
    [0, 'quoted'],
  ])('rates an organization at %d by what is %s', (points, evidence) => {
    expect(evidenceOfRating(points, KMK_127.organizationRatings)).toBe(evidence);
  });

  test('has no rating, and so no evidence for one, below 0', () => {
    expect(evidenceOfRating(-1, KMK_127_RATINGS.bands)).toBeNull();
  });

  test('does not turn a rating on rounding', () => {
    expect(ratingsBy([[100.00000000000001, 89.99999999999999]], KMK_127_RATINGS, 'en')).toEqual([
      ['Meets expectations', 'Meets expectations'],
    ]);
  });

  test.each([
    [110, 'Sangat baik'],
    [109.99, 'Baik'],
    [100, 'Baik'],
    [90, 'Cukup'],
    [80, 'Kurang'],
    [79.99, 'Buruk'],
  ])('calls an organization of %d %s', (points, predicate) => {
    expect(ratingsBy(points, { bands: KMK_127.organizationRatings }, 'id')).toEqual([[predicate]]);
  });
});
