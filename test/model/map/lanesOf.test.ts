import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { lanesOf } from '../../../src/model/map/lanesOf';
import { EMPTY_MODEL } from '../../../src/model/types';
import { modelOf } from '../../support/models';
import { kpi, kppn, samsat, scorecard } from '../scorecard/support';

test('002: nine objectives in four lanes, with the light of each', () => {
  const lanes = lanesOf(scoreCard(kppn(), scorecard('nko'), NO_SURROUNDINGS), EMPTY_MODEL);
  expect(lanes.map(({ objectives }) => objectives.map(({ key }) => key))).toEqual([
    ['SO1'],
    ['SO2'],
    ['SO3', 'SO4', 'SO5', 'SO6', 'SO7'],
    ['SO8', 'SO9'],
  ]);
  expect(lanes.flatMap(({ objectives }) => objectives).every(({ light }) => light === 'green')).toBe(true);
});

test('003 without objectives: the KPIs themselves stand in the lanes', () => {
  const kpis = samsat(({ exactWeight }) => exactWeight);
  const lanes = lanesOf(scoreCard(kpis, scorecard('omax'), NO_SURROUNDINGS), EMPTY_MODEL);
  expect(lanes.map(({ objectives }) => objectives.length)).toEqual([4, 8, 5, 5]);
  expect(lanes[3]?.objectives.find(({ code }) => code === 'L1a')?.light).toBe('red');
});

test('003 with objectives: each has the weighted mean of its KPIs', () => {
  const kpis = samsat(({ exactWeight }) => exactWeight).map((kpi) => ({ ...kpi, objective: kpi.key.slice(0, 2) }));
  const result = scoreCard(kpis, scorecard('omax'), NO_SURROUNDINGS);
  const financial = lanesOf(result, EMPTY_MODEL)[0]?.objectives ?? [];
  expect(financial.map(({ key }) => key)).toEqual(['F1', 'F2']);
  const rows = result.rows.filter(({ kpi }) => kpi.key.startsWith('F1'));
  const [weight, value] = rows.reduce(([w, v], row) => [w + (row.weight ?? 0), v + (row.value ?? 0)], [0, 0]);
  expect(financial[0]?.score).toBeCloseTo(value / weight, 12);
});

test('codes are read from names, else from the hierarchy; what is called the same is told apart', () => {
  const model = modelOf(`Office
  F: Financial
    F1: Revenue
      F1a: Tax
  C: Customer`);
  const rows = [
    ['a', 'Financial', 'Revenue'],
    ['b', 'Financial', 'F2: Output'],
    ['c', 'Financial', 'Content people'],
    ['d', 'Customer', 'Content people'],
    ['e', 'Customer', 'C4'],
  ].map(([key = '', perspective = '', objective = '']) =>
    kpi(key, { perspective, objective, target: 1, realization: 1 }),
  );
  const lanes = lanesOf(scoreCard(rows, scorecard('ckp'), NO_SURROUNDINGS), model);
  expect(lanes.flatMap(({ objectives }) => objectives.map(({ key, code, name }) => [key, code, name]))).toEqual([
    ['F1', 'F1', 'Revenue'],
    ['F2', 'F2', 'Output'],
    ['Content people (Financial)', '', 'Content people (Financial)'],
    ['Content people (Customer)', '', 'Content people (Customer)'],
    ['C4', 'C4', ''],
  ]);
  expect(lanes[0]?.objectives[0]?.kpis).toEqual(['a']);
});

test('without perspectives the objectives stand in one lane', () => {
  const rows = ['x', 'y'].map((key) => kpi(key, { objective: `Aim ${key}`, target: 1, realization: 1 }));
  const lanes = lanesOf(scoreCard(rows, scorecard('ckp'), NO_SURROUNDINGS), EMPTY_MODEL);
  expect(lanes).toMatchObject([{ name: '', objectives: [{ key: 'Aim x' }, { key: 'Aim y' }] }]);
});
