/** What a scorecard takes from the hierarchy. */
import { goalOf, leavesOf, pathOf, preorder, sameAs } from '../hierarchy/tree';
import { globalWeights } from '../judgments/globalWeights';
import type { Item, Model } from '../types';
import type { Kpi, Surroundings } from './types';

/** No hierarchy at hand. */
export const NO_SURROUNDINGS: Surroundings = {
  weightOf: () => null,
  perspectiveOf: () => null,
  objectiveOf: () => null,
  perspectiveWeightOf: () => null,
};

/**
 * Weights, perspectives and objectives as the model's hierarchy has them: perspectives stand below the goal, KPIs are
 * the items without any below them, and what a KPI stands below, unless it is a perspective, is its objective.
 */
export function hierarchySurroundings(model: Model): Surroundings {
  if (goalOf(model) === null) return NO_SURROUNDINGS;
  const { weights } = globalWeights(model);
  const all = preorder(model).map(({ item }) => item);
  const findKpi = finder(leavesOf(model));
  const findAny = finder(all);
  const kpiOf = ({ code, name }: Kpi): Item | null => findKpi(code) ?? findKpi(name);
  return {
    weightOf: (kpi) => {
      const item = kpiOf(kpi);
      return item === null ? null : (weights.get(item.id) ?? null);
    },
    perspectiveOf: (kpi) => {
      const item = kpiOf(kpi) ?? findAny(kpi.objective);
      const path = item === null ? [] : pathOf(model, item.id);
      const perspective = path.length > 2 ? path[1] : undefined;
      return perspective === undefined ? null : calledOf(perspective);
    },
    objectiveOf: (kpi) => {
      const item = kpiOf(kpi);
      const path = item === null ? [] : pathOf(model, item.id);
      const parent = path.length > 3 ? path[path.length - 2] : undefined;
      return parent === undefined ? null : calledOf(parent);
    },
    perspectiveWeightOf: (perspective) => {
      const item = findAny(perspective);
      return item === null ? null : (weights.get(item.id) ?? null);
    },
  };
}

function calledOf({ name, code }: Item): string {
  return name === '' ? code : name;
}

/** Items by their code, else by their name; a name that two of them have finds neither. */
function finder(items: readonly Item[]): (text: string) => Item | null {
  const byCode = new Map(items.map((item) => [sameAs(item.code), item]));
  const byName = new Map<string, Item | null>();
  for (const item of items) byName.set(sameAs(item.name), byName.has(sameAs(item.name)) ? null : item);
  return (text) => {
    const wanted = sameAs(text);
    return wanted === '' ? null : (byCode.get(wanted) ?? byName.get(wanted) ?? null);
  };
}
