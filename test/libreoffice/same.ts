/** What two workbooks show, cell by cell. */
import type { Cell, CellContent, WorkbookContents } from '../../src/files/contents';

const CLOSE = 1e-9;

export type Cells = ReadonlyMap<string, Cell>;

export function cellsOf({ sheets }: WorkbookContents): Cells {
  return new Map(
    sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${cell.row}:${cell.column}`, cell] as const)),
  );
}

/** The cells that show something else, with both; numbers may differ in the tenth digit. */
export function differences(before: Cells, after: Cells, places: Iterable<string> = before.keys()): string[] {
  return [...places].flatMap((place) => {
    const [one, other] = [shown(before.get(place)), shown(after.get(place))];
    return isSame(one, other)
      ? []
      : [`${place}: ${JSON.stringify(one)} → ${JSON.stringify(other)} (${before.get(place)?.formula?.text ?? ''})`];
  });
}

/** A formula that answers an empty text may have it kept, or nothing. */
function shown(cell: Cell | undefined): CellContent {
  return cell?.value ?? '';
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

export function errorsIn(cells: Cells): string[] {
  return [...cells].flatMap(([place, { value }]) =>
    typeof value === 'object' && value !== null ? [`${place}: ${value.error}`] : [],
  );
}
