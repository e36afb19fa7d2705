/** Weights and the behaviour value that people type into the sheet of a scorecard. The cells are the truth; the model holds what was written. */
import { sameAs } from '../../model/hierarchy/tree';
import { isBehaviour } from '../../model/scorecard/employee';
import { methodOf } from '../../model/scorecard/methods';
import type { CellValue, Scorecard } from '../../model/types';
import { asWorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';
import { scorecardName } from '../../sheets/scorecard/names';

/** The scorecard with the weights and the behaviour value that its sheet has now; as it is where the sheet has none, or is gone. */
export async function withTypedInputs(scorecard: Scorecard): Promise<Scorecard> {
  const { summary, isContract } = methodOf(scorecard);
  const [own, perspectives] = [
    scorecard.weights === 'own' ? await pairsAt(scorecardName(scorecard, 'weights')) : null,
    summary.isOfPerspectives ? await pairsAt(scorecardName(scorecard, 'perspectives')) : null,
  ];
  const behaviour = isContract ? await cellsAt(scorecardName(scorecard, 'behaviour')) : null;
  return {
    ...scorecard,
    ...(own && { ownWeights: taken(scorecard.ownWeights, own) }),
    ...(perspectives && { perspectiveWeights: taken(scorecard.perspectiveWeights, perspectives) }),
    ...(behaviour && { behaviour: usedBehaviour(behaviour[0]?.[0] ?? '') }),
  };
}

/** The sheet says what is wrong with one that cannot be used. */
function usedBehaviour(cell: CellValue): number | null {
  return isBehaviour(cell) ? cell : null;
}

type Pair = readonly [name: string, weight: CellValue];

/** What the first column of some cells calls a row, and the weight in the last. */
async function pairsAt(name: string): Promise<Pair[] | null> {
  const cells = await cellsAt(name);
  return cells && cells.map((row) => [String(row[0] ?? '').trim(), row.at(-1) ?? '']);
}

async function cellsAt(name: string): Promise<readonly (readonly CellValue[])[] | null> {
  try {
    return (await tableAt(name)).cells;
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return null;
    throw failure;
  }
}

/** Keeps the model's spelling of a name; a weight that was cleared is none. */
function taken(known: Readonly<Record<string, number>>, pairs: readonly Pair[]): Record<string, number> {
  const spelled = new Map(Object.keys(known).map((name) => [sameAs(name), name]));
  return Object.fromEntries(
    pairs.flatMap(([name, weight]) =>
      typeof weight === 'number' && name !== '' ? [[spelled.get(sameAs(name)) ?? name, weight] as const] : [],
    ),
  );
}
