/** Weights that people type into the sheet of a scorecard. The cells are the truth; the model holds what was written. */
import { sameAs } from '../../model/hierarchy/tree';
import type { CellValue, Scorecard } from '../../model/types';
import { asWorkbookError } from '../errors';
import { tableAt } from '../kpiTable';
import { scorecardName } from './scorecard';

/** The scorecard with the weights that its sheet has now; as it is where the sheet has none, or is gone. */
export async function withTypedWeights(scorecard: Scorecard): Promise<Scorecard> {
  const [own, perspectives] = [
    scorecard.weights === 'own' ? await pairsAt(scorecardName(scorecard, 'weights')) : null,
    scorecard.kind === 'nko' ? await pairsAt(scorecardName(scorecard, 'perspectives')) : null,
  ];
  return {
    ...scorecard,
    ...(own && { ownWeights: taken(scorecard.ownWeights, own) }),
    ...(perspectives && { perspectiveWeights: taken(scorecard.perspectiveWeights, perspectives) }),
  };
}

type Pair = readonly [name: string, weight: CellValue];

/** What the first column of some cells calls a row, and the weight in the last. */
async function pairsAt(name: string): Promise<Pair[] | null> {
  try {
    const { cells } = await tableAt(name);
    return cells.map((row) => [String(row[0] ?? '').trim(), row.at(-1) ?? '']);
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
