/** What is written of an improvement; trees and calendar read the improvement sheet, which comes with the first of them. */
import type { ImprovementChoices } from '../../../model/scorecard/improvement';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { insightOf } from '../../../model/scorecard/evaluation';
import type { Language } from '../../../engine/language';
import type { Model, Scorecard } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import { CALENDAR_SHEET } from '../../../sheets/scorecard/improvement/calendar';
import { IMPROVEMENT_SHEET } from '../../../sheets/scorecard/improvement/improvement';
import { WHY_TREE_SHEET } from '../../../sheets/scorecard/improvement/whyTree';
import { evaluateNow } from '../../../workbook/reading/readNow';
import type { Writing } from '../../writing/useSheetWriting';

const KINDS = { improvement: IMPROVEMENT_SHEET, whyTree: WHY_TREE_SHEET, calendar: CALENDAR_SHEET };
export type ImprovementKind = keyof typeof KINDS;

interface Improving {
  readonly evaluation: Evaluation;
  readonly choices: ImprovementChoices;
  /** The earlier scorecard whose numbers stand beside those of now. */
  readonly before: Scorecard | null;
}

export async function improvementWriting(
  kind: ImprovementKind,
  { evaluation, choices, before }: Improving,
  model: Model,
  language: Language,
): Promise<Writing> {
  const input = {
    language,
    evaluation,
    insight: insightOf(evaluation),
    choices,
    before: before && (await evaluateNow(before, model)),
  };
  const isThere = model.sheets.some(({ key }) => key === IMPROVEMENT_SHEET.key(input));
  const kinds = kind === 'improvement' || isThere ? [KINDS[kind]] : [IMPROVEMENT_SHEET, KINDS[kind]];
  return requestOf(
    model,
    kinds.map((each) => planned(each, input)),
  );
}
