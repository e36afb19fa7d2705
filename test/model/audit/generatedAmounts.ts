/** Correct tables of money with their totals, and the same with one error in them. */
import type { Generated, Style } from './generated';
import { Dice, rounded, Sheet, weightsOf } from './generated';

const STYLES: readonly Style[] = ['comma', 'point', 'format'];

export type PlantedAmounts = 'amountTotal' | 'index' | 'total' | 'mean';

/** Budgets with what was spent of them, whole or in millions; with weights and values, or with what is left. */
export function budgets(seed: number, what: PlantedAmounts | null = null): Generated {
  const dice = new Dice(seed);
  const isWeighted = what === 'total' || what === 'mean' || (what !== 'index' && dice.next() < 0.5);
  const isOfTargets = isWeighted && dice.next() < 0.5;
  const isOfMillions = !isOfTargets && dice.next() < 0.4;
  const [count, places, share] = [dice.whole(4, 8), isOfMillions ? dice.whole(1, 2) : 0, dice.whole(1, 2)];
  const amount = (): number => rounded(isOfMillions ? dice.between(40, 9000) : dice.between(2e7, 9e9), places);
  const budget = Array.from({ length: count }, amount);
  const spent = budget.map((all) => rounded(all * dice.between(0.7, 0.93), places));
  const weights = weightsOf(dice, count, dice.next() < 0.6).map((weight) => 100 * weight);
  const index = budget.map((all, at) => (100 * (spent[at] ?? 0)) / all);
  const values = index.map((one, at) => (one * (weights[at] ?? 0)) / 100);
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  const totals = { budget: sum(budget), spent: sum(spent), value: sum(values), index: 0 };
  // The mean by weights, or the share of the totals.
  totals.index = isWeighted && dice.next() < 0.5 ? totals.value : (100 * totals.spent) / totals.budget;
  if (what === 'amountTotal') totals[dice.one(['budget', 'spent'] as const)] *= dice.one([1.02, 0.97, 1.1]);
  if (what === 'total') totals.value += dice.one([1, -2]);
  if (what === 'mean') totals.index = Math.max(totals.value, (100 * totals.spent) / totals.budget) + dice.between(1, 4);
  const at = dice.whole(0, count - 1);
  if (what === 'index') index[at] = (index[at] ?? 0) + dice.one([8, -9, 5]);
  const sheet = new Sheet(dice.one(STYLES), isWeighted ? 6 : 5);
  const isIndonesian = dice.next() < 0.5;
  const money = isOfTargets ? 'Target' : isIndonesian ? dice.one(['Pagu', 'Anggaran (Rp)']) : 'Budget';
  const measured = isIndonesian ? ['Uraian', money, 'Realisasi'] : ['Indicator', money, 'Realization'];
  const others = isWeighted
    ? isIndonesian
      ? ['Capaian', 'Bobot', 'Nilai']
      : ['Achievement', 'Weight', 'Value']
    : isIndonesian
      ? ['Sisa', '% Realisasi']
      : ['Remaining', '% realized'];
  sheet.row(...measured, ...others);
  const print = (row: number, one: number, other: number, percent: number): void => {
    sheet.number(row, 1, one, places);
    sheet.number(row, 2, other, places);
    if (!isWeighted) sheet.number(row, 3, one - other, places);
    sheet.number(row, isWeighted ? 3 : 4, percent, share, true);
  };
  budget.forEach((all, place) => {
    const row = sheet.row(`Program ${place + 1}`);
    print(row, all, spent[place] ?? 0, index[place] ?? 0);
    if (!isWeighted) return;
    sheet.number(row, 4, weights[place] ?? 0, 2, true);
    sheet.number(row, 5, values[place] ?? 0, 3);
  });
  const row = sheet.row(isIndonesian ? 'Jumlah' : 'Total');
  print(row, totals.budget, totals.spent, totals.index);
  if (!isWeighted && what === 'amountTotal') sheet.number(row, 3, sum(budget) - sum(spent), places);
  if (isWeighted) sheet.number(row, 4, 100, 2, true);
  if (isWeighted) sheet.number(row, 5, totals.value, 3);
  return sheet;
}
