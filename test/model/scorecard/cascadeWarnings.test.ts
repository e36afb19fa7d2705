/** Study 001, IV.I: an indicator cascaded farther should weigh more. Tables II and VII keep to it, or do not. */
import { remark } from '../../../src/model/scorecard/remark';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, Warning } from '../../../src/model/scorecard/types';
import type { Scorecard } from '../../../src/model/types';
import { kpi, kppn, scorecard, treasurer } from './support';

const POLARITY = { polarity: { heading: 'Polarity', index: 0 } };

function said(kpis: readonly Kpi[], card: Partial<Scorecard> = {}): Warning | undefined {
  const one = scorecard('ckp', { columns: POLARITY, ...card });
  const result = scoreCard(kpis, one, NO_SURROUNDINGS);
  return warningsOf(kpis, one, NO_SURROUNDINGS, result).find(({ kind }) => kind === 'cascadeOutweighed');
}

const weighed = (weights: Readonly<Record<string, number>>): Kpi[] =>
  Object.entries(weights).map(([key, weight], row) => kpi(key, { row, target: 100, realization: 100, weight }));

test('the treasurer’s own weights are all the same, and the proposed ones keep to the rule', () => {
  expect(said(treasurer('table2'))).toBeUndefined();
  expect(said(treasurer('table7'))).toBeUndefined();
});

test('with the weights of two proposed indicators exchanged, both are named, and whose rule it is', () => {
  const swapped: Readonly<Record<string, string>> = { '2a-C': '2g-N', '2g-N': '2a-C' };
  const kpis = treasurer('table7');
  const weightOf = (key: string): number | null => kpis.find((one) => one.key === key)?.weight ?? null;
  const found = said(kpis.map((one) => ({ ...one, weight: weightOf(swapped[one.key] ?? one.key) })));
  expect(found?.about).toBe('kpis');
  expect(found?.keys).toEqual(['2g-N', '2a-C']);
  expect(found?.describe('en')).toBe(
    '2g-N: each weighs more than at least one cascaded farther (2a-C). By the authors of the treasurer’s study (2018, IV.I) CP should weigh more than C, and N least; no decree asks for it. Check the weights.',
  );
  expect(found?.describe('id')).toMatch(
    /^2g-N: masing-masing berbobot lebih besar daripada setidaknya satu indikator yang cascading-nya lebih tinggi \(2a-C\)\./,
  );
});

test.each([
  ['C over CP', { '1a-CP': 10, '2a-C': 11, '3a-N': 5 }, ['2a-C', '1a-CP']],
  ['N over CP but not over C', { '1a-CP': 10, '2a-C': 30, '3a-N': 11 }, ['2a-C', '3a-N', '1a-CP']],
  ['codes without a type are nobody’s', { '1a': 90, '2a': 5, '3a-CP': 5 }, null],
  ['a hair of rounding is no difference', { '1a-CP': 0.3, '2a-N': 0.1 + 0.2 }, null],
])('%s', (_, weights, keys) => {
  expect(said(weighed(weights))?.keys).toEqual(keys ?? undefined);
});

test('what a person said in the manual counts before the code', () => {
  const kpis = weighed({ '1a-CP': 10, '2a-N': 30 });
  const manual = { '2a-N': { code: '2a-N', name: kpis[1]?.name ?? '', fields: { cascade: 'CP' } } };
  expect(said(kpis)).toBeDefined();
  expect(said(kpis, { manual })).toBeUndefined();
});

test('indicators that were set aside do not count, and scorecards of organizations are no contract', () => {
  const kpis = weighed({ '1a-CP': 10, '2a-N': 90 });
  const aside = remark('kpiSetAside', { kpi: '2a-N', row: 2 });
  expect(said(kpis)).toBeDefined();
  expect(said(kpis.map((one) => (one.key === '2a-N' ? { ...one, aside } : one)))).toBeUndefined();
  expect(said(kppn(), { kind: 'nko' })).toBeUndefined();
});

test('of many, some are named, and all on demand', () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index + 1}a-N`, 20 + index]));
  const found = said(weighed({ '20a-CP': 10, ...many }));
  expect(found?.describe('en')).toMatch(
    /^1a-N, .* and 6 more: each weighs more than at least one cascaded farther \(20a-CP\)/,
  );
  expect(found?.inFull?.describe('en')).toMatch(
    /11a-N and 12a-N: each weighs more than at least one cascaded farther \(20a-CP\)/,
  );
});
