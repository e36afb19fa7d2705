import { PACKAGE_RELATIONS, RELATIONS } from '../../markup/namespaces';
import { Container, openContainer } from '../../container/container';
import { writeContainer } from '../../container/writeContainer';
import { FileError } from '../../fileError';
import { encodedPart, type PartText } from '../../container/text';
import { MarkupError } from '../../markup/markupError';
import { parseTree, type XmlElement } from '../../markup/tree';
import { XmlEditor } from '../../markup/editor';
import { element, XML_HEAD } from '../xml/build';
import { append } from '../xml/places';
import { relationsPart, relative, resolved } from './paths';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part, or the address outside of the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

const TYPES = '[Content_Types].xml';

/** The parts of a file while it is changed: XML as text, what refers to what, and what kind each part is. */
export class WorkbookPackage {
  private readonly texts = new Map<string, PartText>();
  private readonly changes = new Map<string, Uint8Array | null>();
  /** Parts whose text is not that of the file any more. */
  private readonly written = new Set<string>();

  constructor(private readonly container: Container) {}

  static open(bytes: Uint8Array): WorkbookPackage {
    return new WorkbookPackage(openContainer(bytes));
  }

  /** Names of parts as they are in the file now. */
  get names(): readonly string[] {
    const kept = this.container.names.filter((name) => this.changes.get(name) !== null);
    const known = new Set(kept);
    return [...kept, ...this.texts.keys(), ...this.changes.keys()].filter(
      (name, index) => index < kept.length || (!known.has(name) && this.written.has(name)),
    );
  }

  has(part: string): boolean {
    const name = this.named(part);
    if (this.written.has(name)) return true;
    return this.changes.get(name) !== null && this.container.find(name) !== null;
  }

  text(part: string): string {
    return this.xml(part).text;
  }

  tree(part: string): XmlElement {
    const { text } = this.xml(part);
    return this.readable(part, () => parseTree(text));
  }

  /** Another text for a part, in the encoding that it has. */
  setText(part: string, text: string): void {
    const name = this.named(part);
    const before = this.texts.get(name) ?? { encoding: 'utf-8' as const, hasMark: false };
    this.texts.set(name, { ...before, text });
    this.written.add(name);
    this.changes.delete(name);
  }

  /** Changes a part by its tree. */
  edit(part: string, change: (editor: XmlEditor, root: XmlElement, source: string) => void): void {
    const source = this.text(part);
    const editor = new XmlEditor(source);
    change(editor, this.tree(part), source);
    if (editor.isChanged) this.setText(part, editor.apply());
  }

  /** A new part with its kind; its name must be free. */
  add(part: string, text: string, contentType: string): void {
    this.setText(part, text);
    if (this.override(part) !== undefined) return;
    this.edit(TYPES, (editor, root, source) =>
      append(editor, source, root, element('Override', { PartName: `/${part}`, ContentType: contentType })),
    );
  }

  /** Takes a part out with its relations and its kind. What points at it is for the caller to mend. */
  remove(part: string): void {
    const name = this.named(part);
    for (const each of [name, this.named(relationsPart(name))]) {
      this.texts.delete(each);
      this.written.delete(each);
      if (this.container.find(each) !== null) this.changes.set(each, null);
    }
    const kind = this.override(name);
    if (kind !== undefined) this.edit(TYPES, (editor) => editor.remove(kind.start, kind.end));
  }

  contentType(part: string): string {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = this.tree(TYPES)
      .all('Default')
      .find((each) => each.get('Extension')?.toLowerCase() === extension);
    return (this.override(part) ?? byExtension)?.get('ContentType') ?? '';
  }

  setContentType(part: string, contentType: string): void {
    const kind = this.override(part);
    const xml = element('Override', { PartName: `/${part}`, ContentType: contentType });
    this.edit(TYPES, (editor, root, source) => {
      if (kind === undefined) append(editor, source, root, xml);
      else editor.replace(kind.start, kind.end, xml);
    });
  }

  /** Of a part; of the package itself with an empty name. */
  relations(part: string): readonly Relation[] {
    const where = relationsPart(part);
    if (!this.has(where)) return [];
    return this.tree(where)
      .all('Relationship')
      .map((each) => {
        const isExternal = each.get('TargetMode') === 'External';
        const target = each.get('Target') ?? '';
        return {
          id: each.get('Id') ?? '',
          type: each.get('Type') ?? '',
          target: isExternal ? target : this.named(resolved(part, target)),
          isExternal,
        };
      });
  }

  /** The first of a kind, by the last word of its type: the same in strict files. */
  related(part: string, kind: string): Relation | undefined {
    return this.relations(part).find(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Answers its id. A kind without an address is one of ISO/IEC 29500. */
  relate(part: string, kind: string, target: string): string {
    const where = relationsPart(part);
    if (!this.has(where)) this.setText(where, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}"/>`);
    const taken = new Set(this.relations(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const xml = element('Relationship', {
      Id: `rId${number}`,
      Type: kind.includes(':') ? kind : `${RELATIONS}/${kind}`,
      Target: relative(part, target),
    });
    this.edit(where, (editor, root, source) => append(editor, source, root, xml));
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    this.edit(relationsPart(part), (editor, root) => {
      const relation = root.all('Relationship').find((each) => each.get('Id') === id);
      if (relation !== undefined) editor.remove(relation.start, relation.end);
    });
  }

  /** A name that no part has: the pattern's # becomes a number. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number += 1;
    return pattern.replace('#', String(number));
  }

  save(): Uint8Array {
    const changes = new Map(this.changes);
    for (const name of this.written) {
      const text = this.texts.get(name);
      if (text !== undefined) changes.set(name, encodedPart(text));
    }
    return writeContainer(this.container, changes);
  }

  private xml(part: string): PartText {
    const name = this.named(part);
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    if (!this.has(name)) throw new FileError('partMissing', { part });
    const text = this.container.partText(name);
    this.texts.set(name, text);
    return text;
  }

  /** Whoever scans a part says its name where it is no XML. */
  readable<Result>(part: string, read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      if (error instanceof MarkupError) throw new FileError('damagedFile', { what: part });
      throw error;
    }
  }

  private override(part: string): XmlElement | undefined {
    const name = `/${part}`.toLowerCase();
    return this.tree(TYPES)
      .all('Override')
      .find((each) => each.get('PartName')?.toLowerCase() === name);
  }

  private named(part: string): string {
    return this.container.find(part) ?? part;
  }
}
