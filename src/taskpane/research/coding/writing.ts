/** What is written of coded quotes, and the sheets that were. */
import type { Language } from '../../../engine/language';
import { newId } from '../../../model/newId';
import type { CodingDraft } from '../../../model/research/coding/draft';
import { missingCodingRoles, readQuotes } from '../../../model/research/coding/draft';
import type { CodingReading } from '../../../model/research/coding/types';
import { CODING_ROLES, MOST_TYPES } from '../../../model/research/coding/types';
import type { Model } from '../../../model/types';
import type { Area } from '../../../sheets/address';
import { planned, requestOf } from '../../../sheets/kind';
import { CODING_SHEET } from '../../../sheets/research/coding/coding';
import type { CodingFormInput } from '../../../sheets/research/coding/form';
import { CODING_FORM_SHEET, codingFormArea } from '../../../sheets/research/coding/form';
import { codingIdOf, codingKey } from '../../../sheets/research/coding/input';
import { WorkbookError } from '../../../workbook/excel/errors';
import type { WrittenSheets } from '../../../workbook/writing/writer';
import { writeSheets } from '../../../workbook/writing/writer';
import type { Writing } from '../../writing/useSheetWriting';

/** Rows of the blank table; more are added below it. */
const ROWS = 40;

/** Whether these quotes may be counted: each word is a type, and there are no more types than fit a table. */
export function areCountable({ quotes, types, unknown }: CodingReading): boolean {
  return quotes.length > 0 && unknown.length === 0 && types.length > 0 && types.length <= MOST_TYPES;
}

/**
 * A draft, as it was `shown`, over its table as it stands `now`; refused when that lost its quotes or a column in use,
 * or has a word that was not there before.
 */
export function codingWriting(shown: CodingDraft, now: CodingDraft | null, model: Model, language: Language): Writing {
  const isWhole = now !== null && CODING_ROLES.every((role) => role in shown.columns === role in now.columns);
  if (!isWhole || missingCodingRoles(now).length > 0) throw new WorkbookError('employeesLost');
  const reading = readQuotes(now);
  if (reading.quotes.length === 0) throw new WorkbookError('employeesLost');
  if (!areCountable(reading)) throw new WorkbookError('answersOpen');
  return requestOf(model, [planned(CODING_SHEET, { ...now, reading, language })]);
}

/** Those whose sheets were written, and what these are called. */
export function writtenCodings({ sheets }: Model): { id: string; sheet: string }[] {
  return sheets.flatMap(({ key, name }) => {
    const id = codingIdOf(key);
    return id === null ? [] : [{ id, sheet: name }];
  });
}

/** Its sheet belongs to the workbook alone from then on. */
export function withoutCoding(model: Model, id: string): Model {
  return { ...model, sheets: model.sheets.filter(({ key }) => key !== codingKey(id)) };
}

export function sheetOfCoding({ id }: Pick<CodingDraft, 'id'>, { sheets }: Model): string | null {
  return sheets.find(({ key }) => key === codingKey(id))?.name ?? null;
}

/** A blank table of quotes on a sheet of its own. */
export async function writeCodingForm(
  model: Model,
  language: Language,
): Promise<{ written: WrittenSheets; table: Area }> {
  const input: CodingFormInput = { language, id: newId(), rows: ROWS };
  const written = await writeSheets(requestOf(model, [planned(CODING_FORM_SHEET, input)]), 'newSheets');
  return { written, table: codingFormArea(input, written.sheets[0] ?? '') };
}
