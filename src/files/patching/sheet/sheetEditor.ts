import { XmlEditor } from '../../markup/editor';
import type { XmlElement } from '../../markup/tree';
import { prefixed } from '../xml/build';
import { openingTag } from '../xml/tags';
import { SHEET_ORDER } from './order';
import type { SheetPlaces } from './places';

/** Changes to the elements of a sheet, each put where the order wants it. */
export class SheetEditor {
  readonly editor: XmlEditor;
  /** New elements, which may belong to one place: they are put there in their order, whichever came first. */
  private readonly added: { readonly name: string; readonly xml: string }[] = [];

  constructor(readonly places: SheetPlaces) {
    this.editor = new XmlEditor(places.source);
  }

  first(name: string): XmlElement | undefined {
    return this.places.children.find((child) => child.name === name);
  }

  all(name: string): readonly XmlElement[] {
    return this.places.children.filter((child) => child.name === name);
  }

  /** In place of the element of that name; empty takes it out. */
  put(name: string, xml: string): void {
    const present = this.first(name);
    if (present === undefined) this.insert(name, xml);
    else this.editor.replace(present.start, present.end, this.prefixed(xml));
  }

  /** Where an element of that name belongs, before those that are there. */
  insert(name: string, xml: string): void {
    if (xml !== '') this.added.push({ name, xml });
  }

  /** The text with all changes; null where there are none. */
  apply(): string | null {
    const order = ({ name }: { readonly name: string }) => SHEET_ORDER.indexOf(name);
    for (const { name, xml } of this.added.sort((a, b) => order(a) - order(b)))
      this.editor.insert(this.placeOf(name), this.prefixed(xml));
    return this.editor.isChanged ? this.editor.apply() : null;
  }

  /** Another opening tag, or the element if there is none yet. */
  tag(name: string, change: (tag: string) => string): void {
    const present = this.first(name);
    if (present === undefined) return this.insert(name, change(`<${name}/>`));
    const tag = openingTag(this.places.source, present.start);
    this.editor.replace(present.start, present.start + tag.length, change(tag));
  }

  prefixed(xml: string): string {
    return prefixed(xml, this.places.prefix);
  }

  private placeOf(name: string): number {
    const { children, data, root } = this.places;
    const later = new Set(SHEET_ORDER.slice(SHEET_ORDER.indexOf(name)));
    const places = children.filter((child) => later.has(child.name)).map(({ start }) => start);
    if (data !== null && later.has('sheetData')) places.push(data.start);
    return Math.min(root.closing, ...places);
  }
}
