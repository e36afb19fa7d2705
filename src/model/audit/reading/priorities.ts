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
    if (global < 0 || local < 0) continue;
    if (parent >= 0) return tableBelow(grid, row + 1, { parent, local, global });
    const table =
      besideParents(grid, row + 1, { local, global }) ?? byCodes(tableBelow(grid, row + 1, { parent, local, global }));
    if (table !== null) return table;
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

/** Those above in columns of their own, name and weight, once for all that stand below them. */
function besideParents(grid: Grid, from: number, { local, global }: Omit<Columns, 'parent'>): PriorityTable | null {
  const all = Array.from({ length: grid.cells.length - from }, (_, at) => from + at);
  const rows = all.filter((row) => figureAt(grid, row, local) !== null && figureAt(grid, row, global) !== null);
  const [first = 0] = rows;
  const before = Array.from({ length: local }, (_, column) => column);
  const isText = (row: number, column: number): boolean =>
    textAt(grid, row, column) !== '' && figureAt(grid, row, column) === null;
  const name = before.findLast((column) => rows.every((row) => isText(row, column)));
  const parent = before.find((column) => isText(first, column) && column !== name);
  if (rows.length < 2 || name === undefined || parent === undefined || parent > name) return null;
  const heads = rows.filter((row) => isText(row, parent));
  const isWeight = (column: number): boolean =>
    column > parent &&
    column < name &&
    rows.every((row) => heads.includes(row) === (figureAt(grid, row, column) !== null));
  const weight = before.find(isWeight);
  if (weight === undefined || heads.length === rows.length) return null;
  const [locals, globals] = [local, global].map((column) => alike(rows.map((row) => figureAt(grid, row, column))));
  const weights = alike(heads.map((row) => figureAt(grid, row, weight)));
  const headOf = (row: number): number => heads.findLast((head) => head <= row) ?? first;
  return {
    nodes: [
      ...heads.map((row, at) => {
        const own = weights?.[at] ?? null;
        return { name: textAt(grid, row, parent), parent: '', local: own, global: own };
      }),
      ...rows.map((row, at) => ({
        name: textAt(grid, row, name),
        parent: textAt(grid, headOf(row), parent),
        local: locals?.[at] ?? null,
        global: globals?.[at] ?? null,
      })),
    ],
  };
}

const CODE = /^\p{L}{1,4}[\d.]*[\p{L}\d]?$/u;

/** Without a column of parents, F1 and F2 stand below F; null where no code stands below another. */
function byCodes({ nodes }: PriorityTable): PriorityTable | null {
  if (!nodes.every(({ name }) => CODE.test(name))) return null;
  const below = nodes.map((node) => {
    const above = nodes.filter(({ name }) => name !== node.name && node.name.startsWith(name));
    const parent = above.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');
    return { ...node, parent };
  });
  return below.some(({ parent }) => parent !== '') ? { nodes: below } : null;
}
