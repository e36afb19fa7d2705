/** Parts that programs keep in a workbook: the part, its properties, and the relations to both (22.5). */
import { CUSTOM_XML } from '../../markup/namespaces';
import type { CustomXml } from '../../contents';
import type { WorkbookPackage } from '../package/workbookPackage';
import { element, XML_HEAD } from '../xml/build';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

export function setCustomXml(workbook: WorkbookPackage, part: string, { id, namespace, xml }: CustomXml): void {
  const present = customParts(workbook, part).find((each) => each.id === id || each.namespace === namespace);
  if (present !== undefined) return workbook.setText(present.part, declared(xml));
  const item = workbook.freeName('customXml/item#.xml');
  const properties = workbook.freeName('customXml/itemProps#.xml');
  workbook.add(item, declared(xml), 'application/xml');
  workbook.add(properties, propertiesXml(id, namespace), PROPERTIES_TYPE);
  workbook.relate(item, 'customXmlProps', properties);
  workbook.relate(part, 'customXml', item);
}

export function removeCustomXml(workbook: WorkbookPackage, part: string, id: string): void {
  const present = customParts(workbook, part).find((each) => each.id === id);
  if (present === undefined) return;
  workbook.unrelate(part, present.relation);
  if (present.properties !== undefined) workbook.remove(present.properties);
  workbook.remove(present.part);
}

function customParts(workbook: WorkbookPackage, part: string) {
  return workbook
    .relations(part)
    .filter(({ type, target }) => type.endsWith('/customXml') && workbook.has(target))
    .map(({ id: relation, target }) => {
      const properties = workbook.related(target, 'customXmlProps')?.target;
      const store = properties === undefined ? undefined : workbook.tree(properties);
      const references = store?.first('schemaRefs')?.all('schemaRef') ?? [];
      const [first] = references;
      const id = store?.get('itemID', CUSTOM_XML) ?? '';
      return { relation, part: target, properties, id, namespace: first?.get('uri', CUSTOM_XML) ?? null };
    });
}

/** Written in UTF-8 whatever it declares; without a declaration it is that anyway. */
function declared(xml: string): string {
  return xml.replace(/^<\?xml[^>]*?\sencoding=["'](?!utf-8)[^>]*\?>\s*/i, XML_HEAD);
}

function propertiesXml(id: string, namespace: string): string {
  const reference = element('ds:schemaRef', { 'ds:uri': namespace });
  const references = namespace === '' ? '<ds:schemaRefs/>' : element('ds:schemaRefs', {}, reference);
  return `${XML_HEAD.replace('standalone="yes"', 'standalone="no"')}${element(
    'ds:datastoreItem',
    { 'ds:itemID': id, 'xmlns:ds': CUSTOM_XML },
    references,
  )}`;
}
