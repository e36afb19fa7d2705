import { unescapeXstring } from '../markup/escaping';
import { MAIN, XML } from '../markup/namespaces';
import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../markup/scanner';
import { spaced } from './texts';

export interface SharedString {
  readonly text: string;
  readonly isRich: boolean;
}

/** The texts that cells point to, in their order. */
export function readSharedStrings(source: string): SharedString[] {
  const scanner = new XmlScanner(source);
  const strings: SharedString[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.depth === 1) continue;
    if (scanner.name === 'si' && scanner.namespace === MAIN) strings.push(readItem(scanner));
    else scanner.skip();
  }
  return strings;
}

/** The item that was just opened, up to its closing tag. */
export function readItem(scanner: XmlScanner): SharedString {
  const outside = scanner.depth - 1;
  let text = '';
  let isRich = false;
  for (let token = scanner.next(); !(token === CLOSE && scanner.depth === outside); token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 't') text += readText(scanner);
    else if (scanner.name === 'r') isRich = true;
    else scanner.skip();
  }
  return { text, isRich };
}

function readText(scanner: XmlScanner): string {
  const space = scanner.attribute('space', XML);
  const outside = scanner.depth - 1;
  let text = '';
  while (scanner.depth > outside) if (scanner.next() === TEXT) text += scanner.text();
  return unescapeXstring(spaced(text, space));
}
