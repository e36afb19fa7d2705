/** What a method adds to the table: its columns, and the cells of the total below them. */
import type { PlannedColumn } from './scorecardDraft';

export interface ContractScores {
  readonly columns: readonly PlannedColumn[];
  /** Formulas; `null` where a column above spills into the cell. */
  readonly totals: { readonly share: string | null; readonly value: string | null };
}
