/**
 * Scores as people have them: with a cap, bands and weights of their own, in fractions of 1, of targets of 0, and the
 * SKP of civil servants. Each case says how its number is known.
 */
import { CellError, installCustomFunctions, resultOf } from '../support/customFunctions';
import { callFunction } from '../support/families';

beforeAll(() => {
  installCustomFunctions();
});

const call = (id: string, ...parameters: unknown[]): unknown => resultOf(() => callFunction(id, ...parameters));
const said = (result: unknown): unknown => (result instanceof CellError ? result.message : result);
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const near = (...values: readonly number[]) => values.map((value) => [expect.closeTo(value, 9)]);

describe('a cap of one’s own', () => {
  // 180 of 120 is 150 percent: at most 120, 150 where the office counts so, 110 where it is stricter.
  test.each([
    [null, 120],
    [150, 150],
    [110, 110],
    [1000, 150],
  ])('%p: 180 of 120 is %d', (cap, index) => {
    expect(call('CKP_INDEX', [[120]], [[180]], null, null, cap)).toEqual([[index]]);
  });

  // (150 + 100)/2 and (120 + 100)/2.
  test('counts in the CKP and in its table', () => {
    const lists = [column(120, 10), column(180, 10), column(1, 1), null, null, null];
    expect([call('CKP_SCORE', ...lists, 150), call('CKP_SCORE', ...lists)]).toEqual([125, 110]);
    expect((call('CKP_TABLE', ...lists, 150) as unknown[][]).map(([index]) => index)).toEqual([150, 100, '']);
  });
});

describe('weights in percent, taken as printed', () => {
  // (110·0.45 + 104.090909…·0.55) = 106.75: a hundredth of what 45 and 55 times the indices make.
  test('make 106.75 and not 10,675', () => {
    const lists = [column(100, 110), column(110, 114.5), column(45, 55), null, false];
    expect(call('CKP_SCORE', ...lists)).toBeCloseTo(106.75, 9);
    expect((call('CKP_TABLE', ...lists) as unknown[][]).at(-1)?.slice(1)).toEqual([1, expect.closeTo(106.75, 9)]);
  });

  // 0.3·105.91 + 0.2·104.30 + 0.25·109.81 + 0.25·112.03 = 108.09, as the office prints it.
  test('of perspectives are refused with the way out, which makes 108.09', () => {
    const names = column('NKO', 'Stakeholder', 'Customer', 'Internal process', 'Learning');
    const parents = column('', 'NKO', 'NKO', 'NKO', 'NKO');
    const lists = [names, parents, column('', 30, 20, 25, 25), column('', 105.91, 104.3, 109.81, 112.03)];
    const [[refused]] = call('BSC_ROLLUP', ...lists, false) as [[unknown]];
    expect(said(refused)).toMatch(/the weights below it add to 100\. .* Divide them by 100, or leave normalize out/);
    const [[divided]] = call('BSC_ROLLUP', ...lists) as [[number]];
    expect(divided.toFixed(2)).toBe('108.09');
  });

  // Level 3 throughout, weights of 100: the 300 with which studies compare the first period.
  test('of levels make an index of 0 to 1000, as studies print it', () => {
    expect(call('OMAX_INDEX', column(3, 3, 3), column(50, 30, 20), false)).toBeCloseTo(300, 9);
  });
});

describe('fractions of 1', () => {
  test.each([
    ['BSC_LIGHT', [column(1.05, 0.97)]],
    ['BSC_LIGHT', [[[1.05]]]],
    ['CKP_RATING', [column(1.05, 0.97)]],
    ['CKP_NKP', [[[1.0898]], [[0.9289]]]],
    ['CKP_NPKP', [[[1.0898]], [[92.89]]]],
    ['BSC_BAND', [column(1.05, 0.97), [[80, 100]], [['red', 'yellow', 'green']]]],
  ])('are asked about by %s', (id, parameters) => {
    expect(said(call(id, ...parameters))).toMatch(
      /looks like a fraction of 1, as 1\.05 is for 105 %\. Multiply by 100/,
    );
  });

  // 1.08 points among others are a bad month, and red.
  test('are points among points', () => {
    expect(call('BSC_LIGHT', column(1.08, 95))).toEqual([['Red'], ['Yellow']]);
  });
});

describe('targets of 0', () => {
  // No accidents were wanted and none happened, whatever the most that is tolerated.
  test.each([null, 5, 12])('0 of 0 accidents is 100, worst %p', (worst) => {
    expect(call('CKP_INDEX', [[0]], [[0]], [['minimize']], [[worst]])).toEqual([[100]]);
    expect(call('CKP_SCORE', column(0, 100), column(0, 90), column(1, 1), column('minimize', ''), null, worst)).toBe(
      95,
    );
  });

  // Nothing was due: the other indicator alone is the CKP once the realization is blank.
  test('0 of 0 recommendations is nothing due, and blank spreads its weight', () => {
    const ckp = (realization: unknown) => call('CKP_SCORE', column(0, 100), column(realization, 90), column(30, 70));
    expect(said(ckp(0))).toMatch(/^Target, row 1: .* nothing was due .* Leave the realization blank/);
    expect(ckp('')).toBe(90);
  });
});

describe('levels and indices of an Objective Matrix', () => {
  // 706 of 1000 is level 7.06, yellow.
  test('706 is no level; 7.06 is, and yellow', () => {
    expect(said(call('OMAX_LIGHT', [[706]]))).toMatch(/^Level: a level is at most 10, got 706\. Divide an index/);
    expect(call('OMAX_LIGHT', [[7.06]])).toEqual([['Yellow']]);
    expect(call('OMAX_LIGHT', [[706]], 400, 800)).toEqual([['Yellow']]);
  });
});

describe('bands of one’s own', () => {
  // Five words of a regional office: ≥ 90 very high, ≥ 75 high, ≥ 65 middle, ≥ 50 low, below that very low. Invented data.
  test('five words over any scores', () => {
    const words = [['very low', 'low', 'middle', 'high', 'very high']];
    expect(call('BSC_BAND', column(90, 89.99, 65, '', 12), column(50, 65, 75, 90), words)).toEqual(
      column('very high', 'high', 'middle', '', 'very low'),
    );
  });
});

describe('the SKP of PP 46/2011', () => {
  // Published: 4 days of 5 are 96, time as planned is 76; the rest by the formulas: 12 to 10 months 76 + 16.67, beyond 24
  // percent the share that was taken.
  test('time', () => {
    const [target, taken] = [column(5, 12, 12, 4, 12), column(4, 12, 10, 3, 13)];
    expect(call('CKP_SKP', '', '', '', '', target, taken)).toEqual(near(96, 76, 92 + 2 / 3, 75, 67 + 2 / 3));
  });

  // Published: 1 report of 1, quality 90 of 100, 12 months of 12, Rp 170,395,000 of as much: 342/4 = 85.50.
  test('a task with cost, and what the employee comes to', () => {
    const tasks = [
      column(1, 1),
      column(1, 1),
      100,
      column(90, 80),
      12,
      column(12, 12),
      column(170395000, ''),
      column(170395000, ''),
    ];
    // Without cost: (100 + 80 + 76)/3.
    const values = call('CKP_SKP', ...tasks) as number[][];
    expect(values).toEqual(near(85.5, 256 / 3));
    const skp = ((values[0]?.[0] ?? NaN) + (values[1]?.[0] ?? NaN)) / 2;
    expect(call('CKP_NPKP', skp, 90)).toEqual([[expect.closeTo(0.6 * skp + 36, 9)]]);
  });
});
