/**
 * Hidden names stay hidden, as in Excel. Univer 0.25.1 calls a range by them in its name box, and lists them in the
 * box's drop-down list and in the name manager.
 */
import type { Injector } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';

/**
 * Call once the workbook is there. What Univer is made of gets its services without `injector.get`; who asks by it from
 * now on, its views among them, sees the names that are shown.
 */
export function keepHiddenNamesOutOfSight(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  const shown: IDefinedNamesService['getDefinedNameMap'] = (unitId) => {
    const all = names.getDefinedNameMap(unitId);
    return all && Object.fromEntries(Object.entries(all).filter(([, { hidden }]) => hidden !== true));
  };
  names.getDefinedNameByRefString = (unitId, reference) =>
    Object.values(shown(unitId) ?? {}).find(({ formulaOrRefString }) => formulaOrRefString === reference) ?? null;
  const view = new Proxy(names, {
    get(service, key) {
      if (key === 'getDefinedNameMap') return shown;
      const member: unknown = Reflect.get(service, key, service);
      return typeof member === 'function' ? (member.bind(service) as unknown) : member;
    },
  });
  const get = injector.get.bind(injector) as (...asked: unknown[]) => unknown;
  const getting = (...asked: unknown[]): unknown => (asked[0] === IDefinedNamesService ? view : get(...asked));
  injector.get = getting as Injector['get'];
}
