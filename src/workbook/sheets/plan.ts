/** A sheet as data: what the writer puts into the workbook, and a test can read without one. */
import type { SheetStyle } from './styles';

/** A string that starts with "=" is a formula (English, commas, other sheets quoted); null leaves the cell alone. */
export type PlannedCell = string | number | boolean | null;

export interface Block {
  /** The first cell, such as B6. */
  at: string;
  style?: SheetStyle;
  format?: string;
  cells: PlannedCell[][];
}

export interface SheetPlan {
  /** What the sheet is, by which it is found again: see SheetRecord in src/model/types.ts. */
  key: string;
  /** At most 31 characters; the writer finds a free one. */
  name: string;
  /** Widths in points from column A. */
  columns: number[];
  blocks: Block[];
  lights?: { range: string; bands: 'omax' | 'index' }[];
  freeze?: { rows?: number; columns?: number };
  /** Hidden names of the workbook, all beginning with tb_, that follow their cells. */
  names?: { name: string; at: string }[];
  print?: { landscape: boolean; area: string; titleRows?: string };
  /** Selected after writing. */
  select?: string;
}
