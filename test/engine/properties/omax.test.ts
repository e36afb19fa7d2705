import fc from 'fast-check';
import { lightOf, OMAX_BANDS } from '../../../src/engine/bands';
import { changesOf } from '../../../src/engine/omax/change';
import { omaxIndex } from '../../../src/engine/omax/index';
import { ladderOf } from '../../../src/engine/omax/ladder';
import { levelsOf } from '../../../src/engine/omax/level';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);
const PRINTED_LEVELS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
const level = fc.double({ min: 0, max: 10, noNaN: true });
const scorecard = fc.array(fc.tuple(level, weight), { minLength: 1, maxLength: 20 });

/** Anchors that rise or fall strictly, by steps that are not lost beside the anchors themselves. */
const anchorList = (length: number) =>
  fc
    .tuple(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: length - 1, maxLength: length - 1 }),
      fc.boolean(),
    )
    .map(([start, steps, falling]) => {
      let anchor = start;
      const anchors = [start, ...steps.map((step) => (anchor += step))];
      return falling ? anchors.map((one) => -one) : anchors;
    });

/** As many anchors as levels, with any levels that rise from 0 to 10. */
const scale = fc
  .uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 6 })
  .map((between) => [0, ...between.sort((a, b) => a - b), 10])
  .chain((levels) => anchorList(levels.length).map((anchors) => ({ levels, anchors })));

const ladder = (anchors: readonly number[], levels: readonly number[]) =>
  ladderOf([anchors], [levels]).flat() as number[];
const index = (rows: readonly (readonly [number, number])[], normalize = true) =>
  omaxIndex(columnOf(rows.map(([score]) => score)), columnOf(rows.map(([, share]) => share)), normalize);

describe('a ladder', () => {
  test('and the level are inverse: the value at a level earns that level, exactly', () => {
    fc.assert(
      fc.property(scale, ({ anchors, levels }) => {
        const values = ladder(anchors, levels);
        for (const rule of ['interpolate', 'hurdle'] as const) {
          expect(levelsOf(columnOf(values), [anchors], [levels], rule).flat()).toEqual(PRINTED_LEVELS);
        }
      }),
    );
  });

  test('read as eleven anchors gives the levels of the anchors it is made from', () => {
    fc.assert(
      fc.property(scale, value, ({ anchors, levels }, performance) => {
        const [[direct]] = levelsOf(performance, [anchors], [levels], 'interpolate') as [[number]];
        const [[read]] = levelsOf(performance, [ladder(anchors, levels)], null, 'interpolate') as [[number]];
        expect(read).toBeCloseTo(direct, 6);
      }),
    );
  });

  test('rises or falls throughout, between its ends', () => {
    fc.assert(
      fc.property(scale, ({ anchors, levels }) => {
        const values = ladder(anchors, levels);
        const direction = Math.sign((values[0] ?? 0) - (values[10] ?? 0));
        values.slice(1).forEach((step, i) => expect(((values[i] ?? 0) - step) * direction).toBeGreaterThan(0));
        expect([values[0], values[10]]).toEqual([anchors.at(-1), anchors[0]]);
      }),
    );
  });

  test('of mirrored anchors is the mirrored ladder', () => {
    fc.assert(
      fc.property(scale, ({ anchors, levels }) => {
        const mirrored = ladder(
          anchors.map((anchor) => -anchor),
          levels,
        );
        expect(mirrored.map((step) => -step + 0)).toEqual(ladder(anchors, levels).map((step) => step + 0));
      }),
    );
  });

  test('of a ladder is that ladder', () => {
    fc.assert(
      fc.property(scale, ({ anchors, levels }) => {
        const values = ladder(anchors, levels);
        expect(ladderOf([values], null).flat()).toEqual(values);
      }),
    );
  });

  test('of many KPIs is the ladder of each, side by side', () => {
    fc.assert(
      fc.property(fc.array(anchorList(4), { minLength: 2, maxLength: 8 }), (table) => {
        const levels = [[0, 3, 8, 10]];
        const together = ladderOf(table, levels);
        table.forEach((anchors, kpi) => {
          expect(together.map((row) => row[kpi])).toEqual(ladderOf([anchors], levels).flat());
        });
      }),
    );
  });
});

describe('a level', () => {
  test('is the same whether a KPI is scored alone or in a table with others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anchorList(3), value), { minLength: 2, maxLength: 12 }), (kpis) => {
        const performances = kpis.map(([, performance]) => performance);
        const anchors = kpis.map(([own]) => own);
        const together = levelsOf(columnOf(performances), anchors, null, 'interpolate');
        const alone = kpis.map(([own, performance]) => levelsOf(performance, [own], null, 'interpolate')[0]);
        expect(together).toEqual(alone);
      }),
    );
  });

  test('is never better for a worse performance, and its light never greener', () => {
    const order = { red: 0, yellow: 1, green: 2 };
    fc.assert(
      fc.property(scale, value, value, ({ anchors, levels }, first, second) => {
        const rising = (anchors[0] ?? 0) < (anchors.at(-1) ?? 0);
        const worse = rising ? Math.min(first, second) : Math.max(first, second);
        const better = rising ? Math.max(first, second) : Math.min(first, second);
        const outcomes = levelsOf([[worse, better]], columnOf(anchors), [levels], 'interpolate');
        const [[low, high]] = outcomes as [[number, number]];
        expect(low).toBeLessThanOrEqual(high);
        expect(order[lightOf(low, OMAX_BANDS)]).toBeLessThanOrEqual(order[lightOf(high, OMAX_BANDS)]);
      }),
    );
  });
});

describe('an index', () => {
  test('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(scorecard, (rows) => {
        expect(index([...rows].reverse())).toBeCloseTo(index(rows), 10);
      }),
    );
  });

  test('rises with each of its levels', () => {
    fc.assert(
      fc.property(scorecard, fc.nat(), level, (rows, which, other) => {
        const position = which % rows.length;
        const changed = rows.map(([score, share], i) => [i === position ? other : score, share] as const);
        const [before, after] = [index(rows), index(changed)];
        if (other >= (rows[position]?.[0] ?? 0)) expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        else expect(after).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  test('of weights as printed is the normalised one times their sum', () => {
    fc.assert(
      fc.property(scorecard, (rows) => {
        const sum = rows.reduce((total, [, share]) => total + share, 0);
        expect(index(rows, false)).toBeCloseTo(index(rows) * sum, 8);
      }),
    );
  });

  test('of all rows is the index of the indices of two parts', () => {
    fc.assert(
      fc.property(scorecard, scorecard, (first, second) => {
        const parts = [first, second].map(
          (rows) => [index(rows), rows.reduce((total, [, share]) => total + share, 0)] as const,
        );
        expect(index(parts)).toBeCloseTo(index([...first, ...second]), 10);
      }),
    );
  });
});

describe('a change', () => {
  const quantity = fc.double({ min: 1, max: 1e4, noNaN: true });
  const change = (current: number, previous: number) => changesOf(current, previous)[0]?.[0] as number;

  test('over two periods compounds, and none is left after going there and back', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (first, second, third) => {
        const compound = (1 + change(second, first)) * (1 + change(third, second)) - 1;
        expect(Math.abs(compound - change(third, first))).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(compound)));
        expect((1 + change(second, first)) * (1 + change(first, second))).toBeCloseTo(1, 6);
      }),
    );
  });

  test('follows no unit', () => {
    fc.assert(
      fc.property(quantity, quantity, fc.constantFrom(0.5, 2, 1024), (current, previous, unit) => {
        expect(change(current * unit, previous * unit)).toBe(change(current, previous));
      }),
    );
  });
});
