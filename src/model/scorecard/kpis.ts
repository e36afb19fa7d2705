/** Reading the KPIs of a table. */
import type { Scorecard } from '../types';
import type { KpiReading, KpiTable } from './types';

/** The KPIs of a table by the columns chosen, with a sentence for everything that cannot be read. */
export function readKpis(table: KpiTable, scorecard: Scorecard): KpiReading {
  throw new Error(`not built yet: ${table.headings.length} ${scorecard.id}`);
}
