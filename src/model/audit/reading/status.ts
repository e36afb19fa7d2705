/** The words beside a score: a light, or whether the target was reached. */
import type { Grid } from '../grid';
import { areaAt, textAt } from '../grid';
import type { Status } from '../table';
import { lightIn, reachedIn } from './words';

export function statusIn(grid: Grid, row: number, column: number): Status | null {
  const text = textAt(grid, row, column);
  const [light, isReached] = [lightIn(text), reachedIn(text)];
  return light === null && isReached === null ? null : { text, light, isReached, area: areaAt(grid, row, column) };
}
