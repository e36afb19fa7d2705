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

/** The id in the key of the sheet that was written of some of these; `null` before there is one. */
export function yearsKey(scorecards: readonly Scorecard[], { sheets }: Model): string | null {
  const isWritten = ({ id }: Scorecard): boolean => {
    const written = YEARS_SHEET.key({ language: 'en', key: id, periods: [] });
    return sheets.some(({ key }) => key === written);
  };
  return scorecards.find(isWritten)?.id ?? null;
}

/** The earliest first. */
export async function yearsWriting(
  periods: readonly NamedPeriod[],
  model: Model,
  language: Language,
): Promise<Writing> {
  const read: YearsPeriod[] = [];
  for (const { name, scorecard } of periods) read.push({ name, evaluation: await evaluateNow(scorecard, model) });
  const scorecards = periods.map(({ scorecard }) => scorecard);
  const key = yearsKey(scorecards, model) ?? scorecards.at(-1)?.id ?? '';
  return requestOf(model, [planned(YEARS_SHEET, { language, key, periods: read })]);
}
