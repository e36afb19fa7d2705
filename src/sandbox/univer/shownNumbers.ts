/**
 * Numbers on screen have room or say that they have none. Univer cuts them at the edge of their column, or lets them
 * run into the next: a wrong number either way.
 *
 * Only what is drawn changes: values, texts and the editor keep every digit, as `range.text` does in Excel.
 */
import {
  CellValueType,
  DEFAULT_STYLES,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { generalText, numberSigns } from './generalNumber';

/** After number formats and conditional formats, before the end Univer puts at -1. */
const LAST = -0.5;
const FIRST = 100;
/** Univer leaves two pixels on the right of a number, and one on the left before it cuts. */
const PADDING = 3;

interface Place {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

export function fitShownNumbers(injector: Injector, decimalSign: '.' | ','): void {
  const interceptors = injector.get(SheetInterceptorService);
  const widthOf = textMeasure();
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Univer leaves interceptors of styles out where it reads values.
    effect: InterceptorEffectEnum.Style,
    priority: LAST,
    handler: (cell, place, next) => next(cell && isNumber(cell) ? fitted(cell, place, widthOf, decimalSign) : cell),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell || !isNumber(cell)) return next(cell);
      const { v, t } = worksheet.getCellValueOnly(row, col) ?? cell;
      return next({ ...cell, v: v ?? null, t: t ?? null });
    },
  });
}

function isNumber({ v, t, p }: ICellDataForSheetInterceptor): boolean {
  if (p || v === undefined || v === null || v === '') return false;
  return t === CellValueType.NUMBER || (typeof v === 'number' && (t === undefined || t === null));
}

function fitted(
  cell: ICellDataForSheetInterceptor,
  { worksheet, row, col }: Place,
  widthOf: (text: string, style: IStyleData) => number,
  decimalSign: '.' | ',',
): ICellDataForSheetInterceptor {
  const style = worksheet.getComposedCellStyleByCellData(row, col, cell);
  const room = columnWidth(worksheet, row, col) - PADDING - (cell.fontRenderExtension?.leftOffset ?? 0);
  if (style.tr?.a || room <= 0) return cell;
  const fits = (text: string): boolean => widthOf(text, style) <= room;
  // A number format has made a text of it: with a decimal comma, "1.234" is a thousand and more.
  const isMade = decimalSign === ',' && style.n?.pattern !== undefined && style.n.pattern !== 'General';
  const number = typeof cell.v === 'number' ? cell.v : isMade ? null : asWritten(cell.v);
  const text = number === null ? ownText(cell.v, fits) : (generalText(number, fits)?.replace('.', decimalSign) ?? null);
  return { ...cell, v: text ?? numberSigns(fits), t: CellValueType.NUMBER };
}

function asWritten(value: Nullable<ICellDataForSheetInterceptor['v']>): number | null {
  const number = Number(value);
  return String(number) === value ? number : null;
}

function ownText(value: Nullable<ICellDataForSheetInterceptor['v']>, fits: (text: string) => boolean): string | null {
  const text = String(value);
  return fits(text) ? text : null;
}

function columnWidth(worksheet: Worksheet, row: number, column: number): number {
  const merged = worksheet.getMergedCell(row, column);
  let width = 0;
  for (let each = merged?.startColumn ?? column; each <= (merged?.endColumn ?? column); each += 1) {
    width += worksheet.getColumnWidth(each);
  }
  return width;
}

/** In pixels, by the browser's own fonts; every text of a font once. */
function textMeasure(): (text: string, style: IStyleData) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { it, bl, fs, ff }) => {
    const slant = it ? 'italic' : 'normal';
    const font = `${slant} ${bl ? 'bold' : 'normal'} ${Math.ceil(fs ?? DEFAULT_STYLES.fs)}pt ${ff ?? DEFAULT_STYLES.ff}`;
    const key = `${font}|${text}`;
    const measured = known.get(key);
    if (measured !== undefined || canvas === null) return measured ?? 0;
    canvas.font = font;
    const { width } = canvas.measureText(text);
    known.set(key, width);
    return width;
  };
}
