/** Offices side by side. */
import type { Office } from '../../oracles/benchmark';
import { benchmark } from '../../oracles/benchmark';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { ScorecardKind } from '../../../src/model/types';
import { kpi, omaxKpi, scorecard } from './support';

const office = (name: string, indices: Readonly<Record<string, number | null>>): Office => ({
  name,
  result: scoreCard(
    Object.entries(indices).map(([code, realization]) => kpi(code, { name: `KPI ${code}`, target: 100, realization })),
    scorecard('ckp'),
    NO_SURROUNDINGS,
  ),
});

const single = (name: string, kind: ScorecardKind, one: Kpi): Office => ({
  name,
  result: scoreCard([one], scorecard(kind), NO_SURROUNDINGS),
});

const { rows, total, offices } = benchmark([
  office('Batu', { A: 90, B: 110, C: 70 }),
  office('Malang', { a: 95, C: 70, B: 100 }),
  office('Blitar', { B: 110, A: null, D: 100 }),
]);

const cells = (key: string): unknown => rows.find((row) => row.key === key)?.cells;

it('matches indicators by code, in the order in which they appear', () => {
  expect(offices).toEqual(['Batu', 'Malang', 'Blitar']);
  expect(rows.map(({ code, name, best }) => [code, name, best])).toEqual([
    ['A', 'KPI A', ['Malang']],
    ['B', 'KPI B', ['Batu', 'Blitar']],
    ['C', 'KPI C', ['Batu', 'Malang']],
    ['D', 'KPI D', ['Blitar']],
  ]);
});

it('has gaps to the best of the others and ranks, as BSC.GAP answers them', () => {
  expect(cells('a')).toEqual([
    { score: 90, light: 'yellow', gap: -5, rank: 2 },
    { score: 95, light: 'yellow', gap: 5, rank: 1 },
    { score: null, light: null, gap: null, rank: null },
  ]);
  expect(cells('b')).toMatchObject([
    { gap: 0, rank: 1 },
    { gap: -10, rank: 3 },
    { gap: 0, rank: 1 },
  ]);
  // Nobody to compare with.
  expect(cells('d')).toMatchObject([{ score: null }, { score: null }, { score: 100, gap: null, rank: null }]);
});

it('compares the totals', () => {
  expect(total.cells.map(({ score, rank }) => [score, rank])).toEqual([
    [90, 2],
    [expect.closeTo(88.333, 3), 3],
    [105, 1],
  ]);
  expect(total.best).toEqual(['Blitar']);
});

it('matches by name where there are no codes', () => {
  const named = (name: string): Kpi => kpi('x', { code: '', name, target: 100, realization: 100 });
  const compared = benchmark([
    single('One', 'ckp', named('Response time')),
    single('Two', 'ckp', named('response  time')),
  ]);
  expect(compared.rows).toHaveLength(1);
});

it('does not compare levels with indices', () => {
  const both = [
    single('Batu', 'omax', omaxKpi('A', 5, [0, 3, 10])),
    single('Malang', 'ckp', kpi('A', { target: 1, realization: 1 })),
  ];
  expect(() => benchmark(both)).toThrow('Batu and Malang are scored by different methods.');
});

it('has no gaps with one office', () => {
  expect(benchmark([office('Batu', { A: 90 })]).rows[0]?.cells).toEqual([
    { score: 90, light: 'yellow', gap: null, rank: null },
  ]);
});
