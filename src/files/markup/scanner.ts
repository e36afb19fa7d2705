import { Attributes, type AttributePlace } from './attributes';
import { continuesName, isSpace, refuseControls, startsName } from './characters';
import { MarkupError } from './markupError';
import { checkReferences, decodedCdata, decodedText } from './references';
import { Scopes, type ResolvedName } from './scopes';

/** What `next` came to. An empty element is opened and closed. */
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export const END = 0;
export type Token = typeof OPEN | typeof CLOSE | typeof TEXT | typeof END;

/** Far more than any part of a workbook has, and far less than a stack holds. */
const DEEPEST = 256;

const GREATER = 0x3e;
const LESS = 0x3c;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const LETTER_X = 0x78;
const COLON = ':';
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/**
 * Goes once through an XML text, tag by tag, and knows where each stands. Everything that XML 1.0 and its namespaces
 * forbid is refused, and so is every document type, whatever it declares: nothing is resolved, fetched or expanded.
 */
export class XmlScanner {
  /** Of the tag or the text that `next` came to. */
  start = 0;
  end = 0;
  /** Of an opening tag: whether it closes itself. */
  isEmpty = false;
  /** How many elements are open, the one that was just opened among them, the one just closed no longer. */
  depth = 0;

  private readonly scopes = new Scopes();
  private readonly attributes: Attributes;
  private readonly open: ResolvedName[] = [];
  private current: ResolvedName = { written: '', local: '', namespace: '' };
  private at = 0;
  private pendingClose = false;
  private hasRoot = false;
  private isCdata = false;
  private readonly hasReferences: boolean;
  private readonly hasCdataEnds: boolean;

  constructor(readonly source: string) {
    refuseControls(source);
    this.attributes = new Attributes(source);
    this.hasReferences = source.includes('&');
    this.hasCdataEnds = source.includes(CDATA_END);
    if (/^<\?xml\s/.test(source)) this.at = this.after('?>', 0);
  }

  /** Of the tag that was opened or closed, without its prefix. */
  get name(): string {
    return this.current.local;
  }

  get namespace(): string {
    return this.current.namespace;
  }

  /** With its prefix, as it is written. */
  get writtenName(): string {
    return this.current.written;
  }

  next(): Token {
    if (this.pendingClose) return this.close(this.end, this.end);
    for (;;) {
      const { source, at } = this;
      if (at >= source.length) return this.finish();
      if (source.charCodeAt(at) !== LESS) {
        if (this.betweenTags()) return TEXT;
        continue;
      }
      const code = source.charCodeAt(at + 1);
      if (code === SLASH) return this.closingTag();
      if (code === QUESTION) this.at = this.instruction();
      else if (code !== EXCLAMATION) return this.openingTag();
      else if (this.declaration()) return TEXT;
    }
  }

  /** The text that `next` came to, with its references replaced. */
  text(): string {
    return this.isCdata
      ? decodedCdata(this.source.slice(this.start + CDATA.length, this.end - CDATA_END.length))
      : decodedText(this.source.slice(this.start, this.end));
  }

  /** Of the tag that was just opened; null where it has none. Without a namespace: one written without a prefix. */
  attribute(name: string, namespace = ''): string | null {
    const index = this.find(name, namespace);
    return index < 0 ? null : this.attributes.value(index);
  }

  attributePlace(name: string, namespace = ''): AttributePlace | null {
    const index = this.find(name, namespace);
    return index < 0 ? null : this.attributes.place(index);
  }

  /** All of the tag that was just opened, but declarations of namespaces. */
  *eachAttribute(): Generator<{ readonly name: string; readonly namespace: string; readonly value: string }> {
    for (let index = 0; index < this.attributes.count; index++) {
      const written = this.attributes.name(index);
      if (written === 'xmlns' || written.startsWith('xmlns:')) continue;
      const { local, namespace } = this.scopes.attribute(written, this.start);
      yield { name: local, namespace, value: this.attributes.value(index) };
    }
  }

  /** From an element that was just opened to its closing tag. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** The text of the element that was just opened, and of what is in it, up to its closing tag. */
  content(): string {
    const outside = this.depth - 1;
    let result = '';
    while (this.depth > outside) if (this.next() === TEXT) result += this.text();
    return result;
  }

  private find(name: string, namespace: string): number {
    if (namespace === '') return this.attributes.indexOf(name);
    for (let index = 0; index < this.attributes.count; index++) {
      const written = this.attributes.name(index);
      if (!written.endsWith(COLON + name)) continue;
      if (this.scopes.attribute(written, this.start).namespace === namespace) return index;
    }
    return -1;
  }

  private openingTag(): Token {
    const { source } = this;
    const start = this.at;
    let at = start + 1;
    if (!startsName(source.charCodeAt(at))) throw new MarkupError('malformed', start);
    while (continuesName(source.charCodeAt(at))) at++;
    const written = source.slice(start + 1, at);
    this.depth++;
    if (this.depth > DEEPEST) throw new MarkupError('tooDeep', start);
    if (this.depth === 1 && this.hasRoot) throw new MarkupError('malformed', start);
    this.hasRoot = true;
    at = this.readAttributes(at);
    this.isEmpty = source.charCodeAt(at) === SLASH;
    if (this.isEmpty) at++;
    if (source.charCodeAt(at) !== GREATER) throw new MarkupError('malformed', at);
    this.current = this.scopes.element(written, start);
    this.open.push(this.current);
    this.pendingClose = this.isEmpty;
    this.start = start;
    this.end = this.at = at + 1;
    return OPEN;
  }

  private readAttributes(from: number): number {
    const { source, attributes, scopes } = this;
    attributes.clear();
    let at = from;
    for (;;) {
      const before = at;
      while (isSpace(source.charCodeAt(at))) at++;
      const code = source.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (at === before) throw new MarkupError('malformed', at);
      const first = at;
      at = attributes.read(at);
      if (source.charCodeAt(first) === LETTER_X && source.startsWith('xmlns', first))
        scopes.declared(attributes, this.depth, first);
    }
    if (attributes.hasPrefixes) scopes.checkPrefixes(attributes, at);
    return at;
  }

  private closingTag(): Token {
    const { source } = this;
    const start = this.at;
    const expected = this.open.at(-1)?.written;
    if (expected === undefined || !source.startsWith(expected, start + 2)) throw new MarkupError('malformed', start);
    let at = start + 2 + expected.length;
    while (isSpace(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at) !== GREATER) throw new MarkupError('malformed', start);
    return this.close(start, at + 1);
  }

  private close(start: number, end: number): Token {
    this.current = this.open.pop()!;
    this.scopes.leave(this.depth);
    this.depth--;
    this.pendingClose = false;
    this.start = start;
    this.end = this.at = end;
    return CLOSE;
  }

  /** Text; outside of the root only white space, which nobody hears of. */
  private betweenTags(): boolean {
    const { source } = this;
    const start = this.at;
    const less = source.indexOf('<', start);
    const end = less < 0 ? source.length : less;
    this.at = end;
    if (this.depth === 0) {
      for (let at = start; at < end; at++) if (!isSpace(source.charCodeAt(at))) throw new MarkupError('malformed', at);
      return false;
    }
    if (this.hasReferences) checkReferences(source.slice(start, end));
    if (this.hasCdataEnds && source.slice(start, end).includes(CDATA_END)) throw new MarkupError('malformed', start);
    return this.found(start, end, false);
  }

  private found(start: number, end: number, isCdata: boolean): true {
    this.start = start;
    this.end = this.at = end;
    this.isCdata = isCdata;
    return true;
  }

  /** Whether it is text: CDATA is, a comment is not, and a document type is refused. */
  private declaration(): boolean {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      const end = this.after('--', at + '<!--'.length);
      if (source.charCodeAt(end) !== GREATER) throw new MarkupError('malformed', at);
      this.at = end + 1;
      return false;
    }
    if (source.startsWith(CDATA, at) && this.depth > 0) return this.found(at, this.after(CDATA_END, at), true);
    throw new MarkupError(/^<!doctype/i.test(source.slice(at, at + 9)) ? 'documentType' : 'malformed', at);
  }

  private instruction(): number {
    const { source, at } = this;
    if (!startsName(source.charCodeAt(at + 2)) || /^<\?xml[\s?]/i.test(source.slice(at, at + 6)))
      throw new MarkupError('malformed', at);
    return this.after('?>', at);
  }

  private after(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    if (found < 0) throw new MarkupError('malformed', from);
    return found + mark.length;
  }

  private finish(): Token {
    if (this.depth > 0 || !this.hasRoot) throw new MarkupError('malformed', this.at);
    this.start = this.end = this.at;
    return END;
  }
}
