/** XML elements as plain data: the model needs names, attributes and children, and nothing else that XML can do. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ModelError } from '../modelError';
import { decoded, encoded } from './xmlText';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

type AttributeValue = string | number | boolean | null;

const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** An element in text; attributes that are `null` are left out. */
export function written(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== null);
  const opening = [name, ...pairs.map(([key, value]) => `${key}="${encoded(String(value))}"`)].join(' ');
  return children.length === 0 ? `<${opening}/>` : `<${opening}>${children.join('')}</${name}>`;
}

/** The root element of a text; throws a ModelError when it is no XML. */
export function parsed(xml: string): XmlElement {
  const isWellFormed = XMLValidator.validate(xml) === true;
  const [root] = isWellFormed ? elementsIn(parser.parse(xml)) : [];
  if (root === undefined) throw new ModelError('fileDamaged', { what: 'XML' });
  return root;
}

function elementsIn(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Readonly<Record<string, unknown>>) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name.startsWith('#') || name.startsWith('?')) return [];
    const raw = Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>);
    const attributes = Object.fromEntries(raw.map(([key, value]) => [key, decoded(value)]));
    return [{ name, attributes, children: elementsIn(node[name]) }];
  });
}
