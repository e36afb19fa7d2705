/** Plain forms of what scorecards use, against the functions themselves, on random tables. */
import fc from 'fast-check';
import { installCustomFunctions } from '../../support/customFunctions';
import { expectAgreement } from './agreement';
import type { Called, Value } from './calledCells';
import { column, cells, constant, row } from './calledCells';

beforeAll(installCustomFunctions);

const SEED = Number(process.env.SEED ?? 12);
const RUNS = Number(process.env.RUNS ?? 6);

const drawn = <T>(arbitrary: fc.Arbitrary<T>, runs = RUNS): T[] => fc.sample(arbitrary, { numRuns: runs, seed: SEED });
const amount = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100);
const positive = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100);
const orBlank = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | ''> =>
  fc.oneof(
    { weight: 8, arbitrary },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('' as const) },
  );

/** Anchors that mostly rise or fall, as of KPIs. */
const anchors = (count: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(fc.uniqueArray(amount, { minLength: count, maxLength: count }), fc.integer({ min: 0, max: 9 }))
    .map(([values, kind]) => {
      const sorted = [...values].sort((one, other) => one - other);
      return kind === 0 ? values : kind % 2 === 0 ? sorted : sorted.reverse();
    });

describe('OMAX', () => {
  test.each([
    ['three anchors', 3, null],
    ['eleven anchors', 11, null],
    ['four anchors with their levels', 4, [0, 3, 8, 10]],
  ] as const)('levels by %s', async (_, count, levels) => {
    const one = fc.tuple(
      fc.array(fc.tuple(orBlank(amount), anchors(count)), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.boolean(),
    );
    await expectAgreement(
      drawn(one).map(([kpis, isHurdle, isAcross]): Called => {
        const performance = kpis.map(([value]) => value);
        const table = kpis.map(([, values]) => values);
        const turned = (table[0] ?? []).map((__, index) => table.map((values) => values[index] ?? null));
        const rest = [levels === null ? constant(null) : row(levels), ...(isHurdle ? [constant('hurdle')] : [])];
        return {
          id: 'OMAX_LEVEL',
          args:
            isAcross && kpis.length > 1
              ? [row(performance), cells(...turned), ...rest]
              : [column(performance), cells(...table), ...rest],
        };
      }),
    );
  });

  test('ladders', async () => {
    const one = fc.array(anchors(3), { minLength: 1, maxLength: 4 });
    await expectAgreement(drawn(one).map((table): Called => ({ id: 'OMAX_LADDER', args: [cells(...table)] })));
  });

  test('indices', async () => {
    const level = orBlank(fc.integer({ min: 0, max: 10_000 }).map((value) => value / 1000));
    const one = fc.tuple(fc.array(fc.tuple(level, orBlank(positive)), { minLength: 1, maxLength: 8 }), fc.boolean());
    await expectAgreement(
      drawn(one, 2 * RUNS).map(([rows, normalize]): Called => ({
        id: 'OMAX_INDEX',
        args: [
          column(rows.map(([own]) => own)),
          column(rows.map(([, weight]) => weight)),
          ...(normalize ? [] : [constant(false)]),
        ],
      })),
    );
  });

  test('lights and changes', async () => {
    const level = orBlank(
      fc.oneof(
        fc.integer({ min: 0, max: 10_000 }).map((value) => value / 1000),
        fc.constantFrom(4, 8, 7.999999999999999, 10, 11),
      ),
    );
    const levels = drawn(fc.array(level, { minLength: 1, maxLength: 6 }));
    const changes = drawn(fc.array(fc.tuple(orBlank(positive), orBlank(amount)), { minLength: 1, maxLength: 5 }));
    await expectAgreement([
      ...levels.map((values, index): Called => ({
        id: 'OMAX_LIGHT',
        args: [column(values), ...(index % 2 === 0 ? [] : [constant(3), constant(6.5), constant('id')])],
      })),
      ...changes.map((pairs): Called => ({
        id: 'OMAX_CHANGE',
        args: [column(pairs.map(([now]) => now)), column(pairs.map(([, before]) => before))],
      })),
    ]);
  });
});

const polarity = fc.constantFrom<Value>(
  'maximize',
  'minimize',
  'stabilize',
  'maximize-120',
  'Maksimalkan',
  'minimasi',
  null,
  'makin kecil makin baik',
  'sideways',
);
const indicator = fc.record({
  target: fc.oneof({ weight: 6, arbitrary: orBlank(amount) }, { weight: 1, arbitrary: fc.constant(0) }),
  realization: fc.oneof({ weight: 6, arbitrary: orBlank(amount) }, { weight: 1, arbitrary: fc.constant(0) }),
  weight: fc.oneof({ weight: 12, arbitrary: positive }, { weight: 1, arbitrary: fc.constantFrom(null, 0) }),
  polarity,
  worst: fc.oneof(fc.constant(null), positive),
});

describe('CKP', () => {
  test('indices', async () => {
    const one = fc.tuple(fc.array(indicator, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 3 }));
    await expectAgreement(
      drawn(one, 2 * RUNS).map(([rows, kind]): Called => {
        const of = (key: 'target' | 'realization' | 'polarity' | 'worst') => column(rows.map((one) => one[key]));
        const words = kind === 0 ? constant(null) : kind === 1 ? constant('minimize') : of('polarity');
        return {
          id: 'CKP_INDEX',
          args: [of('target'), of('realization'), words, of('worst'), ...(kind === 3 ? [constant(150)] : [])],
        };
      }),
    );
  });

  test('scores and tables', async () => {
    const one = fc.tuple(
      fc.array(indicator, { minLength: 1, maxLength: 7 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(1, 0.0005, 0.05),
    );
    await expectAgreement(
      drawn(one, 2 * RUNS).map(([rows, isTable, normalize, scale]): Called => {
        const of = (key: 'target' | 'realization' | 'polarity' | 'worst') => column(rows.map((one) => one[key]));
        const weights = column(rows.map(({ weight }) => weight && weight * scale));
        return {
          id: isTable ? 'CKP_TABLE' : 'CKP_SCORE',
          args: [of('target'), of('realization'), weights, of('polarity'), constant(normalize), of('worst')],
        };
      }),
    );
  });

  test('weights, values, ratings, statuses and years', async () => {
    const validity = fc.constantFrom<Value>('exact', 'proxy', 'activity', 'Eksak', 'proksi', null, 'else');
    const control = fc.constantFrom<Value>('high', 'moderate', 'low', 'Tinggi', 'sedang', null);
    const points = orBlank(fc.integer({ min: 0, max: 120_000 }).map((value) => value / 1000));
    const whole = orBlank(fc.integer({ min: 0, max: 6 }).map((value) => value * 20));
    const task = fc.record({ target: positive, value: orBlank(fc.oneof(positive, fc.constant(0))) });
    const tasks = fc.array(fc.tuple(task, task, task, task), { minLength: 1, maxLength: 4 });
    await expectAgreement([
      ...drawn(fc.array(fc.tuple(validity, control), { minLength: 1, maxLength: 4 })).map((pairs): Called => ({
        id: 'CKP_WEIGHT',
        args: [column(pairs.map(([one]) => one)), column(pairs.map(([, other]) => other))],
      })),
      ...drawn(fc.array(fc.tuple(points, points), { minLength: 1, maxLength: 4 })).map((pairs, index): Called => ({
        id: index % 2 === 0 ? 'CKP_NKP' : 'CKP_NPKP',
        args: [
          column(pairs.map(([one]) => one)),
          column(pairs.map(([, other]) => other)),
          ...(index % 3 === 0 ? [constant(0.55)] : []),
        ],
      })),
      ...drawn(fc.array(points, { minLength: 1, maxLength: 6 })).map((values, index): Called => ({
        id: 'CKP_RATING',
        args: [column(values), ...(index % 2 === 0 ? [] : [constant('pp30-2019'), constant('id')])],
      })),
      ...drawn(fc.array(whole, { minLength: 2, maxLength: 12 })).map((values, index): Called => ({
        id: 'CKP_DISTRIBUTION',
        args: [column(values), ...(index % 2 === 0 ? [] : [constant(0.3), constant(0.2)])],
      })),
      ...drawn(fc.array(fc.tuple(points, points, points, points), { minLength: 1, maxLength: 3 })).map(
        (rows, index): Called => ({
          id: 'CKP_CONSOLIDATE',
          args: [cells(...rows), constant(['last', 'sum', 'average'][index % 3] ?? 'last')],
        }),
      ),
      ...drawn(tasks).map((rows, index): Called => ({
        id: 'CKP_SKP',
        args: [0, 1, 2, 3]
          .slice(0, 1 + (index % 4))
          .flatMap((aspect) => [
            column(rows.map((one) => one[aspect]?.target ?? null)),
            column(rows.map((one) => one[aspect]?.value ?? null)),
          ]),
      })),
    ]);
  });
});

describe('BSC', () => {
  test('lights, bands and gaps', async () => {
    const score = orBlank(
      fc.oneof(
        fc.integer({ min: 0, max: 120_000 }).map((value) => value / 1000),
        fc.constantFrom(80, 100, 99.99999999999999, 0.9),
      ),
    );
    const scores = drawn(fc.array(score, { minLength: 1, maxLength: 6 }));
    const peers = fc.array(
      fc.tuple(
        orBlank(positive),
        orBlank(positive),
        orBlank(positive),
        fc.constantFrom('maximize', 'minimize', 'lower is better'),
      ),
      { minLength: 1, maxLength: 4 },
    );
    await expectAgreement([
      ...scores.map((values): Called => ({ id: 'BSC_LIGHT', args: [column(values)] })),
      ...scores.map((values): Called => ({
        id: 'BSC_BAND',
        args: [column(values), row([51, 61, 76]), row(['D', 'C', 'B', 'A'])],
      })),
      ...drawn(peers).map((rows): Called => ({
        id: 'BSC_GAP',
        args: [
          column(rows.map(([own]) => own)),
          cells(...rows.map(([, one, other]) => [one, other])),
          column(rows.map((one) => one[3])),
        ],
      })),
    ]);
  });
});
