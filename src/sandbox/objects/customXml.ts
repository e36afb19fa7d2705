/**
 * Excel.CustomXmlPart: documents of the add-in's own that the file carries beside its sheets.
 *
 * Convention: Excel takes well-formed XML alone, and finds parts by the namespace of their outermost element.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/errors';
import { defineType, type AnyObjectType, type HostObject } from '../protocol/objectType';
import { asText } from './arguments';
import { node, type CustomXmlTarget, type InBook, type NamespaceTarget } from './targets';

const ATTRIBUTES = ':@';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // Excel knows no limit.
  maxNestedTags: Infinity,
});

type Element = Readonly<Record<string, unknown>> & { readonly [ATTRIBUTES]?: Readonly<Record<string, string>> };

/** Name and attributes of every outermost element: a document has one. */
function rootsOf(xml: string): { name: string; attributes: Readonly<Record<string, string>> }[] {
  const nodes = parser.parse(xml) as readonly Element[];
  return nodes.flatMap((element) => {
    const name = Object.keys(element).find((key) => key !== ATTRIBUTES && !/^[?#]/.test(key));
    return name === undefined ? [] : [{ name, attributes: element[ATTRIBUTES] ?? {} }];
  });
}

function checkedXml(value: unknown): string {
  const xml = asText(value);
  if (XMLValidator.validate(xml) !== true || rootsOf(xml).length !== 1) throw invalidArgument();
  return xml;
}

function namespaceOf(xml: string): string {
  const [root] = rootsOf(xml);
  if (root === undefined) return '';
  const [prefix, local] = root.name.split(':');
  return root.attributes[local === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}

function xmlOf({ book, id }: CustomXmlTarget): string {
  const xml = book.customXml.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

const CustomXmlPart = defineType<CustomXmlTarget>({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  methods: {
    GetXml: xmlOf,
    SetXml: (part, xml) => {
      xmlOf(part);
      part.book.customXml.set(part.id, checkedXml(xml));
    },
    Delete: (part) => {
      xmlOf(part);
      part.book.customXml.delete(part.id);
    },
  },
});

function partsOf({ book, namespace }: NamespaceTarget): HostObject[] {
  const all = [...book.customXml].filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace);
  return all.map(([id]) => node('CustomXmlPart', { book, id }));
}

function partById(target: NamespaceTarget, id: unknown): HostObject | null {
  return partsOf(target).find((part) => (part.target as CustomXmlTarget).id === asText(id)) ?? null;
}

const CustomXmlPartCollection = defineType<InBook>({
  name: 'CustomXmlPartCollection',
  items: ({ book }) => partsOf({ book, namespace: null }),
  item: ({ book }, id) => partById({ book, namespace: null }, id),
  methods: {
    Add: ({ book }, xml) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      book.customXml.set(id, checkedXml(xml));
      return node('CustomXmlPart', { book, id });
    },
    GetByNamespace: ({ book }, uri) => node('CustomXmlPartScopedCollection', { book, namespace: asText(uri) }),
  },
});

/** One part, or none when there are several: no add-in can know which of them is its own. */
function onlyPart(target: NamespaceTarget): HostObject | null {
  const [part, ...others] = partsOf(target);
  return part === undefined || others.length > 0 ? null : part;
}

const CustomXmlPartScopedCollection = defineType<NamespaceTarget>({
  name: 'CustomXmlPartScopedCollection',
  items: partsOf,
  item: partById,
  methods: {
    GetOnlyItem: (target) => {
      const part = onlyPart(target);
      if (part === null) throw invalidOperation();
      return part;
    },
    GetOnlyItemOrNullObject: onlyPart,
  },
});

export const CUSTOM_XML_TYPES: readonly AnyObjectType[] = [
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
];
