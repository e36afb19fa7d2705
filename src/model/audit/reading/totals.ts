/** The numbers below the columns of a table: totals, means and subtotals, with what they are of. */
import { isTotalText } from '../../scorecard/reading/rows';
import type { Grid } from '../grid';
import { figureAt, textAt, widthOf } from '../grid';
import type { Item, Measure, Total } from '../table';
import { statusIn } from './status';

type Columns = Readonly<Partial<Record<Measure | 'status', number>>>;
type Summed = Total['measure'];

const SUMMED: readonly Summed[] = ['weight', 'value', 'index', 'level'];

export function totalsIn(grid: Grid, from: number, items: readonly Item[], columns: Columns): Total[] {
  const rowOf = ({ nameArea }: Item): number => nameArea.row - grid.area.row;
  const itemRows = new Set(items.map(rowOf));
  const totals: Total[] = [];
  for (let row = from; row < grid.cells.length; row += 1) {
    if (itemRows.has(row)) continue;
    if (isMeasured(grid, row, columns) && !isTotalText(firstText(grid, row), true)) continue;
    for (const measure of SUMMED) {
      const column = columns[measure];
      const figure = column === undefined ? null : figureAt(grid, row, column);
      if (figure === null) continue;
      const before = totals.filter((total) => total.measure === measure);
      const last = before.at(-1)?.figure.area.row ?? -1;
      const above = items.filter((item) => item.nameArea.row > last && rowOf(item) < row);
      const name = firstText(grid, row);
      if (NO_TOTAL.test(name)) continue;
      if (above.length === 0 && before.length < 2) continue;
      const status = columns.status === undefined || measure === 'weight' ? null : statusIn(grid, row, columns.status);
      totals.push({ name, measure, figure, items: above, parts: above.length > 0 ? [] : before, status });
    }
  }
  return totals;
}

/** Below a column also stand its consistency, and how many rows have each light. */
const NO_TOTAL =
  /^(?:λ|lambda|eigen|c\.?[ir]\b|r\.?i\b|consisten|konsisten|inconsisten|rasio|indeks acak|random)|^(?:hijau|green|kuning|yellow|amber|merah|red)\b/i;

/** A row with both is a KPI that could not be read. */
function isMeasured(grid: Grid, row: number, { target, realization }: Columns): boolean {
  return [target, realization].some((column) => column !== undefined && figureAt(grid, row, column) !== null);
}

/** What names a row: its first cell with letters. */
export function firstText(grid: Grid, row: number): string {
  for (let column = 0; column < widthOf(grid); column += 1) {
    const text = textAt(grid, row, column);
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}
