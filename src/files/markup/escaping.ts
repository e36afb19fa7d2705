const REPLACED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const replaced = (sign: string): string => REPLACED[sign]!;

/** Between tags. A carriage return is written as a reference: parsers make a line feed of a bare one. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, replaced);

/** Between double quotes, where parsers make spaces of bare tabs and line ends. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, replaced);

/** What XML 1.0 cannot hold, and what would be read as such an escape (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring). */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|\p{Surrogate}/gu;

const codeOf = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Before `escapeText`: a text of a cell as the file holds it. */
export const escapeXstring = (text: string): string => text.replace(UNWRITABLE, (sign) => `_x${codeOf(sign)}_`);

/** And back: _x000D_ is a carriage return, _x005F_ the underscore before what looks like an escape. */
export const unescapeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
