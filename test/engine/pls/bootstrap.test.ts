import type { BootstrapResult } from '../../../src/engine/pls/bootstrap';
import { bootstrap } from '../../../src/engine/pls/bootstrap';
import { correlationsOf, standardised } from '../../../src/engine/pls/correlations';
import { generatorFrom, placeAmong, xoshiro } from '../../../src/engine/pls/generator';
import { resampling } from '../../../src/engine/pls/resample';
import { spreadOf } from '../../../src/engine/pls/spread';
import { readAnalysis } from '../../../src/engine/pls/analysis';
import { questionnaire, russett } from '../../support/pathModels';

const { items, blocks, paths } = questionnaire(11, 96, [4, 3, 5]);
const analysis = readAnalysis(items, blocks, paths, null, null);

function run(seed: number, resamples = 200, of = analysis): { result: BootstrapResult; steps: number } {
  const generator = bootstrap({ ...of, resamples, seed });
  for (let steps = 0; ; steps += 1) {
    const step = generator.next();
    if (step.done === true) return { result: step.value, steps };
    expect(step.value).toBe(Math.min(steps + 1, resamples));
  }
}

describe('the generator', () => {
  test('is xoshiro128**, as its reference code counts from the state 1, 2, 3, 4', () => {
    const draw = xoshiro(Uint32Array.of(1, 2, 3, 4));
    expect(Array.from({ length: 6 }, draw)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  test('gives whole numbers, others for every seed, and reaches every place alike', () => {
    const [one, other] = [generatorFrom(1), generatorFrom(2)].map((draw) => Array.from({ length: 5 }, draw));
    expect(one).not.toEqual(other);
    const again = generatorFrom(3);
    const hits = new Array<number>(7).fill(0);
    for (let k = 0; k < 70_000; k += 1) {
      const place = placeAmong(7, again());
      hits[place] = (hits[place] as number) + 1;
    }
    for (const count of hits) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

test('a resample has the correlations of the rows that are drawn', () => {
  for (const isPairwise of [false, true]) {
    const drawn = resampling(analysis.answers, isPairwise)(generatorFrom(5));
    const draw = generatorFrom(5);
    const rows = Array.from({ length: 96 }, () => placeAmong(96, draw()));
    const chosen = analysis.answers.map((item) => standardised(Float64Array.from(rows, (row) => item[row] as number)));
    const expected = correlationsOf(chosen as Float64Array[]);
    drawn?.forEach((value, at) => expect(value).toBeCloseTo(expected[at] as number, 12));
  }
});

describe('a bootstrap', () => {
  test('is the same for the same seed, step by step, and another for another', () => {
    const [one, same, other] = [run(2026), run(2026), run(2027)];
    // After the last resample a step for every number that is summed up: 2 paths, 2 × 12 of items, 1 R².
    expect(one.steps).toBe(200 + 27);
    expect(same.result).toEqual(one.result);
    expect(other.result.paths[0]?.deviation).not.toBe(one.result.paths[0]?.deviation);
  });

  test('keeps the numbers that a seed gave before', () => {
    const { paths: found } = run(2026).result;
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(found.map(({ deviation }) => deviation.toFixed(9))).toMatchInlineSnapshot(`
      [
        "0.075324073",
        "0.110111513",
      ]
    `);
  });

  test('estimates what the model does, and spreads around it', () => {
    const { result } = run(7, 400);
    expect(result.paths.map(({ estimate }) => estimate)).toEqual(
      analysis.regressions.flatMap((one) => one.paths.map(({ coefficient }) => coefficient)),
    );
    expect(result.r2.map(({ estimate }) => estimate)).toEqual(analysis.regressions.map(({ r2 }) => r2));
    expect(result.weights.map(({ estimate }) => estimate)).toEqual([...analysis.estimate.weights]);
    for (const { estimate, mean, deviation, low, high, t } of [...result.paths, ...result.loadings]) {
      expect(Math.abs(mean - estimate)).toBeLessThan(deviation);
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
      expect(t).toBeCloseTo(estimate / deviation, 12);
    }
    expect([result.used, result.failed]).toEqual([400, 0]);
  });

  test('turns every construct as the original stands, so that a sign that flips is no spread', () => {
    // Of industry one item runs against the other: nothing but the original says which way it stands.
    const { result } = run(1, 300, russett());
    expect(result.loadings[3]?.high).toBeLessThan(-0.7);
    expect(result.loadings[4]?.low).toBeGreaterThan(0.7);
    expect(result.paths[1]?.low).toBeGreaterThan(0.3);
  });

  test('counts the resamples that have no result', () => {
    // An item that one of ten answered otherwise is constant in every third resample.
    const rare = [
      ['a', 'b', 'c'],
      ...Array.from({ length: 10 }, (_, k) => [k === 0 ? 5 : 4, 1 + (k % 5), 1 + ((3 * k) % 4)]),
    ];
    const model = readAnalysis(
      rare,
      [
        ['a', 'A'],
        ['b', 'B'],
        ['c', 'C'],
      ],
      [
        ['A', 'C'],
        ['B', 'C'],
      ],
      null,
      null,
    );
    const { result } = run(4, 300, model);
    expect(result.used + result.failed).toBe(300);
    expect(result.failed).toBeGreaterThan(60);
    expect(result.failed).toBeLessThan(160);
  });
});

describe('the spread of resamples', () => {
  test('has the percentiles of R’s default, and the deviation by n − 1', () => {
    const spread = spreadOf(
      3,
      Float64Array.from({ length: 41 }, (_, k) => 40 - k),
    );
    expect([spread.low, spread.high, spread.mean]).toEqual([1, 39, 20].map((one) => expect.closeTo(one, 12) as number));
    expect(spread.deviation).toBeCloseTo(Math.sqrt((41 * 42) / 12), 12);
  });

  test('has the two-sided p of the normal distribution', () => {
    const two = Float64Array.of(0, 2);
    const pOf = (t: number) => spreadOf(t * Math.SQRT2, Float64Array.from(two)).p;
    expect(pOf(0)).toBe(1);
    expect(pOf(1)).toBeCloseTo(0.317310507863, 11);
    expect(pOf(-1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(pOf(7) / 2.559625087771672e-12).toBeCloseTo(1, 9);
  });

  test('has no t where nothing varies', () => {
    const { t, p } = spreadOf(1, Float64Array.of(1, 1, 1));
    expect([t, p]).toEqual([NaN, NaN]);
  });
});
