/** From the CKP to the value of the employee: study 001 to its end, and where there is no value. */
import { printed } from '../../support/printed';
import { treasurerBehaviour, treasurerValues } from '../../support/tables/treasurer';
import { scoreCard, whatIf } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { ScorecardResult } from '../../../src/model/scorecard/types';
import type { Scorecard } from '../../../src/model/types';
import { kpi, kppn, scorecard, treasurer } from './support';

const withBehaviour = (changes: Partial<Scorecard> = {}): Scorecard =>
  scorecard('ckp', { behaviour: treasurerBehaviour, ...changes });
const contract = (table: 'table2' | 'table7', changes: Partial<Scorecard> = {}): ScorecardResult =>
  scoreCard(treasurer(table), withBehaviour(changes), NO_SURROUNDINGS);

test.each([
  ['in force', 'table2', true, 'table2', 'green'],
  ['proposed, as printed', 'table7', false, 'table7', 'yellow'],
  ['proposed, weights divided by their sum', 'table7', true, 'table7Normalised', 'yellow'],
] as const)('the treasurer with the indicators %s', (_, table, normalize, published, light) => {
  const { employee, light: shown } = contract(table, { normalize });
  const { nkp, npkp } = treasurerValues.find(({ ckp }) => ckp === published) ?? { nkp: NaN, npkp: NaN };
  expect(printed([employee?.nkp ?? NaN, employee?.npkp ?? NaN], 2)).toEqual(printed([nkp, npkp], 2));
  expect(employee?.rating).toEqual({ en: 'Excellent', id: 'Sangat baik' });
  expect(employee?.behaviour).toBe(treasurerBehaviour);
  expect(shown).toBe(light);
});

test.each([
  [120, 'Excellent'],
  [91, 'Excellent'],
  [90.5, 'Good'],
  [76, 'Good'],
  [75.5, 'Enough'],
  [61, 'Enough'],
  [60.5, 'Less'],
  [51, 'Less'],
  [50.5, 'Poor'],
  [0, 'Poor'],
])('an NPKP of %d, from a CKP and a behaviour of as much, is rated %s', (points, rating) => {
  const contractOf = [kpi('1a', { target: 100, realization: points })];
  const { employee } = scoreCard(contractOf, scorecard('ckp', { behaviour: points }), NO_SURROUNDINGS);
  expect(employee?.nkp).toBeCloseTo(points, 12);
  expect(employee?.npkp).toBeCloseTo(points, 12);
  expect(employee?.rating.en).toBe(rating);
});

test('what if: the values follow the realizations that are tried', () => {
  const card = withBehaviour();
  const { employee, total } = whatIf(treasurer('table2'), card, NO_SURROUNDINGS, { realizations: { '1a-CP': 36 } });
  // The index falls from 113.89 to 50, a sixth of it in the CKP.
  expect(total).toBeCloseTo((contract('table2').total ?? NaN) - ((82 - 36) / 72) * (100 / 6), 10);
  expect(employee?.nkp).toBeCloseTo(0.7 * (total ?? NaN) + 0.3 * treasurerBehaviour, 10);
  expect(employee?.npkp).toBeCloseTo(0.6 * (total ?? NaN) + 0.4 * treasurerBehaviour, 10);
});

test('no value without a behaviour, without a CKP, or for a scorecard of another kind', () => {
  expect(contract('table2', { behaviour: null }).employee).toBeNull();
  expect(contract('table2', { behaviour: 9289 }).employee).toBeNull();
  expect(contract('table2', { behaviour: -1 }).employee).toBeNull();
  const blank = treasurer('table2').map((one) => ({ ...one, realization: null }));
  expect(scoreCard(blank, withBehaviour(), NO_SURROUNDINGS)).toMatchObject({ total: null, employee: null });
  const broken = treasurer('table2').map((one, row) => (row === 0 ? { ...one, weight: null } : one));
  expect(scoreCard(broken, withBehaviour(), NO_SURROUNDINGS)).toMatchObject({ total: null, employee: null });
  expect(scoreCard(kppn(), scorecard('nko', { behaviour: 92.89 }), NO_SURROUNDINGS).employee).toBeNull();
  expect(scoreCard([], scorecard('omax', { behaviour: 92.89 }), NO_SURROUNDINGS).employee).toBeNull();
});
