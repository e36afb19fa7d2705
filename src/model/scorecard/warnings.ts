/** Where a result is fragile, and why. */
import type { Scorecard } from '../types';
import { nearBands } from './bandWarnings';
import { cappedKpis } from './caps';
import { cascadeWarnings } from './cascadeWarnings';
import { doubtWarnings } from './doubts';
import { groupWarnings } from './groupWarnings';
import { namesOf } from './lists';
import { methodOf } from './methods';
import { warning } from './remark';
import { scoreCard } from './score';
import { weightWarnings } from './weightWarnings';
import type { Kpi, ScoredKpi, ScorecardResult, Surroundings, Warning } from './types';

const ORDER: readonly Warning['about'][] = ['total', 'kpis', 'table'];

/** Everything that makes a colour doubtful: what concerns the total first, then KPIs, then the table. */
export function warningsOf(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  result: ScorecardResult,
): readonly Warning[] {
  const counted = kpis.filter(({ aside }) => aside === null);
  const aside = kpis.filter((kpi) => kpi.aside !== null);
  const scoreAgain = (others: readonly Kpi[]): ScorecardResult =>
    scoreCard([...others, ...aside], scorecard, surroundings);
  const warnings = [
    ...doubtWarnings(counted, scorecard),
    ...groupWarnings(result),
    ...weightWarnings(scorecard, result),
    ...nearBands(result),
    ...methodOf(scorecard).measure.warningsOf({ kpis: counted, scorecard, result, scoreAgain }),
    ...spreadWeights(result),
    ...cascadeWarnings(scorecard, result),
    ...cappedKpis(result, scorecard),
  ];
  return ORDER.flatMap((about) => warnings.filter((one) => one.about === about));
}

/** A total without some of its KPIs: it may change its colour when they come in. */
function spreadWeights({ rows, total }: ScorecardResult): Warning[] {
  if (total === null) return [];
  const said = (kind: 'withoutData' | 'setAside', left: readonly ScoredKpi[]): Warning[] => {
    const keys = left.map(({ kpi }) => kpi.key);
    const values = { kpis: namesOf(keys), found: keys.length, count: rows.length };
    return keys.length === 0 ? [] : [warning('total', keys, kind, values)];
  };
  const isAside = ({ kpi }: ScoredKpi): boolean => kpi.aside !== null;
  const without = rows.filter((row) => row.score === null && row.problem === null && !isAside(row));
  return [...said('withoutData', without), ...said('setAside', rows.filter(isAside))];
}
