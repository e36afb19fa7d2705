/** What happens in the grid, in the words of Excel's events: by the person or by the add-in, never by a calculation. */
import type { ICellData, ICommandInfo, ICommandService, IExecutionOptions, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type IInsertRowMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { COLUMNS, ROWS, boundingBox, cellBox, type Box } from '../objects/address';

export interface SelectionState {
  readonly sheetId: string;
  readonly boxes: readonly Box[];
}

/** Excel.DataChangeType, as far as the grid has it. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export interface ChangeListener {
  /** Contents of cells, and whole rows and columns that come and go; formats alone do not count. */
  changed(sheetId: string, box: Box, type: ChangeType): void;
  selectionChanged(selection: SelectionState): void;
  activated(sheetId: string): void;
}

const SHIFTS: Readonly<Record<string, Exclude<ChangeType, 'RangeEdited'>>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

export function watchChanges(
  commands: ICommandService,
  unitId: string,
  selection: () => SelectionState,
  listener: ChangeListener,
): void {
  let last = selection();
  let waiting = false;

  function reportSelection(): void {
    waiting = false;
    const present = selection();
    if (JSON.stringify(present) === JSON.stringify(last)) return;
    const otherSheet = present.sheetId !== last.sheetId;
    last = present;
    if (otherSheet) listener.activated(present.sheetId);
    listener.selectionChanged(present);
  }

  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const shift = SHIFTS[command.id];
    if (shift !== undefined) {
      const params = command.params as IInsertRowMutationParams;
      if (params.unitId === unitId) listener.changed(params.subUnitId, wholeLines(params, shift), shift);
      return;
    }
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        const params = command.params as ISetRangeValuesMutationParams;
        const box = params.unitId === unitId && !isResult(options) ? changedBox(params) : null;
        if (box !== null) listener.changed(params.subUnitId, box, 'RangeEdited');
        return;
      }
      case SetSelectionsOperation.id:
      case SetWorksheetActiveOperation.id:
        // One gesture is several operations: the state after all of them is what counts.
        if (!waiting) queueMicrotask(reportSelection);
        waiting = true;
    }
  });
}

function wholeLines({ range }: IInsertRowMutationParams, shift: ChangeType): Box {
  return shift.startsWith('Row')
    ? { top: range.startRow, bottom: range.endRow, left: 0, right: COLUMNS - 1 }
    : { top: 0, bottom: ROWS - 1, left: range.startColumn, right: range.endColumn };
}

/** The formula engine puts its results into the cells by the same mutation. */
function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.['fromFormula'] === true || options?.['applyFormulaCalculationResult'] === true;
}

function changedBox({ cellValue }: ISetRangeValuesMutationParams): Box | null {
  let box: Box | null = null;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {}) as [string, Nullable<ICellData>][]) {
      if (!changesContents(cell)) continue;
      const one = cellBox(Number(row), Number(column));
      box = box === null ? one : boundingBox(box, one);
    }
  }
  return box;
}

/** A style patch carries the formula along (undo.ts), which changes nothing. */
function changesContents(cell: Nullable<ICellData>): boolean {
  if (!cell) return true;
  if ('v' in cell || 'p' in cell) return true;
  return ('f' in cell || 'si' in cell) && cell.s === undefined;
}
