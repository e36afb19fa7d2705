/** The record sheet read back: what was typed on it, by the KPI of each block. */
import { MANUAL_FIELDS } from '../../../model/scorecard/manual/fields';
import type { CellValue, KpiManual, ManualField, Scorecard } from '../../../model/types';

/** The hidden name of all blocks with the columns that say what each row is. */
export function recordsName({ id }: Pick<Scorecard, 'id'>): string {
  return `tb_records_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** Begins a block, in the first hidden column; the KPI's code and name follow. Fields are called by themselves. */
export const BLOCK_MARK = 'kpi';
/** Hidden columns right of labels and what is typed: what the row is, the code, the name. */
export const MARK_COLUMNS = 3;

/** A field that is blank is there and blank; one that is shown and not typed is not there. */
export function readRecords(cells: readonly (readonly CellValue[])[]): KpiManual[] {
  const read: { code: string; name: string; fields: Partial<Record<ManualField, string>> }[] = [];
  for (const [, typed = '', mark, code = '', name = ''] of cells) {
    if (mark === BLOCK_MARK) read.push({ code: String(code), name: String(name), fields: {} });
    const field = MANUAL_FIELDS.find((one) => one === mark);
    const last = read.at(-1);
    if (field !== undefined && last !== undefined) last.fields[field] = String(typed).trim();
  }
  return read;
}
