import type { Table } from '../../contents';
import { unescapeXstring } from '../../markup/escaping';
import type { XmlElement } from '../../markup/tree';
import { areaOf } from '../../patching/areas';
import { numberOf } from '../values';

export function readTable(table: XmlElement): Table | null {
  const area = areaOf(table.get('ref') ?? '');
  if (area === null) return null;
  return {
    name: table.get('displayName') ?? table.get('name') ?? '',
    area,
    columns: (table.first('tableColumns')?.all('tableColumn') ?? []).map((column) =>
      unescapeXstring(column.get('name') ?? ''),
    ),
    hasHeadings: (numberOf(table.get('headerRowCount')) ?? 1) > 0,
    hasTotals: (numberOf(table.get('totalsRowCount')) ?? 0) > 0,
  };
}
