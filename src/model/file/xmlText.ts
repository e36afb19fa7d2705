/**
 * Text in XML attributes. Line breaks and tabs are character references, which a parser must not turn into spaces.
 * What XML 1.0 cannot hold at all is written as Excel writes it in its own files, `_x0001_` (ECMA-376, ST_Xstring).
 */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

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

export function decoded(attribute: string): string {
  return attribute
    .replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (reference, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? reference;
      const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    })
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
