/** Lists of weights under their parents, as reports of hierarchies print them. */
import type { Grid } from '../grid';
import { alike, figureAt, textAt, widthOf } from '../grid';
import type { PriorityTable } from '../table';

const PARENT = /^(parent|induk|kriteria induk|atasan|di bawah)\b/i;
const LOCAL = /\b(local|lokal)\b/i;
const GLOBAL = /\bglobal\b/i;

export function prioritiesIn(grid: Grid): PriorityTable | null {
  const columns = Array.from({ length: widthOf(grid) }, (_, column) => column);
  for (let row = 0; row < grid.cells.length; row += 1) {
    const headed = (words: RegExp): number => columns.find((column) => words.test(textAt(grid, row, column))) ?? -1;
    const [parent, local, global] = [headed(PARENT), headed(LOCAL), headed(GLOBAL)];
    if (global >= 0 && local >= 0 && parent >= 0) return tableBelow(grid, row + 1, { parent, local, global });
  }
  return null;
}

interface Columns {
  readonly parent: number;
  readonly local: number;
  readonly global: number;
}

function tableBelow(grid: Grid, from: number, { parent, local, global }: Columns): PriorityTable {
  const all = Array.from({ length: grid.cells.length - from }, (_, at) => from + at);
  const name = Array.from({ length: widthOf(grid) }, (_, column) => column).find((column) => column !== parent) ?? 0;
  const rows = all.filter((row) => textAt(grid, row, name) !== '' && figureAt(grid, row, global) !== null);
  const [locals, globals] = [local, global].map((column) => alike(rows.map((row) => figureAt(grid, row, column))));
  return {
    nodes: rows.map((row, at) => ({
      name: textAt(grid, row, name),
      parent: textAt(grid, row, parent),
      local: locals?.[at] ?? null,
      global: globals?.[at] ?? null,
    })),
  };
}
