/**
 * What reads which cells is looked up in an index of ranges. Univer 0.25.1 puts every formula into it by itself, which
 * took longer than calculating; and before each calculation it makes a second index, of the places of all formulas,
 * for those that compute what they refer to (OFFSET, INDIRECT), though there may be none. Here the first is filled at
 * once, and the second is made where a formula needs it.
 */
import type { Injector, IRTreeItem, RTree } from '@univerjs/core';
import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { privatesOfDependencies, privatesOfGenerator } from './privates';

export function indexFormulasAtOnce(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const manager = privatesOfDependencies(dependencies);
  const generator = privatesOfGenerator(injector.get(IFormulaDependencyGenerator));
  let waiting: IRTreeItem[] = [];

  dependencies.addDependencyRTreeCache = (tree) => {
    for (const { unitId, sheetId, range } of tree.rangeList) {
      waiting.push({ unitId, sheetId, range, id: tree.treeId });
    }
    manager._addAllTreeMap(tree);
  };
  const resolveComputed = generator._calculateListByFunctionRefNode.bind(generator);
  // The step after all formulas were listed, and before the index is first asked.
  generator._calculateListByFunctionRefNode = async (trees) => {
    const items = waiting;
    waiting = [];
    fill(manager._dependencyRTreeCache, items);
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await resolveComputed(trees);
  };
}

/** A cell by itself has a place of its own in the index, and costs nothing there. */
function fill(index: RTree, items: readonly IRTreeItem[]): void {
  const areas = new Map<string, IRTreeItem[]>();
  for (const item of items) {
    const { startRow, endRow, startColumn, endColumn } = item.range;
    if (startRow === endRow && startColumn === endColumn) index.insert(item);
    else {
      const key = JSON.stringify([item.unitId, item.sheetId]);
      const ofSheet = areas.get(key) ?? [];
      areas.set(key, ofSheet);
      ofSheet.push(item);
    }
  }
  for (const ofSheet of areas.values()) {
    const [{ unitId, sheetId }] = ofSheet as [IRTreeItem];
    if (unitId !== '') index.getTree(unitId, sheetId).load(ofSheet.map(boxOf));
  }
}

/** Whole rows and columns have no number at their ends. */
function boxOf({ range, id }: IRTreeItem) {
  const or = (number: number, end: number): number => (Number.isNaN(number) ? end : number);
  return {
    minX: or(range.startColumn, 0),
    minY: or(range.startRow, 0),
    maxX: or(range.endColumn, Infinity),
    maxY: or(range.endRow, Infinity),
    id,
  };
}
