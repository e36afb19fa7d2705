/** Elements as text. Names come from us; whatever comes from a person goes through the escapes of `markup`. */
import { escapeAttribute, escapeText } from '../../markup/escaping';

export type AttributeValue = string | number | boolean | null | undefined;

/** Attributes that are null or undefined are left out; true and false are 1 and 0. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...inside: string[]
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${key}="${escapeAttribute(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`;
  }
  const content = inside.join('');
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** An element that holds a text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

/** For a part whose names of this namespace have a prefix; names that have one already keep it. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
