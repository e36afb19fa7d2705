/** Calls of our functions laid out on a sheet: arguments as cells below each other, every call with room to its right. */
import type { CellContent } from '../../../src/files/contents';
import type { FormulaCell, PortableBook } from '../../../src/files/portable/book';
import { cellAddress } from '../../../src/sheets/address';
import { CellError, resultOf } from '../../support/customFunctions';
import { callFunction } from '../../support/families';

export type Value = number | string | null;
/** An argument: cells, or what stands in the formula itself ("column", 150, omitted as null). */
export type Argument =
  | { readonly cells: readonly (readonly Value[])[]; readonly isSingle?: true }
  | { readonly constant: string | number | boolean | null };

export interface Called {
  readonly id: string;
  readonly args: readonly Argument[];
}

interface Laid extends Called {
  readonly place: FormulaCell;
  readonly expected: readonly (readonly unknown[])[];
  /** Whether the answer is one error, for all cells it would have filled. */
  readonly isWhole: boolean;
}

export const SHEET = 'Data';
const ANSWERS = 40;

export const cells = (...rows: readonly (readonly Value[])[]): Argument => ({ cells: rows });
export const column = (values: readonly Value[]): Argument => ({ cells: values.map((value) => [value]) });
export const row = (values: readonly Value[]): Argument => ({ cells: [values] });
export const constant = (value: string | number | boolean | null): Argument => ({ constant: value });

export interface LaidOut {
  readonly book: PortableBook;
  readonly values: ReadonlyMap<string, CellContent>;
  readonly calls: readonly Laid[];
}

export function layOut(calls: readonly Called[]): LaidOut {
  const values = new Map<string, CellContent>();
  const laid: Laid[] = [];
  let top = 0;
  for (const called of calls) {
    const expected = answerOf(called);
    let [left, height] = [0, expected.length];
    const written = called.args.map((arg) => {
      if ('constant' in arg) return constantText(arg.constant);
      arg.cells.forEach((line, i) =>
        line.forEach((value, j) => {
          if (value !== null) values.set(`${top + i},${left + j}`, value);
        }),
      );
      const [rows, columns] = [arg.cells.length, arg.cells[0]?.length ?? 0];
      const [first, last] = [cellAddress(top, left), cellAddress(top + rows - 1, left + columns - 1)];
      left += columns;
      height = Math.max(height, rows);
      return first === last ? first : `${first}:${last}`;
    });
    const [rows, columns] = [expected.length, expected[0]?.length ?? 0];
    // An error instead of a whole answer takes one cell.
    const isWhole = rows === 1 && columns === 1 && expected[0]?.[0] instanceof CellError;
    const fills = isWhole ? null : { top, left: ANSWERS, bottom: top + rows - 1, right: ANSWERS + columns - 1 };
    const formula = `${called.id.replace('_', '.')}(${written.join(',')})`;
    const place = { sheet: SHEET, row: top, column: ANSWERS, formula, fills, isArray: false };
    laid.push({ ...called, place, expected, isWhole });
    top += height + 1;
  }
  const book: PortableBook = {
    sheets: [SHEET],
    formulas: laid.map(({ place }) => place),
    valueAt: (sheet, rowIndex, columnIndex) =>
      sheet === SHEET ? (values.get(`${rowIndex},${columnIndex}`) ?? null) : null,
    named: () => null,
    hasNamesOfOurs: false,
  };
  return { book, values, calls: laid };
}

function constantText(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? `"${value}"` : String(value).toUpperCase();
}

/** What the function itself answers. */
function answerOf({ id, args }: Called): readonly (readonly unknown[])[] {
  const given = args.map((arg) => ('constant' in arg ? arg.constant : arg.isSingle ? arg.cells[0]?.[0] : arg.cells));
  const isRepeating = id === 'AHP_GROUP' || id === 'AHP_GROUPWEIGHTED';
  const fixed = id === 'AHP_GROUPWEIGHTED' ? 1 : 0;
  const parameters = isRepeating ? [...given.slice(0, fixed), given.slice(fixed)] : given;
  const result = resultOf(() => callFunction(id, ...parameters));
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}

export function isError(value: unknown): boolean {
  return value instanceof CellError || (typeof value === 'string' && value.startsWith('#'));
}

/** A cell for a parameter that takes one value. */
export const single = (value: Value): Argument => ({ cells: [[value]], isSingle: true });
