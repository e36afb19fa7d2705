/** A form and the table for its answers, on sheets of their own; from then on they are the office's. */
import type { Language } from '../../engine/language';
import { newId } from '../../model/newId';
import { NO_WEIGHTS } from '../../model/feedback/types';
import type { Model } from '../../model/types';
import type { Area } from '../../sheets/address';
import { ANSWER_TABLE_SHEET, answerTableArea, FEEDBACK_FORM_SHEET } from '../../sheets/feedback/form';
import type { FormInput } from '../../sheets/feedback/form';
import { planned, requestOf } from '../../sheets/kind';
import type { WrittenSheets } from '../../workbook/writing/writer';
import { writeSheets } from '../../workbook/writing/writer';

/** Rows of the table; more are added below it. */
const ROWS = 100;

export async function writeForm(model: Model, language: Language): Promise<{ written: WrittenSheets; table: Area }> {
  const { from, to } = NO_WEIGHTS;
  const input: FormInput = { language, id: newId(), from, to, rows: ROWS };
  const sheets = [planned(FEEDBACK_FORM_SHEET, input), planned(ANSWER_TABLE_SHEET, input)];
  const written = await writeSheets(requestOf(model, sheets), 'newSheets');
  return { written, table: answerTableArea(input, written.sheets[1] ?? '') };
}
