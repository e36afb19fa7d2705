/** Large areas in pieces: Excel on the web takes and gives 5 MB at once, and no more than 80,000 cells with their looks. */
import type { Area } from '../../sheets/address';

/** Cells with contents, looks and all: about 460 bytes each. */
export const CELLS_WITH_LOOKS = 6_000;

/** Rows that together have no more than so many cells, or one row. */
export function inRows(area: Area, most: number): Area[] {
  const rows = Math.max(1, Math.floor(most / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
    const row = area.row + index * rows;
    return { ...area, row, rows: Math.min(rows, area.row + area.rows - row) };
  });
}

export interface Piece {
  readonly cells: number;
  queue(): void;
}

/** Queues the pieces and carries them out, in as few round trips as no more than so many cells each allow. */
export async function inTrips(context: Excel.RequestContext, pieces: readonly Piece[], most: number): Promise<void> {
  let waiting = 0;
  for (const { cells, queue } of pieces) {
    if (waiting > 0 && waiting + cells > most) {
      await context.sync();
      waiting = 0;
    }
    queue();
    waiting += cells;
  }
  await context.sync();
}

export const sizeOf = ({ rows, columns }: Pick<Area, 'rows' | 'columns'>): number => rows * columns;
