/** Changes of columns by Univer's mutations, each one step of undo: its commands do more than Excel does. */
import {
  ICommandService,
  IUndoRedoService,
  RANGE_TYPE,
  type Injector,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  type ISetColHiddenMutationParams,
  type ISetWorksheetColWidthMutationParams,
} from '@univerjs/sheets';
import { invalidOperation } from '../protocol/errors';

export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Selection and active sheet stay: Univer's commands select what stands beside, and bring their sheet to the front. */
export function hideColumns(injector: Injector, worksheet: Worksheet, { first, last }: Columns, hidden: boolean): void {
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ranges = columns
    .filter((column) => worksheet.getColVisible(column) === hidden)
    .map((column) => whole(worksheet, { first: column, last: column }));
  if (ranges.length === 0) return;
  const params: ISetColHiddenMutationParams = { ...placeOf(worksheet), ranges };
  const [done, undone] = hidden
    ? [SetColHiddenMutation.id, SetColVisibleMutation.id]
    : [SetColVisibleMutation.id, SetColHiddenMutation.id];
  carryOut(injector, { id: done, params }, { id: undone, params });
}

/**
 * For columns with nothing in them. Univer's command goes through every row to fit its height, which takes a third of the
 * time an example needs to open; without contents there is no height to fit.
 */
export function setEmptyColumnsWidth(injector: Injector, worksheet: Worksheet, columns: Columns, pixels: number): void {
  const { id } = SetWorksheetColWidthMutation;
  const params: ISetWorksheetColWidthMutationParams = {
    ...placeOf(worksheet),
    ranges: [whole(worksheet, columns)],
    colWidth: pixels,
  };
  carryOut(injector, { id, params }, { id, params: SetWorksheetColWidthMutationFactory(params, worksheet) });
}

function placeOf(worksheet: Worksheet): { unitId: string; subUnitId: string } {
  return { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
}

function whole(worksheet: Worksheet, { first, last }: Columns): IRange {
  const endRow = worksheet.getRowCount() - 1;
  return { startRow: 0, endRow, startColumn: first, endColumn: last, rangeType: RANGE_TYPE.COLUMN };
}

interface Mutation {
  readonly id: string;
  readonly params: { readonly unitId: string };
}

function carryOut(injector: Injector, done: Mutation, undone: Mutation): void {
  if (!injector.get(ICommandService).syncExecuteCommand(done.id, done.params)) throw invalidOperation();
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: done.params.unitId,
    undoMutations: [undone],
    redoMutations: [done],
  });
}
