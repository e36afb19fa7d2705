/** What is written of a scorecard: its sheet, live from the KPI table, and the scorecard itself into the model. */
import type { Language } from '../../engine/language';
import { ModelError } from '../../model/modelError';
import type { Model, Scorecard } from '../../model/types';
import { WorkbookError } from '../../workbook/excel/errors';
import { WEIGHTS_KEY } from '../../sheets/hierarchy/hierarchySheets';
import { planned, requestOf } from '../../sheets/kind';
import { SCORECARD_SHEET } from '../../sheets/scorecard/scorecard';
import type { ScorecardInput, WeightsTable } from '../../sheets/scorecard/input';
import { WEIGHTS_TABLE } from '../../sheets/hierarchy/weights';
import type { Writing } from '../writing/useSheetWriting';
import type { Draft } from '../../model/scorecard/draft';
import { lostHeadings } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { evaluate } from '../../model/scorecard/evaluation';
import { scorecardKey } from '../../sheets/scorecard/names';
import { scorecardIsBehind } from '../../sheets/scorecard/sheetBehind';

/** Where the workbook has a sheet of global weights, weights from the hierarchy are read from its cells. */
function weightsTableOf({ sheets }: Model): WeightsTable | null {
  return sheets.some(({ key }) => key === WEIGHTS_KEY) ? WEIGHTS_TABLE : null;
}

export function withScorecard(model: Model, scorecard: Scorecard): Model {
  const isKnown = model.scorecards.some(({ id }) => id === scorecard.id);
  const scorecards = isKnown
    ? model.scorecards.map((card) => (card.id === scorecard.id ? scorecard : card))
    : [...model.scorecards, scorecard];
  return { ...model, scorecards };
}

/** The sheet that a scorecard was written to; null when it never was. */
export function sheetOf(scorecard: Scorecard, { sheets }: Model): string | null {
  return sheets.find(({ key }) => key === scorecardKey(scorecard))?.name ?? null;
}

/** Whether the sheet of a scorecard, if it has one, was written from another table than there is now. */
export function isBehind(evaluation: Evaluation, model: Model): boolean {
  const record = model.sheets.find(({ key }) => key === scorecardKey(evaluation.scorecard));
  if (record === undefined || evaluation.kpis.length === 0) return false;
  try {
    return scorecardIsBehind({ ...evaluation, weights: weightsTableOf(model) }, record);
  } catch (failure) {
    // What cannot be written says so when it is written.
    if (failure instanceof ModelError) return false;
    throw failure;
  }
}

/** Plans the sheet of a scorecard whose table has its hidden name. */
export function scorecardWriting(evaluation: Evaluation, model: Model, language: Language): Writing {
  const { scorecard } = evaluation;
  const next = withScorecard(model, scorecard);
  const input = scorecardInput(evaluation, next, language);
  return { ...requestOf(next, [planned(SCORECARD_SHEET, input)]), scorecards: [scorecard] };
}

/** What the sheet of a scorecard is planned from. */
export function scorecardInput(evaluation: Evaluation, model: Model, language: Language): ScorecardInput {
  return { ...evaluation, language, weights: weightsTableOf(model) };
}

/**
 * A draft, as it was `shown`, is written over its table as it stands `now`. Refused when that has lost its headings,
 * its KPIs or a column in use: what would be written is not what was looked at.
 */
export function draftWriting(shown: Draft, now: Draft | null, model: Model, language: Language): Writing {
  if (!now) throw new WorkbookError('tableLost');
  const evaluation = evaluate(now.source, now.scorecard, model);
  if (evaluation.kpis.length === 0) throw new WorkbookError('tableLost');
  const lost = lostHeadings(shown, now);
  if (lost.length > 0) throw new WorkbookError('columnsLost', { headings: lost.map((one) => `‘${one}’`).join(', ') });
  return scorecardWriting(evaluation, model, language);
}
