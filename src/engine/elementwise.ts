import type { MovingCell } from './broadcast';
import { movingCells, sharedShape } from './broadcast';
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
  const { rows, columns } = sharedShape(Object.values<Range>(ranges));
  const cells = movingCells(ranges);
  const moving = Object.values<MovingCell>(cells);
  const outcomes: Outcome<T>[][] = [];
  let [row, column] = [0, 0];
  const calculateHere = () => calculate(cells, row, column);
  const outcomeHere = (): Outcome<T> => {
    for (let part = 0; part < moving.length; part += 1) {
      const one = moving[part] as MovingCell;
      one.moveTo(row, column);
      if (isErrorValue(one.cell)) return one.cell;
    }
    return attempt(calculateHere);
  };
  for (row = 0; row < rows; row += 1) {
    column = 0;
    const line = [outcomeHere()];
    for (column = 1; column < columns; column += 1) line.push(outcomeHere());
    outcomes.push(line);
  }
  return outcomes;
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
