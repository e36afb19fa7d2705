/** Reads dressed cells as the pane does: the only place that knows how. */
import { newDraft } from '../../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../../src/model/scorecard/evaluation';
import { questionsOf } from '../../../src/model/scorecard/questions';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Dressed } from './layouts';

export interface Read {
  readonly total: number | null;
  /** How many KPIs were found, with data and without. */
  readonly kpis: number;
  /** The kinds of what is said: problems, refusals, questions, and roles whose column is unsure. */
  readonly said: readonly string[];
}

export function read({ cells, formats }: Pick<Dressed, 'cells' | 'formats'>): Read {
  const area = { sheet: 'KPI', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const source = sourceOf(area, cells, formats);
  if (source === null) return { total: null, kpis: 0, said: ['noTable'] };
  const draft = newDraft(source, 'id', 'KPI');
  const evaluation = evaluate(source, draft.scorecard, EMPTY_MODEL);
  const { problems, result } = evaluation;
  const remarks = [
    ...problems,
    result.problem,
    ...result.rows.map(({ problem }) => problem),
    ...questionsOf(draft, evaluation).map(({ text }) => text),
  ];
  const kinds = remarks.flatMap((remark) => (remark === null ? [] : [remark.kind]));
  return {
    total: result.total,
    kpis: result.rows.length,
    said: [...new Set([...kinds, ...draft.unsure.map((role) => `unsure:${role}`)])],
  };
}
