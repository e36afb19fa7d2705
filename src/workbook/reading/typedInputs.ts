/** What people typed into the sheet of a scorecard. The cells are the truth; the model holds what was written. */
import type { CellValue, Scorecard } from '../../model/types';
import { scorecardName } from '../../sheets/scorecard/names';
import { typedParts, withTypedCells } from '../../sheets/scorecard/typedInputs';
import { asWorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';

/** The scorecard with the weights and the behaviour value that its sheet has now; as it is where the sheet has none, or is gone. */
export async function withTypedInputs(scorecard: Scorecard): Promise<Scorecard> {
  const read = await Promise.all(
    typedParts(scorecard).map(async (part) => [part, await cellsAt(scorecardName(scorecard, part))] as const),
  );
  return withTypedCells(scorecard, Object.fromEntries(read));
}

async function cellsAt(name: string): Promise<readonly (readonly CellValue[])[] | null> {
  try {
    return (await tableAt(name)).cells;
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return null;
    throw failure;
  }
}
