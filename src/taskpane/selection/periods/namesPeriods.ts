/** Whether cells name at least two periods: worth a look at what they say of them. Pure. */
import { readPeriod } from '../../../model/scorecard/reading/periods';
import type { SelectionReading } from '../../../workbook/selection/selection';

const FEWEST = 2;
/** Headings stand at the edges. */
const SEARCHED = 40;

export function namesPeriods({ values }: Pick<SelectionReading, 'values'>): boolean {
  const cells = values.slice(0, SEARCHED).flatMap((row) => row.slice(0, SEARCHED));
  const periods = cells.map((cell) => (cell === '' || cell === 0 ? 0 : readPeriod(String(cell)).period));
  return new Set(periods.filter((period) => period > 0)).size >= FEWEST;
}
