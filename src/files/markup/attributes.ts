import { continuesName, isSpace, startsName } from './characters';
import { MarkupError } from './markupError';
import { checkReferences, decodedAttribute } from './references';

const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LESS = 0x3c;
const AMPERSAND = 0x26;

/** More in one tag is nobody's workbook, and the search for names that stand twice is quadratic. */
const MOST_ATTRIBUTES = 1000;
const PER_ATTRIBUTE = 5;
const FIRST_PLAIN = 0x20;

/** Where an attribute stands: from its name to its closing quote, and what is between the quotes. */
export interface AttributePlace {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of the tag that was scanned last, as places in the text: nothing is copied until it is asked for. */
export class Attributes {
  count = 0;
  /** Whether any name has a colon. */
  hasPrefixes = false;
  /** Of each: where its name and its value start and end, and whether the value is what is written. */
  private places = new Int32Array(64 * PER_ATTRIBUTE);

  constructor(private readonly source: string) {}

  clear(): void {
    this.count = 0;
    this.hasPrefixes = false;
  }

  /** Reads one whose name starts at `from`; answers the position after its closing quote. */
  read(from: number): number {
    const { source } = this;
    let at = from;
    for (let code = source.charCodeAt(at); continuesName(code); code = source.charCodeAt(++at))
      if (code === COLON) this.hasPrefixes = true;
    const nameEnd = at;
    while (isSpace(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at++) !== EQUALS) throw new MarkupError('malformed', from);
    while (isSpace(source.charCodeAt(at))) at++;
    const quote = source.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new MarkupError('malformed', from);
    const start = ++at;
    let hasReference = false;
    let isPlain = true;
    for (let code = source.charCodeAt(at); code !== quote; code = source.charCodeAt(++at)) {
      if (code === LESS || at >= source.length) throw new MarkupError('malformed', start);
      if (code === AMPERSAND) hasReference = true;
      else if (code < FIRST_PLAIN) isPlain = false;
    }
    if (hasReference) checkReferences(source.slice(start, at));
    this.add(from, nameEnd, start, at, isPlain && !hasReference);
    return at + 1;
  }

  private add(nameStart: number, nameEnd: number, start: number, end: number, isPlain: boolean): void {
    if (!startsName(this.source.charCodeAt(nameStart))) throw new MarkupError('malformed', nameStart);
    for (let index = 0; index < this.count; index++) {
      const at = index * PER_ATTRIBUTE;
      const first = this.places[at]!;
      if (this.places[at + 1]! - first !== nameEnd - nameStart) continue;
      if (this.isSame(first, nameStart, nameEnd)) throw new MarkupError('malformed', nameStart);
    }
    if (this.count === MOST_ATTRIBUTES) throw new MarkupError('malformed', nameStart);
    const at = this.count * PER_ATTRIBUTE;
    if (at === this.places.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.places);
      this.places = larger;
    }
    this.places[at] = nameStart;
    this.places[at + 1] = nameEnd;
    this.places[at + 2] = start;
    this.places[at + 3] = end;
    this.places[at + 4] = Number(isPlain);
    this.count++;
  }

  private isSame(first: number, second: number, end: number): boolean {
    for (let at = second; at < end; at++)
      if (this.source.charCodeAt(first + at - second) !== this.source.charCodeAt(at)) return false;
    return true;
  }

  /** Of the name as it is written, with its prefix; -1 where there is none. */
  indexOf(name: string): number {
    for (let index = 0; index < this.count; index++) {
      const at = index * PER_ATTRIBUTE;
      const start = this.places[at]!;
      if (this.places[at + 1]! - start === name.length && this.source.startsWith(name, start)) return index;
    }
    return -1;
  }

  name(index: number): string {
    const at = index * PER_ATTRIBUTE;
    return this.source.slice(this.places[at]!, this.places[at + 1]!);
  }

  value(index: number): string {
    const at = index * PER_ATTRIBUTE;
    const written = this.source.slice(this.places[at + 2]!, this.places[at + 3]!);
    return this.places[at + 4] === 1 ? written : decodedAttribute(written);
  }

  place(index: number): AttributePlace {
    const at = index * PER_ATTRIBUTE;
    const valueEnd = this.places[at + 3]!;
    return { start: this.places[at]!, end: valueEnd + 1, valueStart: this.places[at + 2]!, valueEnd };
  }
}
