/** What would help most, by hand. */
import { gainsOf } from '../../../src/model/scorecard/gains';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Gain, Kpi } from '../../../src/model/scorecard/types';
import type { Scorecard } from '../../../src/model/types';
import { kpi, omaxKpi, samsat, scorecard, treasurer } from './support';

const gained = (kpis: readonly Kpi[], card: Scorecard): readonly Gain[] => gainsOf(kpis, card, NO_SURROUNDINGS);

describe('SAMSAT Karang Ploso', () => {
  const kpis = samsat(({ exactWeight }) => exactWeight);
  const gains = gained(kpis, scorecard('omax'));

  it('gains most by Customer complaints', () => {
    expect(gains.map(({ kpi: { key } }) => key)).toEqual(['C1a', 'L1a', 'C3b', 'I3a', 'C2b', 'C2a', 'C4b']);
    const [first] = gains;
    // Level 8 of 1500, 1247, 0 is 2/7 of 1247; the gain is weight · (8 − 4.190056).
    expect(first?.to.realization).toBeCloseTo((2 / 7) * 1247, 9);
    expect(first?.to.score).toBe(8);
    expect(first?.gain).toBeCloseTo(0.05303819 * (8 - 4.190056), 6);
    // The total lacks 0.1131, which any of five gives.
    expect(gains.map(({ light }) => light)).toEqual([...Array<string>(5).fill('green'), 'yellow', 'yellow']);
  });
});

describe('the treasurer', () => {
  it('gains by the tax returns alone', () => {
    const [only, ...others] = gained(treasurer('table7'), scorecard('ckp', { normalize: false }));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kpi: { key: '2g-N' }, to: { realization: 100, score: 100 }, light: 'green' });
    expect(only?.gain).toBeCloseTo(0.142 * (100 - 7.69), 10);
  });
});

describe('by polarity', () => {
  const many = (one: Kpi): Kpi[] => [
    one,
    ...Array.from({ length: 4 }, (_, i) => kpi(`B${i}`, { target: 1, realization: 1 })),
  ];

  it.each([
    ['minimize', { target: 5, realization: 6 }, 5, 100],
    ['minimize', { target: 0, realization: 2, anchors: { worst: 10, start: null, target: 0, best: null } }, 0, 100],
    ['maximize', { target: -10, realization: -12 }, -10, 100],
    ['stabilize', { target: 50, realization: 60 }, 50, 100],
    ['maximize-120', { target: 50, realization: 40 }, 50, 120],
  ] as const)('%s %o reaches green at %d', (polarity, measures, realization, score) => {
    const [first] = gained(many(kpi('A', { polarity, ...measures })), scorecard('ckp'));
    expect(first).toMatchObject({ kpi: { key: 'A' }, to: { realization, score, light: 'green' } });
    expect(first?.gain).toBeGreaterThan(0);
  });
});

it('reaches whole levels by the hurdle rule, and levels between a target at 8 and a best value', () => {
  const kpis = [omaxKpi('A', 4, [0, 3, 7.7]), omaxKpi('B', 66, [50, 66.67, 75, 100]), omaxKpi('C', 29, [30, 24, 14])];
  const gains = gained(kpis, scorecard('omax', { rule: 'hurdle', weights: 'equal' }));
  expect(gains.map(({ to }) => to.score)).toEqual([8, 8, 8]);
  expect(gains.find(({ kpi: { key } }) => key === 'B')?.to.realization).toBe(75);
});

it('gains nothing without a total', () => {
  const kpis = [omaxKpi('A', 1, [0, 3, 10]), omaxKpi('B', 5, [0, 3, 3]), omaxKpi('C', 5, [0, 3, 10])];
  expect(gained(kpis, scorecard('omax'))).toEqual([]);
});

it('has a gain for each of 200 KPIs', () => {
  const kpis = Array.from({ length: 200 }, (_, i) =>
    omaxKpi(`K${i}`, 1 + (i % 6), [0, 3, 10], { perspective: `P${i % 4}` }),
  );
  expect(gained(kpis, scorecard('omax'))).toHaveLength(200);
});
