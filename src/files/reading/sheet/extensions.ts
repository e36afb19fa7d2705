import type { XmlElement } from '../../markup/tree';

/** What stands in the extensions of a sheet, whatever the number of the extension. */
export const extensions = (sheet: ReadonlyMap<string, XmlElement>): XmlElement[] =>
  (sheet.get('extLst')?.all('ext') ?? []).flatMap((extension) => extension.children);
