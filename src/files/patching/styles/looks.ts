/** Fonts, fills, borders and differential styles in the words of the file (ISO/IEC 29500-1, 18.8). */
import type { BorderLine, CellStyle, DifferentialStyle } from '../../contents';
import { flat, withChildren, type Flat } from './flat';

export type Look = Partial<CellStyle>;

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal'];

export function colour(name: string, color: string): Flat {
  return flat(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

export function fontWith(base: Flat, look: Look): Flat {
  const changes: Record<string, Flat | null> = {};
  const flag = (name: string, isOn: boolean | undefined) => {
    if (isOn !== undefined) changes[name] = isOn ? flat(name) : null;
  };
  flag('b', look.bold);
  flag('i', look.italic);
  flag('u', look.underline);
  flag('strike', look.strikethrough);
  if (look.fontSize !== undefined) changes['sz'] = flat('sz', { val: look.fontSize });
  if (look.fontColor !== undefined) changes['color'] = look.fontColor === null ? null : colour('color', look.fontColor);
  const name = base.children.find((child) => child.name === 'name')?.attributes['val'];
  if (look.fontName !== undefined && look.fontName !== name) {
    changes['name'] = flat('name', { val: look.fontName });
    for (const dependent of ['scheme', 'charset', 'family']) changes[dependent] = null;
  }
  return withChildren(base, FONT_ORDER, changes);
}

export function fillOf(color: string | null): Flat {
  if (color === null) return flat('fill', {}, [flat('patternFill', { patternType: 'none' })]);
  const pattern = [colour('fgColor', color), flat('bgColor', { indexed: 64 })];
  return flat('fill', {}, [flat('patternFill', { patternType: 'solid' }, pattern)]);
}

export function borderWith(base: Flat, borders: CellStyle['borders']): Flat {
  const side = (name: string, line: BorderLine | null) =>
    line === null ? flat(name) : flat(name, { style: line.style }, [colour('color', line.color)]);
  return withChildren(base, BORDER_ORDER, {
    start: null,
    end: null,
    left: side('left', borders.left),
    right: side('right', borders.right),
    top: side('top', borders.top),
    bottom: side('bottom', borders.bottom),
  });
}

/** In a differential style the colour of a fill is its background. */
export function differential({ fill, fontColor, bold, italic }: DifferentialStyle): Flat {
  const font = [
    ...(bold === null ? [] : [flat('b', { val: bold })]),
    ...(italic === null ? [] : [flat('i', { val: italic })]),
    ...(fontColor === null ? [] : [colour('color', fontColor)]),
  ];
  const pattern = fill === null ? [] : [flat('fill', {}, [flat('patternFill', {}, [colour('bgColor', fill)])])];
  return flat('dxf', {}, [...(font.length === 0 ? [] : [flat('font', {}, font)]), ...pattern]);
}
