import { COMPATIBILITY } from './namespaces';
import { CLOSE, OPEN, TEXT, XmlScanner } from './scanner';

interface TreeAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** An element with all that is in it: for the small parts, where nothing is gained by going through once. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** What stands directly in it. */
  text = '';
  /** Behind its closing tag. */
  end = 0;

  constructor(
    readonly name: string,
    readonly namespace: string,
    readonly attributes: readonly TreeAttribute[],
    /** Of its opening tag. */
    readonly start: number,
  ) {}

  get(name: string, namespace = ''): string | null {
    return this.attributes.find((each) => each.name === name && each.namespace === namespace)?.value ?? null;
  }

  /** The first child of that name, of the same namespace where none is named. */
  first(name: string, namespace = this.namespace): XmlElement | undefined {
    return this.children.find((each) => each.name === name && each.namespace === namespace);
  }

  all(name: string, namespace = this.namespace): XmlElement[] {
    return this.children.filter((each) => each.name === name && each.namespace === namespace);
  }

  /** Down a path of names of its own namespace. */
  at(...path: readonly string[]): XmlElement | undefined {
    let found: XmlElement | undefined = this as XmlElement;
    for (const name of path) found = found?.first(name);
    return found;
  }

  /** Of any namespace, at any depth. */
  *descendants(): Generator<XmlElement> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }
}

/** Alternatives: the first choice stands for all, for whoever reads here passes over what they do not know. */
function chosen(alternatives: XmlElement): readonly XmlElement[] {
  return (alternatives.first('Choice') ?? alternatives.first('Fallback'))?.children ?? [];
}

/** The element that the scanner has just opened, up to its closing tag. */
export function readTree(scanner: XmlScanner): XmlElement {
  const element = new XmlElement(scanner.name, scanner.namespace, [...scanner.eachAttribute()], scanner.start);
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token === TEXT) element.text += scanner.text();
    if (token !== OPEN) continue;
    const child = readTree(scanner);
    if (child.name === 'AlternateContent' && child.namespace === COMPATIBILITY) element.children.push(...chosen(child));
    else element.children.push(child);
  }
  element.end = scanner.end;
  return element;
}

/** A whole part; what follows its root is checked, too. */
export function parseTree(source: string): XmlElement {
  const scanner = new XmlScanner(source);
  scanner.next();
  const root = readTree(scanner);
  scanner.next();
  return root;
}
