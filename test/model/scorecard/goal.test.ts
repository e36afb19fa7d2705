/** Goals that are proposed: numbers that somebody would write into the table, and that earn their light. */
import { gainsOf } from '../../../src/model/scorecard/gains';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi } from '../../../src/model/scorecard/types';
import { proposed } from '../../../src/model/scorecard/goal';
import { kpi, omaxKpi, samsat, scorecard } from './support';

const of = (goal: number, realization: number | null, anchors: number[]): number =>
  proposed(goal, omaxKpi('a', realization, anchors));

test('is a whole number where the row has whole numbers', () => {
  expect(of(356.285714285714, 1035, [1500, 1247, 0])).toBe(356);
  expect(of(5.0714, 3, [0, 1, 7])).toBe(6);
});

test('has no more decimals than its row, and about a hundred steps over what the row spans', () => {
  expect(of(71.428571, 56.25, [50, 62.5, 75])).toBe(71.5);
  expect(of(0.571428, 0.4, [0.1, 0.3, 0.7])).toBe(0.6);
  expect(of(3.514_285, 2.85, [2.5, 2.9, 3.76])).toBe(3.52);
});

test('keeps the thousands of rows of money, but not so many that it overshoots', () => {
  expect(of(46_428_571.43, 42_300_000, [30_000_000, 40_000_000, 49_000_000])).toBe(46_500_000);
  expect(of(57.14, 50, [0, 30, 100])).toBe(58);
});

test('never passes an anchor, and one that stands in the row stays as it is', () => {
  expect(of(99.97, 80, [50, 70, 99.98])).toBe(99.98);
  expect(proposed(75.55, kpi('a', { target: 75.55, realization: 2000 }))).toBe(75.55);
});

test('without data yet is reached from below', () => {
  expect(of(7.001, null, [0, 3, 10])).toBe(8);
});

test('turns every KPI of the study green, and says what the total then is', () => {
  const kpis = samsat(({ exactWeight }) => exactWeight);
  const green = (now: readonly Kpi[]) => gainsOf(now, scorecard('omax'), NO_SURROUNDINGS, proposed);
  const gains = green(kpis);
  expect(gains.length).toBeGreaterThan(0);
  expect(gains.map(({ to }) => to.light)).toEqual(gains.map(() => 'green'));
  for (const { kpi: one, to, total } of gains) {
    expect(String(to.realization).length).toBeLessThan(8);
    const reached = kpis.map((other) => (other === one ? { ...one, realization: to.realization } : other));
    expect(green(reached).some((gain) => gain.kpi.key === one.key)).toBe(false);
    expect(total).toBeGreaterThan(0);
  }
});
