/** Where a result is fragile, and why. */
import type { Scorecard } from '../types';
import { anchorWarnings, exchangedRows, targetsAtTwoLevels } from './anchorWarnings';
import { nearBands } from './bandWarnings';
import { cappedKpis } from './caps';
import { maximize120, tooManyMaximize120 } from './contract';
import { doubtWarnings } from './doubts';
import { namesOf } from './lists';
import { asWarning, warning } from './remark';
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
  const warnings = [
    ...doubtWarnings(kpis, scorecard),
    ...weightWarnings(scorecard, result),
    ...nearBands(result),
    ...targetsAtTwoLevels(kpis, scorecard, surroundings, result),
    ...spreadWeights(result),
    ...cappedKpis(result),
    ...polarity120(kpis, scorecard),
    ...(scorecard.kind === 'omax' ? [...anchorWarnings(kpis), ...exchangedRows(kpis)] : []),
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

/** Kep-241/PB/2015 limits the contract of a person; a scorecard by levels has no such polarity. */
function polarity120(kpis: readonly Kpi[], { kind }: Scorecard): Warning[] {
  const tooMany = kind === 'omax' ? null : tooManyMaximize120(kpis);
  const keys = maximize120(kpis).map(({ key }) => key);
  return tooMany === null ? [] : [asWarning(tooMany, 'table', keys)];
}
