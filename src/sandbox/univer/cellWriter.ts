/**
 * Changes of cells, each with its inverse on the undo stack.
 *
 * Convention: Univer's mutation and not its command for the same, which drops a formula that has no value yet when a
 * style follows in the same task.
 */
import {
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { COLUMNS, ROWS, type Box } from '../objects/address';
import { invalidOperation } from '../protocol/errors';

/** How much a grid grows beyond a write. */
const SPARE = { rows: 100, columns: 10 };

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export class CellWriter {
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #place: { readonly unitId: string; readonly subUnitId: string };
  readonly #gridSize: () => GridSize;

  constructor(injector: Injector, unitId: string, sheetId: string, gridSize: () => GridSize) {
    this.#injector = injector;
    this.#commands = injector.get(ICommandService);
    this.#place = { unitId, subUnitId: sheetId };
    this.#gridSize = gridSize;
  }

  /** `patch` answers null for cells to leave alone. SetStyleCommand's id as trigger marks what calculates nothing. */
  change(box: Box, patch: (row: number, column: number) => ICellData | null, trigger?: string): void {
    this.grow(box);
    const cellValue = patches(box, patch);
    if (cellValue === null) return;
    const params: ISetRangeValuesMutationParams = { ...this.#place, cellValue };
    if (trigger !== undefined) params.trigger = trigger;
    const inverse = SetRangeValuesUndoMutationFactory(this.#injector, params);
    if (!this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, params)) throw invalidOperation();
    this.#injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.#place.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: inverse }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  /** A grid has a fixed size. Not a step of undo: Excel's sheet was never smaller. */
  grow(box: Box): void {
    const { rows, columns } = this.#gridSize();
    if (box.bottom >= rows) {
      const rowCount = Math.min(ROWS, box.bottom + 1 + SPARE.rows);
      this.#commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...this.#place, rowCount });
    }
    if (box.right >= columns) {
      const columnCount = Math.min(COLUMNS, box.right + 1 + SPARE.columns);
      this.#commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...this.#place, columnCount });
    }
  }
}

type Patches = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function patches(box: Box, patch: (row: number, column: number) => ICellData | null): Patches | null {
  const changed: Patches = {};
  let any = false;
  for (let row = box.top; row <= box.bottom; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = box.left; column <= box.right; column += 1) {
      const cell = patch(row, column);
      if (cell === null) continue;
      cells[column] = cell;
      any = true;
    }
    changed[row] = cells;
  }
  return any ? changed : null;
}
