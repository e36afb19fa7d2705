/**
 * Widths of columns with nothing in them. Univer's command goes through every row to fit its height, which takes a
 * third of the time an example needs to open; without contents there is no height to fit.
 */
import {
  ICommandService,
  IUndoRedoService,
  RANGE_TYPE,
  type Injector,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  type ISetWorksheetColWidthMutationParams,
} from '@univerjs/sheets';
import { invalidOperation } from '../protocol/errors';

export function setEmptyColumnsWidth(
  injector: Injector,
  worksheet: Worksheet,
  columns: { readonly first: number; readonly last: number },
  pixels: number,
): void {
  const unitId = worksheet.getUnitId();
  const range: IRange = {
    startRow: 0,
    endRow: worksheet.getRowCount() - 1,
    startColumn: columns.first,
    endColumn: columns.last,
    rangeType: RANGE_TYPE.COLUMN,
  };
  const { id } = SetWorksheetColWidthMutation;
  const params: ISetWorksheetColWidthMutationParams = {
    unitId,
    subUnitId: worksheet.getSheetId(),
    ranges: [range],
    colWidth: pixels,
  };
  const inverse = SetWorksheetColWidthMutationFactory(params, worksheet);
  if (!injector.get(ICommandService).syncExecuteCommand(id, params)) throw invalidOperation();
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id, params: inverse }],
    redoMutations: [{ id, params }],
  });
}
