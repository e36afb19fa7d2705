/** What is written of a survey of satisfaction, and the sheets that were. */
import type { Language } from '../../../engine/language';
import type { SatisfactionDraft } from '../../../model/research/satisfaction/draft';
import { satisfactionReading } from '../../../model/research/satisfaction/draft';
import { indexOf } from '../../../model/research/satisfaction/results';
import type { SatisfactionReading, ScaleEnd } from '../../../model/research/satisfaction/types';
import type { Model } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import { satisfactionIdOf, satisfactionKey } from '../../../sheets/research/satisfaction/input';
import { indexFormulas, SATISFACTION_SHEET } from '../../../sheets/research/satisfaction/satisfaction';
import { WorkbookError } from '../../../workbook/excel/errors';
import type { Writing } from '../../writing/useSheetWriting';

/** Whether the scale is known, every word is a number or none, and every question has a mean. */
export function isCountable(reading: SatisfactionReading): reading is SatisfactionReading & { end: ScaleEnd } {
  return reading.end !== null && reading.unknown.length === 0 && indexOf(reading) !== null;
}

/** A draft, as it was `shown`, over its table as it stands `now`; refused when that lost a question or has open words. */
export function satisfactionWriting(
  shown: SatisfactionDraft,
  now: SatisfactionDraft | null,
  model: Model,
  language: Language,
): Writing {
  if (now === null || now.questions.length !== shown.questions.length) throw new WorkbookError('employeesLost');
  const reading = satisfactionReading(now);
  if (!isCountable(reading)) throw new WorkbookError('answersOpen');
  return requestOf(model, [planned(SATISFACTION_SHEET, { ...now, reading, language })]);
}

/** Those whose sheets were written, and what these are called. */
export function writtenSatisfaction({ sheets }: Model): { id: string; sheet: string }[] {
  return sheets.flatMap(({ key, name }) => {
    const id = satisfactionIdOf(key);
    return id === null ? [] : [{ id, sheet: name }];
  });
}

/** Its sheet belongs to the workbook alone from then on. */
export function withoutSatisfaction(model: Model, id: string): Model {
  return { ...model, sheets: model.sheets.filter(({ key }) => key !== satisfactionKey(id)) };
}

/** Its sheet and the formula by which a KPI reads the index; null before it is written. */
export function writtenIndex(
  draft: SatisfactionDraft,
  reading: SatisfactionReading,
  { sheets }: Model,
  language: Language,
): { sheet: string; formula: string } | null {
  const sheet = sheets.find(({ key }) => key === satisfactionKey(draft.id))?.name;
  if (sheet === undefined || !isCountable(reading)) return null;
  return { sheet, formula: indexFormulas({ ...draft, reading, language }, sheet).formula };
}
