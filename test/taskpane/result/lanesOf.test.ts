import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { lanesOf } from '../../../src/taskpane/result/lanesOf';
import { kppn, samsat, scorecard } from '../../model/scorecard/support';

test('002: nine objectives in four lanes, with the light of each', () => {
  const lanes = lanesOf(scoreCard(kppn(), scorecard('nko'), NO_SURROUNDINGS));
  expect(lanes.map(({ objectives }) => objectives.map(({ name }) => name))).toEqual([
    ['SO1'],
    ['SO2'],
    ['SO3', 'SO4', 'SO5', 'SO6', 'SO7'],
    ['SO8', 'SO9'],
  ]);
  expect(lanes.flatMap(({ objectives }) => objectives).every(({ light }) => light === 'green')).toBe(true);
});

test('003 without objectives: the KPIs themselves stand in the lanes', () => {
  const kpis = samsat(({ exactWeight }) => exactWeight);
  const lanes = lanesOf(scoreCard(kpis, scorecard('omax'), NO_SURROUNDINGS));
  expect(lanes.map(({ objectives }) => objectives.length)).toEqual([4, 8, 5, 5]);
  expect(lanes[3]?.objectives.find(({ code }) => code === 'L1a')?.light).toBe('red');
});

test('003 with objectives: each has the weighted mean of its KPIs', () => {
  const kpis = samsat(({ exactWeight }) => exactWeight).map((kpi) => ({ ...kpi, objective: kpi.key.slice(0, 2) }));
  const result = scoreCard(kpis, scorecard('omax'), NO_SURROUNDINGS);
  const financial = lanesOf(result)[0]?.objectives ?? [];
  expect(financial.map(({ name }) => name)).toEqual(['F1', 'F2']);
  const rows = result.rows.filter(({ kpi }) => kpi.key.startsWith('F1'));
  const [weight, value] = rows.reduce(([w, v], row) => [w + (row.weight ?? 0), v + (row.value ?? 0)], [0, 0]);
  expect(financial[0]?.score).toBeCloseTo(value / weight, 12);
});
