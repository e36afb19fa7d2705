/** One row of totals of other tables with their whole at its end: F, C, IBP, LG, index. */
import type { Grid } from '../grid';
import { figureAt, textAt, widthOf } from '../grid';
import type { SumsTable } from '../table';
import { TOTAL_WORDS } from './words';

const LEAST_PARTS = 2;

export function sumsIn(grid: Grid): Omit<SumsTable, 'tables'> | null {
  for (let row = 0; row + 1 < grid.cells.length; row += 1) {
    const columns = Array.from({ length: widthOf(grid) }, (_, column) => column).filter(
      (column) => textAt(grid, row, column) !== '',
    );
    if (!TOTAL_WORDS.test(textAt(grid, row, columns.at(-1) ?? 0))) continue;
    const named = columns.map((column) => ({
      name: textAt(grid, row, column),
      figure: figureAt(grid, row + 1, column),
    }));
    const cells = named.flatMap(({ name, figure }) =>
      figure === null || !/\p{L}/u.test(name) ? [] : [{ name, figure }],
    );
    const [whole, parts] = [cells.at(-1), cells.slice(0, -1)];
    const isRow = cells.length === columns.length && parts.length >= LEAST_PARTS;
    if (isRow && whole !== undefined) return { parts, whole };
  }
  return null;
}
