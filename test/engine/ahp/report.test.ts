import { consistencyRatio } from '../../../src/engine/ahp/consistency';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { readLabels } from '../../../src/engine/ahp/labels';
import type { PriorityMethod } from '../../../src/engine/ahp/priorities';
import { priorities } from '../../../src/engine/ahp/priorities';
import { ahpReport } from '../../../src/engine/ahp/report';
import type { Language } from '../../../src/engine/language';
import { samsatMatrices } from '../../support/tables/samsat';
import { reciprocalMatrix } from '../../support/matrices';
import { houseConsistencyRatio, houseJudgments, houseLambda, houseWeights } from './house';

const reportOn = (method: PriorityMethod, language: Language) =>
  ahpReport(readJudgments(houseJudgments), readLabels(null, 8), method, language);
const reportOf = (cells: readonly (readonly unknown[])[], labels: unknown = null) => {
  const judgments = readJudgments(cells);
  return ahpReport(judgments, readLabels(labels, judgments.size), 'eigenvector', 'en');
};

describe("the report on Saaty's choice of a house", () => {
  test('begins with a heading and lists the items by number, with the printed weights', () => {
    const report = reportOn('eigenvector', 'en');
    expect(report[0]).toEqual(['Item', 'Weight', 'Rank']);
    expect(report.slice(1, 9).map(([item]) => item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(report.slice(1, 9).map(([, weight]) => Number((weight as number).toFixed(3)))).toEqual(houseWeights);
  });

  test('ranks them', () => {
    expect(
      reportOn('eigenvector', 'en')
        .slice(1, 9)
        .map(([, , rank]) => rank),
    ).toEqual([3, 5, 2, 8, 7, 6, 4, 1]);
  });

  test('ends with λmax, CI, CR and the verdict, the last column blank', () => {
    const report = reportOn('eigenvector', 'en');
    expect(report).toHaveLength(13);
    expect(report.slice(9)).toEqual([
      ['λmax', expect.closeTo(houseLambda, 3), ''],
      ['CI', expect.closeTo((houseLambda - 8) / 7, 4), ''],
      ['CR', expect.closeTo(houseConsistencyRatio, 3), ''],
      ['Verdict', 'Inconsistent, CR above 0.10', ''],
    ]);
  });

  test('by another method takes the weights and λ of that method', () => {
    const house = readJudgments(houseJudgments);
    const byColumn = reportOn('column', 'en');
    const { weights, lambda } = priorities(house, 'column');
    expect(byColumn.slice(1, 9).map(([, weight]) => weight)).toEqual(weights);
    expect(byColumn[9]?.[1]).toBe(lambda);
    expect(byColumn[11]?.[1]).toBe(consistencyRatio(house, 'column', 'saaty'));
  });

  test('speaks Indonesian', () => {
    const inIndonesian = reportOn('eigenvector', 'id');
    expect(inIndonesian[0]).toEqual(['Elemen', 'Bobot', 'Urutan']);
    expect(inIndonesian[12]).toEqual(['Kesimpulan', 'Tidak konsisten, CR di atas 0,10', '']);
  });
});

describe('the report on the perspectives of Samsat Karang Ploso', () => {
  const judgments = samsatMatrices[0]?.judgments ?? [];

  test('is consistent; equal weights share the better rank', () => {
    const report = reportOf(judgments, [['F'], ['C'], ['IBP'], ['LG']]);
    expect(report.slice(1, 5).map(([item, , rank]) => [item, rank])).toEqual([
      ['F', 2],
      ['C', 1],
      ['IBP', 3],
      ['LG', 3],
    ]);
    expect(report[8]).toEqual(['Verdict', 'Consistent', '']);
  });

  test('takes labels in a row or a column, and the number for a blank one', () => {
    const items = (labels: unknown) =>
      reportOf(judgments, labels)
        .slice(1, 5)
        .map(([item]) => item);
    expect(items([['F', 'C', 'IBP', 'LG']])).toEqual(['F', 'C', 'IBP', 'LG']);
    expect(items([['F'], [' '], [null], [0]])).toEqual(['F', 2, 3, 4]);
    expect(items([['F', -0.5, NaN, '0']])).toEqual(['F', -0.5, 3, '0']);
    expect(items([['F'], [2020], [true], [{ type: 'Entity' }]])).toEqual(['F', 2020, 3, 4]);
    for (const none of [null, undefined, '', [['']]]) expect(items(none)).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['three labels', [['F'], ['C'], ['I']], 'Labels and Matrix differ in length (3 and 4)'],
    ['one label', [['F']], 'Labels and Matrix differ in length (1 and 4)'],
    [
      'a table of labels',
      [
        ['F', 'C'],
        ['I', 'L'],
      ],
      'Labels: expected one row or one column',
    ],
  ])('refuses %s', (_, labels, sentence) => {
    expect(() => reportOf(judgments, labels)).toThrow(sentence);
  });
});

describe('the verdict', () => {
  const verdictOn = (cells: readonly (readonly unknown[])[]) => reportOf(cells).at(-1)?.[1];

  test('is none where no judgment could contradict another', () => {
    const chain = [
      [1, 2, ''],
      ['', 1, 9],
      ['', '', 1],
    ];
    expect(
      verdictOn([
        [1, 7],
        [0, 1],
      ]),
    ).toBe('Nothing to check');
    expect(verdictOn(chain)).toBe('Nothing to check');
    expect(
      reportOf(chain)
        .slice(4, 7)
        .map(([, value]) => value),
    ).toEqual([3, 0, 0]);
    const inIndonesian = ahpReport(readJudgments(chain), [1, 2, 3], 'eigenvector', 'id');
    expect(inIndonesian.at(-1)).toEqual(['Kesimpulan', 'Tidak ada yang perlu diperiksa', '']);
  });

  test('turns beyond 0.10', () => {
    // λ of three items is 1 + t + 1/t, t the cube root of a·c/b: CR 0.10 at t + 1/t = 2.116
    const closing = (t: number) => reciprocalMatrix(3, [2, 4 / t ** 3, 2]);
    const limit = (0.116 + Math.sqrt(0.116 ** 2 + 4 * 0.116)) / 2 + 1;
    expect(limit + 1 / limit).toBeCloseTo(2.116, 12);
    expect(verdictOn(closing(limit * (1 - 1e-9)))).toBe('Consistent');
    expect(verdictOn(closing(limit * (1 + 1e-9)))).toBe('Inconsistent, CR above 0.10');
  });

  test('and CR are refused beyond 15 items, each in its cell; the rest stands', () => {
    const report = reportOf(Array.from({ length: 16 }, () => new Array<number>(16).fill(1)));
    const refusal = expect.objectContaining({ key: 'randomIndexBeyondTable' });
    expect(report.slice(17)).toEqual([
      ['λmax', 16, ''],
      ['CI', 0, ''],
      ['CR', refusal, ''],
      ['Verdict', refusal, ''],
    ]);
    expect(report.slice(1, 17).every(([, weight, rank]) => weight === 1 / 16 && rank === 1)).toBe(true);
  });
});
