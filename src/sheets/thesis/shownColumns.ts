/** The columns of a table that are shown. */
import type { ShownCell } from './shownCells';
import { headingsEnd } from './thesisTable';

type Row = readonly ShownCell[];

/**
 * Without hidden columns. A heading over several of them, whose text stands in the first, moves to the first that is
 * shown: of a heading with blanks behind it that is known by the headings below it.
 */
export function shownColumns(rows: readonly Row[], hidden: readonly boolean[]): ShownCell[][] {
  const end = headingsEnd(rows);
  return rows.map((row, at) => {
    const below = at + 1 < end ? rows[at + 1] : undefined;
    const moved = below === undefined ? row : withMoved(row, below, hidden);
    return moved.filter((_, column) => !hidden[column]);
  });
}

function withMoved(row: Row, below: Row, hidden: readonly boolean[]): ShownCell[] {
  const isFilled = (cell: ShownCell | undefined): cell is ShownCell => cell !== undefined && cell.kind !== 'blank';
  const moved = [...row];
  row.forEach((cell, column) => {
    if (!hidden[column] || !isFilled(cell)) return;
    let to = column;
    while (hidden[to] && isFilled(below[to]) && (to === column || !isFilled(row[to]))) to += 1;
    if (!hidden[to] && isFilled(below[to]) && !isFilled(row[to])) moved[to] = cell;
  });
  return moved;
}
