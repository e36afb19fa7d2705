import type { Shipped } from '../workbook/readForCells';

export interface Reading extends Shipped {
  /** When files are read, as it is said on their sheets: 2026-03-31 14:05. */
  readonly now: string;
}
