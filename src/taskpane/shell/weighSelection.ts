/** The command at a cell: the weights of the matrix that is selected, or that the selected cell lies in, beside it. */
import type { Language } from '../../engine/language';
import type { Recognition } from '../../workbook/selection/recognise';
import { recognise } from '../../workbook/selection/recognise';
import { readSelection, selectArea } from '../../workbook/selection/selection';
import { WorkbookError } from '../../workbook/excel/errors';
import { proposeTarget } from '../../workbook/writing/placing';
import { weightsBlock } from '../../workbook/writing/weights';
import { speaker } from '../strings';
import type { Action } from './actions';
import { insertWeightsAction } from './actions';

type Matrix = Extract<Recognition, { kind: 'matrix' }>;

/** What *Insert weights* of the pane writes when nobody chose anything. */
export function weighSelection(language: Language): Action {
  return async (signal) => {
    const { body, labels } = matrixOf(await wholeSelection());
    const say = speaker(language);
    const headings = { item: say('item'), weight: say('weight'), consistency: say('consistencyHeading') };
    const target = await proposeTarget(weightsBlock(body));
    return insertWeightsAction({ body, labels, method: 'eigenvector', headings }, target)(signal);
  };
}

/** Of a matrix of which some cells are selected, all of it is selected first, so that it is seen what is weighed. */
async function wholeSelection(): Promise<Recognition> {
  const found = recognise(await readSelection());
  if (found.kind !== 'partOfMatrix') return found;
  await selectArea(found.matrix);
  return recognise(await readSelection());
}

function matrixOf(found: Recognition): Matrix {
  if (found.kind === 'matrix') return found;
  if (found.kind === 'failed' || found.kind === 'wrongMatrix') throw found.error;
  throw new WorkbookError('nothingToWeigh');
}
