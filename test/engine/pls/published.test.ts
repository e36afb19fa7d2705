import { reliabilityOf } from '../../../src/engine/pls/reliability';
import { reliabilityTable } from '../../../src/engine/pls/tables/measurement';
import { inverseDiagonal, partOf } from '../../../src/engine/pls/cholesky';
import { russett } from '../../support/pathModels';

/** Printed to nine decimals for this model: Mode A, centroid scheme, standardised items. */
describe('Russett 1964, 47 countries', () => {
  const analysis = russett();
  const { constructs, correlations, estimate, items, regressions } = analysis;
  const [last] = regressions;
  const reliabilities = constructs.map((one, place) => reliabilityOf(one, estimate, place, correlations));
  const loadingOf = (item: string): number => {
    const place = constructs.findIndex(({ first, count }) => items.indexOf(item) - first < count);
    return estimate.crossLoadings[place]?.[items.indexOf(item)] ?? NaN;
  };
  const within = (expected: number) => expect.closeTo(expected, 6);

  test('has the paths and R² that are printed for it', () => {
    const [agri, ind] = last?.paths.map(({ coefficient }) => coefficient) ?? [];
    expect(Math.abs((agri ?? NaN) - 0.225638735)).toBeLessThan(1e-6);
    expect(Math.abs((ind ?? NaN) - 0.671457267)).toBeLessThan(1e-6);
    expect(Math.abs((last?.r2 ?? NaN) - 0.592258128)).toBeLessThan(1e-6);
  });

  test('has the AVE and the loadings that are printed for it', () => {
    expect(reliabilities.map(({ ave }) => ave)).toEqual([0.739560263, 0.907523533, 0.565174548].map(within));
    expect(['gini', 'farm', 'rent', 'gnpr'].map(loadingOf)).toEqual(
      [0.970692447, 0.982710646, 0.557419724, -0.950882561].map(within),
    );
  });

  test('has the standard error and t of least squares that are printed for its paths', () => {
    const between = partOf(estimate.correlations, constructs.length, [0, 1]);
    const vifs = inverseDiagonal(between, 2) ?? [];
    const errors = vifs.map((vif) => Math.sqrt(((1 - (last?.r2 ?? NaN)) * vif) / (47 - 3)));
    expect(errors).toEqual([within(0.100867374), within(0.100867374)]);
    const ts = last?.paths.map(({ coefficient }, at) => coefficient / (errors[at] ?? NaN)) ?? [];
    expect(Math.abs((ts[0] ?? NaN) - 2.236984338)).toBeLessThan(1e-5);
    expect(Math.abs((ts[1] ?? NaN) - 6.656833058)).toBeLessThan(1e-5);
  });

  test('has an α of about −8.8 for the two items of industry that run against each other, and says so', () => {
    expect(reliabilities[1]?.alpha).toBeCloseTo(-8.8, 1);
    const row = reliabilityTable(analysis, 'en').find(([name]) => name === 'IND');
    expect(row?.at(-1)).toBe(
      'α below 0: items run against each other. Turn the scale of gnpr round, or leave it out. CR below 0.70.',
    );
    const translated = reliabilityTable(analysis, 'id').find(([name]) => name === 'IND');
    expect(translated?.at(-1)).toMatch(/^α di bawah 0: .*gnpr.* CR di bawah 0,70\.$/);
  });

  test('has respondents enough, so that no note is added', () => {
    expect(analysis.respondents).toBe(47);
    expect(analysis.notes).toEqual([]);
  });
});
