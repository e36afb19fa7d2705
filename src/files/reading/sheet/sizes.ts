import type { ColumnSize, SheetContents } from '../../contents';
import type { XmlElement } from '../../markup/tree';
import { defaultWidthInPoints, widthInPoints } from '../../measures';
import { isTrue, numberOf } from '../values';

/** Digits in a column, where a sheet says nothing (18.3.1.81). */
const DIGITS = 8;
const ROW_HEIGHT = 15;

export function readDefaultSizes(
  format: XmlElement | undefined,
): Pick<SheetContents, 'defaultColumnWidth' | 'defaultRowHeight'> {
  const width = numberOf(format?.get('defaultColWidth'));
  return {
    defaultColumnWidth:
      width === null ? defaultWidthInPoints(numberOf(format?.get('baseColWidth')) ?? DIGITS) : widthInPoints(width),
    defaultRowHeight: numberOf(format?.get('defaultRowHeight')) ?? ROW_HEIGHT,
  };
}

export function readColumns(columns: XmlElement | undefined, usual: number, styles: number): ColumnSize[] {
  return (columns?.all('col') ?? []).flatMap((column) => {
    const first = numberOf(column.get('min'));
    const last = numberOf(column.get('max'));
    if (first === null || last === null || first < 1 || last < first) return [];
    const style = numberOf(column.get('style')) ?? 0;
    const size = {
      width: widthOf(column, usual),
      hidden: isTrue(column.get('hidden')),
      style: style < styles ? style : 0,
    };
    return [{ first: first - 1, last: Math.min(last, 16_384) - 1, ...size }];
  });
}

/** One that nobody set, and that is as wide as the others, is one of the others. */
function widthOf(column: XmlElement, usual: number): number | null {
  const width = numberOf(column.get('width'));
  if (width === null) return null;
  const points = widthInPoints(width);
  return points === usual && !isTrue(column.get('customWidth')) ? null : points;
}
