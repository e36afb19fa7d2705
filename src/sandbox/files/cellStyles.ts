/** How a cell looks, in the words of a file and in Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { BorderLine, CellStyle } from '../../files/contents';
import { PLAIN_STYLE } from '../../files/plain';
import { hexColor } from '../univer/cellFormat';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

/** A line over several cells has no word of its own in Univer and is drawn in the middle of the first. */
const DRAWN_AS: Readonly<Record<string, HorizontalAlign>> = { ...HORIZONTAL, centerContinuous: HorizontalAlign.CENTER };

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
/** Univer measures an indent in points, Excel in steps of about this many. */
const INDENT = 9;

const wordOf = <Value>(words: Readonly<Record<string, Value>>, value: Value): string | null =>
  Object.entries(words).find(([, each]) => each === value)?.[0] ?? null;

export function toUniver(style: CellStyle): IStyleData {
  const { borders, fill, fontColor, horizontal, vertical, indent, rotation } = style;
  const lines = Object.entries(SIDES).map(([side, key]) => [key, lineOf(borders[side as keyof typeof SIDES])] as const);
  const drawn = lines.filter(([, line]) => line !== null);
  return {
    ff: style.fontName,
    fs: style.fontSize,
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(fontColor !== null && { cl: { rgb: fontColor } }),
    ...(fill !== null && { bg: { rgb: fill } }),
    ...(horizontal !== null && DRAWN_AS[horizontal] !== undefined && { ht: DRAWN_AS[horizontal] }),
    ...(vertical !== null && VERTICAL[vertical] !== undefined && { vt: VERTICAL[vertical] }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: { l: indent * INDENT } }),
    ...(rotation !== 0 && { tr: rotationOf(rotation) }),
    ...(style.numberFormat !== 'General' && { n: { pattern: style.numberFormat } }),
    ...(drawn.length > 0 && { bd: Object.fromEntries(drawn) }),
  };
}

/** Locks are kept beside the cells: see `univer/locks`. */
export function fromUniver(style: Nullable<IStyleData>): CellStyle {
  if (!style) return PLAIN_STYLE;
  const line = (key: 't' | 'b' | 'l' | 'r'): BorderLine | null => lineFrom(style.bd?.[key]);
  return {
    numberFormat: style.n?.pattern ?? 'General',
    fontName: style.ff ?? PLAIN_STYLE.fontName,
    fontSize: style.fs ?? PLAIN_STYLE.fontSize,
    fontColor: hexColor(style.cl?.rgb),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fill: hexColor(style.bg?.rgb),
    horizontal: wordOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED),
    vertical: wordOf(VERTICAL, style.vt ?? VerticalAlign.UNSPECIFIED),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT),
    rotation: rotationFrom(style.tr),
    borders: { top: line('t'), bottom: line('b'), left: line('l'), right: line('r') },
    locked: true,
    formulaHidden: false,
  };
}

/** Of the file: letters below one another. */
const STACKED = 255;
/** Excel turns to the left with 1 to 90 and to the right with 91 to 180; Univer turns to the right with plus. */
const UPRIGHT = 90;

function rotationOf(rotation: number): IStyleData['tr'] {
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > UPRIGHT ? rotation - UPRIGHT : -rotation, v: BooleanNumber.FALSE };
}

function rotationFrom(turned: IStyleData['tr']): number {
  if (turned?.v === BooleanNumber.TRUE) return STACKED;
  const angle = turned?.a ?? 0;
  return angle > 0 ? UPRIGHT + angle : Math.abs(angle);
}

function lineOf(line: BorderLine | null): IBorderStyleData | null {
  const style = line === null ? undefined : LINES[line.style];
  return line === null || style === undefined ? null : { s: style, cl: { rgb: line.color } };
}

function lineFrom(line: Nullable<IBorderStyleData>): BorderLine | null {
  const style = line ? wordOf(LINES, line.s) : null;
  return style === null ? null : { style, color: hexColor(line?.cl.rgb) ?? '#000000' };
}
