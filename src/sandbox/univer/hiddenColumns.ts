/**
 * Columns hidden and shown as in Excel, where selection and active sheet stay: Univer's commands select what stands
 * beside the columns, and bring their sheet to the front for it.
 */
import {
  ICommandService,
  IUndoRedoService,
  RANGE_TYPE,
  type Injector,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import { SetColHiddenMutation, SetColVisibleMutation, type ISetColHiddenMutationParams } from '@univerjs/sheets';
import { invalidOperation } from '../protocol/errors';

export function hideColumns(
  injector: Injector,
  worksheet: Worksheet,
  { first, last }: { readonly first: number; readonly last: number },
  hidden: boolean,
): void {
  const unitId = worksheet.getUnitId();
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ranges = columns
    .filter((column) => worksheet.getColVisible(column) === hidden)
    .map((column): IRange => ({
      startRow: 0,
      endRow: worksheet.getRowCount() - 1,
      startColumn: column,
      endColumn: column,
      rangeType: RANGE_TYPE.COLUMN,
    }));
  if (ranges.length === 0) return;
  const params: ISetColHiddenMutationParams = { unitId, subUnitId: worksheet.getSheetId(), ranges };
  const [done, undone] = hidden
    ? [SetColHiddenMutation.id, SetColVisibleMutation.id]
    : [SetColVisibleMutation.id, SetColHiddenMutation.id];
  if (!injector.get(ICommandService).syncExecuteCommand(done, params)) throw invalidOperation();
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: undone, params }],
    redoMutations: [{ id: done, params }],
  });
}
