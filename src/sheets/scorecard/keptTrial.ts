/** Where a trial that is kept goes: into the cells of the KPI table. */
import { entryOf } from '../../model/entries';
import { resolveColumns } from '../../model/scorecard/kpis';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Trial } from '../../model/scorecard/trial';
import type { Kpi } from '../../model/scorecard/types';
import { cellAddress, quotedSheet } from '../address';
import type { CellChange } from '../plan';

/** The cells of the KPI table that change when the trial is kept, wherever its columns are now. */
export function cellsToKeep({ source, scorecard, kpis }: Evaluation, { realizations, weights }: Trial): CellChange[] {
  const { area, found } = source;
  const at = (kpi: Kpi, column: number): string => {
    const row = area.row + (found.bodyRows[kpi.row] ?? 0);
    return `${quotedSheet(area.sheet)}!${cellAddress(row, area.column + column)}`;
  };
  const changesOf = (column: number | undefined, values: Readonly<Record<string, number>>): CellChange[] =>
    kpis.flatMap((kpi) => {
      const value = entryOf(values, kpi.key);
      return column === undefined || value === undefined ? [] : [{ address: at(kpi, column), value }];
    });
  const { indices } = resolveColumns(source.found.table, scorecard);
  const weightColumn = scorecard.weights === 'column' ? indices.weight : undefined;
  return [...changesOf(indices.realization, realizations), ...changesOf(weightColumn, weights)];
}
