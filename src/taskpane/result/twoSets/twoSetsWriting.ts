/** What is written of two sets of indicators: one sheet that reads both scorecards. */
import type { Language } from '../../../engine/language';
import type { Model, Scorecard } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import { TWO_SETS_SHEET } from '../../../sheets/twoSets/twoSets';
import { evaluateNow } from '../../../workbook/reading/readNow';
import type { Writing } from '../../writing/useSheetWriting';

export async function twoSetsWriting(
  [before, after]: readonly [Scorecard, Scorecard],
  model: Model,
  language: Language,
): Promise<Writing> {
  const input = { before: await evaluateNow(before, model), after: await evaluateNow(after, model), language };
  return requestOf(model, [planned(TWO_SETS_SHEET, input)]);
}
