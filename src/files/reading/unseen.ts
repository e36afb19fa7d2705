import type { UnseenKind } from '../contents';
import { UNSEEN_KINDS } from '../contents';
import { X14 } from '../markup/namespaces';
import type { XmlElement } from '../markup/tree';
import type { WorkbookPackage } from '../patching/package/workbookPackage';
import { extensions } from './sheet/extensions';

/** Each once, in one order. */
export function eachKind(kinds: readonly UnseenKind[]): UnseenKind[] {
  const found = new Set(kinds);
  return UNSEEN_KINDS.filter((kind) => found.has(kind));
}

const BY_RELATION: Readonly<Record<string, UnseenKind>> = {
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'slicer',
  ctrlProp: 'control',
  control: 'control',
  oleObject: 'control',
  image: 'picture',
};

/** What a sheet holds beside its cells and its drawing. */
export function unseenOfSheet(
  file: WorkbookPackage,
  part: string,
  children: ReadonlyMap<string, XmlElement>,
): UnseenKind[] {
  const related = file.relations(part).map(({ type }) => BY_RELATION[type.slice(type.lastIndexOf('/') + 1)]);
  const isSparkline = ({ name, namespace }: XmlElement): boolean => name === 'sparklineGroups' && namespace === X14;
  return [
    ...related.filter((kind) => kind !== undefined),
    ...(children.has('controls') || children.has('oleObjects') ? (['control'] as const) : []),
    ...(extensions(children).some(isSparkline) ? (['sparkline'] as const) : []),
  ];
}

export function unseenOfWorkbook(file: WorkbookPackage, workbook: string): UnseenKind[] {
  const has = (kind: string): boolean => file.related(workbook, kind) !== undefined;
  return [
    ...(has('externalLink') ? (['externalLink'] as const) : []),
    ...(has('vbaProject') || has('xlMacrosheet') ? (['macro'] as const) : []),
    ...(file.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/')) ? (['signature'] as const) : []),
  ];
}
