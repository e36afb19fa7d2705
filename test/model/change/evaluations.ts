/** Scorecards evaluated without a table around them. */
import type { Evaluation } from '../../../src/model/scorecard/evaluation';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { Scorecard } from '../../../src/model/types';

export function evaluationOf(kpis: readonly Kpi[], card: Scorecard): Evaluation {
  const result = scoreCard(kpis, card, NO_SURROUNDINGS);
  return { scorecard: card, kpis, result, problems: [], surroundings: NO_SURROUNDINGS } as unknown as Evaluation;
}
