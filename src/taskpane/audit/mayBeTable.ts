/** Whether selected cells may be a table that can be checked; cheap, for it is asked as the selection moves. Pure. */
import type { SelectionReading } from '../../workbook/selection/selection';

const LEAST_NUMBERS = 4;
/** Rows that are looked at. */
const MOST_ROWS = 60;

export function mayBeTable({ area, values }: SelectionReading): boolean {
  if (area.rows < 2 || area.columns < 2) return false;
  const numbers = values.slice(0, MOST_ROWS).flatMap((row) => row.filter(isNumber));
  return numbers.length >= LEAST_NUMBERS;
}

/** Tables from elsewhere have their numbers as texts: "97,5 %". */
function isNumber(cell: string | number | boolean): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*[-+]?\d/.test(cell));
}
