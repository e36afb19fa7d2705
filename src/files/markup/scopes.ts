import type { Attributes } from './attributes';
import { MarkupError } from './markupError';
import { XML, transitional } from './namespaces';

const DEFAULT = 'xmlns';
const DECLARES = `${DEFAULT}:`;

/** A name as it is written, and what it means where it stands. */
export interface ResolvedName {
  readonly written: string;
  readonly local: string;
  readonly namespace: string;
}

/** Which prefix means what, from tag to tag. */
export class Scopes {
  private readonly bound = new Map<string, string>([
    ['', ''],
    ['xml', XML],
  ]);
  private readonly undo: { readonly depth: number; readonly prefix: string; readonly before: string | undefined }[] =
    [];
  /** Names resolved since the last declaration: a sheet has a million tags and ten names. */
  private readonly known = new Map<string, ResolvedName>();

  /** By the attribute that was read last, if it is one that declares. */
  declared(attributes: Attributes, depth: number, at: number): void {
    const index = attributes.count - 1;
    const written = attributes.name(index);
    if (written === DEFAULT) this.declare('', attributes.value(index), depth, at);
    else if (written.startsWith(DECLARES))
      this.declare(written.slice(DECLARES.length), attributes.value(index), depth, at);
  }

  private declare(prefix: string, uri: string, depth: number, at: number): void {
    if (prefix === 'xmlns' || prefix === 'xml' || (prefix !== '' && uri === '')) throw new MarkupError('malformed', at);
    this.undo.push({ depth, prefix, before: this.bound.get(prefix) });
    this.bound.set(prefix, transitional(uri));
    this.known.clear();
  }

  leave(depth: number): void {
    for (let last = this.undo.at(-1); last !== undefined && last.depth >= depth; last = this.undo.at(-1)) {
      this.undo.pop();
      if (last.before === undefined) this.bound.delete(last.prefix);
      else this.bound.set(last.prefix, last.before);
      this.known.clear();
    }
  }

  /** Of a prefix; undefined where none declares it. */
  namespace(prefix: string): string | undefined {
    return this.bound.get(prefix);
  }

  element(written: string, at: number): ResolvedName {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const local = written.slice(colon + 1);
    const namespace = this.bound.get(colon < 0 ? '' : written.slice(0, colon));
    if (namespace === undefined || local === '' || local.includes(':') || colon === 0)
      throw new MarkupError('malformed', at);
    const resolved = { written, local, namespace };
    this.known.set(written, resolved);
    return resolved;
  }

  /** A prefix of its own, or no namespace: the default one is of elements alone. */
  attribute(written: string, at: number): ResolvedName {
    return written.includes(':') ? this.element(written, at) : { written, local: written, namespace: '' };
  }

  /** Each prefix is declared, and no two stand for the same attribute. */
  checkPrefixes(attributes: Attributes, at: number): void {
    const seen = new Set<string>();
    for (let index = 0; index < attributes.count; index++) {
      const written = attributes.name(index);
      if (!written.includes(':') || written.startsWith(DECLARES)) continue;
      const { local, namespace } = this.element(written, at);
      const key = `${namespace} ${local}`;
      if (seen.has(key)) throw new MarkupError('malformed', at);
      seen.add(key);
    }
  }
}
