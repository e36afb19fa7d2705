/** A cell's format in Excel's words and in Univer's. */
import {
  BooleanNumber,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellFormat } from '../objects/port';

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
} as const;

const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** The person's own colours may come as rgb(…). */
export function hexColor(color: Nullable<string>): string | null {
  if (color === null || color === undefined || color === '') return null;
  const found = hexColors.get(color) ?? new ColorKit(color).toHexString().toUpperCase();
  hexColors.set(color, found);
  return found;
}

/** Univer's reading of a colour takes longer than all else that is asked of a cell, and a workbook has few colours. */
const hexColors = new Map<string, string>();

export function formatOf(style: Nullable<IStyleData>): CellFormat {
  const horizontal = Object.entries(HORIZONTAL).find(([, value]) => value === style?.ht)?.[0];
  const vertical = Object.entries(VERTICAL).find(([, value]) => value === style?.vt)?.[0];
  return {
    fill: hexColor(style?.bg?.rgb),
    fontColor: hexColor(style?.cl?.rgb) ?? '#000000',
    fontName: style?.ff ?? 'Calibri',
    fontSize: style?.fs ?? 11,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    horizontal: (horizontal ?? 'General') as CellFormat['horizontal'],
    vertical: (vertical ?? 'Bottom') as CellFormat['vertical'],
    wrap: style?.tb === WrapStrategy.WRAP,
    numberFormat: style?.n?.pattern ?? 'General',
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Null takes a property away; a property left out stays as it is. */
export function styleOf(format: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical];
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.numberFormat !== undefined) {
    style.n = format.numberFormat === 'General' ? null : { pattern: format.numberFormat };
  }
  return style;
}
