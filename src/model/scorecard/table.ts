/** Finding the KPI table among the cells somebody selected. */
import type { CellValue } from '../types';
import type { FoundTable } from './types';

/**
 * The table of KPIs in `cells`: the row of headings, and below it the rows that are KPIs. `firstRow` is what the user
 * calls the first of them. `null` where no row looks like headings.
 */
export function findTable(cells: readonly (readonly CellValue[])[], firstRow = 1): FoundTable | null {
  throw new Error(`not built yet: ${cells.length} ${firstRow}`);
}
