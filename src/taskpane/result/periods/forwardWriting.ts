/** What is written when a scorecard goes on to its next period: its table without realizations, and a scorecard over it. */
import type { Language } from '../../../engine/language';
import { periodName } from '../../../model/change/periodName';
import { mapFor } from '../../../model/map/edit';
import { nextPeriodText } from '../../../model/periods/next';
import { newId } from '../../../model/newId';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { evaluate } from '../../../model/scorecard/evaluation';
import { readPeriod } from '../../../model/scorecard/reading/periods';
import type { Model, Scorecard } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import type { PlannedSheet } from '../../../sheets/kind';
import type { ForwardInput } from '../../../sheets/periods/forward';
import { forwardSource, NEXT_TABLE_SHEET } from '../../../sheets/periods/forward';
import { tableColumns } from '../../../sheets/periods/tableParts';
import { SCORECARD_SHEET } from '../../../sheets/scorecard/scorecard';
import { WorkbookError } from '../../../workbook/excel/errors';
import { newTableName } from '../../../workbook/reading/kpiTable';
import { withTypedManual } from '../../../workbook/reading/recordSheet';
import { scorecardInput, withScorecard } from '../../scorecard/writing';
import type { Writing } from '../../writing/useSheetWriting';

/** What a person may change before it is written. */
export interface ForwardWish {
  readonly title: string;
  readonly period: string;
}

/** The next period by the table's own, else by the title; blank where neither names one. */
export function forwardWish({ scorecard, source }: Evaluation, language: Language): ForwardWish {
  const { period } = source.found;
  const title = nextPeriodText(scorecard.title, language) ?? '';
  const named = readPeriod(title).period === 0 ? '' : periodName(title);
  return { title, period: nextPeriodText(period, language) ?? named };
}

/** With what was typed on the KPI's records. Throws `gone` where the table has no KPI to take along. */
export async function forwardWriting(
  before: Evaluation,
  { title, period }: ForwardWish,
  model: Model,
  language: Language,
): Promise<Writing> {
  const evaluation = { ...before, scorecard: await withTypedManual(before.scorecard, before.kpis) };
  const own = { id: newId(), title, source: newTableName() };
  const input: ForwardInput = { ...evaluation, language, next: own, period };
  const next: Scorecard = { ...evaluation.scorecard, ...own, columns: tableColumns(input), behaviour: null };
  const later = withScorecard(model, next);
  const evaluatedOn = (sheet: string): Evaluation => {
    const source = forwardSource(input, sheet);
    if (!source) throw new WorkbookError('gone');
    return evaluate(source, next, later);
  };
  const table = planned(NEXT_TABLE_SHEET, input);
  const first = scorecardInput(evaluatedOn(table.name), later, language);
  const card: PlannedSheet = {
    key: SCORECARD_SHEET.key(first),
    name: SCORECARD_SHEET.name(first),
    build: (nameOf) => SCORECARD_SHEET.plan(scorecardInput(evaluatedOn(nameOf(table.key)), later, language), nameOf),
  };
  const maps = mapFor(model, evaluation.scorecard.id, next.id);
  return { ...requestOf(later, [table, card]), scorecards: [next], maps };
}
