import fc from 'fast-check';
import { readAnalysis } from '../../../src/engine/pls/analysis';
import { htmt } from '../../../src/engine/pls/discriminant';
import type { Construct } from '../../../src/engine/pls/model';
import { reliabilityOf } from '../../../src/engine/pls/reliability';
import { questionnaire } from '../../support/pathModels';

type Rows = readonly (readonly unknown[])[];
const SIZES = [3, 2, 4];
const anySeed = fc.integer({ min: 1, max: 100_000 });
const anyScheme = fc.constantFrom('path', 'centroid', 'factorial');
const RUNS = { numRuns: 25 };

/** Every number of a model, by the names of what it belongs to. */
function numbersOf(items: Rows, blocks: Rows, paths: Rows, scheme: string): Record<string, number> {
  const analysis = readAnalysis(items, blocks, paths, scheme, null);
  const { constructs, estimate, correlations } = analysis;
  const name = (place: number) => constructs[place]?.name ?? '';
  const found: Record<string, number> = {};
  constructs.forEach((one, place) => {
    const { alpha, rhoA, cr, ave } = reliabilityOf(one, estimate, place, correlations);
    Object.assign(found, {
      [`α ${one.name}`]: alpha,
      [`ρA ${one.name}`]: rhoA,
      [`CR ${one.name}`]: cr,
      [`AVE ${one.name}`]: ave,
    });
    analysis.items.forEach((item, at) => {
      found[`loading ${item} ${one.name}`] = estimate.crossLoadings[place]?.[at] as number;
      found[`weight ${item}`] = estimate.weights[at] as number;
    });
    constructs.forEach((other) => {
      if (one !== other)
        found[`HTMT ${[one.name, other.name].sort().join()}`] = htmt(one, other as Construct, correlations) as number;
    });
  });
  for (const { to, paths: ways, r2 } of analysis.regressions) {
    found[`R² ${name(to)}`] = r2;
    for (const { from, coefficient, f2 } of ways)
      Object.assign(found, { [`${name(from)}→${name(to)}`]: coefficient, [`f² ${name(from)}→${name(to)}`]: f2 });
  }
  return found;
}

function same(one: Record<string, number>, other: Record<string, number>, within = 1e-9): void {
  expect(Object.keys(other).sort()).toEqual(Object.keys(one).sort());
  for (const [key, value] of Object.entries(one))
    expect([key, Math.abs(value - (other[key] as number)) < within]).toEqual([key, true]);
}

const shuffled = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  list
    .map((one, at) => ({ one, key: keys[at % keys.length] as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

test('the order of respondents, items, blocks and paths changes nothing', () => {
  fc.assert(
    fc.property(
      anySeed,
      anyScheme,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 50 }),
      (seed, scheme, keys) => {
        const { items, blocks, paths } = questionnaire(seed, 50, SIZES);
        const [top = [], ...people] = items;
        const order = shuffled(
          top.map((_, at) => at),
          keys,
        );
        const moved = [top, ...shuffled(people, keys)].map((row) => order.map((at) => row[at]));
        same(
          numbersOf(items, blocks, paths, scheme),
          numbersOf(moved, shuffled(blocks, keys), shuffled(paths, keys), scheme),
        );
      },
    ),
    RUNS,
  );
});

test('names of items and constructs change nothing', () => {
  const { items, blocks, paths } = questionnaire(3, 50, SIZES);
  const renamed = (cell: unknown) =>
    String(cell)
      .replace(/^c(\d)i/, 'Question $1.')
      .replace(/^C/, 'Factor ');
  const [top = [], ...people] = items;
  const other = numbersOf(
    [top.map(renamed), ...people],
    blocks.map(([item, one, mode]) => [renamed(item), renamed(one), mode]),
    paths.map((row) => row.map(renamed)),
    'path',
  );
  const own = numbersOf(items, blocks, paths, 'path');
  expect(
    Object.values(other)
      .map((value) => value.toFixed(10))
      .sort(),
  ).toEqual(
    Object.values(own)
      .map((value) => value.toFixed(10))
      .sort(),
  );
});

test('the scale of an item changes nothing', () => {
  fc.assert(
    fc.property(
      anySeed,
      anyScheme,
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      (seed, scheme, factor, shift) => {
        const { items, blocks, paths } = questionnaire(seed, 50, SIZES);
        const rescaled = items.map((row, k) =>
          k === 0 ? row : row.map((one, at) => (at % 2 === 0 ? factor * Number(one) + shift : one)),
        );
        same(numbersOf(items, blocks, paths, scheme), numbersOf(rescaled, blocks, paths, scheme), 1e-7);
      },
    ),
    RUNS,
  );
});

test('everybody answering twice changes nothing', () => {
  const { items, blocks, paths } = questionnaire(8, 50, SIZES);
  same(numbersOf(items, blocks, paths, 'path'), numbersOf([...items, ...items.slice(1)], blocks, paths, 'path'));
});

test('an item turned round turns its loading and weight, and no path', () => {
  const { items, blocks, paths } = questionnaire(9, 80, SIZES);
  const turned = items.map((row, k) => (k === 0 ? row : [8 - Number(row[0]), ...row.slice(1)]));
  const [own, other] = [numbersOf(items, blocks, paths, 'path'), numbersOf(turned, blocks, paths, 'path')];
  expect(other['AVE C2']).toBeCloseTo(own['AVE C2'] as number, 6);
  expect(Math.sign(other['loading c1i1 C1'] as number)).toBe(-Math.sign(own['loading c1i1 C1'] as number));
});
