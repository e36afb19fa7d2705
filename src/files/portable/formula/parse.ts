/** Reads a formula with Excel's precedence: unary minus before ^, then * and /, + and -, &, comparisons. */
import type { ErrorText } from '../../contents';
import type { Token } from './tokens';
import { tokensOf } from './tokens';
import type { BinaryOperator, FilledPart, Formula, Reference } from './tree';
import { LAST_COLUMN, LAST_ROW } from '../../../sheets/address';

/** From the loosest to the tightest; all of them group from the left. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** What cannot be read ends the reading, and is no mistake of ours: the formula stays as it is. */
class Unread extends Error {}

/** The formula, without its equals sign, of a cell on `sheet`; null where it has something that is not read here. */
export function parseFormula(formula: string, sheet: string): Formula | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  try {
    return new Reader(tokens, sheet).all();
  } catch (failure) {
    if (failure instanceof Unread) return null;
    throw failure;
  }
}

class Reader {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sheet: string,
  ) {}

  all(): Formula {
    const formula = this.level(0);
    if (this.next < this.tokens.length) throw new Unread();
    return formula;
  }

  private level(level: number): Formula {
    const operators = LEVELS[level];
    if (operators === undefined) return this.prefixed();
    let left = this.level(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.isNext('operator', one));
      if (operator === undefined) return left;
      this.next += 1;
      left = { kind: 'binary', operator, left, right: this.level(level + 1) };
    }
  }

  private prefixed(): Formula {
    for (const operator of ['-', '+', '@'] as const) {
      if (this.takes('operator', operator)) return { kind: 'unary', operator, of: this.prefixed() };
    }
    let formula = this.primary();
    for (;;) {
      if (this.takes('operator', '%')) formula = { kind: 'percent', of: formula };
      else if (formula.kind === 'reference' && this.takes('operator', '#')) formula = { kind: 'spill', of: formula };
      else if (formula.kind === 'reference' && this.takes('operator', ':')) formula = this.filledFrom(formula);
      else return formula;
    }
  }

  private primary(): Formula {
    const token = this.tokens[this.next];
    this.next += 1;
    switch (token?.kind) {
      case 'number':
      case 'text':
        return token;
      case 'error':
        return { kind: 'error', error: token.value as ErrorText };
      case 'reference':
        return referenceOf(token.cells, token.sheet ?? this.sheet);
      case 'word':
        return wordOf(token.value);
      case 'function':
        return { kind: 'call', name: functionName(token.name), args: this.list(')') };
      case 'mark':
        if (token.value === '(') return this.inParentheses();
        if (token.value === '{') return this.constants();
        throw new Unread();
      default:
        throw new Unread();
    }
  }

  /** The cell is the first of the area in which INDEX looks for the last one; other ranges of two parts are not read. */
  private filledFrom(first: Reference): FilledPart {
    const last = this.primary();
    const [area, rows, columns, more] = last.kind === 'call' && last.name === 'INDEX' ? last.args : [];
    if (area?.kind !== 'reference' || !rows || !columns || more || !isFirstOf(first, area)) throw new Unread();
    return { kind: 'filled', area, rows, columns };
  }

  private inParentheses(): Formula {
    const parts = this.list(')');
    const [first] = parts;
    if (first === undefined || parts.some(({ kind }) => kind === 'omitted')) throw new Unread();
    return parts.length === 1 ? first : { kind: 'union', parts };
  }

  /** Formulas between commas, up to the mark that ends them. */
  private list(end: ')' | '}'): Formula[] {
    if (this.takes('mark', end)) return [];
    const parts: Formula[] = [];
    for (;;) {
      const isOmitted = this.isNext('mark', ',') || this.isNext('mark', end);
      parts.push(isOmitted ? { kind: 'omitted' } : this.level(0));
      if (this.takes('mark', end)) return parts;
      if (!this.takes('mark', ',')) throw new Unread();
    }
  }

  private constants(): Formula {
    const rows: Formula[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.prefixed());
      if (this.takes('mark', '}')) return { kind: 'array', rows };
      if (this.takes('mark', ';')) rows.push([]);
      else if (!this.takes('mark', ',')) throw new Unread();
    }
  }

  private isNext(kind: 'operator' | 'mark', value: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === kind && token.value === value;
  }

  private takes(kind: 'operator' | 'mark', value: string): boolean {
    const isThere = this.isNext(kind, value);
    if (isThere) this.next += 1;
    return isThere;
  }
}

function isFirstOf({ sheet, area }: Reference, { sheet: other, area: whole }: Reference): boolean {
  const isCell = area.top === area.bottom && area.left === area.right;
  return isCell && sheet === other && area.top === whole.top && area.left === whole.left;
}

function wordOf(word: string): Formula {
  if (/^(?:true|false)$/i.test(word)) return { kind: 'boolean', value: word.toLowerCase() === 'true' };
  return { kind: 'name', name: word };
}

/** AHP.WEIGHTS of _xldudf_AHP_WEIGHTS; other names without the prefix of a later version. */
function functionName(written: string): string {
  const ours = /^_xldudf_(.+)$/i.exec(written)?.[1];
  const name = ours === undefined ? written.replace(/^(?:_xlfn\.|_xlws\.)+/i, '') : ours.replace('_', '.');
  return name.toUpperCase();
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function referenceOf(cells: string, sheet: string): Reference {
  const [first = '', last = first] = cells.split(':');
  const [one, other] = [first, last].map((corner) => {
    const [, lead = '', letters = '', inner = '', digits = ''] = CORNER.exec(corner) ?? [];
    const column = letters === '' ? null : columnOf(letters);
    const row = digits === '' ? null : Number(digits) - 1;
    const isRowFast = (letters === '' ? lead : inner) === '$';
    return { row, column, isRowFast, isColumnFast: letters !== '' && lead === '$' };
  }) as [Corner, Corner];
  const rows = ordered([one.row ?? 0, one.isRowFast], [other.row ?? LAST_ROW - 1, other.isRowFast]);
  const columns = ordered([one.column ?? 0, one.isColumnFast], [other.column ?? LAST_COLUMN - 1, other.isColumnFast]);
  if (rows[1][0] >= LAST_ROW || columns[1][0] >= LAST_COLUMN) throw new Unread();
  return {
    kind: 'reference',
    sheet,
    area: { top: rows[0][0], left: columns[0][0], bottom: rows[1][0], right: columns[1][0] },
    fixed: { firstRow: rows[0][1], firstColumn: columns[0][1], lastRow: rows[1][1], lastColumn: columns[1][1] },
    whole: one.row === null ? 'columns' : one.column === null ? 'rows' : null,
  };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFast: boolean;
  readonly isColumnFast: boolean;
}

type Edge = readonly [place: number, isFast: boolean];

const ordered = (one: Edge, other: Edge): readonly [Edge, Edge] => (one[0] <= other[0] ? [one, other] : [other, one]);
