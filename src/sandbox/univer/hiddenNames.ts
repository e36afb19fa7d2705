/** The name box calls a range by its name, by hidden ones too in Univer 0.25.1; Excel shows its address then. */
import type { Injector } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';

export function keepHiddenNamesOutOfSight(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  names.getDefinedNameByRefString = (unitId, reference) => {
    const stored = Object.values(names.getDefinedNameMap(unitId) ?? {});
    const meant = stored.find(({ formulaOrRefString, hidden }) => formulaOrRefString === reference && hidden !== true);
    return meant ?? null;
  };
}
