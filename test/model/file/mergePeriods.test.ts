/** Two people's settings of the periods of one scorecard. */
import { merge } from '../../../src/model/file/merge';
import type { Model, ScorecardPeriods } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { scorecard } from '../scorecard/support';

const quarters: ScorecardPeriods = {
  grain: 'quarter',
  year: 2025,
  count: 4,
  language: 'id',
  table: '',
  kpis: { A: { way: 'typed', parts: 2, rule: 'last' }, B: { way: 'ratio', parts: 2, rule: 'last' } },
};
const of = (periods?: ScorecardPeriods): Model => ({
  ...EMPTY_MODEL,
  scorecards: [scorecard('nko', { title: 'NKO', ...(periods && { periods }) })],
});
const rule = (key: 'A' | 'B', change: Partial<ScorecardPeriods['kpis'][string]>): ScorecardPeriods => ({
  ...quarters,
  kpis: { ...quarters.kpis, [key]: { ...quarters.kpis[key]!, ...change } },
});

/** What each of the two gets who merges. */
function merged(mine: ScorecardPeriods | undefined, theirs: ScorecardPeriods | undefined, base = of(quarters)) {
  const both = [merge(base, of(mine), of(theirs)), merge(base, of(theirs), of(mine))];
  return both.map(({ model, conflicts }) => ({
    periods: model.scorecards[0]?.periods,
    said: conflicts.map((one) => one.describe('en')),
  }));
}

test.each<[string, ScorecardPeriods, ScorecardPeriods, Partial<ScorecardPeriods>]>([
  [
    'two KPIs',
    rule('A', { rule: 'sum' }),
    rule('B', { way: 'parts' }),
    {
      kpis: { A: { way: 'typed', parts: 2, rule: 'sum' }, B: { way: 'parts', parts: 2, rule: 'last' } },
    },
  ],
  [
    'two fields of one KPI',
    rule('A', { rule: 'sum' }),
    rule('A', { way: 'parts', parts: 3 }),
    {
      kpis: { ...quarters.kpis, A: { way: 'parts', parts: 3, rule: 'sum' } },
    },
  ],
  ['year and how many', { ...quarters, year: 2026 }, { ...quarters, count: 8 }, { year: 2026, count: 8 }],
  [
    'a new KPI and the table',
    { ...quarters, kpis: { ...quarters.kpis, C: { way: 'typed', parts: 2, rule: 'sum' } } },
    {
      ...quarters,
      table: 'tb_table',
    },
    { table: 'tb_table', kpis: { ...quarters.kpis, C: { way: 'typed', parts: 2, rule: 'sum' } } },
  ],
])('settings of %s are both there, whoever merges', (_, mine, theirs, expected) => {
  const result = { periods: { ...quarters, ...expected }, said: [] };
  expect(merged(mine, theirs)).toEqual([result, result]);
});

test('the same setting changed by both: mine stands, and it is said once', () => {
  const [mine, theirs] = merged(rule('A', { rule: 'sum' }), rule('A', { rule: 'average' }));
  expect([mine, theirs].map((one) => one?.periods?.kpis['A']?.rule)).toEqual(['sum', 'average']);
  expect(mine?.said).toEqual(['You and somebody else both changed the scorecard "NKO". Your change was kept.']);
});

test('months of one and eight quarters of the other do not become eight months', () => {
  const months: ScorecardPeriods = { ...quarters, grain: 'month', count: 12 };
  const eight: ScorecardPeriods = { ...quarters, count: 8 };
  const [mine, theirs] = merged(months, eight);
  expect([mine?.periods, theirs?.periods]).toEqual([months, eight]);
  expect([mine?.said.length, theirs?.said.length]).toEqual([1, 1]);
});

test('set up by one alone they are there; by both, what is alike is no clash', () => {
  expect(merged(quarters, undefined, of())[1]).toEqual({ periods: quarters, said: [] });
  expect(merged(quarters, quarters, of())[0]).toEqual({ periods: quarters, said: [] });
});
