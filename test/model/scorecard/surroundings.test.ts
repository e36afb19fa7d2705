/** Weights, perspectives and objectives that the hierarchy gives a scorecard. */
import { scoreCard, whatIf } from '../../../src/model/scorecard/score';
import { hierarchySurroundings, NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Item, Model } from '../../../src/model/types';
import { kpi, scorecard } from './support';

let order = 0;
const item = (id: string, parent: string | null, name: string, weight: number | null, code = ''): Item => ({
  id,
  parent,
  order: (order += 1),
  name,
  code,
  unit: '',
  weighting: 'direct',
  weight,
});

const MODEL: Model = {
  ...EMPTY_MODEL,
  items: [
    item('g', null, 'Office', null),
    item('s', 'g', 'Stakeholder', 60),
    item('c', 'g', 'Customer', 40),
    item('o1', 's', 'Trust', 1, 'SS1'),
    item('o2', 's', 'Growth', 3, 'SS2'),
    item('k1', 'o1', 'Audit opinion', 1, '1a'),
    item('k2', 'o2', 'Revenue', 1, '2a'),
    item('k3', 'o2', 'Complaints', 1, '2b'),
    item('k4', 'c', 'Complaints', 1, '3a'),
  ],
};

const surroundings = hierarchySurroundings(MODEL);

it('finds a KPI by its code, whatever its case, else by its name', () => {
  expect(surroundings.weightOf(kpi('1A'))).toBeCloseTo(0.15, 12);
  expect(surroundings.weightOf(kpi('x', { code: '', name: ' revenue ' }))).toBeCloseTo(0.225, 12);
  expect(surroundings.weightOf(kpi('2b', { name: 'Something else' }))).toBeCloseTo(0.225, 12);
  expect(surroundings.weightOf(kpi('unknown'))).toBeNull();
});

it('does not guess which of two KPIs of one name is meant', () => {
  expect(surroundings.weightOf(kpi('x', { code: '', name: 'Complaints' }))).toBeNull();
});

it('does not take an objective for a KPI', () => {
  expect(surroundings.weightOf(kpi('SS2'))).toBeNull();
});

it('knows the perspective of a KPI by itself or by its objective, and the objective between them', () => {
  expect(surroundings.perspectiveOf(kpi('2a'))).toBe('Stakeholder');
  expect(surroundings.perspectiveOf(kpi('new', { objective: 'ss2' }))).toBe('Stakeholder');
  expect(surroundings.perspectiveOf(kpi('new'))).toBeNull();
  expect(surroundings.objectiveOf(kpi('2a'))).toBe('Growth');
  expect(surroundings.perspectiveOf(kpi('3a'))).toBe('Customer');
  expect(surroundings.objectiveOf(kpi('3a'))).toBeNull();
});

it('has the weights of perspectives', () => {
  expect(surroundings.perspectiveWeightOf('customer')).toBeCloseTo(0.4, 12);
  expect(surroundings.perspectiveWeightOf('Learning')).toBeNull();
});

it('knows nothing without a hierarchy', () => {
  expect(hierarchySurroundings(EMPTY_MODEL)).toBe(NO_SURROUNDINGS);
});

describe('an organization weighed by its hierarchy', () => {
  const card = scorecard('nko', { weights: 'hierarchy' });
  const at = (key: string, index: number, objective: string): ReturnType<typeof kpi> =>
    kpi(key, { target: 100, realization: index, objective, weight: null });
  const kpis = [at('1a', 110, 'Trust'), at('2a', 100, 'Growth'), at('2b', 80, 'Growth'), at('3a', 90, 'Service')];

  it('has the weights of its perspectives from there, not the customary ones', () => {
    const result = scoreCard(kpis, card, surroundings);
    // (110 + (100 + 80)/2)/2 = 100 for Stakeholder, 90 for Customer.
    expect(result.perspectives.map(({ name, score }) => [name, score])).toEqual([
      ['Stakeholder', 100],
      ['Customer', 90],
    ]);
    expect(result.total).toBeCloseTo(96, 12);
  });

  it('keeps them while the weight of a KPI or of a perspective is tried', () => {
    const byKpi = whatIf(kpis, card, surroundings, { weights: { '2a': 0.675 } });
    // (110 + (3·100 + 80)/4)/2 = 102.5
    expect(byKpi.total).toBeCloseTo(0.6 * 102.5 + 0.4 * 90, 12);
    const byPerspective = whatIf(kpis, card, surroundings, { perspectives: { Customer: 0.6 } });
    expect(byPerspective.total).toBeCloseTo(95, 12);
  });

  it('asks for the weight of a perspective that has none where others have', () => {
    const typed = { ...card, perspectiveWeights: { Customer: 30 } };
    const { total, problem } = scoreCard(kpis, typed, surroundings);
    expect(total).toBeNull();
    expect(problem?.describe('en')).toBe(
      'The perspective Stakeholder has no weight. Type one in the step ‘Method and weights’.',
    );
  });

  it('says which KPI the hierarchy does not know', () => {
    const { total, problem } = scoreCard([...kpis, at('9z', 100, 'Trust')], card, surroundings);
    expect(total).toBeNull();
    expect(problem?.describe('en')).toMatch(/^9z \(row 1\): the hierarchy gives it no weight/);
    const unplaced = scoreCard([...kpis, at('9z', 100, '')], { ...card, weights: 'equal' }, surroundings);
    expect(unplaced.problem?.kind).toBe('perspectiveMissing');
  });

  it('refuses one objective in two perspectives, and KPIs without objective beside others', () => {
    const twice = [
      { ...at('1a', 110, 'Trust'), perspective: 'Stakeholder' },
      { ...at('3a', 90, 'trust'), perspective: 'Customer' },
    ];
    expect(scoreCard(twice, card, surroundings).problem?.kind).toBe('objectiveTwice');
    const without = [at('1a', 110, 'Trust'), { ...at('3a', 90, ''), perspective: 'Customer' }];
    expect(scoreCard(without, card, surroundings).problem?.kind).toBe('objectiveMissing');
  });
});
