/** What is written of several periods: one sheet that reads their scorecards. */
import type { Language } from '../../../engine/language';
import type { Model, Scorecard } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import type { YearsPeriod } from '../../../sheets/years/layout';
import { YEARS_SHEET } from '../../../sheets/years/years';
import { evaluateNow } from '../../../workbook/reading/readNow';
import type { Writing } from '../../writing/useSheetWriting';

export interface NamedPeriod {
  readonly name: string;
  readonly scorecard: Scorecard;
}

/** The earliest first. */
export async function yearsWriting(
  periods: readonly NamedPeriod[],
  model: Model,
  language: Language,
): Promise<Writing> {
  const read: YearsPeriod[] = [];
  for (const { name, scorecard } of periods) read.push({ name, evaluation: await evaluateNow(scorecard, model) });
  const ids = periods.map(({ scorecard }) => scorecard.id);
  const keyOf = (key: string): string => YEARS_SHEET.key({ language, key, periods: [] });
  const before = ids.find((id) => model.sheets.some(({ key }) => key === keyOf(id)));
  const key = before ?? ids.at(-1) ?? '';
  return requestOf(model, [planned(YEARS_SHEET, { language, key, periods: read })]);
}
