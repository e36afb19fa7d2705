/** The weights of perspectives: what the pane shows and changes is what the sheet is written with. */
import {
  customaryWeight,
  perspectiveFractions,
  withPerspectiveWeight,
} from '../../../src/model/scorecard/perspectives';
import { KEP_241 } from '../../../src/engine/ckp/rulebooks/kep241';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { kpi, scorecard } from './support';

const NAMES = ['Pelanggan', 'Keuangan', 'Proses internal', 'Pembelajaran'];
const card = scorecard('nko', { weights: 'equal' });
const kpis = NAMES.map((perspective, row) =>
  kpi(`K${row}`, { perspective, target: 100, realization: row === 3 ? null : 100 }),
);

const shown = (perspectiveWeights: Readonly<Record<string, number>>): (number | null)[] =>
  perspectiveFractions(NAMES, { ...card, perspectiveWeights }, NO_SURROUNDINGS);

it('are the customary ones from the start where the name is known, whether or not all are and all have data', () => {
  expect(NAMES.map((name) => customaryWeight(name, KEP_241))).toEqual([0.2, null, 0.25, 0.25]);
  expect(shown({})).toEqual([0.2, null, 0.25, 0.25]);
});

it('are known and missing for the score as they are shown', () => {
  const { problem } = scoreCard(kpis, card, NO_SURROUNDINGS);
  expect(problem?.describe('en')).toBe('The perspective Keuangan has no weight. Type one under Weights.');
});

it('stay as shown when one of them is typed, and one that is missing stays missing', () => {
  const typed = withPerspectiveWeight(NAMES, card, NO_SURROUNDINGS, { perspective: 'Pelanggan', weight: 0.3 });
  expect(typed).toEqual({ Pelanggan: 0.3, 'Proses internal': 0.25, Pembelajaran: 0.25 });
  expect(shown(typed)).toEqual([0.3, null, 0.25, 0.25]);
  const all = withPerspectiveWeight(NAMES, { ...card, perspectiveWeights: typed }, NO_SURROUNDINGS, {
    perspective: 'Keuangan',
    weight: 0.2,
  });
  expect(shown(all)).toEqual([0.3, 0.2, 0.25, 0.25]);
  expect(scoreCard(kpis, { ...card, perspectiveWeights: all }, NO_SURROUNDINGS).total).toBeCloseTo(100, 12);
});

it('are fractions also where they were typed as percents, whatever the case of the name', () => {
  const typed = { pelanggan: 30, Keuangan: 20, 'Proses internal': 25, Pembelajaran: 25 };
  expect(shown(typed)).toEqual([0.3, 0.2, 0.25, 0.25]);
  const changed = withPerspectiveWeight(NAMES, { ...card, perspectiveWeights: typed }, NO_SURROUNDINGS, {
    perspective: 'Keuangan',
    weight: 0.25,
  });
  expect(changed).toEqual({ Pelanggan: 0.3, Keuangan: 0.25, 'Proses internal': 0.25, Pembelajaran: 0.25 });
});
