/**
 * Formulas that read a defined name follow it when it comes to stand for other cells.
 *
 * Univer 0.25.1 keeps what it has read of a formula, with the cells in the place of their name, and means to read it
 * again when a name in it has changed; but it notes the names only that stand for nothing. A name whose cells have
 * moved or grown then leaves its readers with the old cells. The repair notes every name that is looked up, and never
 * takes a formula with a name in it from what was kept.
 */
import type { Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';

export function readNamesAnew(injector: Injector, unitId: string): void {
  const lexer = injector.get(Lexer);
  const builder = injector.get(LexerTreeBuilder);
  const names = injector.get(IDefinedNamesService);
  const config = injector.get(IFormulaCurrentConfigService);

  /** Asked for at every reference of every formula, and the same until a name changes. */
  let listed: Record<string, Record<string, string>> | null = null;
  names.update$.subscribe(() => {
    listed = null;
  });
  const present = (): Record<string, Record<string, string>> => {
    const all = (): [string, string][] =>
      Object.values(names.getDefinedNameMap(unitId) ?? {}).map(({ name, formulaOrRefString }) => [
        name,
        formulaOrRefString,
      ]);
    listed ??= { [unitId]: Object.fromEntries(all()) };
    return listed;
  };
  /** Formulas that hold one of these are read anew. */
  const unkept = (): Record<string, Record<string, string>> => {
    const dirty = config.getDirtyDefinedNameMap()[unitId];
    const isAny = dirty && Object.keys(dirty).length > 0;
    return isAny ? { [unitId]: { ...dirty, ...present()[unitId] } } : present();
  };

  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const lookedUp = new Set<string>();
    let readAnew: ReturnType<typeof unkept> | null = null;
    const read = builder.treeBuilder(formula, transformSuffix, {
      unitId,
      getValueByName: (unit, name) => {
        const found = names.getValueByName(unit, name);
        lookedUp.add(found?.name ?? name);
        return found ?? null;
      },
      // Asked for many times while one formula is read.
      getDirtyDefinedNameMap: () => (readAnew ??= unkept()),
      getSheetName: config.getSheetName.bind(config),
    });
    if (read instanceof LexerNode && lookedUp.size > 0) read.setDefinedNames([...lookedUp]);
    return read;
  };
}
