/**
 * Formulas of cells and of conditional formats that are taken away while a calculation runs.
 *
 * Univer 0.25.1 takes note of the removal and then, at the end of listing what depends on what, enters the formula
 * again: from then on every calculation finds it, misses it and complains. The repair takes it out once more.
 */
import { ICommandService, ObjectMatrix, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  IDependencyManagerService,
  RemoveOtherFormulaMutation,
  SetFormulaDataMutation,
  type IRemoveOtherFormulaMutationParams,
  type ISetFormulaDataMutationParams,
} from '@univerjs/engine-formula';
import type { Calculation } from './calculation';
import { privatesOfDependencies } from './privates';

export function forgetRemovedFormulas(injector: Injector, calculation: Calculation): void {
  const dependencies = injector.get(IDependencyManagerService);
  const privates = privatesOfDependencies(dependencies);
  const removed: number[] = [];

  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!calculation.running) return;
    if (command.id === RemoveOtherFormulaMutation.id) removed.push(...ofRules(dependencies, command));
    if (command.id === SetFormulaDataMutation.id) removed.push(...ofCells(dependencies, command));
  });
  calculation.onEnd(() => {
    for (const treeId of removed.splice(0)) {
      privates._removeDependencyRTreeCache(treeId);
      privates._removeAllTreeMap(treeId);
    }
  });
}

function ofRules(dependencies: IDependencyManagerService, command: Readonly<ICommandInfo>): number[] {
  const { unitId, subUnitId, formulaIdList } = command.params as IRemoveOtherFormulaMutationParams;
  const treeIds: number[] = [];
  for (const formulaId of formulaIdList) {
    dependencies.getOtherFormulaDependency(unitId, subUnitId, formulaId)?.forValue((_row, _column, treeId) => {
      treeIds.push(treeId);
    });
  }
  return treeIds;
}

function ofCells(dependencies: IDependencyManagerService, command: Readonly<ICommandInfo>): number[] {
  const { formulaData } = command.params as ISetFormulaDataMutationParams;
  const treeIds: number[] = [];
  for (const [unitId, sheets] of Object.entries(formulaData)) {
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      new ObjectMatrix(cells ?? {}).forValue((row, column) => {
        const treeId = dependencies.getFormulaDependency(unitId, sheetId, row, column);
        if (treeId !== null && treeId !== undefined) treeIds.push(treeId);
      });
    }
  }
  return treeIds;
}
