/** manifest.xml as a plain tree, prefixes kept, so that order and repetition are visible to the checks. */
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

export const manifestText = readFileSync('manifest.xml', 'utf8');

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const convert = (raw: Record<string, unknown>): Element => {
    const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
    const inner = raw[name];
    const nodes = Array.isArray(inner) ? (inner as Record<string, unknown>[]) : [];
    return {
      name,
      attributes: (raw[':@'] ?? {}) as Record<string, string>,
      children: nodes.filter((node) => !('#text' in node)).map(convert),
      text: nodes.map((node) => String(node['#text'] ?? '')).join(''),
    };
  };
  const [root] = (parser.parse(xml) as Record<string, unknown>[]).filter((node) => !('?xml' in node)).map(convert);
  if (!root) throw new Error('empty document');
  return root;
}

export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

export const manifest = parse(manifestText);

interface Resource {
  group: string;
  id: string;
  value: string;
  entry: Element;
}

const [resources] = all(manifest, 'Resources');
export const declared: readonly Resource[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((group) => {
  const entries = (resources && all(resources, `bt:${group}`)[0]?.children) ?? [];
  return entries.map((entry) => ({
    group,
    id: entry.attributes.id ?? '',
    value: entry.attributes.DefaultValue ?? '',
    entry,
  }));
});
