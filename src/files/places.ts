/** Cells of a sheet by their place. */
import type { Area } from './contents';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row by row. */
export function placesIn({ top, left, bottom, right }: Area): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  }
  return places;
}

/** By which cells of one sheet are found in a map. */
export function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}
