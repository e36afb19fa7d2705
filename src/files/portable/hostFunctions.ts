/** How Excel's own functions take ranges, which decides how a formula is written cell by cell. */
import type { Formula } from './formula/tree';
import { isOurs } from './noPlainForm';

/** Excel takes so many. */
const MOST_CONDITIONS = 127;

/** They answer one value for one value, and spill where they are given a range. */
export const CELL_BY_CELL: ReadonlySet<string> = new Set(
  (
    'IF IFERROR IFNA ISNUMBER ISTEXT ISERROR ISNA ISBLANK ISLOGICAL NOT ABS ROUND ROUNDUP ROUNDDOWN INT SIGN SQRT EXP ' +
    'LN LOG LOG10 POWER MOD LEFT RIGHT MID LEN TRIM UPPER LOWER SUBSTITUTE EXACT FIND SEARCH TEXT VALUE DATE YEAR ' +
    'MONTH DAY CHOOSE REPT NA PI TRUE FALSE ROW COLUMN N T FIXED CHAR UNICHAR'
  ).split(' '),
);

/** They answer one value for all they are given. */
export const OF_ALL: ReadonlySet<string> = new Set(
  (
    'SUM MAX MIN COUNT COUNTA COUNTBLANK AVERAGE MEDIAN PRODUCT AND OR TEXTJOIN CONCAT CONCATENATE SUMPRODUCT GEOMEAN ' +
    'STDEV STDEV.S STDEV.P VAR VAR.S VAR.P LARGE SMALL RANK RANK.EQ ROWS COLUMNS AVERAGEIFS SUMSQ ' +
    'SUBTOTAL AVERAGEIF TODAY NOW'
  ).split(' '),
);

/** The conditions of a function whose ranges and conditions alternate. */
function everyOther(first: number): number[] {
  return Array.from({ length: MOST_CONDITIONS }, (_, index) => first + 2 * index);
}

/** They look for the arguments named first in the ranges named next. */
export const LOOKING: Readonly<Record<string, { readonly moving: readonly number[] }>> = {
  MATCH: { moving: [0] },
  VLOOKUP: { moving: [0] },
  HLOOKUP: { moving: [0] },
  LOOKUP: { moving: [0] },
  SUMIF: { moving: [1] },
  COUNTIF: { moving: [1] },
  SUMIFS: { moving: everyOther(2) },
  COUNTIFS: { moving: everyOther(1) },
  INDEX: { moving: [1, 2] },
};

/** They work on arrays whoever calls them; IF and its like within them do not. */
const OF_ARRAYS: ReadonlySet<string> = new Set(['SUMPRODUCT', 'MMULT']);

const CHOOSING: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'IFNA', 'CHOOSE', 'N', 'T']);

/** Whether a formula of one value computes with ranges cell by cell on its way, which asks for an array formula. */
export function computesWithArrays(formula: Formula): boolean {
  return asks(formula, false, false);
}

/** `isOperand`: a range here is taken cell by cell. `isFree`: operators may do so without an array formula. */
function asks(formula: Formula, isOperand: boolean, isFree: boolean): boolean {
  switch (formula.kind) {
    case 'reference':
      return isOperand && !isFree && !isCell(formula);
    case 'spill':
    case 'filled':
      return isOperand && !isFree;
    case 'array':
      return isOperand && !isFree;
    case 'unary':
    case 'percent':
      return asks(formula.of, formula.kind === 'percent' || formula.operator !== '@', isFree);
    case 'binary':
      return asks(formula.left, true, isFree) || asks(formula.right, true, isFree);
    case 'call': {
      const { name, args } = formula;
      if (name === 'ROW' || name === 'COLUMN' || name === 'ROWS' || name === 'COLUMNS') return false;
      if (OF_ARRAYS.has(name)) return args.some((arg) => asks(arg, false, true));
      if (CELL_BY_CELL.has(name)) return args.some((arg) => asks(arg, true, isFree && !CHOOSING.has(name)));
      const moving = LOOKING[name]?.moving ?? [];
      return args.some((arg, index) => asks(arg, moving.includes(index), false));
    }
    default:
      return false;
  }
}

function isCell({ area }: Extract<Formula, { kind: 'reference' }>): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** Functions that are written otherwise, ours among them. */
export function isLater(name: string): boolean {
  if (isOurs(name)) return true;
  return !(CELL_BY_CELL.has(name) || OF_ALL.has(name) || name in LOOKING || name === 'MMULT' || name === 'TRANSPOSE');
}
