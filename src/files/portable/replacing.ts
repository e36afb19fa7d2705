/** What stands in which cell instead of Timbang's formulas, whoever writes it, and what is kept for the way back. */
import type { CellContent } from '../contents';
import { placesIn, type Place } from '../places';
import { filledArea } from './address';
import { placeKey, type FormulaCell, type PortableBook } from './book';
import { keptFormulas, printOfLeft, type KeptFormulas, type Left } from './kept';
import type { HelperContent, PortablePlan } from './plan';

interface ReplacedCell extends Place {
  readonly sheet: string;
  readonly left: Left;
}

export interface Replacing {
  readonly cells: readonly ReplacedCell[];
  readonly helper: PortablePlan['helper'];
  readonly kept: KeptFormulas;
}

/** Plain formulas, and values where there are none. */
export function replacingByFormulas(plan: PortablePlan, book: PortableBook): Replacing {
  const { replaced, valuesOnly, helper } = plan;
  const plain = new Map(plan.cells.map(({ sheet, row, column, formula }) => [placeKey(sheet, row, column), formula]));
  return replacing([...replaced, ...valuesOnly.map(({ cell }) => cell)], helper, (sheet, { row, column }) => {
    const formula = plain.get(placeKey(sheet, row, column));
    return formula === undefined ? { value: book.valueAt(sheet, row, column) } : { formula };
  });
}

/** What they show now. */
export function replacingByValues(formulas: readonly FormulaCell[], book: PortableBook): Replacing {
  return replacing(formulas, null, (sheet, { row, column }) => ({ value: book.valueAt(sheet, row, column) }));
}

function replacing(
  formulas: readonly FormulaCell[],
  helper: PortablePlan['helper'],
  leftAt: (sheet: string, place: Place) => Left,
): Replacing {
  const places = formulas.map((cell) => placesIn(filledArea(cell)));
  const kept = formulas.map((cell, index) => {
    return { ...cell, left: printOfLeft((places[index] ?? []).map((place) => leftAt(cell.sheet, place))) };
  });
  return {
    helper,
    cells: formulas.flatMap(({ sheet }, index) =>
      (places[index] ?? []).map((place) => ({ sheet, ...place, left: leftAt(sheet, place) })),
    ),
    kept: keptFormulas(helper === null ? [] : [{ name: helper.name, print: printOfHelper(helper.cells) }], kept),
  };
}

/** Of the cells that hold something, row by row. */
export function printOfHelper(cells: readonly (Place & { readonly content: HelperContent['content'] })[]): string {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return printOfLeft(
    sorted.flatMap(({ row, column, content }): Left[] => [
      { value: `${row},${column}` },
      'text' in content ? { value: content.text } : content,
    ]),
  );
}

/** Whether plain formulas answer what Timbang's did: which mistake it is may differ. */
export function isSameValue(one: CellContent | null, other: CellContent | null): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one));
  }
  const isError = (value: CellContent | null): boolean => typeof value === 'object' && value !== null;
  return (one ?? '') === (other ?? '') || (isError(one) && isError(other));
}

const SAME = 1e-9;
