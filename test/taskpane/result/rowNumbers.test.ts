import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi, ScorecardResult, Warning } from '../../../src/model/scorecard/types';
import { warningsOf } from '../../../src/model/scorecard/warnings';
import type { Scorecard } from '../../../src/model/types';
import { namesRows } from '../../../src/taskpane/result/rowNumbers';
import { catalogues } from '../../../src/taskpane/strings';
import { kpi, omaxKpi, scorecard } from '../../model/scorecard/support';

const saidOf = (kpis: readonly Kpi[], card: Scorecard): [ScorecardResult, readonly Warning[]] => {
  const result = scoreCard(kpis, card, NO_SURROUNDINGS);
  return [result, warningsOf(kpis, card, NO_SURROUNDINGS, result)];
};

test('a problem names its row, and so does a warning', () => {
  expect(namesRows(...saidOf([omaxKpi('A', 5, [0, 3, 3])], scorecard('omax')))).toBe(true);
  const percent = kpi('K1', { unit: '%', target: 100, realization: 0.95 });
  expect(namesRows(...saidOf([percent], scorecard('ckp')))).toBe(true);
  const exchanged = [omaxKpi('A', 50, [0, 3, 10]), omaxKpi('B', 5, [40, 60, 100])];
  expect(namesRows(...saidOf(exchanged, scorecard('omax')))).toBe(true);
});

test('what is said of the whole names none', () => {
  const [result, warnings] = saidOf([kpi('K1', { target: 100, realization: 90 })], scorecard('ckp'));
  expect(warnings.length).toBeGreaterThan(0);
  expect(namesRows(result, warnings)).toBe(false);
});

test('the sheet of the table is said with them', () => {
  for (const language of ['en', 'id'] as const) expect(catalogues[language].rowsOfSheet).toContain('{sheet}');
});
