import { cellAt, sharedShape } from './broadcast';
import type { LocatedCell, Range } from './cells';
import { isBlank, isErrorValue } from './cells';
import { readNumber } from './numbers';
import type { Outcome } from './outcomes';
import { attempt } from './outcomes';
import { ScoringError } from './scoringError';

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

/** The number in a cell that must hold one to be scored; a blank has no data yet. */
export function readAvailable({ cell, place }: LocatedCell): number {
  if (isBlank(cell)) throw new ScoringError('noData', { place: place() });
  return readNumber(cell, place);
}
