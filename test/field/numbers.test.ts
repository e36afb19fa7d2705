/** Numbers as tables have them, in texts. Each case says how the right number is known. */
import type { CellError } from '../support/customFunctions';
import { installCustomFunctions, resultOf } from '../support/customFunctions';
import { callFunction } from '../support/families';

beforeAll(() => {
  installCustomFunctions();
});

type Cell = string | number;

const column = (...cells: readonly Cell[]) => cells.map((cell) => [cell]);
const one = (id: string, ...parameters: readonly unknown[]) => (callFunction(id, ...parameters) as number[][])[0]?.[0];
const index = (target: Cell, realization: Cell, polarity = 'maximize') =>
  one('CKP_INDEX', [[target]], [[realization]], [[polarity]]);
const list = (id: string, ...parameters: readonly unknown[]) => (callFunction(id, ...parameters) as Cell[][]).flat();
const refusal = (id: string, ...parameters: readonly unknown[]): string => {
  const result = resultOf(() => callFunction(id, ...parameters));
  return ([result].flat(2).find((cell) => typeof cell === 'object') as CellError).message;
};

describe('an index', () => {
  // 100·R/T of the number that a person reads; with minimize 100·(2 − R/T).
  test.each([
    ['both in percent', '95 %', '97,5%', 'maximize', (100 * 97.5) / 95],
    ['percent in words', '80 persen', '60 persen', 'maximize', 75],
    ['a percent of a percent kept as a fraction', 0.95, '97,5%', 'maximize', (100 * 0.975) / 0.95],
    ['a percent beside points', 95, '97.5%', 'maximize', (100 * 97.5) / 95],
    ['a fraction beside a target in percent', '95%', 0.57, 'maximize', 60],
    ['rupiah in full', 'Rp 1.500.000.000', 'Rp 750.000.000', 'maximize', 50],
    ['rupiah with and without cents', 'Rp 1.500', 'Rp1.500,00', 'maximize', 100],
    ['rupiah in words beside the full amount', 'Rp 1,5 miliar', 1200000000, 'maximize', 80],
    ['dollars', '$1,500', '$1,125.00', 'maximize', 75],
    ['documents', '12 dokumen', '9 dokumen', 'maximize', 75],
    ['a value and its scale', '3 (skala 4)', '3,3 (skala 4)', 'maximize', 110],
    ['a count repeated in words', '12 (dua belas) laporan', 6, 'maximize', 50],
    ['the least that is wanted', '≥ 80', 60, 'maximize', 75],
    ['the least, in words and percent', 'min. 80%', '60%', 'maximize', 75],
    ['the most that is wanted', 'maks. 5 hari', '4 hari', 'minimize', 120],
    ['a ratio of counts against a fraction', 0.95, '190/200', 'maximize', 100],
    ['a ratio of counts against a percent', '95%', '190/200', 'maximize', 100],
    // Neither 1 of 249 thousand nor 4: that many cannot be of 249.
    ['a ratio with thousands', 0.005, '1035/249.137', 'maximize', (100 * (1035 / 249137)) / 0.005],
    ['an amount in parentheses is negative', -10, '(11)', 'maximize', 90],
    ['full-width figures', '９５', '７６', 'maximize', 80],
    ['a space that does not break', '12\u00a0000', '9\u202f000', 'maximize', 75],
  ] as const)('of %s', (_, target, realization, polarity, expected) => {
    expect(index(target, realization, polarity)).toBeCloseTo(expected, 10);
  });

  // The column shows a decimal comma once; then its points are thousands.
  test('of a column whose decimal sign one text shows', () => {
    const indices = list('CKP_INDEX', column('1.234', '97,5', '2.000'), column(617, 97.5, 1000));
    expect(indices).toEqual([50, 100, 50]);
  });

  // Nobody divides days by weeks, or rupiah by dollars.
  test.each([
    ['1 minggu', '5 hari'],
    ['USD 100', 'Rp 1.500.000'],
    ['2 hours', '90 menit'],
  ])('of %s and %s, in different units, is refused', (target, realization) => {
    expect(refusal('CKP_INDEX', [[target]], [[realization]], [['minimize']])).toMatch('are in different units');
  });

  test('of units that say the same', () => {
    expect(index('5 hari kerja', '4 days', 'minimize')).toBe(120);
    expect(index('IDR 1,500', 'Rp 1.500')).toBe(100);
  });

  test('of texts that nothing tells apart is asked for', () => {
    expect(refusal('CKP_INDEX', [['1.234']], [[617]])).toMatch('may mean thousands or decimals');
  });
});

describe('what a person would not read as a number is refused by what is in the way', () => {
  test.each([
    ['12/05/2020', '"/"'],
    ['5 Mei 2020', '"Mei"'],
    ['80-90', '"-"'],
    ['80 s.d. 90', '"s.d."'],
    ['07:30', '":"'],
    ['Level 3', '"Level"'],
    ['12 dari 15', '"dari"'],
    ['1,5M', '"M"'],
    ['80 100', 'the space'],
  ])('%s', (text, at) => {
    expect(refusal('CKP_INDEX', [[100]], [[text]])).toMatch(`${at} is in the way`);
  });

  test('a word alone is not said to be in its own way', () => {
    expect(refusal('CKP_INDEX', [[100]], [['tercapai']])).toMatch('"tercapai" is not a usable number. Type a number.');
  });
});

describe('a mark for no data', () => {
  // The CKP of the other two alone: (110 + 90)/2.
  test.each(['N/A', '-', '–', 'belum ada', 'tidak ada'])('%s leaves a realization out', (mark) => {
    expect(callFunction('CKP_SCORE', column(100, 100, 100), column(110, 90, mark), column(1, 1, 1))).toBe(100);
    expect(callFunction('OMAX_INDEX', column(4, 6, mark), column(1, 1, 1))).toBe(5);
    expect(list('BSC_GAP', [[5]], [[3, mark, 7]])).toEqual([-2, 0, 2]);
    expect(one('CKP_CONSOLIDATE', [[10, 20, mark, '']])).toBe(20);
  });

  test('is no target and no weight', () => {
    expect(refusal('CKP_INDEX', [['N/A']], [[5]])).toMatch('the target is missing');
    expect(refusal('CKP_SCORE', [[100]], [[90]], [['-']])).toMatch('the weight is blank or 0');
    expect(refusal('OMAX_LEVEL', [[5]], [[0, '-', 10]])).toMatch('the value is missing');
  });
});

describe('weights in percent', () => {
  // 110·0.7 + 50·0.3 = 92.
  test.each([
    ['as texts', ['70%', '30 %'], true],
    ['as printed', ['70%', '30 %'], false],
    ['in words', ['70 persen', '30 persen'], false],
  ] as const)('%s', (_, weights, normalize) => {
    const ckp = callFunction('CKP_SCORE', column(100, 100), column(110, 50), column(...weights), null, normalize);
    expect(ckp).toBeCloseTo(92, 10);
  });
});

describe('an Objective Matrix', () => {
  // Three anchors earn 0, 3, 10; halfway between the starting point and the target is 6.5.
  test.each([
    ['percents as texts throughout', ['50%', '60 %', '80%'], '70%'],
    ['a percent beside points', [50, 60, 80], '70%'],
    ['a percent beside fractions', [0.5, 0.6, 0.8], '70%'],
    ['a fraction beside percents', ['50%', '60%', '80%'], 0.7],
    ['rupiah', ['Rp 5.000', 'Rp 6.000', 'Rp 8.000'], 'Rp 7.000'],
    ['limits', ['< 50', '60', '≥ 80'], 70],
  ] as const)('of %s', (_, anchors, performance) => {
    expect(one('OMAX_LEVEL', [[performance]], [anchors])).toBeCloseTo(6.5, 10);
  });

  // (97.5 − 78)/78.
  test('and a change between a percent and a fraction', () => {
    expect(one('OMAX_CHANGE', [['97,5%']], [[0.78]])).toBeCloseTo(0.25, 10);
  });
});

describe('a score in percent', () => {
  test('is in points', () => {
    expect(one('BSC_LIGHT', [['105%']])).toBe('Green');
    expect(one('BSC_LIGHT', [['75%']])).toBe('Red');
    expect(one('CKP_RATING', [['91 %']])).toBe(one('CKP_RATING', [[91]]));
  });

  test('is not judged by bounds that are fractions', () => {
    expect(refusal('BSC_LIGHT', [['75%']], 0.8, 1)).toMatch('a plain number is expected');
  });
});
