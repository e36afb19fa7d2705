/** Opening tags with other attributes. The text has been scanned before: what is taken for a tag is one. */
import { escapeAttribute } from '../../markup/escaping';
import type { AttributeValue } from './build';

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The opening tag that begins at a place. */
export function openingTag(source: string, start: number): string {
  let quote = '';
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return source.slice(start, at + 1);
  }
  return source.slice(start);
}

/** The name as it is written, and its prefix. */
export function writtenName(source: string, start: number): string {
  return /^<([^\s/>]+)/.exec(source.slice(start, start + 200))?.[1] ?? '';
}

export function prefixAt(source: string, start: number): string {
  const name = writtenName(source, start);
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

/** With these attributes set; null takes one out. Others stay to the letter. */
export function withAttributes(tag: string, changes: Readonly<Record<string, AttributeValue>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes))
    if (value !== undefined) result = withAttribute(result, name, value);
  return result;
}

function withAttribute(tag: string, name: string, value: Exclude<AttributeValue, undefined>): string {
  const text =
    value === null
      ? ''
      : ` ${name}="${escapeAttribute(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`;
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const start = tag.slice(0, match.index).trimEnd().length;
    return tag.slice(0, start) + text + tag.slice(match.index + match[0].length);
  }
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + text + tag.slice(end);
}

/** By the name as it is written; values as they are written, too: of numbers and words of the format. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const value = match[0]
      .slice((match[1] ?? '').length)
      .trimStart()
      .slice(1)
      .trimStart();
    found.set(match[1] ?? '', value.slice(1, -1));
  }
  return found;
}
