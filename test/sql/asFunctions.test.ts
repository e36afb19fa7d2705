import fc from 'fast-check';
import { INDEX_BANDS, OMAX_BANDS } from '../../src/engine/bands';
import { statusesOf } from '../../src/engine/ckp/distribution';
import { indicatorIndices } from '../../src/engine/ckp/indicator';
import { ckpScore } from '../../src/engine/ckp/score';
import { ckpTable } from '../../src/engine/ckp/table';
import { employeeValues, NKP } from '../../src/engine/ckp/value';
import { endingAt } from '../../src/engine/ckp/cap';
import { KEP_241 } from '../../src/engine/ckp/rulebooks/kep241';
import { rolledUpScores } from '../../src/engine/hierarchy/rollUp';
import { omaxIndex } from '../../src/engine/omax/index';
import { levelsOf } from '../../src/engine/omax/level';
import type { LevelRule } from '../../src/engine/omax/level';
import { indexLights, lightsOf } from '../../src/engine/omax/light';
import { attempt } from '../../src/engine/outcomes';
import { answers } from './engine';
import type { Row, Value } from './engine';

/** Rounds of tables, each of so many units: a query costs what a hundred units cost. */
const [ROUNDS, UNITS] = [6, 60];
const CAP = 150;

const quantity = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4000 }).map((n) => n / 20) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 100, 0.1, 0.3, 5, 10) },
  { weight: 1, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const weight = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, null, -0.1) },
);
const polarity = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('maximize', 'Minimize', 'minimalkan', 'stabilize', 'maksimasi', null, '') },
  { weight: 2, arbitrary: fc.constant('maximize-120') },
  { weight: 1, arbitrary: fc.constant('besok') },
);
const indicator = fc.record({
  target: quantity,
  realization: fc.oneof({ weight: 5, arbitrary: quantity }, { weight: 1, arbitrary: fc.constant(null) }),
  weight,
  polarity,
  worst: fc.oneof(fc.constant(null), quantity),
});
const units = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(row, { minLength: 1, maxLength: 9 }), { minLength: UNITS, maxLength: UNITS });

const column = <Name extends string>(rows: readonly Readonly<Record<Name, Value>>[], name: Name): unknown[][] =>
  rows.map((row) => [row[name]]);
const tableOf = <T extends object>(lists: readonly (readonly T[])[]): (T & { unit: number; place: number })[] =>
  lists.flatMap((rows, unit) => rows.map((row, place) => ({ ...row, unit, place })));
const byUnit = (rows: readonly Row[]): Map<Value, Row> => new Map(rows.map((row) => [row['unit'] ?? null, row]));

/** A number to 1e-9 of its size; anything else is no answer, and the reason is said. */
function expectSame(got: Row | undefined, name: string, expected: unknown, what: unknown): void {
  const value = got?.[name];
  if (typeof expected === 'number') {
    const difference = Math.abs(Number(value) - expected) / Math.max(1, Math.abs(expected));
    if (value === null || !(difference <= 1e-9))
      throw new Error(`${name}: ${String(value)} for ${expected} of ${JSON.stringify(what)}: ${JSON.stringify(got)}`);
  } else if (value !== null) {
    throw new Error(`${name}: ${String(value)} where ${JSON.stringify(expected)} is said of ${JSON.stringify(what)}`);
  }
}

const inOrder = ' ORDER BY unit, place';

describe('SQL', () => {
  const columns = {
    indicator: ['place'],
    target: 'target',
    realization: 'realization',
    weight: 'weight',
    polarity: 'polarity',
    worst: 'worst',
  };

  it.each([
    [true, null],
    [false, null],
    [true, CAP],
  ])('scores contracts as the functions do, divided weights %p, cap %p', async (normalize, cap) => {
    const book = cap === null ? KEP_241 : endingAt(cap, KEP_241);
    const rules = { method: 'ckp', unit: ['unit'], columns, normalize, ...(cap === null ? {} : { cap }) };
    await fc.assert(
      fc.asyncProperty(units(indicator), async (lists) => {
        const rows = tableOf(lists);
        const found = await answers(rules, { indicators: rows }, inOrder);
        const totals = byUnit(found['tb_totals'] ?? []);
        let at = 0;
        lists.forEach((list, unit) => {
          const lists5 = (['target', 'realization', 'weight', 'polarity', 'worst'] as const).map((name) =>
            column(list, name),
          );
          const [targets, realizations, weights, polarities, worsts] = lists5;
          const total = attempt(() => ckpScore(targets, realizations, weights, polarities, normalize, worsts, book));
          expectSame(totals.get(unit), 'tb_total', total, list);
          const table = attempt(() => ckpTable(targets, realizations, weights, polarities, normalize, worsts, book));
          const isBlank = (row: number): boolean => Array.isArray(table) && table[row]?.[0] === '';
          const indices = indicatorIndices(targets, realizations, polarities, worsts, book);
          list.forEach((_, row) => {
            const one = found['tb_indicators']?.[at + row];
            if (!isBlank(row) && Array.isArray(table)) expectSame(one, 'tb_score', indices[row]?.[0], list[row]);
            if (typeof total === 'number' && Array.isArray(table)) {
              if (table[row]?.[1] !== '') expectSame(one, 'tb_share', table[row]?.[1], list);
              if (table[row]?.[2] !== '') expectSame(one, 'tb_contribution', table[row]?.[2], list);
            }
            const light =
              typeof one?.['tb_score'] === 'number'
                ? indexLights([[one['tb_score'], 100]], INDEX_BANDS, 'en')[0]?.[0]
                : null;
            expect(one?.['tb_light']).toBe(light);
          });
          at += list.length;
        });
      }),
      { numRuns: ROUNDS, endOnFailure: true },
    );
  });

  const anchored = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: -400, max: 4000 }), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: -20, max: 120 }),
      weight,
      fc.integer({ min: 0, max: 15 }),
    )
    .map(([values, falls, odd, along, given, rare]) => {
      const [low, middle, high] = [...values].sort((a, b) => a - b).map((n) => n / 10) as [number, number, number];
      const rising = odd === 0 ? [middle, low, high] : odd === 1 ? [low, low, high] : [low, middle, high];
      const anchors: (number | null)[] = falls ? [...rising].reverse() : rising;
      if (odd === 2) anchors[1] = null;
      const realization =
        rare === 0 ? null : rare === 1 ? middle : rare === 2 ? low : low + ((high - low) * along) / 100;
      return { a: anchors[0] ?? null, b: anchors[1] ?? null, c: anchors[2] ?? null, realization, weight: given };
    });

  it.each<[LevelRule, boolean, number[] | undefined]>([
    ['interpolate', true, undefined],
    ['hurdle', true, undefined],
    ['interpolate', false, [10, 7, 4]],
  ])('levels indicators as the functions do, %s, divided weights %p, levels %p', async (rule, normalize, levels) => {
    const anchors = ['a', 'b', 'c'];
    const rules = {
      method: 'omax',
      unit: ['unit'],
      columns: { indicator: ['place'], realization: 'realization', weight: 'weight', anchors },
      rule,
      normalize,
      ...(levels === undefined ? {} : { levels }),
    };
    await fc.assert(
      fc.asyncProperty(units(anchored), async (lists) => {
        const found = await answers(rules, { indicators: tableOf(lists) }, inOrder);
        const totals = byUnit(found['tb_totals'] ?? []);
        let at = 0;
        lists.forEach((list, unit) => {
          const values = list.map(({ a, b, c }) => [a, b, c]);
          const level = (row: number): unknown =>
            levelsOf(
              [[list[row]?.realization]],
              [values[row]],
              levels === undefined ? undefined : [levels],
              rule,
            )[0]?.[0];
          const each = list.map((_, row) => level(row));
          list.forEach((row, i) => {
            const one = found['tb_indicators']?.[at + i];
            expectSame(one, 'tb_score', each[i], row);
            const light =
              typeof each[i] === 'number' ? lightsOf([[one?.['tb_score']]], OMAX_BANDS, 'en')[0]?.[0] : null;
            expect(one?.['tb_light']).toBe(light);
          });
          const isLevelled = each.every((one, i) => typeof one === 'number' || list[i]?.realization === null);
          const cells = each.map((one) => [typeof one === 'number' ? one : null]);
          const total = isLevelled
            ? attempt(() => omaxIndex(cells, column(list, 'weight'), normalize))
            : 'a level is refused';
          expectSame(totals.get(unit), 'tb_total', total, list);
          at += list.length;
        });
      }),
      { numRuns: ROUNDS, endOnFailure: true },
    );
  });

  it.each([true, false])(
    'rolls up objectives and perspectives as the functions do, divided weights %p',
    async (normalize) => {
      const placed = fc.record({
        target: fc.integer({ min: 50, max: 100 }),
        realization: fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 30, max: 130 }) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        weight: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(0.2, 0.3, 0.5) },
          { weight: 3, arbitrary: fc.constantFrom(null, 0) },
        ),
        perspective: fc.constantFrom('Customer', 'Finance', 'Learning'),
        objective: fc.constantFrom('SS1', 'SS2'),
      });
      const perspectiveWeights = { customer: 0.3, finance: 0.5, learning: 0.2 };
      const rules = {
        method: 'nko',
        unit: ['unit'],
        columns: {
          indicator: ['place'],
          target: 'target',
          realization: 'realization',
          weight: 'weight',
          perspective: 'perspective',
          objective: 'objective',
        },
        perspectiveWeights,
        normalize,
      };
      await fc.assert(
        fc.asyncProperty(units(placed), async (lists) => {
          const found = await answers(rules, { indicators: tableOf(lists) }, inOrder);
          const totals = byUnit(found['tb_totals'] ?? []);
          lists.forEach((list, unit) => {
            const indices = indicatorIndices(column(list, 'target'), column(list, 'realization'), null, null);
            const items: unknown[][] = [['Total', '', null, null]];
            for (const name of new Set(list.map(({ perspective }) => perspective))) {
              items.push([
                name,
                'Total',
                perspectiveWeights[name.toLowerCase() as keyof typeof perspectiveWeights],
                null,
              ]);
              for (const objective of new Set(
                list.filter((row) => row.perspective === name).map((row) => row.objective),
              )) {
                items.push([`${name} ${objective}`, name, null, null]);
              }
            }
            list.forEach((row, i) => {
              const index = indices[i]?.[0];
              items.push([
                `row ${i}`,
                `${row.perspective} ${row.objective}`,
                row.weight,
                typeof index === 'number' ? index : null,
              ]);
            });
            const of = (place: number): unknown[][] => items.map((item) => [item[place]]);
            const scores = rolledUpScores(of(0), of(1), of(2), of(3), normalize);
            expectSame(totals.get(unit), 'tb_total', scores[0]?.[0], list);
            items.forEach(([name, parent], i) => {
              if (parent !== 'Total') return;
              const one = found['tb_perspectives']?.find(
                (row) => row['unit'] === unit && row['tb_perspective'] === name,
              );
              expectSame(one, 'tb_score', scores[i]?.[0], list);
            });
          });
        }),
        { numRuns: ROUNDS, endOnFailure: true },
      );
    },
  );

  it('values and ranks employees as the functions do, ties and shares of each year', async () => {
    const employee = fc.record({
      score: fc.oneof(fc.integer({ min: 80, max: 120 }), fc.constantFrom(100, 100, 99.5)),
      behaviour: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(90, 92.5, 95, 100) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      year: fc.constantFrom(2025, 2026),
    });
    const rules = {
      method: 'ckp',
      unit: ['year', 'unit'],
      columns: { indicator: [], target: 'target', realization: 'realization' },
      behaviour: { table: 'behaviour', column: 'np' },
      distribution: { within: ['year'] },
      language: 'id',
    };
    await fc.assert(
      fc.asyncProperty(fc.array(employee, { minLength: 1, maxLength: 90 }), async (employees) => {
        const rows = employees.map(({ score, year }, unit) => ({ year, unit, target: 100, realization: score }));
        const behaviours = employees.map(({ behaviour, year }, unit) => ({ year, unit, np: behaviour }));
        const found = await answers(rules, { indicators: rows, behaviour: behaviours });
        for (const year of [2025, 2026]) {
          const group = employees.map((one, unit) => ({ ...one, unit })).filter((one) => one.year === year);
          if (group.length === 0) continue;
          const values = employeeValues(column(group, 'score'), column(group, 'behaviour'), null, NKP);
          const numbers = values.map(([value]) => [typeof value === 'number' ? value : null]);
          const statuses = statusesOf(numbers, { top: 0.15, bottom: 0.15 }, 'id');
          group.forEach(({ unit }, i) => {
            const isHere = (row: Row): boolean => row['unit'] === unit && row['year'] === year;
            expectSame(found['tb_values']?.find(isHere), 'tb_value', values[i]?.[0], group[i]);
            const status = statuses[i]?.[0];
            expect(found['tb_statuses']?.find(isHere)?.['tb_status']).toBe(typeof status === 'string' ? status : null);
          });
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
