/** How many cells of a selection each light would colour. Pure. */
import { INDEX_BANDS, lightOf, OMAX_BANDS } from '../../engine/bands';
import type { Bands, Light } from '../../engine/bands';
import type { ScoreKind } from '../../workbook/selection/recognise';

export const BANDS: Readonly<Record<ScoreKind, Bands>> = { levels: OMAX_BANDS, indices: INDEX_BANDS };

export interface CellCounts extends Record<Light, number> {
  /** Cells with text or an error; blanks are not worth a mention. */
  notNumbers: number;
}

export function countCells(values: readonly (readonly unknown[])[], bands: Bands): CellCounts {
  const counts: CellCounts = { green: 0, yellow: 0, red: 0, notNumbers: 0 };
  for (const cell of values.flat()) {
    if (typeof cell === 'number') counts[lightOf(cell, bands)] += 1;
    else if (String(cell).trim() !== '') counts.notNumbers += 1;
  }
  return counts;
}
