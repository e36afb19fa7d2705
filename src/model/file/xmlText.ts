/**
 * Text in XML attributes. Line breaks and tabs are character references, which a parser must not turn into spaces.
 * What XML 1.0 cannot hold at all is written as Excel writes it in its own files, `_x0001_` (ECMA-376, ST_Xstring).
 */
import { ModelError } from '../modelError';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** A name of the file's own in a sentence may be of any length. */
const EXCERPT = 30;

/** Control characters, halves of surrogate pairs and the two non-characters; also what would read as an escape. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export function encoded(text: string): string {
  return text
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Resolves the five entities that XML itself defines, and references to characters that XML 1.0 has. Throws a
 * ModelError for every other reference: nothing that a document declares is resolved.
 */
export function decoded(attribute: string): string {
  return attribute
    .replace(/&[^;&]*;?/g, referred)
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function referred(reference: string): string {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const [, decimal, hex = ''] = /^&#(?:(\d+)|x([0-9A-Fa-f]+));$/.exec(reference) ?? [];
  const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
  if (!isCharacter(code)) throw new ModelError('fileDamaged', { what: excerpt(reference) });
  return String.fromCodePoint(code);
}

/** Char of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

export function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
