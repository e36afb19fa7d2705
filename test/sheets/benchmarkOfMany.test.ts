/** Of many offices a benchmark says again and again what stands where; all numbers are invented. */
import { newDraft } from '../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../src/model/types';
import type { SheetPlan } from '../../src/sheets/plan';
import { BENCHMARK_SHEET } from '../../src/sheets/scorecard/benchmark/benchmark';

const CELLS = [
  ['Code', 'Indicator', 'Target', 'Realization', 'Weight'],
  ['K1', 'First', 100, 90, 1],
  ['K2', 'Second', 100, 110, 2],
];

function planOf(count: number): SheetPlan {
  const offices = Array.from({ length: count }, (_, index) => {
    const source = sourceOf({ sheet: `Table ${index}`, row: 0, column: 0, rows: 3, columns: 5 }, CELLS);
    if (!source) throw new Error('no table');
    const { scorecard } = newDraft(source, `o${index}`, `Card ${index}`);
    return { name: `Office ${index}`, ...evaluate(source, scorecard, EMPTY_MODEL) };
  });
  return BENCHMARK_SHEET.plan({ language: 'en', offices }, (key) => key);
}

/** The offices in whose columns the word stands. */
function saidAt({ blocks }: SheetPlan, word: string): number[] {
  const bands = blocks.filter(({ style }) => style === 'band').flatMap(({ cells }) => cells[0] ?? []);
  const first = bands.indexOf(word);
  return bands.flatMap((cell, index) => (cell === word ? [index - first] : []));
}

test('what stands in the columns is said every ten offices, and the indicators stay in view', () => {
  const plan = planOf(25);
  expect(saidAt(plan, 'Target')).toEqual([0, 10, 20]);
  expect(saidAt(plan, 'Realization')).toEqual([0, 10, 20]);
  expect(plan.freeze).toEqual({ rows: 6, columns: 2 });
});

test('of a few offices it is said once', () => {
  const plan = planOf(10);
  expect(saidAt(plan, 'Target')).toEqual([0]);
  expect(plan.freeze).toEqual({ rows: 6 });
});

test('the blocks are as many for 25 offices as for 10', () => {
  expect(planOf(25).blocks).toHaveLength(planOf(10).blocks.length);
});
