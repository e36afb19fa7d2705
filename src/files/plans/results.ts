/** What formulas answer, put into the cells of a file: programs without Timbang then show the numbers all the same. */
import type { Area, Cell, CellContent, CellFormula, SheetContents, WorkbookContents } from '../contents';
import { keyOf, placesIn } from '../places';

export interface Results {
  readonly valueAt: (sheet: string, row: number, column: number) => CellContent | null;
  /** The cells a formula fills beyond its own; null for its own alone. */
  readonly spillFrom: (sheet: string, row: number, column: number) => Area | null;
}

export function withResults(contents: WorkbookContents, results: Results): WorkbookContents {
  return { ...contents, sheets: contents.sheets.map((sheet) => calculated(sheet, results)) };
}

function calculated(sheet: SheetContents, { valueAt, spillFrom }: Results): SheetContents {
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  for (const cell of sheet.cells) {
    if (cell.formula === undefined) continue;
    const own = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const area = spillFrom(sheet.name, cell.row, cell.column);
    for (const place of placesIn(area ?? own)) {
      const before: Cell = cells.get(keyOf(place)) ?? { ...place, value: null, style: 0 };
      if (before.formula !== undefined && before !== cell) continue;
      cells.set(keyOf(place), { ...before, value: valueAt(sheet.name, place.row, place.column) });
    }
    const formula = withFills(cell.formula, area ?? own, area !== null);
    cells.set(keyOf(cell), { ...cell, value: valueAt(sheet.name, cell.row, cell.column), formula });
  }
  const sorted = [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  return { ...sheet, cells: sorted.filter(isSomething) };
}

/**
 * A formula over ranges is one of dynamic arrays even where it answers in one cell: without the mark, Excel would take of
 * each range the one cell in the formula's own row.
 */
function withFills(formula: CellFormula, area: Area, spills: boolean): CellFormula {
  const needsMark = spills || /[A-Z\d]:|tb_|\{/.test(formula.text.replace(/"[^"]*"/g, ''));
  return needsMark ? { ...formula, fills: { kind: 'dynamic', area } } : formula;
}

function isSomething({ value, formula, style }: Cell): boolean {
  return value !== null || formula !== undefined || style !== 0;
}
