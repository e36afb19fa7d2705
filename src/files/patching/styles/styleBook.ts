import type { CellStyle, DifferentialStyle } from '../../contents';
import type { XmlElement } from '../../markup/tree';
import type { WorkbookPackage } from '../package/workbookPackage';
import { append, putChild } from '../xml/places';
import { element, prefixed } from '../xml/build';
import { openingTag, prefixAt, withAttributes } from '../xml/tags';
import { flat, flatOf, flatXml, withChildren, type Flat } from './flat';
import { borderWith, differential, fillOf, fontWith, type Look } from './looks';
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from './numberFormats';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** A list of the styles, to which new ones are added behind those that are there. */
class StyleList {
  readonly items: Flat[];
  readonly first: number;
  private readonly known: Map<string, number>;

  constructor(
    readonly name: string,
    list: XmlElement | undefined,
  ) {
    this.items = (list?.children ?? []).map(flatOf);
    this.first = this.items.length;
    this.known = new Map(this.items.map((item, index) => [flatXml(item), index]));
  }

  add(item: Flat): number {
    const xml = flatXml(item);
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    this.known.set(xml, this.items.length);
    return this.items.push(item) - 1;
  }

  get added(): readonly Flat[] {
    return this.items.slice(this.first);
  }
}

/** The styles of a workbook. They are only added: a number that a cell has keeps its meaning. */
export class StyleBook {
  private readonly lists: Readonly<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>>;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly workbook: WorkbookPackage,
    private readonly part: string,
  ) {
    const root = workbook.tree(part);
    const list = (name: string) => new StyleList(name, root.first(name));
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
  }

  /** The number of a style like `base` but for what `look` says. */
  cell(base: number, look: Look): number {
    const key = `${base} ${JSON.stringify(look)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.lists.cellXfs.add(this.xfWith(this.lists.cellXfs.items[base] ?? PLAIN, look));
    this.known.set(key, found);
    return found;
  }

  /** The numbers of the styles of new contents, of which the first is that of a cell without any. */
  cells(styles: readonly CellStyle[]): readonly number[] {
    return styles.map((style) => this.cell(0, style));
  }

  differential(style: DifferentialStyle): number {
    return this.lists.dxfs.add(differential(style));
  }

  save(): void {
    const added = Object.values(this.lists).filter((list) => list.added.length > 0);
    if (added.length === 0) return;
    this.workbook.edit(this.part, (editor, root, source) => {
      for (const list of added) {
        const xml = list.added.map(flatXml).join('');
        const present = root.first(list.name);
        if (present === undefined) {
          putChild(editor, source, root, ORDER, list.name, element(list.name, { count: list.items.length }, xml));
          continue;
        }
        const tag = openingTag(source, present.start);
        const counted = withAttributes(tag, { count: list.items.length });
        if (tag.endsWith('/>'))
          editor.replace(
            present.start,
            present.end,
            prefixed(element(list.name, { count: list.items.length }, xml), prefixAt(source, root.start)),
          );
        else {
          editor.replace(present.start, present.start + tag.length, counted);
          append(editor, source, present, xml);
        }
      }
    });
  }

  private xfWith(base: Flat, look: Look): Flat {
    const { fonts, fills, borders } = this.lists;
    const attributes: Record<string, Flat['attributes'][string]> = { ...base.attributes };
    const point = (name: string, apply: string, number: number) => {
      if (Number(attributes[name] ?? 0) === number) return;
      attributes[name] = number;
      attributes[apply] = 1;
    };
    if (look.numberFormat !== undefined) point('numFmtId', 'applyNumberFormat', this.numberFormat(look.numberFormat));
    const before = fonts.items[Number(attributes['fontId'] ?? 0)] ?? flat('font');
    const font = fontWith(before, look);
    if (font !== before) point('fontId', 'applyFont', fonts.add(font));
    if (look.fill !== undefined) point('fillId', 'applyFill', look.fill === null ? 0 : fills.add(fillOf(look.fill)));
    if (look.borders !== undefined) {
      const border = borders.items[Number(attributes['borderId'] ?? 0)] ?? flat('border');
      point('borderId', 'applyBorder', borders.add(borderWith(border, look.borders)));
    }
    return withPlacing({ ...base, attributes }, look);
  }

  private numberFormat(format: string): number {
    const builtIn = BUILT_IN_FORMATS.get(format);
    if (builtIn !== undefined) return builtIn;
    const { items } = this.lists.numFmts;
    const present = items.find(({ attributes }) => attributes['formatCode'] === format);
    if (present !== undefined) return Number(present.attributes['numFmtId']);
    const taken = items.map(({ attributes }) => Number(attributes['numFmtId']));
    const numFmtId = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    this.lists.numFmts.add(flat('numFmt', { numFmtId, formatCode: format }));
    return numFmtId;
  }
}

const PLAIN = flat('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
const XF_ORDER = ['alignment', 'protection'];

/** Alignment and protection, which stand in the style itself. */
function withPlacing(xf: Flat, look: Look): Flat {
  const alignment = changed(xf, 'alignment', {
    horizontal: look.horizontal,
    vertical: look.vertical,
    textRotation: look.rotation === 0 ? null : look.rotation,
    wrapText: look.wrap === undefined ? undefined : look.wrap || null,
    indent: look.indent === 0 ? null : look.indent,
  });
  const protection = changed(xf, 'protection', {
    locked: look.locked === undefined ? undefined : look.locked ? null : 0,
    hidden: look.formulaHidden === undefined ? undefined : look.formulaHidden || null,
  });
  const attributes = {
    ...xf.attributes,
    ...(alignment === undefined ? {} : { applyAlignment: 1 }),
    ...(protection === undefined ? {} : { applyProtection: 1 }),
  };
  return withChildren({ ...xf, attributes }, XF_ORDER, {
    ...(alignment === undefined ? {} : { alignment }),
    ...(protection === undefined ? {} : { protection }),
  });
}

/** Undefined where it stays as it is, null where nothing is left of it. */
function changed(xf: Flat, name: string, changes: Flat['attributes']): Flat | null | undefined {
  const present = xf.children.find((child) => child.name === name);
  const attributes: Record<string, Flat['attributes'][string]> = { ...present?.attributes };
  let isChanged = false;
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const text = value === null ? undefined : String(typeof value === 'boolean' ? Number(value) : value);
    if (text === (attributes[key] === undefined ? undefined : String(attributes[key]))) continue;
    isChanged = true;
    if (text === undefined) delete attributes[key];
    else attributes[key] = text;
  }
  if (!isChanged) return undefined;
  return Object.keys(attributes).length === 0 ? null : flat(name, attributes);
}
