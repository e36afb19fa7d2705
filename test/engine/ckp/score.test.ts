import fc from 'fast-check';
import { ckpScore } from '../../../src/engine/ckp/score';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);

describe('the CKP', () => {
  test('is the weighted mean of the indices', () => {
    expect(ckpScore([[100], [10]], [[90], [8]], [[3], [1]], [['maximize'], ['minimize']], true, null)).toBeCloseTo(
      (3 * 90 + 120) / 4,
      12,
    );
  });

  test('of indicators that all reach their target is exactly 100, whatever the weights', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.constantFrom(80, 100, 110), (list, points) => {
        const [target, realization] = [list.map(() => [100]), list.map(() => [points])];
        const ckp = ckpScore(target, realization, columnOf(list.map((weight) => weight / 100)), null, true, null);
        expect(ckp).toBe(points);
      }),
    );
    const printed = columnOf([0.56, 0.14, 0.3]);
    expect(ckpScore(columnOf([1, 1, 1]), columnOf([1, 1, 1]), printed, null, false, null)).toBe(100);
  });

  test('takes rows, columns and mixtures of them', () => {
    expect(ckpScore([[100, 100]], [[90], [100]], [[3, 1]], [['maximize'], ['maximize']], true, null)).toBeCloseTo(
      92.5,
      12,
    );
  });

  test('takes polarities and worsts in a row', () => {
    const ckp = ckpScore([[10, 0]], [[9, 4]], [[1, 1]], [['maximize', 'minimize']], true, [['', 10]]);
    expect(ckp).toBeCloseTo((90 + 60) / 2, 12);
  });

  test('takes one polarity and one worst for all', () => {
    expect(ckpScore([[10], [0]], [[9], [4]], [[1], [1]], 'minimize', true, 10)).toBeCloseTo((110 + 60) / 2, 12);
    expect(ckpScore([[10], [0]], [[9], [4]], [[1], [1]], [['minimalkan']], true, [[10]])).toBeCloseTo(85, 12);
  });

  test('leaves an indicator without realization out and spreads its weight', () => {
    expect(ckpScore([[100], [100], [100]], [[90], [''], [60]], [[2], [3], [1]], null, true, null)).toBeCloseTo(80, 12);
    expect(ckpScore([[100], [100]], [[90], ['']], [[0.5], [0.51]], null, false, null)).toBeCloseTo(90 * 1.01, 12);
  });

  test('by percents as printed is what it is by fractions', () => {
    // 0.5·115 + 0.5·98.5 = 106.75, and not 10,675.
    expect(ckpScore([[100], [100]], [[115], [98.5]], [[50], [50]], null, false, null)).toBe(106.75);
    expect(ckpScore([[100], [100]], [[90], [100]], [[60], [40.1]], null, false, null)).toBeCloseTo(94.1, 12);
    expect(ckpScore([[100], [100]], [[90], ['']], [[60], [40]], null, false, null)).toBeCloseTo(90, 12);
  });

  test.each([1.51, 11, 66, 94, 106, 200])('by weights that add to %d as printed is refused', (sum) => {
    const refused = () => ckpScore([[100], [100]], [[90], [100]], [[sum / 2], [sum / 2]], null, false, null);
    expect(refused).toThrow(`Weights add to ${sum}, so that they are neither fractions`);
  });

  test.each([0.5, 1, 1.5, 95, 105])('by weights that add to %d as printed is not', (sum) => {
    const whole = sum < 2 ? 1 : 100;
    const ckp = ckpScore([[100], [100]], [[90], [100]], [[sum / 2], [sum / 2]], null, false, null);
    expect(ckp).toBeCloseTo((95 * sum) / whole, 9);
  });

  test('an indicator left out needs no weight', () => {
    expect(ckpScore([[100], [100]], [[90], ['']], [[0.5], ['']], null, true, null)).toBe(90);
  });

  test('a realization of 0 is a realization', () => {
    expect(ckpScore([[100], [100]], [[100], [0]], [[1], [1]], null, true, null)).toBe(50);
  });

  test('ignores rows that are blank throughout', () => {
    expect(ckpScore([[100], [0], ['']], [[90], [0], ['']], [[1], [0], ['']], null, true, null)).toBe(90);
  });

  test('does not ignore a row that has only a target, only a realization or only a weight', () => {
    const row = (target: unknown, realization: unknown, weight: unknown) => () =>
      ckpScore([[100], [target]], [[90], [realization]], [[1], [weight]], null, true, null);
    expect(row('', 95, '')).toThrow('Target, row 2: the target is missing.');
    expect(row(100, 95, '')).toThrow('Weights, row 2: the weight is blank or 0');
    expect(row('', 95, 1)).toThrow('Target, row 2: the target is missing.');
    for (const [target, weight] of [
      [100, ''],
      ['', 1],
      [0, 1],
      [100, 0],
    ])
      expect(row(target, '', weight)()).toBe(90);
  });

  test('does not take a met target of 0 for a blank row where its worst is given', () => {
    const incidents = (weight: unknown) => () =>
      ckpScore([[0], [1]], [[0], [0.5]], [[weight], [1]], [['minimize'], ['maximize']], true, [[10], ['']]);
    expect(incidents(1)()).toBe(75);
    expect(incidents('')).toThrow('Weights, row 1: the weight is blank or 0');
    expect(incidents(0)).toThrow('Weights, row 1: the weight is blank or 0');
  });

  test('allows one maximize-120 per five indicators, those without data included', () => {
    const flags = (count: number, length: number) =>
      columnOf(Array.from({ length }, (_, i) => (i < count ? 'maximize-120' : 'maximize')));
    const all = (length: number, value: unknown) => columnOf(new Array(length).fill(value));
    expect(ckpScore(all(5, 100), all(5, 100), all(5, 1), flags(1, 5), true, null)).toBeCloseTo(104, 12);
    expect(ckpScore(all(10, 100), all(10, 100), all(10, 1), flags(2, 10), true, null)).toBeCloseTo(104, 12);
    expect(ckpScore(all(5, 100), [[100], [''], [''], [''], ['']], all(5, 1), flags(1, 5), true, null)).toBeCloseTo(
      120,
      12,
    );
    expect(() => ckpScore(all(9, 100), all(9, 100), all(9, 1), flags(2, 9), true, null)).toThrow(
      'maximize-120: 1 and 2. At most 1 of 9',
    );
  });

  test('blank rows do not raise the number of maximize-120 allowed', () => {
    const blanks = columnOf(new Array(4).fill(''));
    expect(() =>
      ckpScore([[100], ...blanks], [[100], ...blanks], [[1], ...blanks], [['maximize-120'], ...blanks], true, null),
    ).toThrow('At most 0 of 1 may');
  });

  test('stays within 0 and 120, and follows no unit of the weights', () => {
    const indicator = fc.tuple(
      fc.double({ min: 0.1, max: 1e4, noNaN: true }),
      fc.double({ min: 0, max: 1e4, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(indicator, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0.01, 7, 100),
        (rows, factor) => {
          const [targets, realizations, weights] = [0, 1, 2].map((part) => rows.map((row) => [row[part as 0 | 1 | 2]]));
          const ckp = ckpScore(targets, realizations, weights, null, true, null);
          expect(ckp >= 0 && ckp <= 120 + 1e-9).toBe(true);
          expect(
            ckpScore(
              targets,
              realizations,
              rows.map((row) => [row[2] * factor]),
              null,
              true,
              null,
            ),
          ).toBeCloseTo(ckp, 9);
        },
      ),
    );
  });
});
