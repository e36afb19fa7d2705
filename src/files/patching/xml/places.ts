/** Where something goes into an element that is there. */
import type { XmlEditor } from '../../markup/editor';
import type { XmlElement } from '../../markup/tree';
import { prefixed as withPrefix } from './build';
import { openingTag, prefixAt, writtenName } from './tags';

/** As the last of what is in it; an element that is empty is opened for it. */
export function append(editor: XmlEditor, source: string, parent: XmlElement, xml: string): void {
  const text = withPrefix(xml, prefixAt(source, parent.start));
  const tag = openingTag(source, parent.start);
  if (tag.endsWith('/>')) editor.replace(parent.end - 2, parent.end, `>${text}</${writtenName(source, parent.start)}>`);
  else editor.insert(closingTag(source, parent), text);
}

/** Where its closing tag begins; of an element that is not empty. */
export function closingTag(source: string, parent: XmlElement): number {
  // Another closing tag may follow at once.
  return source.lastIndexOf('</', parent.end - 1);
}

/** In place of a child, before the first child that comes later in the order, or last. Empty: the child goes. */
export function putChild(
  editor: XmlEditor,
  source: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): void {
  const text = withPrefix(xml, prefixAt(source, parent.start));
  const present = parent.first(name);
  if (present !== undefined) return editor.replace(present.start, present.end, text);
  if (xml === '') return;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.find((child) => later.has(child.name));
  if (next !== undefined) editor.insert(next.start, text);
  else append(editor, source, parent, xml);
}
