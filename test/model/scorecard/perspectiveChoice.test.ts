/** The user's own weights beside those that count. */
import { ownWeights } from '../../../src/model/scorecard/ownWeight';
import { perspectiveChoice } from '../../../src/model/scorecard/perspectiveChoice';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Scorecard } from '../../../src/model/types';
import { kpi, scorecard } from './support';

const ROWS = [
  ['Financial', 25],
  ['Customer', 10],
  ['Customer', 12],
  ['Internal process', 31],
  ['Learning and growth', 22],
] as const;

function scored(change: Partial<Scorecard>, factor = 1) {
  const kpis = ROWS.map(([perspective, weight], row) =>
    kpi(`K${row}`, { row, perspective, weight: factor * weight, target: 100, realization: 100 }),
  );
  const card = scorecard('nko', change);
  return { scorecard: card, result: scoreCard(kpis, card, NO_SURROUNDINGS) };
}
const TYPED = { Financial: 0.3, Customer: 0.2, 'Internal process': 0.25, 'Learning and growth': 0.25 };

describe('what perspectives count beside what the column adds up to', () => {
  it.each([1, 0.01])('is said where it differs, times %d', (factor) => {
    const choice = perspectiveChoice(scored({ perspectiveWeights: TYPED }, factor));
    expect(choice).toMatchObject({ counted: '30/20/25/25', own: '25/22/31/22' });
    expect(choice?.weights['Customer']).toBeCloseTo(0.22, 12);
  });

  it('is settled once it was chosen', () => {
    const choice = perspectiveChoice(scored({ perspectiveWeights: TYPED }));
    expect(perspectiveChoice(scored({ perspectiveWeights: choice?.weights ?? {} }))).toBeNull();
  });

  it('is nothing where the column itself gives the perspectives their weights, or no weights come from it', () => {
    expect(perspectiveChoice(scored({}))).toBeNull();
    expect(perspectiveChoice(scored({ perspectiveWeights: TYPED, weights: 'equal' }))).toBeNull();
  });
});

describe('the weight of a KPI as its column has it', () => {
  it('stands beside the weight that counts where they differ', () => {
    const { result, scorecard: card } = scored({ perspectiveWeights: TYPED });
    expect(ownWeights(result.rows, card)).toEqual([0.25, 0.1, 0.12, 0.31, 0.22]);
  });

  it('does not where they are the same', () => {
    const { result, scorecard: card } = scored({});
    expect(ownWeights(result.rows, card)).toEqual([null, null, null, null, null]);
  });
});
