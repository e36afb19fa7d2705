/** Whether the selection is a table of coded quotes, by its own headings. */
import { areCodedQuotes } from '../../model/research/coding/headings';
import { codingTable, readCoding } from '../../model/research/coding/read';
import type { SelectionState } from './selection';

/** How many there are; null where the selection is something else. */
export function codedIn(state: SelectionState): number | null {
  if (state.kind !== 'cells' || state.reading.area.rows < 2) return null;
  const { area, values } = state.reading;
  const table = codingTable(area, values);
  if (table === null || !areCodedQuotes(table.headings.columns)) return null;
  const { quotes } = readCoding(table, table.headings.columns, {});
  return quotes.length > 0 ? quotes.length : null;
}
