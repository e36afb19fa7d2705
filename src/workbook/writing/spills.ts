/** Which formulas spill, and where. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import { addressesIn } from '../../sheets/cellSets';

export interface Spill {
  from: string;
  range: Excel.Range;
}

interface CellsWithFormulas {
  range: Excel.Range;
  area: Area;
  formulas: readonly (readonly CellValue[])[];
}

const isFormula = (content: CellValue | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=');

/**
 * Formulas that may spill: with something that is no other formula between them and the next to the right and below;
 * the first of what they spill may be blank. Excel reports a spilled cell with the formula it comes from or its value.
 * Formulas that `mayBeBlank` names are asked whatever they seem to spill.
 */
export function queueSpills(
  { range, area, formulas }: CellsWithFormulas,
  mayBeBlank: (formula: string) => boolean = () => false,
): Spill[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((content, right): Spill[] => {
      if (!isFormula(content)) return [];
      const isOther = (next: CellValue | undefined): boolean => isFormula(next ?? '') && next !== content;
      const until = (cells: readonly (CellValue | undefined)[]): number => {
        const end = cells.findIndex(isOther);
        return end < 0 ? cells.length : end;
      };
      const columns = 1 + until(row.slice(right + 1));
      const rows = 1 + until(formulas.slice(down + 1).map((one) => one[right]));
      const mayBeSpilled = formulas.slice(down, down + rows).some((one, below) =>
        one.slice(right, right + columns).some((next, beside) => {
          return below + beside > 0 && next !== '' && !isOther(next);
        }),
      );
      if (!mayBeSpilled && !(rows * columns > 1 && mayBeBlank(content))) return [];
      const spill = range.getCell(down, right).getSpillingToRangeOrNullObject();
      spill.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      return [{ from: cellAddress(area.row + down, area.column + right), range: spill }];
    }),
  );
}

/** The cells they fill besides their own, once the answers are there; each with the address of its formula. */
export function spilledCells(spills: readonly Spill[], sheet: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { from, range } of spills) {
    if (range.isNullObject) continue;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    for (const address of addressesIn({ sheet, row, column, rows, columns })) {
      if (address !== from) cells.set(address, from);
    }
  }
  return cells;
}
