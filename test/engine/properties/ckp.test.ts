import fc from 'fast-check';
import { consolidated } from '../../../src/engine/ckp/consolidate';
import { readStatusShares, statusesOf } from '../../../src/engine/ckp/distribution';
import type { Polarity } from '../../../src/engine/ckp/polarity';
import { indicatorIndices } from '../../../src/engine/ckp/indicator';
import { ratingsOf } from '../../../src/engine/ckp/rating';
import { ruleBookFor } from '../../../src/engine/ckp/rulebooks';
import { ckpScore } from '../../../src/engine/ckp/score';
import { ckpTable } from '../../../src/engine/ckp/table';
import { employeeValues, NKP, NPKP } from '../../../src/engine/ckp/value';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);
/** Below 1.6 they would look like fractions of 1. */
const points = fc.double({ min: 1.6, max: 120, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** A share of the results: neither 0, which is refused, nor all. */
const givenShare = fc.double({ min: 0.001, max: 0.999, noNaN: true });

/** An indicator of a contract; its realization may be missing. */
const indicator = fc.record({
  target: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  realization: fc.option(fc.double({ min: 0.001, max: 1e4, noNaN: true }), { nil: '' as const }),
  weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  polarity: fc.constantFrom<Polarity>('maximize', 'minimize', 'stabilize'),
});
type Indicator = typeof indicator extends fc.Arbitrary<infer T> ? T : never;
const contract = fc
  .array(indicator, { minLength: 1, maxLength: 20 })
  .filter((rows) => rows.some(({ realization }) => realization !== ''));

const listsOf = (rows: readonly Indicator[], factor = 1) =>
  [
    columnOf(rows.map((row) => row.target)),
    columnOf(rows.map((row) => row.realization)),
    columnOf(rows.map((row) => row.weight * factor)),
    columnOf(rows.map((row) => row.polarity)),
  ] as const;
/** Makes weights, as many as there are and up to 100 each, add to no more than 1. */
const AS_FRACTIONS = 1 / 2000;
const ckpOf = (rows: readonly Indicator[]) => ckpScore(...listsOf(rows), true, null);
const numbersIn = (cells: readonly unknown[]) => cells.filter((cell): cell is number => typeof cell === 'number');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const near = (value: number, expected: number, scale = Math.abs(expected)) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, scale));

describe('the table of a CKP', () => {
  test('contributes what CKP.SCORE sums to, normalised or not', () => {
    fc.assert(
      fc.property(contract, fc.boolean(), (rows, normalize) => {
        const lists = listsOf(rows, normalize ? 1 : AS_FRACTIONS);
        const table = ckpTable(...lists, normalize, null);
        const ckp = ckpScore(...lists, normalize, null);
        const [indicators, [totals]] = [table.slice(0, -1), table.slice(-1) as [unknown[]]];
        expect(totals[2]).toBe(ckp);
        near(sum(numbersIn(indicators.map((row) => row[2]))), ckp, 120 * (totals[1] as number));
        near(sum(numbersIn(indicators.map((row) => row[1]))), totals[1] as number);
      }),
    );
  });

  test('has weights that sum to 1 when normalised and to their own sum as printed', () => {
    fc.assert(
      fc.property(contract, (rows) => {
        expect(ckpTable(...listsOf(rows), true, null).at(-1)?.[1]).toBe(1);
        const lists = listsOf(rows, AS_FRACTIONS);
        near(ckpTable(...lists, false, null).at(-1)?.[1] as number, sum(lists[2].map(([weight]) => weight as number)));
      }),
    );
  });

  test('is the same by percents as by fractions, as printed', () => {
    fc.assert(
      fc.property(contract, fc.double({ min: 0.951, max: 1.049, noNaN: true }), (rows, whole) => {
        const factor = whole / sum(rows.map(({ weight }) => weight));
        const [fractions, percents] = [factor, 100 * factor].map((by) => ckpTable(...listsOf(rows, by), false, null));
        percents?.flat().forEach((cell, i) => {
          const other = fractions?.flat()[i];
          if (typeof cell === 'number') near(cell, other as number, 120);
          else expect(cell).toBe(other);
        });
      }),
    );
  });

  test('has the indices of CKP.INDEX', () => {
    fc.assert(
      fc.property(contract, (rows) => {
        const [targets, realizations, , polarities] = listsOf(rows);
        const indices = indicatorIndices(targets, realizations, polarities, null).flat();
        const table = ckpTable(...listsOf(rows), true, null).slice(0, -1);
        table.forEach(([index], i) => expect(index).toEqual(rows[i]?.realization === '' ? '' : indices[i]));
      }),
    );
  });
});

describe('the CKP', () => {
  test('lies between the lowest and the highest index', () => {
    fc.assert(
      fc.property(contract, (rows) => {
        const indices = numbersIn(
          ckpTable(...listsOf(rows), true, null)
            .slice(0, -1)
            .map(([index]) => index),
        );
        expect(ckpOf(rows)).toBeGreaterThanOrEqual(Math.min(...indices) - 1e-9);
        expect(ckpOf(rows)).toBeLessThanOrEqual(Math.max(...indices) + 1e-9);
      }),
    );
  });

  test('does not depend on the order of the indicators nor on the unit of the weights', () => {
    fc.assert(
      fc.property(contract, fc.constantFrom(0.01, 3, 100), (rows, factor) => {
        expect(ckpOf([...rows].reverse())).toBeCloseTo(ckpOf(rows), 9);
        expect(ckpScore(...listsOf(rows, factor), true, null)).toBeCloseTo(ckpOf(rows), 9);
      }),
    );
  });

  test('is the same with the indicators left out that have no realization', () => {
    fc.assert(
      fc.property(contract, (rows) => {
        expect(ckpOf(rows.filter(({ realization }) => realization !== ''))).toBe(ckpOf(rows));
      }),
    );
  });
});

describe('an index', () => {
  test('follows no unit of target, realization and worst', () => {
    fc.assert(
      fc.property(indicator, fc.constantFrom(0.5, 2, 1024), ({ target, realization, polarity }, unit) => {
        const scaled = realization === '' ? '' : realization * unit;
        expect(
          indicatorIndices(target * unit, scaled, polarity, null)
            .flat()
            .map(String),
        ).toEqual(indicatorIndices(target, realization, polarity, null).flat().map(String));
      }),
    );
  });

  test('of minimize mirrors that of maximize around 100, where neither is capped', () => {
    const near100 = fc.double({ min: 0.8, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e4, noNaN: true }), near100, (target, part) => {
        const [more, less] = ['maximize', 'minimize'].map(
          (polarity) => indicatorIndices(target, target * part, polarity, null)[0]?.[0] as number,
        ) as [number, number];
        expect(more + less).toBeCloseTo(200, 9);
      }),
    );
  });
});

describe('NKP and NPKP', () => {
  const value = (results: number, behaviour: number, portion: unknown, kind = NKP) =>
    employeeValues(results, behaviour, portion, kind)[0]?.[0] as number;

  test('lie between results and behaviour, and rise with both', () => {
    fc.assert(
      fc.property(points, points, points, givenShare, (first, second, behaviour, portion) => {
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        const [worse, better] = [value(low, behaviour, portion), value(high, behaviour, portion)];
        expect(worse).toBeGreaterThanOrEqual(Math.min(low, behaviour) - 1e-12);
        expect(better).toBeLessThanOrEqual(Math.max(high, behaviour) + 1e-12);
        expect(worse).toBeLessThanOrEqual(better + 1e-12);
        expect(value(behaviour, low, portion)).toBeLessThanOrEqual(value(behaviour, high, portion) + 1e-12);
      }),
    );
  });

  test('of the other share exchange results and behaviour', () => {
    fc.assert(
      fc.property(points, points, givenShare, (results, behaviour, portion) => {
        expect(value(results, behaviour, portion, NPKP)).toBeCloseTo(value(behaviour, results, 1 - portion, NPKP), 9);
      }),
    );
  });
});

describe('a rating', () => {
  test.each(['pp46-2011', 'pp30-2019'] as const)('by %s never gets worse with more points', (scale) => {
    const order = (language: 'en' | 'id') => ruleBookFor('rating', scale).bands.map(({ rating }) => rating[language]);
    fc.assert(
      fc.property(points, points, fc.constantFrom<'en' | 'id'>('en', 'id'), (first, second, language) => {
        const [[worse, better]] = ratingsOf([[Math.min(first, second), Math.max(first, second)]], scale, language) as [
          [string, string],
        ];
        expect(order(language)).toContain(worse);
        expect(order(language).indexOf(better)).toBeLessThanOrEqual(order(language).indexOf(worse));
      }),
    );
  });
});

describe('the distribution', () => {
  const employees = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 });
  const shares = fc.tuple(share, share).map(([a, b]) => ({ top: Math.min(a, b), bottom: 1 - Math.max(a, b) }));
  const statuses = (values: readonly number[], { top, bottom }: { top: number; bottom: number }) =>
    statusesOf(columnOf(values), readStatusShares(top, bottom), 'en').flat() as string[];

  test('agrees with counting, for everyone, how many have more', () => {
    fc.assert(
      fc.property(employees, shares, (values, { top, bottom }) => {
        const rounded = (part: number) => Math.round(part * values.length + 1e-9);
        const expected = values.map((own) => {
          const more = values.filter((other) => other > own).length;
          if (more < rounded(top)) return 'Best';
          return more >= values.length - rounded(bottom) ? 'Below average' : 'Average';
        });
        expect(statuses(values, { top, bottom })).toEqual(expected);
      }),
    );
  });

  test('does not change under a map that keeps the order, and follows a permutation', () => {
    fc.assert(
      fc.property(employees, shares, (values, parts) => {
        const plain = statuses(values, parts);
        expect(
          statuses(
            values.map((value) => value ** 3 - 1e5),
            parts,
          ),
        ).toEqual(plain);
        expect(statuses([...values].reverse(), parts)).toEqual([...plain].reverse());
      }),
    );
  });

  test('of different values has exactly the rounded counts', () => {
    const different = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(different, (values) => {
        const answer = statuses(values, { top: 0.15, bottom: 0.15 });
        const expected = Math.floor(values.length * 0.15 + 0.5 + 1e-9);
        expect(answer.filter((status) => status === 'Best')).toHaveLength(expected);
        expect(answer.filter((status) => status === 'Below average')).toHaveLength(expected);
      }),
    );
  });
});

describe('the value of a year', () => {
  const quarter = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: '' as const });
  const quarters = fc.array(quarter, { minLength: 1, maxLength: 4 }).filter((list) => list.some((one) => one !== ''));
  const year = (list: readonly unknown[], rule: 'last' | 'sum' | 'average') =>
    consolidated([list], rule)[0]?.[0] as number;

  test('of one known quarter is that quarter, by every rule', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(3), (known, position) => {
        const list = [0, 1, 2, 3].map((i) => (i === position ? known : ''));
        for (const rule of ['last', 'sum', 'average'] as const) expect(year(list, rule) + 0).toBe(known + 0);
      }),
    );
  });

  test('by average times the known quarters is the sum, and lies between them; last is one of them', () => {
    fc.assert(
      fc.property(quarters, (list) => {
        const known = numbersIn(list);
        expect(year(list, 'average') * known.length).toBeCloseTo(year(list, 'sum'), 6);
        expect(year(list, 'average')).toBeGreaterThanOrEqual(Math.min(...known) - 1e-6);
        expect(year(list, 'average')).toBeLessThanOrEqual(Math.max(...known) + 1e-6);
        expect(year(list, 'last')).toBe(known.at(-1));
      }),
    );
  });
});
