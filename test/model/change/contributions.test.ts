/** What moved a total adds up to its change, whatever became of the indicators. */
import fc from 'fast-check';
import { changeBetween } from '../../../src/model/change/contributions';
import type { Change } from '../../../src/model/change/contributions';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { Scorecard, ScorecardKind } from '../../../src/model/types';
import { kpi, omaxKpi, scorecard } from '../scorecard/support';
import { evaluationOf } from './evaluations';

const numbered = (kpis: readonly Kpi[]): Kpi[] => kpis.map((one, row) => ({ ...one, row, rowNumber: row + 1 }));

const partsOf = ({ rows, ofWeightSum }: Change): number =>
  rows.reduce((sum, { contribution }) => sum + (contribution ?? 0), ofWeightSum);

const KINDS = fc.constantFrom<ScorecardKind>('omax', 'ckp', 'nko');
const amount = fc.double({ min: 0.5, max: 300, noNaN: true });
const data = fc.oneof({ weight: 5, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) });

/** An indicator of one period; where it stands depends on nothing that it is called. */
const cell = (kind: ScorecardKind) =>
  fc
    .record({
      target: amount,
      realization: data,
      weight: fc.double({ min: 0.001, max: 0.09, noNaN: true }),
      perspective: fc.constantFrom('Stakeholder', 'Customer', 'Learning'),
      objective: fc.constantFrom('one', 'two'),
      polarity: fc.constantFrom('maximize' as const, 'minimize' as const, 'stabilize' as const),
      isAside: fc.nat(9).map((one) => one === 0),
    })
    .map(({ isAside, ...part }) => {
      const whole = { ...part, objective: `${part.perspective} ${part.objective}` };
      const one = kind === 'omax' ? omaxKpi('', part.realization, [20, 60, 250], whole) : kpi('', whole);
      return isAside ? { ...one, aside: { kind: 'x', values: {}, describe: () => '' } } : one;
    });

const code = fc.nat(11).map((one) => `K${one}`);

const table = (kind: ScorecardKind) =>
  fc
    .uniqueArray(fc.tuple(code, cell(kind)), { minLength: 1, maxLength: 10, selector: ([key]) => key })
    .map((rows) => numbered(rows.map(([key, one]) => ({ ...one, key, code: key, name: `Name of ${key}` }))));

const setting = (kind: ScorecardKind) =>
  fc
    .record({
      normalize: fc.boolean(),
      rule: fc.constantFrom('interpolate' as const, 'hurdle' as const),
      cap: fc.constantFrom(null, 110, 150),
      perspectiveWeights: fc
        .tuple(amount, amount, amount)
        .map(([Stakeholder, Customer, Learning]) => ({ Stakeholder, Customer, Learning })),
    })
    .map((changes) => scorecard(kind, changes));

const card = (kind: ScorecardKind) =>
  fc.tuple(table(kind), setting(kind)).map(([kpis, chosen]) => evaluationOf(kpis, chosen));

const two = KINDS.chain((kind) => fc.tuple(card(kind), card(kind)));

test('contributions add up to the change of the total, for every method', () => {
  let compared = 0;
  fc.assert(
    fc.property(two, ([before, after]) => {
      const change = changeBetween(before, after);
      const [was, now] = [before.result.total, after.result.total];
      if (was === null || now === null) {
        expect(change.total).toBeNull();
        expect(change.rows.every(({ contribution }) => contribution === null)).toBe(true);
        return;
      }
      compared += 1;
      expect(change.total).toBe(now - was);
      expect(Math.abs(partsOf(change) - (now - was))).toBeLessThan(1e-9);
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(200);
});

test('every indicator of either period is named once, and what has no score in a period counts there for nothing', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      const { rows } = changeBetween(before, after);
      const named = (of: 'before' | 'after') => rows.flatMap((row) => row[of]?.kpi.key ?? []).sort();
      expect(named('before')).toEqual(before.kpis.map(({ key }) => key).sort());
      expect(named('after')).toEqual(after.kpis.map(({ key }) => key).sort());
      for (const row of rows) {
        const [was, now] = [row.before?.score ?? null, row.after?.score ?? null];
        if (row.fate === 'kept') expect([was, now]).not.toContain(null);
        if (row.fate === 'without') expect([was, now]).toEqual([null, null]);
        if (row.fate !== 'kept') expect(row.ofScore).toBe(0);
      }
    }),
  );
});

test('the same scorecard twice: nothing moved', () => {
  fc.assert(
    fc.property(KINDS.chain(card), (one) => {
      const change = changeBetween(one, one);
      for (const { contribution } of change.rows) expect(contribution ?? 0).toBe(0);
      expect(change.ofWeightSum).toBe(0);
      expect(change.remarks).toEqual([]);
    }),
  );
});

test('backwards, the change of scores is the same with the other sign', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      const there = changeBetween(before, after).rows.map(
        ({ after: row, ofScore }) => [row?.kpi.key, ofScore] as const,
      );
      const back = changeBetween(after, before).rows;
      for (const [key, ofScore] of there) {
        const same = back.find(({ before: row }) => row !== null && row.kpi.key === key);
        if (same) expect(Math.abs(same.ofScore + ofScore)).toBeLessThan(1e-9);
      }
    }),
  );
});

describe('by hand', () => {
  const ckp = (kpis: readonly Kpi[], changes: Partial<Scorecard> = {}) =>
    evaluationOf(numbered(kpis), scorecard('ckp', changes));
  const one = (key: string, realization: number | null, weight: number) =>
    kpi(key, { target: 100, realization, weight });

  test('a larger weight helps where the indicator scores above the earlier total', () => {
    const change = changeBetween(
      ckp([one('A', 110, 0.5), one('B', 90, 0.5)]),
      ckp([one('A', 110, 0.8), one('B', 90, 0.2)]),
    );
    expect(change.total).toBeCloseTo(6, 10);
    expect(change.rows.map(({ ofScore, ofWeight }) => [ofScore, ofWeight])).toEqual([
      [0, expect.closeTo(3, 10)],
      [0, expect.closeTo(3, 10)],
    ]);
  });

  test('new, dropped, data that came and went, and no data at all are told apart', () => {
    const before = ckp([one('A', 100, 1), one('B', 80, 1), one('C', null, 1), one('D', 90, 1), one('E', null, 1)]);
    const after = ckp([one('N', 110, 1), one('A', 100, 1), one('C', 95, 1), one('D', null, 1), one('E', null, 1)]);
    const { rows } = changeBetween(before, after);
    expect(rows.map(({ fate, before: was, after: now }) => [(now ?? was)?.kpi.key, fate])).toEqual([
      ['N', 'new'],
      ['A', 'kept'],
      ['C', 'filled'],
      ['D', 'emptied'],
      ['E', 'without'],
      ['B', 'dropped'],
    ]);
  });

  test('weights that are not divided and add up to more are a part of their own', () => {
    const undivided = { normalize: false };
    const change = changeBetween(
      ckp([one('A', 100, 0.5), one('B', 100, 0.5)], undivided),
      ckp([one('A', 100, 0.5), one('B', 100, 0.55)], undivided),
    );
    expect(change.total).toBeCloseTo(5, 9);
    expect(change.ofWeightSum).toBeCloseTo(5, 9);
    expect(change.rows.map(({ contribution }) => contribution)).toEqual([0, 0]);
  });

  test('settings by which the same numbers would score otherwise are said', () => {
    const kpis = [one('A', 140, 1)];
    const { remarks, total } = changeBetween(ckp(kpis), ckp(kpis, { cap: 150, rule: 'hurdle' }));
    expect(total).toBeCloseTo(20, 10);
    expect(remarks.map((said) => said.describe('en'))).toEqual([
      'The two are not scored alike: levels between the anchors and where indices end. Part of the change comes from that.',
    ]);
  });
});
