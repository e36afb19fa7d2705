import fc from 'fast-check';
import { levelsOf } from '../../../src/engine/omax/level';
import type { Outcome } from '../../../src/engine/outcomes';
import { ScoringError } from '../../../src/engine/scoringError';

const said = (outcomes: Outcome<number>[][]) =>
  outcomes.map((row) =>
    row.map((outcome) => (outcome instanceof ScoringError ? `${outcome.code}: ${outcome.message}` : outcome)),
  );

/** Anchors that rise or fall strictly. */
const anchorList = (length: number) =>
  fc
    .tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: length - 1, maxLength: length - 1 }),
      fc.boolean(),
    )
    .map(([start, steps, falling]) => {
      const anchors = steps.reduce((list, step) => [...list, (list[list.length - 1] ?? 0) + step], [start]);
      return falling ? anchors.map((anchor) => -anchor) : anchors;
    });

describe('one KPI', () => {
  test.each([
    ['a row', [[20, 40, 100]]],
    ['a column', [[20], [40], [100]]],
  ])('takes its anchors from %s', (_, anchors) => {
    expect(levelsOf(70, anchors, null, 'interpolate')).toEqual([[6.5]]);
  });

  test('answers in the shape of its performances', () => {
    expect(
      levelsOf(
        [
          [20, 40],
          [100, 30],
        ],
        [[20, 40, 100]],
        null,
        'interpolate',
      ),
    ).toEqual([
      [0, 3],
      [10, 1.5],
    ]);
    expect(levelsOf([[20, 40, 100, 30]], [[20], [40], [100]], null, 'interpolate')).toEqual([[0, 3, 10, 1.5]]);
  });

  test('three performances in a row with three anchors in a row are three months of one KPI', () => {
    expect(levelsOf([[20, 40, 100]], [[20, 40, 100]], null, 'interpolate')).toEqual([[0, 3, 10]]);
  });

  test('lower is better when anchors fall', () => {
    expect(levelsOf([[10], [7], [2], [3]], [[10, 7, 2]], null, 'interpolate')).toEqual([[0], [3], [10], [8.6]]);
  });

  test('is capped at the ends', () => {
    expect(levelsOf([[-5], [1e9]], [[20, 40, 100]], null, 'interpolate')).toEqual([[0], [10]]);
    expect(levelsOf([[-5], [1e9]], [[100, 40, 20]], null, 'interpolate')).toEqual([[10], [0]]);
  });

  test('eleven anchors are levels 10 to 0, as an Objective Matrix is printed', () => {
    const ladder = [[100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0]];
    expect(levelsOf([[100], [55], [0]], ladder, null, 'interpolate')).toEqual([[10], [5.5], [0]]);
  });

  test('other anchors take the levels given, in any order that rises or falls', () => {
    expect(levelsOf(81.25, [[50, 70, 75, 100]], [[0, 3, 8, 10]], 'interpolate')).toEqual([[8.5]]);
    expect(levelsOf(81.25, [[100, 75, 70, 50]], [[10], [8], [3], [0]], 'interpolate')).toEqual([[8.5]]);
    expect(levelsOf(30, [[0, 100]], [[0, 10]], 'interpolate')).toEqual([[3]]);
  });

  test('numbers in text count, with either decimal sign', () => {
    expect(levelsOf('2,5', [['0', '2.5', '10']], null, 'interpolate')).toEqual([[3]]);
  });
});

describe('many KPIs', () => {
  const anchors = [
    [20, 40, 100],
    [10, 7, 2],
  ];

  test('in rows: one row of anchors per performance', () => {
    expect(levelsOf([[70], [3]], anchors, null, 'interpolate')).toEqual([[6.5], [8.6]]);
  });

  test('in columns: one column of anchors per performance', () => {
    const columns = [0, 1, 2].map((i) => anchors.map((row) => row[i]));
    expect(levelsOf([[70, 3]], columns, null, 'interpolate')).toEqual([[6.5, 8.6]]);
  });

  test('as many KPIs as anchors: the performances decide', () => {
    const square = [
      [0, 1, 2],
      [0, 10, 20],
      [0, 100, 200],
    ];
    expect(levelsOf([[1], [1], [1]], square, null, 'interpolate')).toEqual([[3], [expect.closeTo(0.3, 12)], [0.03]]);
    const transposed = [0, 1, 2].map((i) => square.map((row) => row[i]));
    expect(levelsOf([[1, 1, 1]], transposed, null, 'interpolate')).toEqual([[3, expect.closeTo(0.3, 12), 0.03]]);
  });

  test('have one performance each: a table of performances is refused', () => {
    const table = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const anchors = [
      [0, 3, 9],
      [0, 4, 8],
    ];
    expect(() => levelsOf(table, anchors, null, 'interpolate')).toThrow('Performance is 2 × 3 and anchors are 2 × 3.');
  });

  test('a bad KPI is refused alone, in its own row', () => {
    const rows = levelsOf(
      [[70], [3], [''], [5], ['many'], [{ code: '#REF!' }], [50]],
      [
        [20, 40, 100],
        [2, 7, 2],
        [20, 40, 100],
        [0, '', 9],
        [20, 40, 100],
        [20, 40, 100],
        [20, { code: '#DIV/0!' }, 100],
      ],
      null,
      'interpolate',
    );
    expect(said(rows)).toEqual([
      [6.5],
      [
        'value: Anchors, row 2: the starting point is not between worst and target (worst 2, starting point 7, target 2). Correct the anchors.',
      ],
      ['notAvailable: Performance, row 3: there is no data yet.'],
      ['value: Anchors, row 4, column 2: the value is missing. Type a number.'],
      ['value: Performance, row 5: "many" is not a usable number. Type a number.'],
      [{ code: '#REF!' }],
      [{ code: '#DIV/0!' }],
    ]);
  });

  test('a bad KPI in columns names its column', () => {
    const rows = levelsOf(
      [[70, 3]],
      [
        [20, 2],
        [40, 2],
        [100, 5],
      ],
      null,
      'interpolate',
    );
    expect(said(rows)[0]?.[1]).toMatch('Anchors, column 2: the starting point is not between worst and target');
  });

  test('an unfinished row, blank throughout, is not available', () => {
    expect(
      said(
        levelsOf(
          [[70], ['']],
          [
            [20, 40, 100],
            ['', '', ''],
          ],
          null,
          'interpolate',
        ),
      )[1],
    ).toEqual(['notAvailable: Performance, row 2: there is no data yet.']);
  });
});

describe('the hurdle rule', () => {
  test('answers the highest whole level fully reached', () => {
    expect(levelsOf([[0], [29], [30], [99.9], [100]], [[0, 30, 100]], null, 'hurdle')).toEqual([
      [0],
      [2],
      [3],
      [9],
      [10],
    ]);
  });

  test('a performance one rupiah short of a step of billions has not reached it', () => {
    const anchors = [[28671665000, 44177214540, 52295456000]];
    expect(levelsOf([[52295455999], [52295456000]], anchors, null, 'hurdle')).toEqual([[9], [10]]);
    expect(levelsOf([[44177214539], [44177214540]], anchors, null, 'hurdle')).toEqual([[2], [3]]);
    expect(levelsOf([[52295455999]], anchors, null, 'interpolate')[0]?.[0]).toBeLessThan(10);
  });

  test('is never above interpolation and less than one level below', () => {
    fc.assert(
      fc.property(anchorList(3), fc.double({ min: -1e7, max: 1e7, noNaN: true }), (anchors, performance) => {
        const level = levelsOf(performance, [anchors], null, 'interpolate')[0]?.[0] as number;
        const hurdle = levelsOf(performance, [anchors], null, 'hurdle')[0]?.[0] as number;
        expect(Number.isInteger(hurdle)).toBe(true);
        expect(hurdle).toBeLessThanOrEqual(level + 1e-9);
        expect(level - hurdle).toBeLessThan(1);
      }),
    );
  });
});

describe('levels', () => {
  test('are monotone in the performance and stay within 0 and 10', () => {
    fc.assert(
      fc.property(
        anchorList(3),
        fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 2, maxLength: 20 }),
        (anchors, list) => {
          const sorted = [...list].sort((a, b) => a - b);
          const levels = levelsOf(
            sorted.map((value) => [value]),
            [anchors],
            null,
            'interpolate',
          ).flat() as number[];
          const best = (anchors[0] ?? 0) < (anchors[2] ?? 0) ? levels : [...levels].reverse();
          best.forEach((level, i) => {
            expect(level).toBeGreaterThanOrEqual(best[i - 1] ?? 0);
            expect(level).toBeLessThanOrEqual(10);
          });
        },
      ),
    );
  });

  test.each(['interpolate', 'hurdle'] as const)('at the whole steps of the table are whole, by %s', (rule) => {
    const steps = [3, 4, 5, 6, 7, 8, 9, 10];
    for (const [worst, start, target] of [
      [75, 92, 100],
      [0.38, 0.61, 2.43],
      [-1.2, -2.1, -7.7],
      [44197.25, 44190.5, 44190.1],
    ] as const) {
      const performances = steps.map((level) => [start + ((level - 3) * (target - start)) / 7]);
      expect(levelsOf(performances, [[worst, start, target]], null, rule).flat()).toEqual(steps);
    }
    // Fifteen digits, as Excel shows them, of 100 + 3/7, which is level 6.
    expect(levelsOf([[100.428571428571]], [[90, 100, 101]], null, rule)).toEqual([[6]]);
    expect(levelsOf([[0.3]], [[0, 0.1 + 0.2, 1]], null, rule)).toEqual([[3]]);
    expect(levelsOf([[0.1 + 0.2]], [[1, 0.3, 0]], null, rule)).toEqual([[3]]);
  });

  test('between the steps are not drawn to them', () => {
    const level = levelsOf(8 - 1e-10, [[0, 5, 10]], [[0, 5, 10]], 'interpolate')[0]?.[0];
    expect(level).toBe(8 - 1e-10);
  });

  test("at the anchors are exactly the anchors' levels", () => {
    fc.assert(
      fc.property(anchorList(11), (anchors) => {
        expect(levelsOf([anchors], [anchors], null, 'interpolate')).toEqual([[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]);
      }),
    );
  });

  test('do not change when performance and anchors change their unit', () => {
    fc.assert(
      fc.property(
        anchorList(3),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(2, 0.5, 1024, -1),
        (anchors, value, unit) => {
          const [[level]] = levelsOf(value, [anchors], null, 'interpolate') as [[number]];
          const [[other]] = levelsOf(value * unit, [anchors.map((anchor) => anchor * unit)], null, 'interpolate') as [
            [number],
          ];
          expect(other).toBeCloseTo(level, 9);
        },
      ),
    );
  });

  test('are the same whether anchors are read from worst to target or back', () => {
    fc.assert(
      fc.property(anchorList(4), fc.double({ min: -1e6, max: 1e6, noNaN: true }), (anchors, value) => {
        const forward = levelsOf(value, [anchors], [[0, 3, 8, 10]], 'interpolate');
        const backward = levelsOf(value, [[...anchors].reverse()], [[10, 8, 3, 0]], 'interpolate');
        expect(backward).toEqual(forward);
      }),
    );
  });
});
