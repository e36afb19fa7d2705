/** What a respondent says about pairs, and the matrices that this makes. */
import type { ShownMatrix } from '../../engine/ahp/questionnaire';
import { isThere } from '../alternatives/rated';
import { childrenOf, comparedItems } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import type { Item, Judgment, Model } from '../types';

export interface Pair {
  readonly first: Item;
  readonly second: Item;
}

export interface Progress {
  readonly judged: number;
  readonly pairs: number;
}

/** Saaty's scale ends at 9; the sheet may hold measured ratios beyond it, as the engine does. */
const FARTHEST = 10_000;

/** What one person said, by the first item of a pair and the second. */
type Said = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Models never change, so a list of judgments is sorted out once. */
const indices = new WeakMap<readonly Judgment[], ReadonlyMap<string, Said>>();

/** How many times `first` matters as much as `second` to this respondent; `null` when not judged. */
export function judgmentOf(model: Model, respondent: string, first: string, second: string): number | null {
  const said = indexOf(model.judgments).get(respondent);
  const given = said?.get(first)?.get(second);
  if (given !== undefined) return given;
  const turned = said?.get(second)?.get(first);
  return turned === undefined ? null : 1 / turned;
}

/**
 * Writes down a judgment in either direction, or takes it back with `null`. The model is the same object when nothing
 * changes. Throws a ModelError for what is no judgment.
 */
export function judge(model: Model, respondent: string, first: string, second: string, value: number | null): Model {
  if (value === judgmentOf(model, respondent, first, second)) return model;
  if (value !== null) refuse(model, { respondent, first, second, value });
  const others = model.judgments.filter((one) => !isOfPair(one, respondent, first, second));
  return { ...model, judgments: value === null ? others : [...others, { respondent, first, second, value }] };
}

/** The reciprocal matrix of the items below `parent`, `""` where the respondent has not judged. */
export function matrixOf(model: Model, respondent: string, parent: string): ShownMatrix {
  const items = childrenOf(model, parent);
  const said = indexOf(model.judgments).get(respondent);
  const ofItem = items.map(({ id }) => said?.get(id));
  return items.map((first, row) =>
    items.map((second, column) => {
      if (row === column) return 1;
      const given = ofItem[row]?.get(second.id);
      if (given !== undefined) return given;
      const turned = ofItem[column]?.get(first.id);
      return turned === undefined ? '' : 1 / turned;
    }),
  );
}

/** The pairs below `parent` in the order of a questionnaire: item 1 with 2, 1 with 3, …, 2 with 3, …. */
export function pairsOf(model: Model, parent: string): Pair[] {
  const items = childrenOf(model, parent);
  return items.flatMap((first, i) => items.slice(i + 1).map((second) => ({ first, second })));
}

/** How far a respondent has come below `parent`; without one, in all that is to be judged. */
export function progressOf(model: Model, respondent: string, parent?: string): Progress {
  const parents = parent === undefined ? comparedItems(model).map(({ id }) => id) : [parent];
  const pairs = parents.flatMap((id) => pairsOf(model, id));
  const judged = pairs.filter(({ first, second }) => judgmentOf(model, respondent, first.id, second.id) !== null);
  return { judged: judged.length, pairs: pairs.length };
}

function refuse(model: Model, { respondent, first, second, value }: Judgment): void {
  if (first === second) throw new ModelError('itemWithItself');
  if (!(value > 1 / FARTHEST && value < FARTHEST)) throw new ModelError('judgmentOutOfReach', { got: value });
  if (model.respondents.every(({ id }) => id !== respondent)) throw new ModelError('respondentGone');
  const isKnown = isThere(model);
  if (!isKnown(first) || !isKnown(second)) throw new ModelError('itemGone');
}

function isOfPair(judgment: Judgment, respondent: string, first: string, second: string): boolean {
  if (judgment.respondent !== respondent) return false;
  const isForward = judgment.first === first && judgment.second === second;
  return isForward || (judgment.first === second && judgment.second === first);
}

function indexOf(judgments: readonly Judgment[]): ReadonlyMap<string, Said> {
  const known = indices.get(judgments);
  if (known !== undefined) return known;
  const index = new Map<string, Map<string, Map<string, number>>>();
  for (const { respondent, first, second, value } of judgments) {
    let said = index.get(respondent);
    if (said === undefined) index.set(respondent, (said = new Map<string, Map<string, number>>()));
    const of = said.get(first);
    if (of === undefined) said.set(first, new Map([[second, value]]));
    else of.set(second, value);
  }
  indices.set(judgments, index);
  return index;
}
