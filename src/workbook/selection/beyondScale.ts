/** Judgments of a matrix beyond 9: measured ratios, which Saaty allows, or codes of another scale. Pure. */
import { judgmentInText } from '../../engine/ahp/judgment';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import type { Cell } from './selection';

/** Saaty's scale; 0.11 is its other end as tables print it. */
const SCALE_END = 9.1;

/** How many times the first of a pair outweighs the second; null where the cell does not say. */
function ratioIn(cell: Cell): number | null {
  const value = typeof cell === 'string' ? judgmentInText(cell) : cell;
  if (typeof value !== 'number' || value === 0) return null;
  return value < 0 ? -1 / value : value;
}

/** The cells that say it, one for each pair: the one above 9, or the only one that is filled. */
export function beyondScale({ row, column }: Area, values: readonly (readonly Cell[])[]): string[] {
  const ratioAt = (down: number, right: number): number | null => ratioIn(values[down]?.[right] ?? '');
  return values.flatMap((cells, down) =>
    cells.flatMap((_, right): string[] => {
      const [ratio, mirrored] = [ratioAt(down, right), ratioAt(right, down)];
      if (down === right || ratio === null) return [];
      const isBeyond = ratio > SCALE_END || (mirrored === null && 1 / ratio > SCALE_END);
      return isBeyond ? [cellAddress(row + down, column + right)] : [];
    }),
  );
}
