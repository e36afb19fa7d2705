import type { XmlElement } from '../markup/tree';

/**
 * Which marks of cells (cm, from 1) say that a formula spills: those of the type XLDAPR ([MS-XLSX] 2.2.4.4,
 * dynamicArrayProperties). Others mark data types.
 */
export function dynamicMarks(metadata: XmlElement | null): ReadonlySet<string> {
  const types = metadata?.first('metadataTypes')?.all('metadataType') ?? [];
  const blocks = metadata?.first('cellMetadata')?.all('bk') ?? [];
  const marks = new Set<string>();
  blocks.forEach((block, index) => {
    const names = block.all('rc').map((record) => types[Number(record.get('t')) - 1]?.get('name'));
    if (names.includes('XLDAPR')) marks.add(String(index + 1));
  });
  return marks;
}
