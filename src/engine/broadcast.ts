import type { Cells, LocatedCell, Range, Shape } from './cells';
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

/**
 * A cell that goes from place to place in its range: tables are long, and its place is asked for only by a refusal.
 * Whoever reads it reads it where it stands, and keeps what it holds and not the cell.
 */
export class MovingCell implements LocatedCell {
  cell: unknown = undefined;
  readonly among: Cells;
  readonly place = () => placeIn(this.range.name, this.range.shape, this.row, this.column);
  private row = 0;
  private column = 0;

  constructor(private readonly range: Range) {
    this.among = range.cells;
  }

  /** Goes to a row and column of the shared shape. */
  moveTo(row: number, column: number): void {
    const { cells, shape } = this.range;
    this.row = shape.rows === 1 ? 0 : row;
    this.column = shape.columns === 1 ? 0 : column;
    this.cell = cells[this.row]?.[this.column];
  }

  /** Goes to a position of a list, in a row or a column; the only cell stands for all of them. */
  moveAlong(position: number): void {
    this.moveTo(position, position);
  }
}

/** A moving cell of each range. */
export function movingCells<Part extends string>(ranges: Readonly<Record<Part, Range>>): Record<Part, MovingCell> {
  const parts = Object.keys(ranges) as Part[];
  return Object.fromEntries(parts.map((part) => [part, new MovingCell(ranges[part])])) as Record<Part, MovingCell>;
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
