/** The words beside a score: a light, whether the target was reached, or somebody's own. */
import type { Grid } from '../grid';
import { areaAt, textAt } from '../grid';
import type { Status } from '../table';
import { lightIn, reachedIn } from './words';

/** A word, not a remark. */
const OWN = /^\p{L}[\p{L} /-]*$/u;
const LONGEST = 30;

export function statusIn(grid: Grid, row: number, column: number): Status | null {
  const text = textAt(grid, row, column);
  const [light, isReached] = [lightIn(text), reachedIn(text)];
  const isOwn = OWN.test(text) && text.length <= LONGEST;
  return light === null && isReached === null && !isOwn
    ? null
    : { text, light, isReached, area: areaAt(grid, row, column) };
}
