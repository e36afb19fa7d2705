import { cellAt, sharedShape } from './broadcast';
import type { LocatedCell, Range } from './cells';
import { isErrorValue } from './cells';
import type { Outcome } from './outcomes';
import { attempt } from './outcomes';
import { isPlainNumber, readPoints } from './quantities';
import { ScoringError } from './scoringError';
import { isNoData } from './textNumbers';

/** Calculates one cell of the answer from one cell of each range. */
type CellCalculation<Part extends string, T> = (
  cells: Readonly<Record<Part, LocatedCell>>,
  row: number,
  column: number,
) => Outcome<T>;

/**
 * Answers cell by cell, in the shape that the ranges have together. An error value among the cells comes back in its
 * place, the first of the parts before the others, and a mistake is refused in its own cell; only shapes that do not
 * fit are thrown.
 */
export function elementwise<Part extends string, T>(
  ranges: Readonly<Record<Part, Range>>,
  calculate: CellCalculation<Part, T>,
): Outcome<T>[][] {
  const parts = Object.keys(ranges) as Part[];
  const { rows, columns } = sharedShape(parts.map((part) => ranges[part]));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cells = {} as Record<Part, LocatedCell>;
      for (const part of parts) {
        const located = cellAt(ranges[part], row, column);
        if (isErrorValue(located.cell)) return located.cell;
        cells[part] = located;
      }
      return attempt(() => calculate(cells, row, column));
    }),
  );
}

/** The score in a cell that must hold one, in points; a blank or N/A has no data yet. */
export function readAvailable(located: LocatedCell): number {
  if (isPlainNumber(located.cell)) return located.cell;
  refuseNoData(located);
  return readPoints(located);
}

export function refuseNoData({ cell, place }: LocatedCell): void {
  if (isNoData(cell)) throw new ScoringError('noData', { place: place() });
}
