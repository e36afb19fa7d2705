import { consistencyRatio } from '../../../src/engine/ahp/consistency';
import { completed, priorities } from '../../../src/engine/ahp/priorities';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { randomIndexOf } from '../../../src/engine/ahp/randomIndex';
import { samsatMatrices } from '../../support/tables/samsat';
import { samsatRows } from '../../support/tables/samsatRows';
import {
  shareOfTriangle,
  treasurerConsistencyRatio,
  treasurerItems,
  treasurerPriorities,
  treasurerTriangle,
} from '../../support/tables/treasurer';
import { asPrinted, printed } from '../../support/printed';

const matrixOf = (start: string) =>
  readJudgments(samsatMatrices.find(({ of }) => of.startsWith(start))?.judgments ?? []);

describe('Samsat Karang Ploso, Lampiran 4 and Tables 4.3 to 4.5', () => {
  test('has fourteen matrices: one of perspectives, four of objectives, nine of KPIs', () => {
    const levels = samsatMatrices.map(({ of }) => of.split(' ')[0]);
    expect(
      ['perspectives', 'objectives', 'KPIs'].map((name) => levels.filter((level) => level === name).length),
    ).toEqual([1, 4, 9]);
  });

  test.each(samsatMatrices)('$of: weights, mean lambda and consistency ratio as printed', (table) => {
    const matrix = readJudgments(table.judgments);
    const { weights, lambda } = priorities(matrix, 'column');
    expect(printed(weights, 2)).toEqual(printed(table.weights, 2));
    expect(printed([lambda], 2)).toEqual(printed([table.lambda], 2));
    expect(printed([consistencyRatio(matrix, 'column', 'suryadi')], 2)).toEqual(printed([table.consistencyRatio], 2));
  });

  test.each(samsatRows)('$of: column sums, normalised columns and the lambda of every row as printed', (table) => {
    const matrix = completed(matrixOf(table.of), 'column');
    const { weights } = priorities(matrixOf(table.of), 'column');
    const sums = matrix.map((_, j) => matrix.reduce((sum, row) => sum + (row[j] ?? NaN), 0));
    expect(asPrinted(sums, table.columnSums, 2)).toBe(true);
    table.normalised.forEach((row, i) => {
      expect(asPrinted(matrix[i]?.map((value, j) => value / (sums[j] ?? NaN)) ?? [], row, 2)).toBe(true);
    });
    const lambdas = matrix.map(
      (row, i) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? NaN), 0) / (weights[i] ?? NaN),
    );
    expect(asPrinted(lambdas, table.lambdas, 2)).toBe(true);
  });

  test('perspectives: 0.23958, 0.40625, 0.17708, 0.17708 by columns, 0.2407, 0.4092, 0.1750, 0.1750 by eigenvector', () => {
    const matrix = matrixOf('perspectives');
    expect(printed(priorities(matrix, 'column').weights, 5)).toEqual(['0.23958', '0.40625', '0.17708', '0.17708']);
    expect(printed(priorities(matrix, 'eigenvector').weights, 4)).toEqual(['0.2407', '0.4092', '0.1750', '0.1750']);
  });

  test('the four consistency ratios that are not 0, with four decimals', () => {
    const larger = samsatMatrices.filter(({ weights }) => weights.length > 2);
    const ratios = larger.map(({ judgments }) => consistencyRatio(readJudgments(judgments), 'column', 'suryadi'));
    expect(printed(ratios, 4)).toEqual(['0.0569', '0.0224', '0.0226', '0.0463']);
  });

  test('Table 2.2: the random index of Suryadi & Ramdhani, 1.58 at 14 where Saaty has 1.57', () => {
    const sizes = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    expect(sizes.map((size) => randomIndexOf(size, 0, 'suryadi'))).toEqual([
      0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.58, 1.59,
    ]);
    expect(randomIndexOf(14, 0, 'saaty')).toBe(1.57);
  });
});

describe('Expenditure treasurer, Bangka Belitung', () => {
  const triangle = () => readJudgments(treasurerTriangle);

  test('Table VI: .195 .142 .142 .096 .096 .065 .065 by the eigenvector of the printed triangle', () => {
    const { weights } = priorities(triangle(), 'eigenvector');
    const shown = treasurerItems.map((item, i) => [item, Number((shareOfTriangle * (weights[i] ?? NaN)).toFixed(3))]);
    expect(Object.fromEntries(shown)).toEqual(treasurerPriorities);
  });

  test('Table VI: the printed priorities and the .200 of the first indicator sum to 1.001, the exact ones to 1', () => {
    const ofTriangle = Object.values(treasurerPriorities).reduce((sum, weight) => sum + weight, 0);
    expect((ofTriangle + 0.2).toFixed(3)).toBe('1.001');
    const exact = priorities(triangle(), 'eigenvector').weights.reduce((sum, weight) => sum + weight, 0);
    expect(shareOfTriangle * exact + 0.2).toBeCloseTo(1, 14);
  });

  test('Table V: .800 and .200 are the weights of a judgment of 4, which cannot be inconsistent', () => {
    const pair = readJudgments([
      [1, 4],
      ['', 1],
    ]);
    expect(printed(priorities(pair, 'eigenvector').weights, 3)).toEqual(['0.800', '0.200']);
    expect(consistencyRatio(pair, 'eigenvector', 'saaty')).toBe(0);
  });

  test('lambda 7.1984 and consistency ratio 0.0250, printed as 0.02: 0.0245 with the random index of 2005', () => {
    expect(priorities(triangle(), 'eigenvector').lambda).toBeCloseTo(7.1984, 4);
    expect(consistencyRatio(triangle(), 'eigenvector', 'saaty')).toBeCloseTo(treasurerConsistencyRatio, 4);
    expect(consistencyRatio(triangle(), 'eigenvector', 'saaty2005')).toBeCloseTo(0.0245, 4);
  });

  test('the mean of normalised columns does not print these weights', () => {
    const { weights } = priorities(triangle(), 'column');
    const shown = (item: string) => (shareOfTriangle * (weights[treasurerItems.indexOf(item)] ?? NaN)).toFixed(4);
    expect([shown('SPM'), shown('KUI')]).toEqual(['0.1937', '0.0968']);
  });
});
