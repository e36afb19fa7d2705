/**
 * What experts are asked about before a hierarchy is weighed: whether each objective and each KPI is relevant. The goal and
 * its perspectives are what the others are sorted by, and are not asked about.
 */
import { titleOf } from '../hierarchy/edit';
import { childrenOf, goalOf, oneLine, pathOf, preorder } from '../hierarchy/tree';
import type { Item, Model } from '../types';

export const FORM_KINDS = ['objectives', 'kpis'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export interface AskedItem {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The perspective of an objective, the objective of a KPI; blank where it stands right below the perspective. */
  readonly of: string;
}

/** Items that are asked about together, and whether they stand for their whole. */
export interface AskedPart {
  /** The perspective; the goal where all are in one part. */
  readonly id: string;
  /** Blank where there is one part only. */
  readonly title: string;
  readonly items: readonly AskedItem[];
}

/** The level of the perspectives, and the first below it. */
const [PERSPECTIVE, BELOW] = [1, 2];

/** Whether the lowest items may be objectives still without KPIs: nothing stands between them and the perspectives. */
export function mayBeObjectives(model: Model): boolean {
  const all = preorder(model);
  return all.some(({ depth }) => depth === BELOW) && all.every(({ depth }) => depth <= BELOW);
}

/**
 * Items with others below them are objectives, the lowest are KPIs; unless somebody says that `lowest` are objectives
 * that have no KPIs yet. Codes before names, as `labelOf` has them in sheets.
 */
export function askedParts(model: Model, kind: FormKind, lowest: FormKind = 'kpis'): AskedPart[] {
  const goal = goalOf(model);
  if (goal === null) return [];
  const asked = preorder(model).filter(({ item, depth }) => {
    const isLowest = childrenOf(model, item.id).length === 0;
    if (depth === 0 || (depth === PERSPECTIVE && !isLowest)) return false;
    return (isLowest ? lowest : 'objectives') === kind;
  });
  if (kind === 'objectives') {
    const items = asked.map(({ item }) => askedItem(item, pathOf(model, item.id)[PERSPECTIVE]));
    return items.length > 0 ? [{ id: goal.id, title: '', items }] : [];
  }
  const parts = new Map<string, { of: Item; items: AskedItem[] }>();
  for (const { item, depth } of asked) {
    const path = pathOf(model, item.id);
    const of = depth === PERSPECTIVE ? goal : (path[PERSPECTIVE] ?? goal);
    const part = parts.get(of.id) ?? { of, items: [] };
    part.items.push(askedItem(item, depth > BELOW ? path[depth - 1] : undefined));
    parts.set(of.id, part);
  }
  return [...parts.values()].map(({ of, items }) => ({ id: of.id, title: titleOf(of), items }));
}

function askedItem({ id, code, name }: Item, of: Item | undefined): AskedItem {
  return { id, code: oneLine(code), name: oneLine(name), of: of === undefined ? '' : named(of) };
}

function named({ code, name }: Item): string {
  const [short, long] = [oneLine(code), oneLine(name)];
  return short === '' || long === '' ? short + long : `${short}: ${long}`;
}
