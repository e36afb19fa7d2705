/**
 * Formulas of conditional formats that are taken away while a calculation runs.
 *
 * Univer 0.25.1 takes note of the removal and then, at the end of listing what depends on what, enters the formula
 * again: from then on every calculation finds it, misses it and complains. The repair takes it out once more.
 */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  IDependencyManagerService,
  RemoveOtherFormulaMutation,
  type IRemoveOtherFormulaMutationParams,
} from '@univerjs/engine-formula';
import type { Calculation } from './calculation';
import { privatesOfDependencies } from './privates';

export function forgetRemovedRuleFormulas(injector: Injector, calculation: Calculation): void {
  const dependencies = injector.get(IDependencyManagerService);
  const privates = privatesOfDependencies(dependencies);
  const removed: number[] = [];

  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== RemoveOtherFormulaMutation.id || !calculation.running) return;
    const { unitId, subUnitId, formulaIdList } = command.params as IRemoveOtherFormulaMutationParams;
    for (const formulaId of formulaIdList) {
      dependencies.getOtherFormulaDependency(unitId, subUnitId, formulaId)?.forValue((_row, _column, treeId) => {
        removed.push(treeId);
      });
    }
  });
  calculation.onEnd(() => {
    for (const treeId of removed.splice(0)) {
      privates._removeDependencyRTreeCache(treeId);
      privates._removeAllTreeMap(treeId);
    }
  });
}
