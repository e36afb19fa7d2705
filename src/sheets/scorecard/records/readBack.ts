/** The record sheet read back: what was typed on it, by the KPI of each block. */
import { cascadeTypeOf } from '../../../model/scorecard/cascade';
import { MANUAL_FIELDS } from '../../../model/scorecard/manual/fields';
import type { CellValue, KpiManual, ManualField, Scorecard } from '../../../model/types';

/** How the record sheet is called in the model. */
export const recordsKey = ({ id }: Pick<Scorecard, 'id'>): string => `records/${id}`;

/** The hidden name of all blocks with the columns that say what each row is. */
export function recordsName({ id }: Pick<Scorecard, 'id'>): string {
  return `tb_records_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** Begins a block, in the first hidden column; the KPI's code and name follow. Fields are called by themselves. */
export const BLOCK_MARK = 'kpi';
/** Hidden columns right of labels and what is typed: what the row is, the code, the name. */
export const MARK_COLUMNS = 3;

/**
 * A field that is blank is there and blank; one that is shown and not typed is not there. A cascade type that the code
 * proposes is the code's, not a person's: it follows the code.
 */
export function readRecords(cells: readonly (readonly CellValue[])[]): KpiManual[] {
  const read: { code: string; name: string; fields: Partial<Record<ManualField, string>> }[] = [];
  for (const [, typed = '', mark, code = '', name = ''] of cells) {
    if (mark === BLOCK_MARK) read.push({ code: String(code), name: String(name), fields: {} });
    const field = MANUAL_FIELDS.find((one) => one === mark);
    const last = read.at(-1);
    if (field === undefined || last === undefined) continue;
    const text = String(typed).trim();
    last.fields[field] = field === 'cascade' && text === cascadeTypeOf(last.code) ? '' : text;
  }
  return read;
}

/** All that was typed, and the types that codes proposed beside it. */
export function textsOf(read: readonly KpiManual[]): ReadonlySet<string> {
  const texts = read.flatMap(({ code, fields }) => [...Object.values(fields), cascadeTypeOf(code) ?? '']);
  return new Set(texts.map((text) => text.trim()));
}
