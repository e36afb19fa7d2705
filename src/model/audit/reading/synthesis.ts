/** The synthesis of a hierarchy as programs print it: "SPM =.195", each level a column further to the right. */
import type { Figure, Grid } from '../grid';
import { alike, figureInText, textAt, widthOf } from '../grid';
import type { PriorityTable } from '../table';

const NODE = /^(\p{L}[^=:]{0,40}?)\s*=\s*[.,]?\d[\d.,]*\s*%?$/u;
const LEAST_NODES = 4;

interface Line {
  readonly name: string;
  readonly column: number;
  readonly figure: Figure;
}

/** Null where fewer nodes, or none below another, are printed so. */
export function synthesisIn(grid: Grid): PriorityTable | null {
  const lines = grid.cells.flatMap((_, row) => lineAt(grid, row) ?? []);
  if (lines.length < LEAST_NODES || lines.every(({ column }) => column === lines[0]?.column)) return null;
  const figures = alike(lines.map(({ figure }) => figure));
  return {
    nodes: lines.map(({ name, column }, at) => ({
      name,
      parent: lines.slice(0, at).findLast((above) => above.column < column)?.name ?? '',
      local: null,
      global: figures[at] ?? null,
    })),
  };
}

/** A line with one node and nothing else. */
function lineAt(grid: Grid, row: number): Line | null {
  const columns = Array.from({ length: widthOf(grid) }, (_, column) => column).filter(
    (column) => textAt(grid, row, column) !== '',
  );
  const [column] = columns;
  if (column === undefined || columns.length > 1) return null;
  const name = NODE.exec(textAt(grid, row, column))?.[1]?.trim();
  const figure = figureInText(grid, row, column);
  return name === undefined || figure === null ? null : { name, column, figure };
}
