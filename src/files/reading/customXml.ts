import type { CustomXml } from '../contents';
import { MarkupError } from '../markup/markupError';
import { XmlScanner } from '../markup/scanner';
import type { WorkbookPackage } from '../patching/package/workbookPackage';

/** Says how the bytes are to be read, and is no part of what they say. */
const DECLARATION = /^<\?xml\s[^>]*\?>\s*/;

/** Parts of add-ins, by the relations of the workbook and of the package. What is no XML is left where it is. */
export function readCustomXml(file: WorkbookPackage, workbook: string): CustomXml[] {
  const parts = [...file.relations(workbook), ...file.relations('')]
    .filter(({ type, isExternal, target }) => type.endsWith('/customXml') && !isExternal && file.has(target))
    .map(({ target }) => target);
  return [...new Set(parts)].flatMap((part) => {
    const xml = file.text(part).replace(DECLARATION, '');
    const namespace = namespaceOf(xml);
    return namespace === null ? [] : [{ id: idOf(file, part), namespace, xml }];
  });
}

function namespaceOf(xml: string): string | null {
  try {
    const scanner = new XmlScanner(xml);
    scanner.next();
    return scanner.namespace;
  } catch (error) {
    if (error instanceof MarkupError) return null;
    throw error;
  }
}

/** In braces, from the part that says so beside it; a part without one has no id. */
function idOf(file: WorkbookPackage, part: string): string {
  const properties = file.related(part, 'customXmlProps');
  if (properties === undefined || !file.has(properties.target)) return '';
  const root = file.tree(properties.target);
  return root.get('itemID', root.namespace) ?? root.get('itemID') ?? '';
}
