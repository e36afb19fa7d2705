/** A part of cells that were read. */
import type { SheetCells } from '../../model/scorecard/offices/table';
import type { Area } from '../../sheets/address';
import { intersection } from '../../sheets/address';

/** What of an area is among them; `null` where nothing is. */
export function cutCells({ area, cells, formats }: SheetCells, wanted: Area): SheetCells | null {
  const within = intersection(area, wanted);
  if (within === null) return null;
  const [top, left] = [within.row - area.row, within.column - area.column];
  const part = <Value>(rows: readonly (readonly Value[])[]): Value[][] =>
    rows.slice(top, top + within.rows).map((row) => row.slice(left, left + within.columns));
  return { area: within, cells: part(cells), formats: part(formats) };
}
