/** The formula of one cell as it means the same in another: what is relative moves with it, around the sheet's edges. */
import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from '../../sheets/address';
import { tokensOf } from './tokens';

const PART = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

export function movedFormula(formula: string, rows: number, columns: number): string {
  return movable(formula)(rows, columns);
}

/** Taken apart once, for a formula that a hundred thousand cells share. */
export function movable(formula: string): (rows: number, columns: number) => string {
  const pieces = tokensOf(formula).flatMap(({ kind, text }): (string | Place)[] =>
    kind === 'reference' ? text.split(/(:)/).map((part) => (part === ':' ? part : placeOf(part))) : [text],
  );
  return (rows, columns) => {
    let moved = '';
    for (const piece of pieces) moved += typeof piece === 'string' ? piece : movedPlace(piece, rows, columns);
    return moved;
  };
}

/** Null where that part of it is fixed, or where it has none. */
interface Place {
  readonly column: number | null;
  readonly row: number | null;
  /** What is written where nothing moves. */
  readonly before: string;
  readonly between: string;
  readonly behind: string;
}

/** A1, $A$1, A, $A, 1 or $1. In a row alone the first dollar sign is the row's. */
function placeOf(part: string): Place {
  const [, first = '', letters = '', second = '', digits = ''] = PART.exec(part) ?? [];
  const movesColumn = letters !== '' && first === '';
  const movesRow = digits !== '' && (letters === '' ? first : second) === '';
  return {
    column: movesColumn ? columnNumber(letters) : null,
    row: movesRow ? Number(digits) - 1 : null,
    before: movesColumn ? '' : first + letters,
    between: second,
    behind: movesRow ? '' : digits,
  };
}

function movedPlace({ column, row, before, between, behind }: Place, rows: number, columns: number): string {
  const letters = column === null ? '' : columnLetters(wrapped(column + columns, LAST_COLUMN));
  const digits = row === null ? '' : String(wrapped(row + rows, LAST_ROW) + 1);
  return before + letters + between + digits + behind;
}

function wrapped(place: number, count: number): number {
  return ((place % count) + count) % count;
}
