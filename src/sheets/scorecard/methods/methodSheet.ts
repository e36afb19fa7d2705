/** What a method adds to the sheet of a scorecard. */
import type { Block } from '../../plan';
import type { GroupTable } from '../groups';
import type { Layout, PlannedColumn } from '../layout';

/** Columns of scores, and the cells of the total below them. */
export interface Scores {
  readonly columns: readonly PlannedColumn[];
  /** Formulas; `null` where a column above spills into the cell. */
  readonly totals: { readonly share: string | null; readonly value: string | null };
}

/** Rows from the total on. */
export interface Below {
  readonly total: number;
  readonly status: number;
  /** Where what only this method has begins. */
  readonly own: number;
  /** The row of the first table of groups. */
  readonly tables: number;
}

/** The parts of the sheet that a method decides. */
export interface MethodParts {
  /** Everything but scores, shares, values and lights. */
  readonly given: readonly PlannedColumn[];
  readonly scores: Scores;
  /** Tables of groups, the perspectives last. */
  readonly tables: readonly GroupTable[];
  readonly blocks: readonly Block[];
  /** Hidden names beside those that every scorecard has. */
  readonly names: readonly { readonly name: string; readonly at: string }[];
  readonly notes: readonly string[];
  /** The formula of the line that says what happened to the total. */
  readonly status: string;
}

export interface MethodSheet {
  /** How many rows its own table takes between the total and the tables of groups, a blank one included. */
  readonly ownRows: number;
  partsOf(layout: Layout, below: Below): MethodParts;
}
