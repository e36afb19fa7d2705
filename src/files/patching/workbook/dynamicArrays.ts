/**
 * The mark of dynamic arrays: a cell points with `cm` at a list of metadata, which says that its array spills
 * ([MS-XLSX] 2.3.7, XLDAPR). Without it Excel shows the formula in braces and as large as it was.
 */
import { DYNAMIC_ARRAY, MAIN } from '../../markup/namespaces';
import type { WorkbookPackage } from '../package/workbookPackage';
import type { XmlElement } from '../../markup/tree';
import { element, XML_HEAD } from '../xml/build';
import { append, putChild } from '../xml/places';
import { openingTag, withAttributes } from '../xml/tags';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const ORDER = ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata'];

/** Answers the number that cells point at, and adds what is missing. */
export function dynamicArrayMark(workbook: WorkbookPackage, part: string): number {
  const present = workbook.related(part, 'sheetMetadata')?.target;
  if (present === undefined) {
    const name = workbook.freeName('xl/metadata#.xml').replace('metadata1.xml', 'metadata.xml');
    workbook.add(name, EMPTY, CONTENT_TYPE);
    workbook.relate(part, 'sheetMetadata', name);
    return markIn(workbook, name);
  }
  return markIn(workbook, present);
}

function markIn(workbook: WorkbookPackage, part: string): number {
  const root = workbook.tree(part);
  const types = root.first('metadataTypes')?.all('metadataType') ?? [];
  const type = types.findIndex((each) => each.get('name') === 'XLDAPR') + 1;
  const future = root.all('futureMetadata').find((each) => each.get('name') === 'XLDAPR');
  const cells = root.first('cellMetadata')?.all('bk') ?? [];
  const value = future?.all('bk').findIndex(isDynamic) ?? -1;
  const mark = cells.findIndex((bk) => pointsAt(bk, type, value));
  if (type > 0 && value >= 0 && mark >= 0) return mark + 1;
  const typeNumber = type > 0 ? type : types.length + 1;
  const valueNumber = future?.all('bk').length ?? 0;
  workbook.edit(part, (editor, tree, source) => {
    const add = (name: string, list: XmlElement | undefined, xml: string, attributes: Record<string, string> = {}) => {
      if (list === undefined)
        return putChild(editor, source, tree, ORDER, name, element(name, { ...attributes, count: 1 }, xml));
      const tag = openingTag(source, list.start);
      editor.replace(list.start, list.start + tag.length, withAttributes(tag, { count: list.children.length + 1 }));
      append(editor, source, list, xml);
    };
    if (type === 0) add('metadataTypes', tree.first('metadataTypes'), TYPE);
    const same = tree.all('futureMetadata').find((each) => each.get('name') === 'XLDAPR');
    if (same === undefined) insertFuture(editor, source, tree);
    else add('futureMetadata', same, BLOCK);
    const pointer = element('bk', {}, element('rc', { t: typeNumber, v: valueNumber }));
    add('cellMetadata', tree.first('cellMetadata'), pointer);
  });
  return cells.length + 1;
}

/** There is one list for each kind of metadata. */
function insertFuture(editor: Parameters<typeof append>[0], source: string, root: XmlElement): void {
  const xml = element('futureMetadata', { name: 'XLDAPR', count: 1 }, BLOCK);
  const next = root.children.find(({ name }) => name === 'cellMetadata' || name === 'valueMetadata');
  if (next === undefined) append(editor, source, root, xml);
  else editor.insert(next.start, xml);
}

function isDynamic(block: XmlElement): boolean {
  return [...block.descendants()].some(
    ({ name, attributes }) =>
      name === 'dynamicArrayProperties' && attributes.some((each) => each.name === 'fDynamic' && each.value === '1'),
  );
}

function pointsAt(block: XmlElement, type: number, value: number): boolean {
  const [record, ...others] = block.all('rc');
  return others.length === 0 && Number(record?.get('t')) === type && Number(record?.get('v')) === value;
}

const EMPTY = `${XML_HEAD}<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC_ARRAY}"></metadata>`;
const PROPERTIES = element('xda:dynamicArrayProperties', { 'xmlns:xda': DYNAMIC_ARRAY, fDynamic: 1, fCollapsed: 0 });
const EXTENSION = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, PROPERTIES);
const BLOCK = element('bk', {}, element('extLst', {}, EXTENSION));
const TYPE = element('metadataType', {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});
