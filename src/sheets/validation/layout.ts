/** Where everything stands on a validation form, row by row from 0. */
import type { AskedItem, AskedPart } from '../../model/validation/asked';
import type { PartQuestion } from './keys';

/** From 0: what the item belongs to, its code and name, the answer, a remark, and the hidden label of the row. */
export const COLUMN = { of: 0, code: 1, item: 2, answer: 3, remark: 4, label: 5 } as const;
/** In points: upright on A4. */
export const WIDTHS = [116, 44, 206, 62, 116, 20];
/** Of all columns that are seen. */
export const WIDTH = WIDTHS.slice(0, COLUMN.label).reduce((sum, width) => sum + width, 0);
export const PERSON_ROW = 3;
export const PERSON_ROWS = 3;
/** Purpose and instructions begin here. */
export const INTRODUCTION_ROW = PERSON_ROW + PERSON_ROWS + 1;

const PART_ORDER: readonly PartQuestion[] = ['representative', 'valid'];

type RowContent =
  | { readonly kind: 'part'; readonly title: string }
  | { readonly kind: 'headings' }
  | { readonly kind: 'item'; readonly item: AskedItem }
  | { readonly kind: 'question'; readonly question: PartQuestion; readonly part: AskedPart };

export type FormRow = RowContent & { readonly row: number };

/** The table from its first row on; a free row stands between parts. */
export function formRows(parts: readonly AskedPart[], first: number): FormRow[] {
  const rows: FormRow[] = [];
  let row = first;
  const add = (rest: RowContent): void => {
    rows.push({ ...rest, row });
    row += 1;
  };
  for (const part of parts) {
    if (part.title !== '') add({ kind: 'part', title: part.title });
    add({ kind: 'headings' });
    for (const item of part.items) add({ kind: 'item', item });
    for (const question of PART_ORDER) add({ kind: 'question', question, part });
    row += 1;
  }
  return rows;
}
