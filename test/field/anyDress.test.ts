/** The same table in any dress has the same score, or Timbang asks and names the cause; never another number in silence. */
import fc from 'fast-check';
import type { CellValue } from '../../src/model/types';
import type { Dress } from '../support/dress/choices';
import { anyDress, choicesOf, everyChoice, withoutChoice } from '../support/dress/choices';
import type { Reader } from '../support/dress/judged';
import { described, judged, plainest } from '../support/dress/judged';
import { isExplained } from '../support/dress/hindrances';
import type { Dressed } from '../support/dress/layouts';
import { dressed } from '../support/dress/layouts';
import type { Read } from '../support/dress/read';
import { read } from '../support/dress/read';
import type { CleanTable } from '../support/dress/table';
import { anyTable } from '../support/dress/table';

/** `npm run bench` asks for 100,000. */
const RUNS = Number(process.env.DRESSES ?? 1000);
/** The tests try the same dresses each time; the bench draws its own, so that a rare fault stops nobody's change. */
const SEED = process.env.DRESSES === undefined ? { seed: 2024 } : {};

const anyDressed = fc.tuple(anyTable, anyDress);
const some = (numRuns: number): [CleanTable, Dress][] => fc.sample(anyDressed, { numRuns, seed: 1 });

test('a table is read as meant in any dress, or the cause of the doubt is named', () => {
  fc.assert(
    fc.property(anyDressed, ([table, dress]) => {
      const found = judged(table, dress);
      if (found.outcome === 'wrong') throw new Error(described(plainest(found)));
    }),
    // A counterexample is made plain by its dress, which says more than fewer rows do.
    { numRuns: RUNS, endOnFailure: true, ...SEED },
  );
});

test('most dresses leave no doubt', () => {
  const outcomes = some(500).map(([table, dress]) => judged(table, dress).outcome);
  expect(outcomes.filter((outcome) => outcome === 'same').length).toBeGreaterThan(350);
});

test('every kind of table and every choice of dress occurs, and changes the cells', () => {
  const found = new Map<string, number>(everyChoice.map((choice) => [choice, 0]));
  const count = (what: string): unknown => found.set(what, (found.get(what) ?? 0) + 1);
  for (const [table, dress] of some(2000)) {
    count(table.kind);
    const shown = JSON.stringify(dressed(table, dress));
    for (const choice of choicesOf(dress)) {
      if (JSON.stringify(dressed(table, withoutChoice(dress, choice))) !== shown) count(choice);
    }
  }
  expect([...found].filter(([, times]) => times < 4)).toEqual([]);
});

test('a total below the table that its rows do not make is said', () => {
  const silent = some(1000).flatMap(([table, dress]) => {
    const withTotal: Dress = { ...dress, orientation: 'rows', computed: 'index', total: 'score' };
    const shown = withOtherTotal(dressed(table, withTotal));
    const got = read(shown);
    const isSaid = got.total === null || got.said.includes('totalDiffers');
    const found = { table, dress: withTotal, shown, got, outcome: 'wrong' } as const;
    return isSaid || isExplained(found) ? [] : [described(found)];
  });
  expect(silent.slice(0, 3)).toEqual([]);
});

/** The last cell that prints the total says something else. */
function withOtherTotal(shown: Dressed): Dressed {
  const printed = Number(shown.total.toFixed(2));
  const row = shown.cells.findLastIndex((cells) => cells.includes(printed));
  const changed = (cell: CellValue): CellValue => (cell === printed ? Number((1.07 * printed + 3).toFixed(2)) : cell);
  return { ...shown, cells: shown.cells.map((cells, index) => (index === row ? cells.map(changed) : cells)) };
}

describe('a reader is found out that', () => {
  const lastNumber = (row: readonly CellValue[]): number[] =>
    row.filter((cell): cell is number => typeof cell === 'number').slice(-1);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  test.each<[string, (shown: Dressed) => Omit<Read, 'kpis'>]>([
    ['takes the last number of each row', ({ cells }) => ({ total: mean(cells.flatMap(lastNumber)), said: [] })],
    ['loses the last row', ({ cells, formats }) => read({ cells: cells.slice(0, -1), formats: formats.slice(0, -1) })],
    ['is a millionth off', ({ total }) => ({ total: (1 + 1e-6) * total, said: [] })],
    ['says what explains nothing', () => ({ total: null, said: ['cappedAbove', 'polarityUnknown'] })],
  ])('%s', (_, wrongly) => {
    const reader: Reader = (shown) => ({ kpis: read(shown).kpis, ...wrongly(shown) });
    const wrong = some(200).filter(([table, dress]) => judged(table, dress, reader).outcome === 'wrong');
    expect(wrong.length).toBeGreaterThan(60);
  });
});
