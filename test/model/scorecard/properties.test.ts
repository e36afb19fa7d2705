/** What holds for every scorecard. */
import fc from 'fast-check';
import { ckpTable } from '../../../src/engine/ckp/table';
import { rolledUpScores } from '../../../src/engine/hierarchy/rollUp';
import { omaxIndex } from '../../../src/engine/omax/index';
import { gainsOf } from '../../../src/model/scorecard/gains';
import { nextBand, scoreCard, whatIf } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, ScorecardResult } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import type { Scorecard, ScorecardKind } from '../../../src/model/types';
import { kpi, omaxKpi, scorecard } from './support';

const amount = fc.double({ min: 0.5, max: 1000, noNaN: true });
/** Twelve of them add to no more than fractions may, where they are taken as they stand. */
const weight = fc.double({ min: 0.001, max: 0.12, noNaN: true });
const realization = fc.oneof({ weight: 4, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) });
const perspective = fc.constantFrom('Stakeholder', 'Customer', 'Internal process', 'Learning and growth');

/** Anchors that rise or fall. */
const anchors = fc
  .tuple(amount, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), fc.nat(20), fc.boolean())
  .map(([worst, toStart, toTarget, toBest, isRising]) => {
    const sign = isRising ? 1 : -1;
    const values = [worst, worst + sign * toStart, worst + sign * (toStart + toTarget)];
    return toBest < 10 ? values : [...values, worst + sign * (toStart + toTarget + toBest)];
  });

const level = fc
  .record({ realization, weight, perspective })
  .chain((part) => anchors.map((values) => omaxKpi('', part.realization, values, part)));

const index = fc
  .record({
    target: amount,
    realization,
    weight,
    perspective,
    objective: fc.constantFrom('one', 'two'),
    polarity: fc.constantFrom('maximize', 'minimize', 'stabilize'),
  })
  .map((part) => kpi('', { ...part, objective: `${part.perspective} ${part.objective}` }));

const named = (kpis: readonly Kpi[]): Kpi[] =>
  kpis.map((one, row) => ({ ...one, row, rowNumber: row + 1, key: `K${row}`, code: `K${row}` }));

interface Case {
  readonly kpis: Kpi[];
  readonly card: Scorecard;
  readonly result: ScorecardResult;
}

const card = (kind: ScorecardKind): fc.Arbitrary<Scorecard> =>
  fc
    .record({ normalize: fc.boolean(), rule: fc.constantFrom('interpolate', 'hurdle') })
    .map((changes) => scorecard(kind, changes));

const cases = fc
  .constantFrom<ScorecardKind>('omax', 'ckp', 'nko')
  .chain((kind) => fc.tuple(fc.array(kind === 'omax' ? level : index, { minLength: 1, maxLength: 12 }), card(kind)))
  .map(([list, chosen]): Case => {
    const kpis = named(list);
    return { kpis, card: chosen, result: scoreCard(kpis, chosen, NO_SURROUNDINGS) };
  });

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, one) => total + (one ?? 0), 0);
const cell = (value: number | null): number | '' => value ?? '';

const close = (first: number | null, second: number): void => {
  expect(first).not.toBeNull();
  expect(Math.abs((first ?? 0) - second)).toBeLessThan(1e-9 * Math.max(1, Math.abs(second)));
};

it('has a total whenever anything has a score', () => {
  fc.assert(
    fc.property(cases, ({ kpis, result }) => {
      const hasData = kpis.some((one) => one.realization !== null);
      expect(result.total !== null).toBe(hasData);
      expect(result.problem === null).toBe(hasData);
    }),
  );
});

it('adds up: values, perspectives and objectives make the total', () => {
  fc.assert(
    fc.property(cases, ({ result }) => {
      if (result.total === null) return;
      close(result.total, sum(result.rows.map(({ value }) => value)));
      close(result.total, sum(result.perspectives.map(({ value }) => value)));
      if (result.kind === 'nko') close(result.total, sum(result.objectives.map(({ value }) => value)));
      const { green, yellow, red, none } = result.counts;
      expect(green + yellow + red + none).toBe(result.rows.length);
    }),
  );
});

it('equals what the custom functions answer in a sheet', () => {
  fc.assert(
    fc.property(cases, ({ kpis, card: chosen, result }) => {
      if (result.total === null) return;
      const scores = result.rows.map(({ score }) => [cell(score)]);
      const weights = kpis.map((one) => [cell(one.weight)]);
      if (result.kind === 'omax') {
        expect(result.total).toBe(omaxIndex(scores, weights, chosen.normalize));
      } else if (result.kind === 'ckp') {
        const column = (part: 'target' | 'realization'): (number | '')[][] => kpis.map((one) => [cell(one[part])]);
        const polarities = kpis.map(({ polarity }) => [polarity]);
        const table = ckpTable(column('target'), column('realization'), weights, polarities, chosen.normalize, null);
        const rows = result.rows.map(({ score, weight: share, value }) => [cell(score), cell(share), cell(value)]);
        expect(table.slice(0, -1)).toEqual(rows);
        expect(table.at(-1)?.[2]).toBe(result.total);
      } else {
        expect(rolledUp(result)).toBeCloseTo(result.total, 10);
      }
    }),
  );
});

/** BSC.ROLLUP over the list that an NKO sheet has: the whole, perspectives, objectives, indicators. */
function rolledUp({ rows, objectives, perspectives }: ScorecardResult): unknown {
  const list: [item: string, parent: string, weight: number | '', score: number | ''][] = [
    ['NKO', '', '', ''],
    ...perspectives.map(({ name, givenWeight }): [string, string, number, ''] => [name, 'NKO', givenWeight ?? 0, '']),
    ...objectives.map(({ name, perspective: above, givenWeight }): [string, string, number, ''] => [
      name,
      above,
      givenWeight ?? 0,
      '',
    ]),
    ...rows.map(({ kpi: one, objective, score }): [string, string, number, number | ''] => [
      one.key,
      objective,
      one.weight ?? 0,
      cell(score),
    ]),
  ];
  const column = (part: 0 | 1 | 2 | 3): unknown[][] => list.map((row) => [row[part]]);
  return rolledUpScores(column(0), column(1), column(2), column(3), true)[0]?.[0];
}

it('gains nothing less than 0 below green, and reaches green', () => {
  fc.assert(
    fc.property(cases, ({ kpis, card: chosen, result }) => {
      const gains = gainsOf(kpis, chosen, NO_SURROUNDINGS);
      const below = result.rows.filter(({ light }) => light === 'yellow' || light === 'red');
      expect(gains).toHaveLength(below.length);
      gains.forEach((one, place) => {
        expect(one.gain).toBeGreaterThanOrEqual(0);
        expect(one.to.light).toBe('green');
        expect(one.gain).toBeLessThanOrEqual(gains[place - 1]?.gain ?? Infinity);
        const changed = whatIf(kpis, chosen, NO_SURROUNDINGS, { realizations: { [one.kpi.key]: one.to.realization } });
        close(changed.total, one.total);
        close(one.total, (result.total ?? 0) + one.gain);
      });
    }),
  );
});

it('changes nothing when nothing is tried', () => {
  fc.assert(
    fc.property(cases, ({ kpis, card: chosen, result }) => {
      expect(whatIf(kpis, chosen, NO_SURROUNDINGS, {})).toEqual(result);
      const weights = Object.fromEntries(kpis.map((one) => [one.key, one.weight ?? 0]));
      const realizations = Object.fromEntries(kpis.map((one) => [one.key, one.realization]));
      expect(whatIf(kpis, chosen, NO_SURROUNDINGS, { weights, realizations })).toEqual(result);
    }),
  );
});

it('is as far from the next band as it says', () => {
  fc.assert(
    fc.property(cases, ({ result }) => {
      const next = nextBand(result);
      if (result.light === null || result.light === 'green') {
        expect(next).toBeNull();
        return;
      }
      const limit = next?.light === 'green' ? result.bands.greenFrom : result.bands.yellowFrom;
      expect((result.total ?? 0) + (next?.distance ?? 0)).toBeCloseTo(limit, 12);
      expect(next?.distance).toBeGreaterThan(0);
      expect(next?.light).toBe(result.light === 'red' ? 'yellow' : 'green');
    }),
  );
});

it('does not depend on the order of the rows', () => {
  const shuffled = cases.chain((one) =>
    fc
      .shuffledSubarray(one.kpis, { minLength: one.kpis.length, maxLength: one.kpis.length })
      .map((kpis) => ({ ...one, other: scoreCard(kpis, one.card, NO_SURROUNDINGS), order: kpis })),
  );
  fc.assert(
    fc.property(shuffled, ({ kpis, card: chosen, result, other, order }) => {
      if (result.total === null) expect(other.total).toBeNull();
      else close(other.total, result.total);
      expect(other.counts).toEqual(result.counts);
      const scores = new Map(other.rows.map(({ kpi: one, score }) => [one.key, score]));
      for (const { kpi: one, score } of result.rows) expect(scores.get(one.key)).toBe(score);
      const kinds = (list: readonly Kpi[], of: ScorecardResult): string[] =>
        warningsOf(list, chosen, NO_SURROUNDINGS, of)
          .map(({ kind, keys }) => `${kind} ${[...keys].sort().join()}`)
          .sort();
      expect(kinds(order, other)).toEqual(kinds(kpis, result));
    }),
  );
});
