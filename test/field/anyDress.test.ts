/** The same table in any dress has the same score, or Timbang asks and names the cause; never another number in silence. */
import fc from 'fast-check';
import type { Dress } from '../support/dress/choices';
import { anyDress, choicesOf, withoutChoice } from '../support/dress/choices';
import type { Reader } from '../support/dress/judged';
import { described, judged, plainest } from '../support/dress/judged';
import { dressed } from '../support/dress/layouts';
import { read } from '../support/dress/read';
import type { CleanTable } from '../support/dress/table';
import { anyTable } from '../support/dress/table';

/** `npm run bench` asks for more. */
const RUNS = Number(process.env.DRESSES ?? 5000);

const anyDressed = fc.tuple(anyTable, anyDress);
const some = (numRuns: number): [CleanTable, Dress][] => fc.sample(anyDressed, { numRuns, seed: 1 });

test('a table is read as meant in any dress, or the cause of the doubt is named', () => {
  fc.assert(
    fc.property(anyDressed, ([table, dress]) => {
      const found = judged(table, dress);
      if (found.outcome === 'wrong') throw new Error(described(plainest(found)));
    }),
    // A counterexample is made plain by its dress, which says more than fewer rows do.
    { numRuns: RUNS, endOnFailure: true },
  );
});

test('most dresses leave no doubt', () => {
  const outcomes = some(500).map(([table, dress]) => judged(table, dress).outcome);
  expect(outcomes.filter((outcome) => outcome === 'same').length).toBeGreaterThan(350);
});

test('every kind of table and every choice of dress occurs, and changes the cells', () => {
  const found = new Map<string, number>();
  const count = (what: string): unknown => found.set(what, (found.get(what) ?? 0) + 1);
  for (const [table, dress] of some(3000)) {
    count(table.kind);
    const shown = JSON.stringify(dressed(table, dress));
    for (const choice of choicesOf(dress)) {
      if (JSON.stringify(dressed(table, withoutChoice(dress, choice))) !== shown) count(choice);
    }
  }
  const rare = [...found].filter(([, times]) => times < 10);
  expect(rare).toEqual([]);
  expect(found.size).toBe(CHOICES_AND_KINDS);
});

describe('a reader is found out that', () => {
  const numbers = (row: readonly unknown[]): number[] => row.filter((cell) => typeof cell === 'number');
  test.each<[string, Reader]>([
    ['takes the last number of each row for its score', ({ cells }) => ({ total: mean(cells.flatMap((row) => numbers(row).slice(-1))), said: [] })],
    ['loses the last KPI', ({ cells, formats, total }) => read({ cells: withoutLast(cells), formats, total })],
    ['is a thousandth off', ({ total }) => ({ total: 1.001 * total, said: [] })],
    ['says only what explains nothing', () => ({ total: null, said: ['cappedAbove'] })],
  ])('%s', (_, reader) => {
    const wrong = some(200).filter(([table, dress]) => judged(table, dress, reader).outcome === 'wrong');
    expect(wrong.length).toBeGreaterThan(100);
  });
});
