/** What a scorecard is made of at this moment: its table, by its hidden name, and the numbers typed into its sheet. */
import type { Model, Scorecard } from '../../model/types';
import { WorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';
import { withTypedInputs } from './typedInputs';
import type { Evaluation, SourceTable } from '../../model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';

/** Throws `gone` when the table is no longer there or has lost its headings. */
export async function readNow(of: Scorecard): Promise<{ source: SourceTable; scorecard: Scorecard }> {
  const table = await tableAt(of.source);
  const source = sourceOf(table.area, table.cells, table.formats);
  if (!source) throw new WorkbookError('gone');
  return { source, scorecard: await withTypedInputs(of) };
}

export async function evaluateNow(of: Scorecard, model: Model): Promise<Evaluation> {
  const { source, scorecard } = await readNow(of);
  return evaluate(source, scorecard, model);
}
