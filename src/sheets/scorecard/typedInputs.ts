/** Weights and the behaviour value that people type into the sheet of a scorecard: in which cells, and what they make. */
import { sameAs } from '../../model/hierarchy/tree';
import { isBehaviour } from '../../model/scorecard/employee';
import { methodOf } from '../../model/scorecard/methods';
import { customaryWeights } from '../../model/scorecard/perspectives';
import { ruleBookOf } from '../../model/scorecard/ruleBook';
import type { CellValue, Scorecard } from '../../model/types';

/** The hidden names of the cells, each with what a row of them is: a name and a weight, or the value alone. */
export type TypedPart = 'weights' | 'perspectives' | 'behaviour';

type Cells = readonly (readonly CellValue[])[];

/** What people can type into the sheet of this scorecard. */
export function typedParts(scorecard: Scorecard): TypedPart[] {
  const { summary } = methodOf(scorecard);
  return [
    ...(scorecard.weights === 'own' ? (['weights'] as const) : []),
    ...(summary.isOfPerspectives ? (['perspectives'] as const) : []),
    ...(summary.isContract ? (['behaviour'] as const) : []),
  ];
}

/** The scorecard with what those cells hold now; as it is where the sheet has none, or is gone. */
export function withTypedCells(
  scorecard: Scorecard,
  { weights, perspectives, behaviour }: Readonly<Partial<Record<TypedPart, Cells | null>>>,
): Scorecard {
  return {
    ...scorecard,
    ...(weights && { ownWeights: taken(scorecard.ownWeights, weights) }),
    ...(perspectives && { perspectiveWeights: typedPerspectives(scorecard, perspectives) }),
    ...(behaviour && { behaviour: usedBehaviour(behaviour[0]?.[0] ?? '') }),
  };
}

/** The customary weights stand where people may type others: until they do, nothing was typed. */
function typedPerspectives(scorecard: Scorecard, cells: Cells): Record<string, number> {
  const weights = taken(scorecard.perspectiveWeights, cells);
  const names = Object.keys(weights);
  const customary = customaryWeights(names, ruleBookOf(scorecard));
  const isUntouched =
    Object.keys(scorecard.perspectiveWeights).length === 0 &&
    names.length === cells.length &&
    names.every((name, index) => weights[name] === customary?.[index]);
  return isUntouched ? {} : weights;
}

/** The sheet says what is wrong with one that cannot be used. */
function usedBehaviour(cell: CellValue): number | null {
  return isBehaviour(cell) ? cell : null;
}

/** The first column calls a row, the last has its weight. Keeps the model's spelling; a weight that was cleared is none. */
function taken(known: Readonly<Record<string, number>>, cells: Cells): Record<string, number> {
  const spelled = new Map(Object.keys(known).map((name) => [sameAs(name), name]));
  return Object.fromEntries(
    cells.flatMap((row) => {
      const [name, weight] = [String(row[0] ?? '').trim(), row.at(-1) ?? ''];
      return typeof weight === 'number' && name !== '' ? [[spelled.get(sameAs(name)) ?? name, weight] as const] : [];
    }),
  );
}
