import { MAIN, RELATIONS } from '../../markup/namespaces';
import type { Table } from '../../contents';
import { escapeXstring } from '../../markup/escaping';
import { areaText } from '../areas';
import type { SheetContext } from '../sheet/context';
import { element, XML_HEAD } from '../xml/build';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Parts of the tables (18.5), and the element that points at them. The headings must stand in the cells, too. */
export function addTables({ workbook, part }: SheetContext, tables: readonly Table[]): string {
  if (tables.length === 0) return '';
  const parts = tables.map((table) => {
    const name = workbook.freeName('xl/tables/table#.xml');
    const others = workbook.names.filter((each) => workbook.contentType(each) === CONTENT_TYPE);
    const numbers = others.map((each) => Number(workbook.tree(each).get('id') ?? 0));
    workbook.add(name, XML_HEAD + tableXml(table, Math.max(0, ...numbers) + 1), CONTENT_TYPE);
    const id = workbook.relate(part, 'table', name);
    return element('tablePart', { 'xmlns:r': RELATIONS, 'r:id': id });
  });
  return element('tableParts', { count: tables.length }, ...parts);
}

function tableXml({ name, area, columns, hasHeadings, hasTotals }: Table, id: number): string {
  const filtered = { ...area, bottom: area.bottom - Number(hasTotals) };
  const list = columns.map((column, index) => element('tableColumn', { id: index + 1, name: escapeXstring(column) }));
  return element(
    'table',
    {
      xmlns: MAIN,
      id,
      name,
      displayName: name,
      ref: areaText(area),
      headerRowCount: hasHeadings ? null : 0,
      totalsRowCount: hasTotals ? 1 : null,
      totalsRowShown: hasTotals ? null : 0,
    },
    hasHeadings ? element('autoFilter', { ref: areaText(filtered) }) : '',
    element('tableColumns', { count: columns.length }, ...list),
    element('tableStyleInfo', { name: 'TableStyleLight1', showRowStripes: 1 }),
  );
}
