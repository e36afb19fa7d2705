import fc from 'fast-check';
import { Matrix, inverse } from 'ml-matrix';
import type { Analysis } from '../../../src/engine/pls/analysis';
import { readAnalysis } from '../../../src/engine/pls/analysis';
import { htmt } from '../../../src/engine/pls/discriminant';
import type { Construct, Scheme } from '../../../src/engine/pls/model';
import { predecessorsOf, successorsOf } from '../../../src/engine/pls/model';
import { reliabilityOf } from '../../../src/engine/pls/reliability';
import { adjusted } from '../../../src/engine/pls/structure';
import { vifTable } from '../../../src/engine/pls/tables/structure';
import { questionnaire, russett } from '../../support/pathModels';

const SCHEMES: readonly Scheme[] = ['path', 'centroid', 'factorial'];
const RUNS = { numRuns: 25 };

/** A questionnaire that settles, its second construct formative or not. */
const anyAnalysis = fc
  .record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    respondents: fc.integer({ min: 40, max: 120 }),
    counts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }),
    isFormative: fc.boolean(),
    scheme: fc.constantFrom(...SCHEMES),
  })
  .map(({ seed, respondents, counts, isFormative, scheme }) => {
    const { items, blocks, paths } = questionnaire(seed, respondents, counts, isFormative);
    return readAnalysis(items, blocks, paths, scheme, null);
  });

/** Items standardised by n − 1, column by column. */
function standardisedItems({ answers }: Analysis): Matrix {
  const columns = answers.map((item) => {
    const mean = item.reduce((sum, one) => sum + one, 0) / item.length;
    const deviation = Math.sqrt(item.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (item.length - 1));
    return Array.from(item, (one) => (one - mean) / deviation);
  });
  return new Matrix(columns).transpose();
}

const block = (all: Matrix, { first, count }: Construct) => all.subMatrix(0, all.rows - 1, first, first + count - 1);
const regressed = (on: Matrix, target: Matrix): Matrix =>
  inverse(on.transpose().mmul(on)).mmul(on.transpose()).mmul(target);
const correlation = (one: Matrix, other: Matrix) => one.transpose().mmul(other).get(0, 0) / (one.rows - 1);
const scaled = (scores: Matrix) =>
  Matrix.mul(scores, Math.sqrt((scores.rows - 1) / scores.transpose().mmul(scores).get(0, 0)));

/** Wold's algorithm with the scores of all respondents, regressions and all. */
function byScores(analysis: Analysis): { scores: Matrix[]; weights: number[]; paths: number[]; r2: number[] } {
  const { model, constructs } = analysis;
  const all = standardisedItems(analysis);
  const weigh = (weights: readonly Matrix[]) =>
    constructs.map((one, j) => scaled(block(all, one).mmul(weights[j] as Matrix)));
  let weights = constructs.map(({ count }) => Matrix.ones(count, 1));
  let scores = weigh(weights);
  const sizes = (): number[] =>
    constructs.flatMap((one, j) =>
      regressed(block(all, one), scores[j] as Matrix)
        .to1DArray()
        .map(Math.abs),
    );
  // Of a construct with collinear items there are no weights to compare.
  for (let round = 0, before = sizes(), change = 1; round < 300 && change >= 1e-7; round += 1) {
    const inner = constructs.map((_, j) => {
      const own = scores[j] as Matrix;
      const sum = Matrix.zeros(all.rows, 1);
      const take = (k: number, share: number) => sum.add(Matrix.mul(scores[k] as Matrix, share));
      const [predecessors, successors] = [predecessorsOf(model, j), successorsOf(model, j)];
      if (model.scheme === 'path' && predecessors.length > 0) {
        const on = new Matrix(predecessors.map((k) => (scores[k] as Matrix).to1DArray())).transpose();
        regressed(on, own)
          .to1DArray()
          .forEach((share, at) => take(predecessors[at] as number, share));
      }
      for (const k of model.scheme === 'path' ? successors : [...successors, ...predecessors]) {
        const r = correlation(own, scores[k] as Matrix);
        take(k, model.scheme === 'centroid' ? Math.sign(r) : r);
      }
      return sum;
    });
    weights = constructs.map((one, j) => {
      const own = block(all, one);
      const target = inner[j] as Matrix;
      return one.mode === 'formative' ? regressed(own, target) : own.transpose().mmul(target);
    });
    scores = weigh(weights);
    const now = sizes();
    change = Math.max(...now.map((size, at) => Math.abs(size - (before[at] as number))));
    before = now;
  }
  // The convention of signs: more loadings above 0 than below.
  scores = scores.map((own, j) => {
    const one = constructs[j] as Construct;
    const sides = block(all, one)
      .transpose()
      .mmul(own)
      .to1DArray()
      .reduce((sum, loading) => sum + Math.sign(loading), 0);
    return sides < 0 ? Matrix.mul(own, -1) : own;
  });
  const ends = constructs.map((_, j) => j).filter((j) => predecessorsOf(model, j).length > 0);
  const fits = ends.map((j) => {
    const on = new Matrix(predecessorsOf(model, j).map((k) => (scores[k] as Matrix).to1DArray())).transpose();
    const coefficients = regressed(on, scores[j] as Matrix);
    const rest = Matrix.sub(scores[j] as Matrix, on.mmul(coefficients));
    return { coefficients: coefficients.to1DArray(), r2: 1 - rest.transpose().mmul(rest).get(0, 0) / (all.rows - 1) };
  });
  return {
    scores,
    weights: constructs.flatMap((one, j) => regressed(block(all, one), scores[j] as Matrix).to1DArray()),
    paths: fits.flatMap(({ coefficients }) => coefficients),
    r2: fits.map(({ r2 }) => r2),
  };
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, at) => Math.abs(value - (other[at] as number))));

function agreement(analysis: Analysis): number {
  const scores = byScores(analysis);
  const all = standardisedItems(analysis);
  const crossed = scores.scores.flatMap((own) =>
    all
      .transpose()
      .mmul(own)
      .to1DArray()
      .map((sum) => sum / (all.rows - 1)),
  );
  return Math.max(
    distance([...analysis.estimate.weights], scores.weights),
    distance(
      analysis.estimate.crossLoadings.flatMap((row) => [...row]),
      crossed,
    ),
    distance(
      analysis.regressions.flatMap(({ paths }) => paths.map(({ coefficient }) => coefficient)),
      scores.paths,
    ),
    distance(
      analysis.regressions.map(({ r2 }) => r2),
      scores.r2,
    ),
  );
}

describe('from correlations and from the scores of all respondents', () => {
  test('weights, loadings, paths and R² are the same: Russett', () => {
    expect(agreement(russett())).toBeLessThan(1e-10);
  });

  test('and of any questionnaire, by every scheme and mode', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => expect(agreement(analysis)).toBeLessThan(1e-10)),
      RUNS,
    );
  });
});

describe('against the definitions', () => {
  test('α is that of the sum of the standardised items', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const all = standardisedItems(analysis);
        analysis.constructs.forEach((one, place) => {
          if (one.count === 1) return;
          const sums = block(all, one).sum('row');
          const variance = sums.reduce((sum, value) => sum + value * value, 0) / (sums.length - 1);
          const alpha = (one.count / (one.count - 1)) * (1 - one.count / variance);
          expect(reliabilityOf(one, analysis.estimate, place, analysis.correlations).alpha).toBeCloseTo(alpha, 10);
        });
      }),
      RUNS,
    );
  });

  test('ρA, CR and AVE are those of matrices', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const size = analysis.items.length;
        const correlations = Matrix.from1DArray(size, size, [...analysis.correlations]);
        analysis.constructs.forEach((one, place) => {
          if (one.count === 1) return;
          const S = correlations.subMatrix(one.first, one.first + one.count - 1, one.first, one.first + one.count - 1);
          const w = Matrix.columnVector([...analysis.estimate.weights.subarray(one.first, one.first + one.count)]);
          const without = (m: Matrix) => Matrix.sub(m, Matrix.diag(m.diag()));
          const quadratic = (m: Matrix) => w.transpose().mmul(m).mmul(w).get(0, 0);
          const rhoA = (w.dot(w) ** 2 * quadratic(without(S))) / quadratic(without(w.mmul(w.transpose())));
          const loadings = S.mmul(w).to1DArray();
          const sum = loadings.reduce((total, value) => total + value, 0);
          const errors = loadings.reduce((total, value) => total + 1 - value ** 2, 0);
          const ave = loadings.reduce((total, value) => total + value ** 2, 0) / one.count;
          const read = reliabilityOf(one, analysis.estimate, place, analysis.correlations);
          expect([read.rhoA, read.cr, read.ave]).toEqual(
            [rhoA, sum ** 2 / (sum ** 2 + errors), ave].map((value) => expect.closeTo(value, 10) as number),
          );
        });
      }),
      RUNS,
    );
  });

  test('HTMT is the mean of lists of correlations', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
    fc.assert(
      fc.property(anyAnalysis, ({ constructs, correlations, items }) => {
        const places = (one: Construct) =>
          items.map((_, i) => i).filter((i) => i >= one.first && i < one.first + one.count);
        const r = (i: number, j: number) => correlations[i * items.length + j] as number;
        const mono = (one: Construct) =>
          one.count === 1 ? 1 : mean(places(one).flatMap((i) => places(one).flatMap((j) => (i < j ? [r(i, j)] : []))));
        const [one, other] = constructs as [Construct, Construct];
        const hetero = mean(places(one).flatMap((i) => places(other).map((j) => r(i, j))));
        expect(htmt(one, other, correlations)).toBeCloseTo(hetero / Math.sqrt(mono(one) * mono(other)), 10);
      }),
      RUNS,
    );
  });

  test('f² is that of a regression without the predecessor, and VIF that of one on the others', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const size = analysis.constructs.length;
        const C = Matrix.from1DArray(size, size, [...analysis.estimate.correlations]);
        const r2Of = (on: number[], to: number): number => {
          if (on.length === 0) return 0;
          const c = C.selection(on, [to]);
          return c
            .transpose()
            .mmul(inverse(C.selection(on, on)))
            .mmul(c)
            .get(0, 0);
        };
        for (const { to, paths, r2 } of analysis.regressions) {
          const all = paths.map(({ from }) => from);
          for (const { from, f2, vif } of paths) {
            const others = all.filter((k) => k !== from);
            expect(f2).toBeCloseTo((r2 - r2Of(others, to)) / (1 - r2), 9);
            expect(vif).toBeCloseTo(1 / (1 - r2Of(others, from)), 9);
          }
          const { respondents } = analysis;
          const ezekiel = 1 - ((1 - r2) * (respondents - 1)) / (respondents - all.length - 1);
          expect(adjusted(r2, respondents, all.length)).toBeCloseTo(ezekiel, 12);
        }
      }),
      RUNS,
    );
  });

  test('the VIF of an item is that of its regression on those of its construct', () => {
    const analysis = russett();
    const all = standardisedItems(analysis);
    const [one] = analysis.constructs as [Construct];
    const own = block(all, one);
    const rows = vifTable(analysis, null, 'en').slice(1, 1 + one.count);
    rows.forEach(([, , vif], at) => {
      const others = own.subMatrixColumn([0, 1, 2].filter((place) => place !== at));
      const target = own.getColumnVector(at);
      const rest = Matrix.sub(target, others.mmul(regressed(others, target)));
      expect(vif).toBeCloseTo((all.rows - 1) / rest.transpose().mmul(rest).get(0, 0), 8);
    });
  });
});
