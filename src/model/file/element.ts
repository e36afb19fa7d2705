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

const damaged = (what: string): ModelError => new ModelError('fileDamaged', { what });

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  // Asked for the entities of every DOCTYPE, of which a model has none.
  entityDecoder: {
    addInputEntities: () => {
      throw damaged('DOCTYPE');
    },
    decode: decoded,
    setExternalEntities: () => undefined,
    setXmlVersion: () => undefined,
    reset: () => undefined,
  },
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

/**
 * The one root element of a text; its elements are nested at most 100 deep. Throws a ModelError when the text is no
 * XML, has a DOCTYPE, or refers to entities that XML itself does not define.
 */
export function parsed(xml: string): XmlElement {
  const [root, ...others] = elementsIn(nodesOf(xml));
  if (root === undefined || others.length > 0) throw damaged('XML');
  return root;
}

/** Whatever the parser says against a text, it says in English. */
function nodesOf(xml: string): unknown {
  try {
    if (XMLValidator.validate(xml) === true) return parser.parse(xml);
  } catch (failure) {
    if (failure instanceof ModelError) throw failure;
  }
  throw damaged('XML');
}

function elementsIn(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Readonly<Record<string, unknown>>) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name.startsWith('#') || name.startsWith('?')) return [];
    // A declaration where none belongs, which the parser takes for an element.
    if (name.startsWith('!')) throw damaged('XML');
    const raw = Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>);
    const attributes = Object.fromEntries(raw.map(([key, value]) => [key, decoded(value)]));
    return [{ name, attributes, children: elementsIn(node[name]) }];
  });
}
