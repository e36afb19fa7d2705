import { isCharacter } from './characters';
import { MarkupError } from './markupError';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** No reference is longer: &#x10FFFF; with some zeros. */
const LONGEST = 20;

function character(name: string, at: number): string {
  const isHex = name.startsWith('#x');
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits)) throw new MarkupError('malformed', at);
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  if (!isCharacter(code)) throw new MarkupError('malformed', at);
  return String.fromCodePoint(code);
}

/** The reference that starts at an ampersand: the five of XML and numbers, for nothing else can be declared. */
function reference(text: string, at: number): { readonly text: string; readonly end: number } {
  const semicolon = text.indexOf(';', at);
  if (semicolon < 0 || semicolon - at > LONGEST) throw new MarkupError('malformed', at);
  const name = text.slice(at + 1, semicolon);
  const found = name.startsWith('#') ? character(name, at) : NAMED.get(name);
  if (found === undefined) throw new MarkupError('malformed', at);
  return { text: found, end: semicolon + 1 };
}

function withReferences(text: string, plain: (text: string) => string): string {
  if (!text.includes('&')) return plain(text);
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const found = reference(text, at);
    result += plain(text.slice(from, at)) + found.text;
    from = found.end;
  }
  return result + plain(text.slice(from));
}

const lineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
const spaces = (text: string): string => (/[\t\n\r]/.test(text) ? text.replace(/\r\n|[\t\n\r]/g, ' ') : text);

/** What stands between tags: line ends become \n, but those written as a reference stay. */
export const decodedText = (text: string): string => withReferences(text, lineEnds);

/** What stands between quotes: bare line ends and tabs are spaces there (XML 1.0, 3.3.3). */
export const decodedAttribute = (text: string): string => withReferences(text, spaces);

export const decodedCdata = (text: string): string => lineEnds(text);

/** Refuses what is no reference in a stretch that nobody may ever read. */
export function checkReferences(text: string): void {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) reference(text, at);
}
