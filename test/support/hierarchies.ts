import fc from 'fast-check';

/** A row of a listed hierarchy; a root has no parent. */
export interface ListedItem {
  readonly item: string;
  readonly parent: string;
  readonly weight: number;
  readonly score: number;
}

/** Any hierarchy of 1 to 40 rows, of any depths, in any order of rows. */
export const anyHierarchy = (largest = 40) =>
  fc
    .array(fc.record({ above: fc.nat(), weight: fc.double({ min: 0.01, max: 100, noNaN: true }), score: anyScore() }), {
      minLength: 1,
      maxLength: largest,
    })
    .chain((rows) => {
      const listed = rows.map(({ above, weight, score }, i): ListedItem => {
        const parent = above % (i + 1);
        return { item: `item ${i}`, parent: parent === i ? '' : `item ${parent}`, weight, score };
      });
      return fc.shuffledSubarray(listed, { minLength: listed.length, maxLength: listed.length });
    });

/** Indices 0…120 with decimals. */
const anyScore = () => fc.double({ min: 0, max: 120, noNaN: true });

const childrenOf = (rows: readonly ListedItem[], item: string) => rows.filter(({ parent }) => parent === item);

export const isLeaf = (rows: readonly ListedItem[], row: ListedItem) => childrenOf(rows, row.item).length === 0;

/** Global weight by the definition, walking up from the row. */
export function globalWeightOracle(rows: readonly ListedItem[], row: ListedItem): number {
  const siblings = childrenOf(rows, row.parent);
  const share = row.weight / siblings.reduce((sum, { weight }) => sum + weight, 0);
  const above = rows.find(({ item }) => item === row.parent);
  return above === undefined ? share : share * globalWeightOracle(rows, above);
}

/** Score by the definition, walking down from the row. */
export function scoreOracle(rows: readonly ListedItem[], row: ListedItem): number {
  const below = childrenOf(rows, row.item);
  if (below.length === 0) return row.score;
  const total = below.reduce((sum, { weight }) => sum + weight, 0);
  return below.reduce((sum, child) => sum + (child.weight / total) * scoreOracle(rows, child), 0);
}

/** The lists as a formula selects them. */
export const listsOf = (rows: readonly ListedItem[]) => ({
  items: rows.map(({ item }) => [item]),
  parents: rows.map(({ parent }) => [parent]),
  weights: rows.map(({ weight }) => [weight]),
  scores: rows.map((row) => [isLeaf(rows, row) ? row.score : '']),
});
