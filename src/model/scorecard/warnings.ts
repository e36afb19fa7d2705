/** Where a result is fragile, and why. */
import type { Scorecard } from '../types';
import { nearBands } from './bandWarnings';
import { cappedKpis } from './caps';
import { doubtWarnings } from './doubts';
import { namesOf } from './lists';
import { methodOf } from './methods';
import { warning } from './remark';
import { scoreCard } from './score';
import { weightWarnings } from './weightWarnings';
import type { Kpi, ScorecardResult, Surroundings, Warning } from './types';

const ORDER: readonly Warning['about'][] = ['total', 'kpis', 'table'];

/** Everything that makes a colour doubtful: what concerns the total first, then KPIs, then the table. */
export function warningsOf(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  result: ScorecardResult,
): readonly Warning[] {
  const scoreAgain = (others: readonly Kpi[]): ScorecardResult => scoreCard(others, scorecard, surroundings);
  const warnings = [
    ...doubtWarnings(kpis, scorecard),
    ...weightWarnings(scorecard, result),
    ...nearBands(result),
    ...methodOf(scorecard).measure.warningsOf({ kpis, scorecard, result, scoreAgain }),
    ...spreadWeights(result),
    ...cappedKpis(result, scorecard),
  ];
  return ORDER.flatMap((about) => warnings.filter((one) => one.about === about));
}

/** A total without some of its KPIs may change its colour when they come in. */
function spreadWeights({ rows, total }: ScorecardResult): Warning[] {
  const without = rows.filter(({ score, problem }) => score === null && problem === null);
  if (total === null || without.length === 0) return [];
  const keys = without.map(({ kpi }) => kpi.key);
  return [warning('total', keys, 'withoutData', { kpis: namesOf(keys), found: keys.length, count: rows.length })];
}
