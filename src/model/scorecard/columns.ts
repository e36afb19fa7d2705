/** Guessing what the columns of a KPI table hold. */
import type { ColumnChoice, ColumnRole, ScorecardKind } from '../types';
import type { ColumnGuess, KpiTable } from './types';

/** The column of each role, by English and Indonesian headings and by what the cells hold. */
export function guessColumns(table: KpiTable): ColumnGuess {
  throw new Error(`not built yet: ${table.headings.length}`);
}

/** The method that the columns suggest. */
export function guessKind(
  table: KpiTable,
  columns: Readonly<Partial<Record<ColumnRole, ColumnChoice>>>,
): ScorecardKind {
  throw new Error(`not built yet: ${table.headings.length} ${Object.keys(columns).length}`);
}

/** The roles without which a scorecard cannot be computed. */
export function requiredRoles(kind: ScorecardKind): readonly ColumnRole[] {
  return kind === 'omax' ? ['realization', 'worst', 'start', 'target'] : ['target', 'realization'];
}
