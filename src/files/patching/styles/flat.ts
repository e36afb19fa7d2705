/** Elements of the styles as data, so that two of them can be compared and one can be made from another. */
import type { XmlElement } from '../../markup/tree';
import { element, type AttributeValue } from '../xml/build';

export interface Flat {
  readonly name: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly Flat[];
}

export function flat(name: string, attributes: Flat['attributes'] = {}, children: readonly Flat[] = []): Flat {
  return { name, attributes, children };
}

/** Without what later versions added (extLst), which belongs to the one element it stands in. */
export function flatOf(source: XmlElement): Flat {
  const attributes = source.attributes.filter(({ namespace }) => namespace === '');
  const children = source.children.filter(({ name }) => name !== 'extLst');
  return flat(
    source.name,
    Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    children.map(flatOf),
  );
}

export function flatXml({ name, attributes, children }: Flat): string {
  return element(name, attributes, ...children.map(flatXml));
}

/** With children of these names in place of its own; null takes one out. In the order that the format wants. */
export function withChildren(
  parent: Flat,
  order: readonly string[],
  changes: Readonly<Record<string, Flat | null>>,
): Flat {
  if (Object.keys(changes).length === 0) return parent;
  const kept = parent.children.filter(({ name }) => changes[name] === undefined);
  const added = Object.values(changes).filter((child) => child !== null);
  const place = ({ name }: Flat) => (order.includes(name) ? order.indexOf(name) : order.length);
  return { ...parent, children: [...kept, ...added].sort((a, b) => place(a) - place(b)) };
}
