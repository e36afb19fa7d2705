/** What happens in the grid, in the words of Excel's events: by the person or by the add-in, never by a calculation. */
import type { ICellData, ICommandInfo, ICommandService, IExecutionOptions, Nullable } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { boundingBox, cellBox, type Box } from '../objects/address';

export interface SelectionState {
  readonly sheetId: string;
  readonly boxes: readonly Box[];
}

export interface ChangeListener {
  /** Contents of cells; formats alone do not count. */
  changed(sheetId: string, box: Box): void;
  selectionChanged(selection: SelectionState): void;
  activated(sheetId: string): void;
}

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
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        const params = command.params as ISetRangeValuesMutationParams;
        const box = params.unitId === unitId && !isResult(options) ? changedBox(params) : null;
        if (box !== null) listener.changed(params.subUnitId, box);
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
