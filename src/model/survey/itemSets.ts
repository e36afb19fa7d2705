/** Which items a table of answers compares: those of a node of the hierarchy, or those that its headings name. */
import { pairsOf } from '../../engine/ahp/judgments';
import { childrenOf, comparedItems, sameAs } from '../hierarchy/tree';
import type { Model } from '../types';
import type { AnsweredColumns, ItemSet, PairColumn } from './types';
import { halvesOf, itemsNamed, namesInHalves } from './pairNames';
import { withStrengths } from './twoColumns';

/** Two items make one pair, which any heading with "and" in it may name. */
const LEAST_ITEMS = 3;

/** Everything that the headings may be about, the most likely first. */
export function itemSets(headings: readonly string[], answered: AnsweredColumns, model: Model): ItemSet[] {
  const nodes = nodeSets(headings, answered, model);
  const named = nodes.filter(({ pairs, items }) => linksAll(pairs, items.length));
  const own = namedSets(headings, answered);
  const sets = [...named, ...own.filter((set) => !named.some((node) => isSame(node, set)))];
  return sets.length > 0
    ? [...sets, ...nodes.filter((set) => !named.includes(set))]
    : [...orderedSets(headings, answered, nodes), ...nodes];
}

function columnsIn({ answered, choices }: AnsweredColumns): number[] {
  return [...answered, ...choices].sort((one, other) => one - other);
}

function isSame(one: ItemSet, other: ItemSet): boolean {
  return Object.keys(one.pairs).join() === Object.keys(other.pairs).join();
}

/** The pairs hold all items together. */
function linksAll(pairs: ItemSet['pairs'], items: number): boolean {
  const all = Object.values(pairs);
  const reached = new Set(all.slice(0, 1).map(({ first }) => first));
  for (let grown = true; grown;) {
    const before = reached.size;
    for (const { first, second } of all) {
      if (reached.has(first)) reached.add(second);
      if (reached.has(second)) reached.add(first);
    }
    grown = reached.size > before;
  }
  return items >= 2 && reached.size === items;
}

/** Of each node whose children are compared, the columns that name two of them. */
function nodeSets(headings: readonly string[], answered: AnsweredColumns, model: Model): ItemSet[] {
  const sets = comparedItems(model).map(({ id }): ItemSet => {
    const items = childrenOf(model, id);
    const called = items.map(({ name, code }) => ({ names: [name, code] }));
    const pairs = columnsIn(answered).flatMap((column): [number, PairColumn][] => {
      const [first, second, ...others] = itemsNamed(headings[column] ?? '', called);
      return first === undefined || second === undefined || others.length > 0 ? [] : [[column, { first, second }]];
    });
    return {
      node: id,
      items: items.map(({ name, code }) => name || code),
      ...withStrengths(Object.fromEntries(pairs), headings, answered),
      isByOrder: false,
    };
  });
  const count = ({ pairs }: ItemSet): number => Object.keys(pairs).length;
  return sets.sort((one, other) => count(other) - count(one));
}

/** Items by the headings alone: those that are compared with each other, directly or through others, make one set. */
function namedSets(headings: readonly string[], answered: AnsweredColumns): ItemSet[] {
  const all = columnsIn(answered);
  const asked = all.flatMap((column) => {
    const halves = halvesOf(headings[column] ?? '');
    return halves === null ? [] : [{ column, halves }];
  });
  if (asked.length === 0) return [];
  const names = namesInHalves(asked.map(({ halves }) => halves));
  const pairs = asked.flatMap(({ column }, index) => {
    const [first = '', second = ''] = names[index] ?? [];
    return sameAs(first) === sameAs(second) ? [] : [{ column, first, second }];
  });
  return groupsOf(pairs)
    .map((group) => setOf(group, headings, answered))
    .filter(
      ({ items, pairs: of, strengths }) =>
        items.length >= LEAST_ITEMS || Object.keys(of).length + Object.keys(strengths).length === all.length,
    )
    .sort((one, other) => Object.keys(other.pairs).length - Object.keys(one.pairs).length);
}

interface NamedPair {
  readonly column: number;
  readonly first: string;
  readonly second: string;
}

function groupsOf(pairs: readonly NamedPair[]): NamedPair[][] {
  let groups: NamedPair[][] = [];
  for (const pair of pairs) {
    const names = [sameAs(pair.first), sameAs(pair.second)];
    const isTouched = (group: readonly NamedPair[]): boolean =>
      group.some(({ first, second }) => names.includes(sameAs(first)) || names.includes(sameAs(second)));
    groups = [...groups.filter((group) => !isTouched(group)), [...groups.filter(isTouched).flat(), pair]];
  }
  return groups.map((group) => group.sort((one, other) => one.column - other.column));
}

/** The items in the order of a questionnaire: 1 with 2, 1 with 3, …, so far as the questions stand in it. */
function setOf(pairs: readonly NamedPair[], headings: readonly string[], answered: AnsweredColumns): ItemSet {
  const asked = new Map<string, number>();
  const called = new Map<string, string>();
  for (const { first, second } of pairs) {
    called.set(sameAs(first), called.get(sameAs(first)) ?? first);
    called.set(sameAs(second), called.get(sameAs(second)) ?? second);
    asked.set(sameAs(first), (asked.get(sameAs(first)) ?? 0) + 1);
  }
  // The first item is the first of every pair it is in, the second of all but one, and so on.
  const keys = [...called.keys()].sort((one, other) => (asked.get(other) ?? 0) - (asked.get(one) ?? 0));
  const place = (name: string): number => keys.indexOf(sameAs(name));
  return {
    node: null,
    items: keys.map((key) => called.get(key) ?? key),
    ...withStrengths(
      Object.fromEntries(
        pairs.map(({ column, first, second }) => [column, { first: place(first), second: place(second) }]),
      ),
      headings,
      answered,
    ),
    isByOrder: false,
  };
}

/** No heading names a pair: as many columns as pairs are taken in the order of a questionnaire. */
function orderedSets(headings: readonly string[], columns: AnsweredColumns, nodes: readonly ItemSet[]): ItemSet[] {
  const { answered, choices } = columns;
  const asked = choices.length > 0 ? choices : answered;
  let size = LEAST_ITEMS;
  while (pairsOf(size) < asked.length) size += 1;
  if (pairsOf(size) !== asked.length) return [];
  const order = questionnaireOrder(size);
  const inOrder = Object.fromEntries(asked.map((column, index) => [column, order[index] as PairColumn]));
  const pairs = withStrengths(inOrder, headings, columns);
  const fitting = nodes.filter(({ items }) => items.length === size);
  const numbered = {
    node: null,
    items: order.slice(0, size - 1).reduce((all, { second }) => [...all, `${second + 1}`], ['1']),
  };
  return [...fitting, numbered].map(({ node, items }) => ({ node, items, ...pairs, isByOrder: true }));
}

/** Item 1 with 2, 1 with 3, …, 2 with 3, …. */
export function questionnaireOrder(size: number): PairColumn[] {
  return Array.from({ length: size }, (_, first) =>
    Array.from({ length: size - first - 1 }, (__, after) => ({ first, second: first + after + 1 })),
  ).flat();
}
