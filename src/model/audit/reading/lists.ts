/** Lists of codes with what they stand for: "2c-N | Percentage of …", or "Percentage of … (2c-N)". */
import type { Grid } from '../grid';
import { areaAt, textAt, widthOf } from '../grid';
import type { CodeList, ListedCode } from '../table';
import { lightsNamed } from './words';

const CODE = /^[a-z]{0,4}[-.]?\d+[a-z]?(?:[-.][a-z0-9]{1,4})*$/i;
const IN_BRACKETS = /^(?:\d+[.)]\s*)?(.{12,}?)\s*\(([^()\s]{2,8})\)$/;
const LEAST_CODES = 3;
/** A name is no number and no unit. */
const NAME = /\p{L}{3}.*\s.*\p{L}{2}/u;

export function listIn(grid: Grid): CodeList | null {
  const entries = grid.cells.flatMap((_, row) => entryIn(grid, row) ?? []);
  return entries.length >= LEAST_CODES ? { entries, titled: titleIn(grid, entries[0]?.area.row ?? 0) } : null;
}

/** A title above the first code that says one light: "Daftar KPI kategori hijau". */
function titleIn(grid: Grid, first: number): CodeList['titled'] {
  for (let row = 0; row < first - grid.area.row; row += 1) {
    const text = textAt(grid, row, 0);
    const lights = lightsNamed(text);
    const [light] = lights;
    if (light !== undefined && lights.length === 1) return { text, light };
  }
  return null;
}

function entryIn(grid: Grid, row: number): ListedCode | null {
  const columns = Array.from({ length: widthOf(grid) }, (_, column) => column);
  for (const column of columns) {
    const found = IN_BRACKETS.exec(textAt(grid, row, column));
    const [, name = '', code = ''] = found ?? [];
    if (CODE.test(code)) return { code, name, area: areaAt(grid, row, column) };
  }
  const [coded, another] = columns.filter(
    (column) => CODE.test(textAt(grid, row, column)) && /\p{L}/u.test(textAt(grid, row, column)),
  );
  // The heading of a matrix.
  if (another !== undefined) return null;
  const named = columns.find((column) => NAME.test(textAt(grid, row, column)));
  if (coded === undefined || named === undefined || named === coded) return null;
  return { code: textAt(grid, row, coded), name: textAt(grid, row, named), area: areaAt(grid, row, coded) };
}
