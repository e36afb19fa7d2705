/** Hierarchies as programs print them, and totals with weights of judgments (data ciptaan). */
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import type { Generated, Style } from './generated';
import { Dice, rounded, Sheet } from './generated';

export type PlantedSynthesis = 'synthesis' | 'synthesisSum' | 'ratio';

const STYLES: readonly Style[] = ['comma', 'point'];

/** Random index of Saaty by size, as programs have it. */
const RANDOM = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32] as const;

function judgedMatrix(dice: Dice, size: number): number[][] {
  const strengths = Array.from({ length: size }, () => dice.between(1, 4));
  return strengths.map((one, i) =>
    strengths.map((other, j) => {
      if (i === j) return 1;
      const strength = Math.min(9, Math.max(1, Math.round(Math.max(one, other) / Math.min(one, other))));
      return one >= other ? strength : 1 / strength;
    }),
  );
}

/** The upper half of the judgments below one criterion, "(2.0)" for 1/2, and the synthesis of all weights. */
export function triangleWithSynthesis(seed: number, what: PlantedSynthesis | null = null): Generated {
  const dice = new Dice(seed);
  const size = dice.whole(4, 7);
  const matrix = judgedMatrix(dice, size);
  const { weights, lambda } = priorities(readJudgments(matrix), dice.one(['eigenvector', 'column', 'geometric']));
  const names = ['SPM', 'LPJ', 'GUP', 'REK', 'SPT', 'KUI', 'PEG'].slice(0, size);
  const sheet = new Sheet(dice.one(STYLES), size + 2);
  const sign = sheet.style === 'comma' ? ',' : '.';
  const text = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', sign);
  const judged = (value: number): string => (value < 1 ? `(${text(1 / value, 1)})` : text(value, 1));
  const hasDiagonal = dice.next() < 0.3;
  sheet.row('', ...(hasDiagonal ? names : names.slice(1)));
  names.forEach((name, i) => {
    const from = hasDiagonal ? i : i + 1;
    if (from >= size) return;
    const blanks = Array<string>(hasDiagonal ? i : i).fill('');
    sheet.row(name, ...blanks, ...(matrix[i] ?? []).slice(from).map(judged));
  });
  const ratio = (lambda - size) / (size - 1) / (RANDOM[size] ?? 1.32);
  sheet.row(`Inconsistency Ratio = ${text(what === 'ratio' ? ratio + dice.one([0.06, 0.15]) : ratio, 2)}`);
  sheet.row();
  const above = rounded(dice.between(0.4, 0.9), 3);
  const printed = weights.map((weight) => rounded(weight * above, 3));
  const at = dice.whole(0, size - 1);
  if (what === 'synthesis') printed[at] = (printed[at] ?? 0) + dice.one([0.02, 0.05]);
  const other = what === 'synthesisSum' ? 1 - above + 0.08 : 1 - above;
  const node = (column: number, name: string, value: number): void => {
    const shown = text(value, 3);
    sheet.row(...Array<string>(column).fill(''), `${name} =${value < 1 ? shown.slice(1) : shown}`);
  };
  node(0, 'GOAL', 1);
  node(1, 'ANG', above);
  names.forEach((name, place) => node(2, name, printed[place] ?? 0));
  node(1, 'SDM', other);
  return sheet;
}

/** Levels whose weights are shown with two decimals, with their judgments above; a total with those or with the exact ones. */
export function weightsOfJudgments(seed: number, what: 'total' | 'explained' | null = null): Generated {
  const dice = new Dice(seed);
  const sizes = [dice.whole(2, 4), dice.whole(3, 4), dice.whole(3, 4)] as const;
  const method = dice.one(['eigenvector', 'column', 'geometric'] as const);
  const sheet = new Sheet(dice.one([...STYLES, 'format'] as const), 8);
  const shareOf = (names: readonly string[]): number[] => {
    const matrix = judgedMatrix(dice, names.length);
    sheet.row('', ...names);
    matrix.forEach((row, i) => {
      const line = sheet.row(names[i] ?? '');
      row.forEach((value, j) => sheet.number(line, j + 1, value, 2));
    });
    sheet.row();
    return [...priorities(readJudgments(matrix), method).weights];
  };
  const groups = ['A', 'B', 'C', 'D'].slice(0, sizes[0]);
  const top = shareOf(groups);
  const rows = groups.flatMap((group, at) => {
    const names = Array.from({ length: sizes[1 + (at % 2)] ?? 3 }, (_, place) => `${group}${place + 1}`);
    return shareOf(names).map((share, place) => ({ name: names[place] ?? '', weight: share * (top[at] ?? 0) }));
  });
  const levels = rows.map(() => rounded(dice.between(1, 10), 2));
  const shown = rows.map(({ weight }) => rounded(weight, 2));
  const values = levels.map((level, at) => level * (shown[at] ?? 0));
  const exact = levels.reduce((sum, level, at) => sum + level * (rows[at]?.weight ?? 0), 0);
  const added = values.reduce((sum, value) => sum + value, 0);
  // So near, the rounding of the values explains it.
  if (what === 'explained' && Math.abs(exact - added) < 0.01) return weightsOfJudgments(seed + 7919, what);
  sheet.row('KPI', 'Level', 'Weight', 'Value');
  rows.forEach(({ name }, at) => {
    const row = sheet.row(name);
    [levels[at] ?? 0, shown[at] ?? 0, values[at] ?? 0].forEach((value, column) =>
      sheet.number(row, column + 1, value, column === 2 ? 4 : 2),
    );
  });
  const total = what === 'explained' ? exact : what === 'total' ? added + dice.one([0.4, -0.6]) : added;
  sheet.number(sheet.row('Total'), 3, total, 4);
  return sheet;
}
