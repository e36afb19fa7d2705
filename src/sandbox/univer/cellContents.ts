/** What cells hold, of their own or spilled into them, and how far a sheet is in use. */
import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { boundingBox, cellBox, contains, intersection, type Box } from '../objects/address';
import type { CellValue } from '../objects/port';

/** `spilled` is asked where the cell has nothing of its own. */
export function valueIn(own: Nullable<ICellData>, spilled: () => Nullable<ICellData>): CellValue {
  const cell = hasValue(own) ? own : spilled();
  if (!hasValue(cell)) return richText(own);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || cell.v === '1' || cell.v === 'TRUE';
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(cell.v);
  return cell.v;
}

/** `arrays` are the boxes that formulas fill; with `valuesOnly`, formats alone do not count. */
export function usedBox(
  model: Worksheet,
  arrays: Iterable<{ readonly box: Box }>,
  valuesOnly: boolean,
  within: Box,
): Box | null {
  let used: Box | null = null;
  const add = (box: Box | null): void => {
    if (box !== null) used = used === null ? box : boundingBox(used, box);
  };
  model.getCellMatrix().forValue((row, column, cell) => {
    const holds = hasValue(cell) || Boolean(cell?.f) || Boolean(cell?.si) || Boolean(cell?.p);
    if ((holds || (!valuesOnly && Boolean(cell?.s))) && contains(within, row, column)) add(cellBox(row, column));
  });
  for (const { box } of arrays) add(intersection(box, within));
  return used;
}

function hasValue(cell: Nullable<ICellData>): cell is ICellData & { v: CellValue } {
  return cell?.v !== undefined && cell.v !== null && cell.v !== '';
}

/** Text a person typed with several fonts has a document of its own. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
}
