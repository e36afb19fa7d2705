import type { LocatedCell, Range, Shape } from './cells';
import { placeIn } from './cells';
import { ScoringError } from './scoringError';

/**
 * The shape that ranges have together, as Excel's own operators combine them: equal shapes, a single cell with
 * anything, a row with a column. Refuses other shapes, naming the two that disagree.
 */
export function sharedShape(ranges: readonly Range[]): Shape {
  const rows = Math.max(...ranges.map((range) => range.shape.rows));
  const columns = Math.max(...ranges.map((range) => range.shape.columns));
  const tallest = ranges.find((range) => range.shape.rows === rows);
  const widest = ranges.find((range) => range.shape.columns === columns);
  for (const range of ranges) {
    if (range.shape.rows !== 1 && range.shape.rows !== rows && tallest) throw shapesDiffer(tallest, range);
    if (range.shape.columns !== 1 && range.shape.columns !== columns && widest) throw shapesDiffer(widest, range);
  }
  return { rows, columns };
}

/** The cell of a range that stands at a row and column of the shared shape. */
export function cellAt({ name, cells, shape }: Range, row: number, column: number): LocatedCell {
  const ownRow = shape.rows === 1 ? 0 : row;
  const ownColumn = shape.columns === 1 ? 0 : column;
  return { cell: cells[ownRow]?.[ownColumn], place: () => placeIn(name, shape, ownRow, ownColumn), among: cells };
}

function shapesDiffer(first: Range, second: Range): ScoringError {
  return new ScoringError('shapesDiffer', {
    first: first.name,
    firstRows: first.shape.rows,
    firstColumns: first.shape.columns,
    second: second.name,
    secondRows: second.shape.rows,
    secondColumns: second.shape.columns,
  });
}
