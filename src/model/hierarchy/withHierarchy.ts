import { isThere } from '../alternatives/rated';
import { ModelError } from '../modelError';
import { newId } from '../newId';
import type { Item, Model } from '../types';
import { isLineNumber } from './label';
import type { HierarchyReading, ReadItem } from './readItem';
import { childrenOf, goalOf, oneLine, preorder, sameAs } from './tree';

/** What is read with one item above all others has its goal; else one is put above what was read. */
export function goalIn({ items }: HierarchyReading): ReadItem | null {
  const [first] = items;
  const isAlone = items.filter(({ depth }) => depth === 0).length === 1;
  return first !== undefined && isAlone && items.length > 1 ? first : null;
}

/**
 * The model with what was read as its hierarchy. Items found again, by their code, else by their name, stay who they
 * are, and so do the judgments of pairs that both stay. Items that all have a weight are weighed by it. A list without
 * items changes nothing; a goal without any name throws a ModelError.
 */
export function withHierarchy(model: Model, reading: HierarchyReading, goalName: string): Model {
  const goal = goalOf(model);
  const top = goalIn(reading);
  if (reading.items.length === 0) return model;
  const rows = top === null ? reading.items.map((item) => ({ ...item, depth: item.depth + 1 })) : [...reading.items];
  if (top === null) {
    const name = oneLine(goalName) || (goal?.name ?? '');
    if (name === '') throw new ModelError('nameMissing');
    rows.unshift({ name, code: '', unit: '', depth: 0, weight: null });
  }
  const codes = new Set(rows.map(({ code }) => sameAs(code)));

  const find = finderOf(model, rows, reading.numbered);
  // A code that the list left out or only numbered stays, unless another item of the list has it.
  const codeFor = (row: ReadItem, known: Item | null): string => {
    const own = known?.code ?? '';
    const isLeftOut = row.code === '' || (reading.numbered && own !== '' && !isLineNumber(own));
    return isLeftOut && !codes.has(sameAs(own)) ? own : row.code;
  };
  const path: Item[] = [];
  const items = rows.map((row, i): Item => {
    const parent = row.depth === 0 ? undefined : path[row.depth - 1];
    const known = row.depth === 0 ? goal : find(row, parent?.id ?? null);
    const item: Item = {
      id: known?.id ?? newId(),
      parent: parent?.id ?? null,
      order: i,
      name: row.name,
      code: codeFor(row, known),
      unit: row.unit === '' ? (known?.unit ?? '') : row.unit,
      weighting: known?.weighting ?? 'judgments',
      weight: row.weight ?? known?.weight ?? null,
    };
    path.splice(row.depth, path.length, item);
    return item;
  });
  return stated(model, items, rows);
}

/**
 * Finds the old item for one that was read: by its code, else by its name under the same parent, else by its name if
 * there is only one of that name. Each is found once. A number is no code here: a line put in before would hand it, and
 * the judgments with it, to another item.
 */
function finderOf(
  model: Model,
  rows: readonly ReadItem[],
  numbered: boolean,
): (row: ReadItem, parent: string | null) => Item | null {
  const left = new Set(preorder(model).flatMap(({ item }) => (item.parent === null ? [] : [item])));
  const isUncoded = (code: string): boolean => code === '' || isLineNumber(code);
  return ({ code: read, name }, parent) => {
    const code = numbered ? '' : read;
    const isNamed = (one: { readonly name: string }): boolean => name !== '' && sameAs(one.name) === sameAs(name);
    const named = [...left].filter((item) => isNamed(item) && (code === '' || isUncoded(item.code)));
    const alone = named.length === 1 && rows.filter(isNamed).length === 1 ? named[0] : undefined;
    const found =
      [...left].find((item) => code !== '' && sameAs(item.code) === sameAs(code)) ??
      named.find((item) => item.parent === parent) ??
      alone;
    if (found === undefined) return null;
    left.delete(found);
    return found;
  };
}

/** With judgments only about items that stay, and direct weights where all of them were read. */
function stated(model: Model, items: readonly Item[], rows: readonly ReadItem[]): Model {
  const draft: Model = { ...model, items };
  const isGiven = new Set(items.flatMap(({ id }, i) => (rows[i]?.weight === null ? [] : [id])));
  const isKnown = isThere(draft);
  return {
    ...draft,
    items: items.map((item) => {
      const below = childrenOf(draft, item.id);
      const areWeighed = below.length > 1 && below.every(({ id }) => isGiven.has(id));
      return areWeighed ? { ...item, weighting: 'direct' } : item;
    }),
    judgments: model.judgments.filter(({ first, second }) => isKnown(first) && isKnown(second)),
    ratings: model.ratings.filter(({ criterion }) => isKnown(criterion)),
  };
}
