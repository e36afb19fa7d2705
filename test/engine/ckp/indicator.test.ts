import fc from 'fast-check';
import type { Polarity } from '../../../src/engine/ckp/polarity';
import { indicatorIndices } from '../../../src/engine/ckp/indicator';
import { ScoringError } from '../../../src/engine/scoringError';

const index = (target: unknown, realization: unknown, polarity: string | null = null, worst: unknown = null) =>
  indicatorIndices(target, realization, polarity, worst)[0]?.[0];

describe('maximize', () => {
  test.each([
    [100, 95, 95],
    [72, 82, 100 * (82 / 72)],
    [3, 4, 120],
    [100, 0, 0],
    [100, -5, 0],
    [-10, -11, 90],
    [-10, -10, 100],
    [-10, -5, 120],
    [-10, -25, 0],
    [-10, 5, 120],
  ])('target %p, realization %p: %p', (target, realization, expected) => {
    expect(index(target, realization)).toBeCloseTo(expected, 12);
  });

  test('is what a blank polarity means, also when the desktop passes it as 0', () => {
    for (const blank of [null, undefined, '', 0]) expect(indicatorIndices(100, 95, [[blank]], null)).toEqual([[95]]);
  });
});

describe('a target of 0 with a realization of 0', () => {
  test.each([null, '', 0, 10, -10, 'ten'])('is 100 for minimize, worst %p', (worst) => {
    expect(index(0, 0, 'minimize', worst)).toBe(100);
  });

  test.each(['maximize', 'stabilize', 'maximize-120'])('is nothing due for %s', (polarity) => {
    expect(index(0, 0, polarity)).toMatchObject({
      code: 'number',
      message: expect.stringMatching(/so nothing was due .* Leave the realization blank, so that the weight is spread/),
    });
  });

  test('is still 100 among others, each by its own worst', () => {
    expect(indicatorIndices([[0], [0]], [[0], [4]], 'minimize', [[''], [10]])).toEqual([[100], [60]]);
  });
});

describe('minimize', () => {
  test.each([
    [10, 8, 120],
    [10, 9.5, 105],
    [10, 10, 100],
    [10, 12, 80],
    [10, 21, 0],
    [0.1, 0.0101, 120],
  ])('target %p, realization %p: %p', (target, realization, expected) => {
    expect(index(target, realization, 'minimize')).toBeCloseTo(expected, 12);
  });

  test.each([
    [0, 10, 100],
    [4, 10, 60],
    [10, 10, 0],
    [12, 10, 0],
  ])('target 0, realization %p, worst %p: %p', (realization, worst, expected) => {
    expect(index(0, realization, 'minimize', worst)).toBeCloseTo(expected, 12);
  });

  test('needs no worst while the target is above 0', () => {
    expect(indicatorIndices([[10], [0]], [[8], [4]], 'minimize', [[''], [10]])).toEqual([[120], [60]]);
  });
});

describe('stabilize', () => {
  test.each([
    [100, 96, 96],
    [100, 100, 100],
    [100, 102, 98],
    [100, 201, 0],
    [-10, -9, 90],
    [-10, -11, 90],
  ])('target %p, realization %p: %p', (target, realization, expected) => {
    expect(index(target, realization, 'stabilize')).toBeCloseTo(expected, 12);
  });
});

describe('maximize-120', () => {
  test.each([
    [100, 100, 120],
    [100, 101, 120],
    [4, 3, 75],
    [100, 99.99, 99.99],
    [-10, -10, 120],
    [-10, -11, 90],
    [0.1 + 0.2, 0.3, 120],
    [1, 0.7 + 0.2 + 0.1, 120],
    [-0.3, -0.1 - 0.2, 120],
    [52295456000, 52295455999, (100 * 52295455999) / 52295456000],
  ])('target %p, realization %p: %p', (target, realization, expected) => {
    expect(index(target, realization, 'maximize-120')).toBeCloseTo(expected, 12);
  });
});

describe('polarities as tables say them', () => {
  test.each([
    ['Max', 'maximize'],
    ['Higher is better', 'maximize'],
    ['Positif', 'maximize'],
    ['Ascending', 'maximize'],
    ['+', 'maximize'],
    ['▲', 'maximize'],
    ['Min.', 'minimize'],
    ['Lower is better (LIB)', 'minimize'],
    ['makin rendah makin baik', 'minimize'],
    ['Cost', 'minimize'],
    ['−', 'minimize'],
    ['▼', 'minimize'],
    ['tepat target', 'stabilize'],
    ['Polarisasi 120', 'maximize-120'],
    ['120', 'maximize-120'],
  ])('%p is %s', (said, polarity) => {
    expect(index(80, 82, said)).toBe(index(80, 82, polarity));
  });

  test('120 as a number is maximize-120', () => {
    expect(indicatorIndices(80, 82, 120, null)[0]?.[0]).toBe(120);
  });

  test.each(['Blue', '-', 'min. 95', 'naik turun 5'])('%p is refused as it stands', (said) => {
    expect(index(80, 82, said)).toMatchObject({ key: 'unknownWord', values: { got: `"${said}"` } });
  });
});

describe('polarities', () => {
  test.each([
    ['Maksimalkan', 'maximize'],
    ['MAXIMISE', 'maximize'],
    [' minimalkan ', 'minimize'],
    ['Stabilkan', 'stabilize'],
    ['maksimalkan-120', 'maximize-120'],
    ['minimise', 'minimize'],
    ['stabilisasi', 'stabilize'],
  ])('%p is %s', (word, polarity) => {
    expect(index(80, 82, word)).toEqual(index(80, 82, polarity));
  });

  test('maximize rises and minimize falls with the realization; all stay within 0 and 120', () => {
    const target = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        target,
        value,
        value,
        fc.constantFrom<Polarity>('maximize', 'minimize', 'stabilize', 'maximize-120'),
        (t, a, b, polarity) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
            (realization) => index(t, realization, polarity) as number,
          ) as [number, number];
          for (const points of [low, high]) expect(points >= 0 && points <= 120).toBe(true);
          if (polarity === 'minimize') expect(high).toBeLessThanOrEqual(low);
          if (polarity.startsWith('maximize')) expect(high).toBeGreaterThanOrEqual(low);
        },
      ),
    );
  });

  test('maximize against a negative target also rises with the realization', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: -0.001, noNaN: true }), value, value, (t, a, b) => {
        expect(index(t, Math.max(a, b))).toBeGreaterThanOrEqual(index(t, Math.min(a, b)) as number);
      }),
    );
  });
});

test('an index that is a whole number of points is that number, by every polarity', () => {
  expect(indicatorIndices([[100], [100], [3]], [[110], [29], [1.5]], null, null)).toEqual([[110], [29], [50]]);
  expect(indicatorIndices(10, [[9], [11], [12]], 'minimize', null)).toEqual([[110], [90], [80]]);
  expect(indicatorIndices(-10, [[-11], [-9]], 'maximize', null)).toEqual([[90], [110]]);
  expect(indicatorIndices(10, [[9], [11]], 'stabilize', null)).toEqual([[90], [90]]);
});

describe('shapes', () => {
  test('one target for many realizations', () => {
    expect(indicatorIndices(100, [[90], [95]], null, null)).toEqual([[90], [95]]);
    expect(indicatorIndices([[100]], [[90, 95]], null, null)).toEqual([[90, 95]]);
  });

  test('a row against a column answers in a table', () => {
    expect(indicatorIndices([[100, 200]], [[90], [100]], null, null)).toEqual([
      [90, 45],
      [100, 50],
    ]);
  });

  test('every indicator has its own polarity', () => {
    expect(indicatorIndices([[100], [100]], [[90], [90]], [['maximize'], ['minimize']], null)).toEqual([
      [90],
      [expect.closeTo(110, 12)],
    ]);
  });

  test('a bad indicator spoils only its own cell', () => {
    const rows = indicatorIndices(
      [[100], [0], [100], [100], ['']],
      [[95], [5], [''], [{ code: '#DIV/0!' }], [90]],
      null,
      null,
    ).flat();
    expect(rows[0]).toBe(95);
    expect(rows[1]).toMatchObject({
      code: 'number',
      message: 'Target, row 2: with a target of 0 the maximize index does not exist. Check the target or the polarity.',
    });
    expect(rows[2]).toMatchObject({ code: 'notAvailable', message: 'Realization, row 3: there is no data yet.' });
    expect(rows[3]).toEqual({ code: '#DIV/0!' });
    expect(rows[4]).toMatchObject({
      code: 'value',
      message: 'Target, row 5: the target is missing. Type the target, or leave the row out of the ranges.',
    });
  });

  test('a cell of a table is named by row and column', () => {
    const [, [, wrong]] = indicatorIndices(
      100,
      [
        [90, 95],
        [96, 'soon'],
      ],
      null,
      null,
    ) as [unknown, [unknown, ScoringError]];
    expect(wrong.message).toBe('Realization, row 2, column 2: "soon" is not a usable number. Type a number.');
  });
});
