/** What if: values tried, the scorecard they make, and exactly the cells that keep them. */
import { whatIf } from '../../../src/model/scorecard/score';
import type { CellValue, Scorecard } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import {
  isTrying,
  NO_TRIAL,
  obstacleToKeeping,
  scorecardToKeep,
  tried,
  triedValues,
  tryValue,
  withoutTried,
} from '../../../src/model/scorecard/trial';
import type { Trial } from '../../../src/model/scorecard/trial';
import { changed, newDraft } from '../../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../../src/model/scorecard/evaluation';
import type { Evaluation } from '../../../src/model/scorecard/evaluation';
import { omaxKpi, kpi } from './support';
import { cellsToKeep } from '../../../src/sheets/scorecard/keptTrial';
import { realizationRange, weightRange } from '../../../src/taskpane/result/sliderRange';

const CELLS: CellValue[][] = [
  ['Objective Matrix', '', '', '', '', '', ''],
  ['Kode', 'KPI', 'Realisasi', 'Terburuk', 'Awal', 'Target', 'Bobot'],
  ['A1', 'Keluhan', 1035, 1500, 1247, 0, 0.4],
  ['', '', '', '', '', '', ''],
  ['A2', 'Respons', 3, 10, 7, 2, 0.6],
];

function evaluation(changes: Partial<Scorecard> = {}, cells = CELLS): Evaluation {
  const source = sourceOf({ sheet: "Ann's KPI", row: 9, column: 1, rows: 5, columns: 7 }, cells);
  if (!source) throw new Error('no table found');
  return evaluate(source, changed(newDraft(source, 'id', 'Title'), changes).scorecard, EMPTY_MODEL);
}

const trying = (changes: Partial<Trial>): Trial => ({ ...NO_TRIAL, ...changes });

test('a value that is back where it stands is no trial any more', () => {
  const once = tryValue(NO_TRIAL, 'realizations', 'A1', 900, 1035);
  expect([isTrying(NO_TRIAL), isTrying(once)]).toEqual([false, true]);
  const twice = tryValue(once, 'weights', 'A1', 0.5, 0.4);
  expect(tryValue(twice, 'realizations', 'A1', 1035, 1035)).toEqual(trying({ weights: { A1: 0.5 } }));
  expect(isTrying(tryValue(once, 'realizations', 'A1', 1035, 1035))).toBe(false);
});

test('each value that is tried stays named with the one that stands, and goes alone', () => {
  const trial = trying({ realizations: { A2: 2 }, weights: { A1: 0.7, A2: 0.3 } });
  // Weights that add up to 1 are said in percent, as the fields show them.
  const shown = { percent: 'fraction', decimals: null };
  expect(triedValues(evaluation(), trial)).toEqual([
    { of: 'realizations', key: 'A2', name: 'A2', unit: '', value: 2, was: 3 },
    { of: 'weights', key: 'A1', name: 'A1', unit: '', shown, value: 0.7, was: 0.4 },
    { of: 'weights', key: 'A2', name: 'A2', unit: '', shown, value: 0.3, was: 0.6 },
  ]);
  expect(withoutTried(trial, 'weights', 'A1')).toEqual(trying({ realizations: { A2: 2 }, weights: { A2: 0.3 } }));
});

describe('the scorecard as it would be', () => {
  test('is the same object while nothing is tried', () => {
    const now = evaluation();
    expect(tried(now, NO_TRIAL)).toBe(now);
  });

  test.each([
    ['realizations', trying({ realizations: { A1: 0 } })],
    ['weights, beside those given', trying({ weights: { A2: 0.1 } })],
    ['both', trying({ realizations: { A1: 0 }, weights: { A2: 0.1 } })],
  ])('follows %s as the model does', (_, trial) => {
    const now = evaluation();
    const { kpis, scorecard, surroundings } = now;
    const result = tried(now, trial).result;
    expect(result.total).toBe(whatIf(kpis, scorecard, surroundings, trial).total);
    expect(result.total).not.toBe(now.result.total);
  });

  test('leaves the table alone', () => {
    const now = evaluation();
    tried(now, trying({ realizations: { A1: 0 } }));
    expect(now.kpis[0]?.realization).toBe(1035);
  });
});

describe('keeping', () => {
  const trial = trying({ realizations: { A2: 2 }, weights: { A1: 0.5 } });

  test('writes the cells of the KPIs that were tried, past blank rows and titles', () => {
    expect(cellsToKeep(evaluation(), trial)).toEqual([
      { address: "'Ann''s KPI'!D14", value: 2 },
      { address: "'Ann''s KPI'!H12", value: 0.5 },
    ]);
    expect(scorecardToKeep(evaluation(), trial)).toBeNull();
  });

  test('of own weights changes the scorecard, and no cell', () => {
    const own = evaluation({ weights: 'own', ownWeights: { A1: 0.3, A2: 0.7 } });
    const weights = trying({ weights: { A1: 0.5 } });
    expect(cellsToKeep(own, weights)).toEqual([]);
    expect(scorecardToKeep(own, weights)?.ownWeights).toEqual({ A1: 0.5, A2: 0.7 });
    expect(scorecardToKeep(own, trying({ realizations: { A1: 0 } }))).toBeNull();
  });

  test('of a perspective settles all perspectives as they stand, and no weights of KPIs', () => {
    const kept = scorecardToKeep(evaluation(), trying({ perspectives: { Financial: 0.4 } }));
    expect(kept).toMatchObject({ perspectiveWeights: { Financial: 0.4 }, weights: 'column', ownWeights: {} });
  });

  test('is refused for weights that were judged, shared out or decreed', () => {
    const weights = trying({ weights: { A1: 0.5 } });
    const sources = ['column', 'own', 'equal', 'hierarchy', 'kep241'] as const;
    expect(sources.map((source) => obstacleToKeeping(evaluation({ weights: source }), weights))).toEqual([
      null,
      null,
      'judgedWeights',
      'judgedWeights',
      'judgedWeights',
    ]);
    expect(obstacleToKeeping(evaluation({ weights: 'equal' }), trying({ realizations: { A1: 1 } }))).toBeNull();
  });
});

test.each(['constructor', 'toString', '__proto__'])('a KPI called %s has what was given to it alone', (code) => {
  const cells = CELLS.map((row) => row.map((cell) => (cell === 'A1' ? code : cell)));
  const now = evaluation({ weights: 'own', ownWeights: { A2: 0.7 } }, cells);
  expect(now.result.rows.map(({ kpi: { key }, givenWeight }) => [key, givenWeight])).toEqual([
    [code, null],
    ['A2', 0.7],
  ]);
  const others = trying({ realizations: { A2: 2 } });
  expect(tried(now, others).kpis.map(({ realization }) => realization)).toEqual([1035, 2]);
  expect(cellsToKeep(now, others)).toHaveLength(1);
  const own = tryValue(tryValue(NO_TRIAL, 'realizations', code, 900, 1035), 'weights', code, 0.3, null);
  expect(tried(now, own).kpis[0]?.realization).toBe(900);
  expect(Object.entries(scorecardToKeep(now, own)?.ownWeights ?? {})).toEqual([
    ['A2', 0.7],
    [code, 0.3],
  ]);
});

describe('how far a slider moves', () => {
  test('from the worst anchor to the best, a little beyond, in round steps', () => {
    expect(realizationRange(omaxKpi('C1a', 1035, [1500, 1247, 0]), true)).toEqual({ min: 0, max: 1660, step: 20 });
    expect(realizationRange(omaxKpi('L1c', 81.25, [50, 70, 75, 100]), true)).toEqual({ min: 45, max: 105, step: 1 });
  });

  test('by indices from 0 to a fifth beyond the target', () => {
    expect(realizationRange(kpi('a', { target: 100, realization: 90 }), false)).toEqual({ min: 0, max: 132, step: 2 });
    expect(realizationRange(kpi('a', { target: 1.2, realization: -0.5 }), false).min).toBeLessThan(-0.5);
  });

  test('also when nothing is known, or everything is 0', () => {
    for (const range of [realizationRange(kpi('a'), true), realizationRange(kpi('a', { target: 0 }), false)]) {
      expect(range.max).toBeGreaterThan(range.min);
      expect(range.step).toBeGreaterThan(0);
    }
  });

  test('weights reach three times the heaviest and never 0, which would leave the KPI out', () => {
    expect(weightRange([0.05, 0.1])).toEqual({ min: 0.005, max: 0.3, step: 0.005 });
    expect(weightRange([])).toEqual({ min: 0.05, max: 3, step: 0.05 });
  });
});
