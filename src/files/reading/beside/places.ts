import type { Chart, SheetContents } from '../../contents';
import type { XmlElement } from '../../markup/tree';
import { numberOf } from '../values';

/** English Metric Units in a point (20.1.2.1). */
const EMU = 12_700;

export type Sizes = Pick<SheetContents, 'columns' | 'rows' | 'defaultColumnWidth' | 'defaultRowHeight'>;
type Place = Chart['place'];

/** Where a drawing stands, by the cells that it is tied to (20.5.2). A row as high as its contents counts as usual. */
export function readPlace(anchor: XmlElement, sizes: Sizes): Place {
  const from = anchor.first('from');
  const to = anchor.first('to');
  const position = anchor.first('pos');
  const left = from === undefined ? points(position?.get('x')) : across(from, sizes);
  const top = from === undefined ? points(position?.get('y')) : down(from, sizes);
  if (to !== undefined) return { left, top, width: across(to, sizes) - left, height: down(to, sizes) - top };
  const extent = anchor.first('ext');
  return { left, top, width: points(extent?.get('cx')), height: points(extent?.get('cy')) };
}

const points = (emu: string | null | undefined): number => (numberOf(emu) ?? 0) / EMU;
const count = (marker: XmlElement, name: string): number => numberOf(marker.first(name)?.text) ?? 0;

function across(marker: XmlElement, { columns, defaultColumnWidth }: Sizes): number {
  const column = count(marker, 'col');
  let left = column * defaultColumnWidth;
  for (const { first, last, width, hidden } of columns) {
    const before = Math.min(last + 1, column) - first;
    if (before > 0) left += before * ((hidden ? 0 : (width ?? defaultColumnWidth)) - defaultColumnWidth);
  }
  return left + points(marker.first('colOff')?.text);
}

function down(marker: XmlElement, { rows, defaultRowHeight }: Sizes): number {
  const row = count(marker, 'row');
  let top = row * defaultRowHeight;
  for (const each of rows)
    if (each.row < row) top += (each.hidden ? 0 : (each.height ?? defaultRowHeight)) - defaultRowHeight;
  return top + points(marker.first('rowOff')?.text);
}
