/** The formula of one cell as it means the same in another: what is relative moves with it, around the sheet's edges. */
import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from '../../sheets/address';
import { tokensOf } from './tokens';

const PART = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

export function movedFormula(formula: string, rows: number, columns: number): string {
  return movable(formula)(rows, columns);
}

/** Taken apart once, for a formula that a hundred thousand cells share. */
export function movable(formula: string): (rows: number, columns: number) => string {
  const tokens = tokensOf(formula);
  return (rows, columns) => {
    let moved = '';
    for (const { kind, text } of tokens) moved += kind === 'reference' ? movedReference(text, rows, columns) : text;
    return moved;
  };
}

function movedReference(reference: string, rows: number, columns: number): string {
  return reference
    .split(':')
    .map((part) => movedPart(part, rows, columns))
    .join(':');
}

/** A1, $A$1, A, $A, 1 or $1. In a row alone the first dollar sign is the row's. */
function movedPart(part: string, rows: number, columns: number): string {
  const [, first = '', letters = '', second = '', digits = ''] = PART.exec(part) ?? [];
  const isRowAlone = letters === '';
  const column =
    isRowAlone || first === '$' ? letters : columnLetters(wrapped(columnNumber(letters) + columns, LAST_COLUMN));
  const isRowFixed = isRowAlone ? first === '$' : second === '$';
  const row = digits === '' || isRowFixed ? digits : String(wrapped(Number(digits) - 1 + rows, LAST_ROW) + 1);
  return `${first}${column}${second}${row}`;
}

function wrapped(place: number, count: number): number {
  return ((place % count) + count) % count;
}
