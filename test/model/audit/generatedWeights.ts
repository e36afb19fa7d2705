/** Correct judgment matrices with their workings, and weights of hierarchies; and the same with one error in them. */
import { consistencyIndex } from '../../../src/engine/ahp/consistency';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { completed, meanRatio, priorities } from '../../../src/engine/ahp/priorities';
import { randomIndexOf } from '../../../src/engine/ahp/randomIndex';
import type { Generated, Style } from './generated';
import { Dice, Sheet, weightsOf } from './generated';

export type PlantedHierarchy = 'reciprocal' | 'columnSum' | 'share' | 'priority' | 'ratio' | 'lambda' | 'globalWeight';

const STYLES: readonly Style[] = ['comma', 'point', 'format'];

export function judgments(seed: number, what: PlantedHierarchy | null = null): Generated {
  const dice = new Dice(seed);
  const size = dice.whole(3, 6);
  const strengths = Array.from({ length: size }, () => dice.between(1, 4));
  const judged = strengths.map((one, i) =>
    strengths.map((other, j) => {
      if (i === j) return 1;
      const ratio = Math.max(one, other) / Math.min(one, other);
      const strength = Math.min(9, Math.max(1, Math.round(ratio) + (i + j === 3 ? 1 : 0)));
      return one >= other === i < j || i < j ? (one >= other ? strength : 1 / strength) : NaN;
    }),
  );
  const matrix = judged.map((row, i) => row.map((value, j) => (j < i ? 1 / (judged[j]?.[i] ?? 1) : value)));
  const method = dice.one(['column', 'eigenvector', 'geometric'] as const);
  const read = readJudgments(matrix);
  const { weights, lambda: eigenvalue } = priorities(read, method);
  const lambda = method === 'column' ? meanRatio(completed(read, method), weights) : eigenvalue;
  const ratio = consistencyIndex(read, lambda) / randomIndexOf(size, 0, dice.one(['saaty', 'saaty2005'] as const));
  const sums = matrix.map((_, j) => matrix.reduce((all, row) => all + (row[j] ?? 0), 0));
  const shares = matrix.map((row) => row.map((value, j) => value / (sums[j] ?? 1)));
  const rowLambdas = matrix.map(
    (row, i) => row.reduce((all, value, j) => all + value * (weights[j] ?? 0), 0) / (weights[i] ?? 1),
  );
  const [i, j] = [dice.whole(0, size - 1), dice.whole(0, size - 1)];
  const printed = matrix.map((row) => [...row]);
  const at = i === j ? (j + 1) % size : j;
  const bump = dice.one([0.1, 0.2, 0.3]);
  if (what === 'reciprocal')
    (printed[i] as number[])[at] = (printed[i]?.[at] ?? 0) >= 1 ? (printed[i]?.[at] ?? 0) + 1.5 : 2.5;
  if (what === 'columnSum') sums[i] = (sums[i] ?? 0) + 1;
  if (what === 'share') (shares[i] as number[])[j] = (shares[i]?.[j] ?? 0) + bump;
  const shownWeights = weights.map((weight, place) => (what === 'priority' && place === i ? weight + bump : weight));
  if (what === 'lambda') rowLambdas[i] = (rowLambdas[i] ?? 0) + 1;
  const places = dice.whole(2, 4);
  const sheet = new Sheet(dice.one(STYLES), size + 3);
  const names = matrix.map((_, place) => `Kriteria ${'ABCDEF'[place] ?? ''}`);
  const line = (name: string, values: readonly number[], decimals = places): void => {
    const row = sheet.row(name);
    values.forEach((value, column) => sheet.number(row, column + 1, value, decimals));
  };
  sheet.row('Kriteria', ...names);
  printed.forEach((row, place) => line(names[place] ?? '', row));
  line('Jumlah', sums);
  const hasShares = what === 'share' || method === 'column';
  sheet.row('', ...(hasShares ? names : names), 'Bobot', 'λ');
  shares.forEach((row, place) => line(names[place] ?? '', [...row, shownWeights[place] ?? 0, rowLambdas[place] ?? 0]));
  const label = (text: string, value: number, decimals: number): void => {
    const row = sheet.row(...Array<string>(size + 1).fill(''), text);
    sheet.number(row, size + 2, value, decimals);
  };
  label('CR', what === 'ratio' ? ratio + dice.one([0.07, 0.15]) : ratio, dice.whole(2, 4));
  return sheet;
}

export function hierarchyWeights(seed: number, what: PlantedHierarchy | null = null): Generated {
  const dice = new Dice(seed);
  const sheet = new Sheet(dice.one(STYLES), 4);
  const decimals = dice.whole(3, 4);
  sheet.row('Kriteria', 'Parent', 'Local weight', 'Global weight');
  const top = weightsOf(dice, dice.whole(2, 4), dice.next() < 0.5);
  const wrong = dice.whole(0, top.length - 1);
  top.forEach((weight, at) => {
    const row = sheet.row(`Kriteria ${at + 1}`);
    sheet.number(row, 2, weight, decimals);
    sheet.number(row, 3, weight, decimals);
  });
  top.forEach((weight, at) =>
    weightsOf(dice, dice.whole(2, 4), false).forEach((local, place) => {
      const row = sheet.row(`Subkriteria ${at + 1}.${place + 1}`, `Kriteria ${at + 1}`);
      sheet.number(row, 2, local, decimals);
      const isWrong = what === 'globalWeight' && at === wrong && place === 0;
      sheet.number(row, 3, weight * local + (isWrong ? 0.05 : 0), decimals);
    }),
  );
  return sheet;
}
