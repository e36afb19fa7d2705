/** What is written of a scorecard: its sheet, live from the KPI table, and the scorecard itself into the model. */
import type { Language } from '../../engine/language';
import type { Model, Scorecard } from '../../model/types';
import { nameTable } from '../../workbook/kpiTable';
import { WEIGHTS_KEY } from '../../workbook/plans/hierarchySheets';
import { scorecardKey, scorecardPlan } from '../../workbook/plans/scorecard';
import type { WeightsTable } from '../../workbook/plans/scorecardInput';
import { WEIGHTS_TABLE } from '../../workbook/plans/weights';
import type { Writing } from '../useSheetWriting';
import type { Evaluation } from './evaluation';

/** Where the workbook has a sheet of global weights, weights from the hierarchy are read from its cells. */
function weightsTableOf({ sheets }: Model): WeightsTable | null {
  return sheets.some(({ key }) => key === WEIGHTS_KEY) ? WEIGHTS_TABLE : null;
}

function withScorecard(model: Model, scorecard: Scorecard): Model {
  const isKnown = model.scorecards.some(({ id }) => id === scorecard.id);
  const scorecards = isKnown
    ? model.scorecards.map((card) => (card.id === scorecard.id ? scorecard : card))
    : [...model.scorecards, scorecard];
  return { ...model, scorecards };
}

/** Names the table, so that the scorecard finds it again wherever it moves, and plans the sheet. */
export async function scorecardWriting(evaluation: Evaluation, model: Model, language: Language): Promise<Writing> {
  const { source, kpis, surroundings } = evaluation;
  const name = evaluation.scorecard.source || (await nameTable(source.area));
  const scorecard = { ...evaluation.scorecard, source: name };
  const next = withScorecard(model, scorecard);
  const input = { language, scorecard, source, kpis, surroundings };
  const key = scorecardKey(scorecard);
  return {
    model: next,
    scorecards: [scorecard],
    sheets: [{ key, name: scorecard.title }],
    build: () => [scorecardPlan({ ...input, weights: weightsTableOf(next) })],
  };
}
