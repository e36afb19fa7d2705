/** Rows and columns that are put in or taken out, in Excel's count. */
import type { ICommandInfo } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from '@univerjs/sheets';
import type { Shift } from '../../files/formulas/shifted';

export interface SheetShift extends Shift {
  readonly sheetId: string;
}

const KINDS: Readonly<Record<string, { axis: Shift['axis']; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: 'rows', sign: 1 },
  [RemoveRowMutation.id]: { axis: 'rows', sign: -1 },
  [InsertColMutation.id]: { axis: 'columns', sign: 1 },
  [RemoveColMutation.id]: { axis: 'columns', sign: -1 },
};

/** Null where the command does something else, or does it in another workbook. */
export function shiftOf({ id, params }: Readonly<ICommandInfo>, unit: string): SheetShift | null {
  const kind = KINDS[id];
  if (kind === undefined) return null;
  const { unitId, subUnitId, range } = params as IInsertRowMutationParams;
  if (unitId !== unit) return null;
  const isRows = kind.axis === 'rows';
  const [at, last] = isRows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, axis: kind.axis, at, count: kind.sign * (last - at + 1) };
}

export function isTakenBack(one: SheetShift, other: SheetShift): boolean {
  const isSamePlace = one.sheetId === other.sheetId && one.axis === other.axis && one.at === other.at;
  return isSamePlace && one.count === -other.count;
}
