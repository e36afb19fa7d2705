/**
 * One batch of the add-in is one undo step, as one sync is in Excel; a batch that adds, deletes or renames a sheet is
 * none and leaves no history, as inserting a sheet leaves none in Excel: half an undone example would be worse than all
 * of it.
 *
 * Two repairs of Univer 0.25.1 beside: its own batching keeps the undo mutations in the order they were written, so
 * that a cell written twice comes back with the value between; and a redo of a style on a formula cell deletes the
 * formula, so style changes carry the formula along.
 */
import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  UniverInstanceType,
  type DependencyOverride,
  type ICellData,
  type IMutationInfo,
  type IUndoRedoItem,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

/** Excel keeps a hundred steps, Univer twenty. */
const DEPTH = 100;
const CHANGES_OF_SHEETS: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
];

export class UndoStep {
  item: IUndoRedoItem | null = null;
  /** The workbook in which nothing of it can be taken back; the editor of the formula bar has a history of its own. */
  finalIn: string | null = null;
}

export class BatchUndoRedoService extends LocalUndoRedoService {
  /** Steps were given up that nothing brings back. */
  #hasLostSteps = false;
  /** The last step that is in a saved copy. */
  #saved: IUndoRedoItem | undefined;
  #current: UndoStep | null = null;

  /** What `action` changes is one step with everything else that ran in the same step. */
  runIn<Result>(step: UndoStep, action: () => Result): Result {
    const outer = this.#current;
    this.#current = step;
    try {
      return action();
    } finally {
      this.#current = outer;
    }
  }

  depth(unitId: string): number {
    return this._getUndoStack(unitId, true).length;
  }

  isChanged(unitId: string): boolean {
    return this.#hasLostSteps || this._getUndoStack(unitId, true).at(-1) !== this.#saved;
  }

  markSaved(unitId: string): void {
    this.#hasLostSteps = false;
    this.#saved = this._getUndoStack(unitId, true).at(-1);
  }

  override clearUndoRedo(unitId: string): void {
    this.#hasLostSteps = false;
    this.#saved = undefined;
    super.clearUndoRedo(unitId);
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#current !== null && changesSheets(item)) this.#giveUp(item.unitID, this.#current);
    if (this.#current?.finalIn === item.unitID) return;
    for (const mutation of [...item.redoMutations, ...item.undoMutations]) this.#carryFormulas(mutation);
    const stack = this._getUndoStack(item.unitID, true);
    this._getRedoStack(item.unitID, true).length = 0;
    const open = this.#current?.item;
    // A change of the person's own that came between closes the step.
    if (open !== null && open !== undefined && open.unitID === item.unitID && stack.at(-1) === open) {
      open.redoMutations.push(...item.redoMutations);
      open.undoMutations.unshift(...item.undoMutations);
    } else {
      stack.push(item);
      stack.splice(0, stack.length - DEPTH);
      if (this.#current !== null) this.#current.item = item;
    }
    this._updateStatus();
  }

  /** What the batch changed before, it changed for good as well. */
  #giveUp(unitId: string, step: UndoStep): void {
    step.finalIn = unitId;
    const lost =
      this._getUndoStack(unitId, true)
        .filter((item) => item !== step.item)
        .at(-1) !== this.#saved;
    this.#hasLostSteps = this.#hasLostSteps || lost;
    this.#saved = undefined;
    super.clearUndoRedo(unitId);
  }

  #carryFormulas(mutation: IMutationInfo): void {
    if (mutation.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = mutation.params as ISetRangeValuesMutationParams;
    const workbook = this._univerInstanceService.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    if (!sheet || !cellValue) return;
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, patch] of Object.entries(cells ?? {}) as [string, Nullable<ICellData>][]) {
        if (!patch || !isStyleOnly(patch)) continue;
        const cell = sheet.getCellRaw(Number(row), Number(column));
        if (cell?.f) patch.f = cell.f;
        if (cell?.si) patch.si = cell.si;
      }
    }
  }
}

function changesSheets({ redoMutations }: IUndoRedoItem): boolean {
  return redoMutations.some(({ id }) => CHANGES_OF_SHEETS.includes(id));
}

function isStyleOnly(patch: ICellData): boolean {
  return !('f' in patch) && !('si' in patch) && !('v' in patch) && !('p' in patch);
}

export const undoOverride: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (instances: IUniverInstanceService, commands: ICommandService, contexts: IContextService) =>
        new BatchUndoRedoService(instances, commands, contexts),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
