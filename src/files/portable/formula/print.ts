/** Writes a formula, without its equals sign, for a cell on `sheet`: parentheses only where they are needed. */
import { columnLetters } from '../../../sheets/address';
import type { BinaryOperator, Formula, Reference } from './tree';

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const [OF_PERCENT, OF_UNARY, WHOLE] = [7, 6, 8];

export function printFormula(formula: Formula, sheet: string): string {
  switch (formula.kind) {
    case 'number':
      return numberText(formula.value);
    case 'text':
      return `"${formula.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return formula.value ? 'TRUE' : 'FALSE';
    case 'error':
      return formula.error;
    case 'omitted':
      return '';
    case 'reference':
      return referenceText(formula, sheet);
    case 'spill':
      return `${referenceText(formula.of, sheet)}#`;
    case 'filled': {
      const { area, rows, columns } = formula;
      const last = [area, rows, columns].map((part) => printFormula(part, sheet)).join(',');
      return `${referenceText(firstOf(area), sheet)}:INDEX(${last})`;
    }
    case 'name':
      return formula.name;
    case 'array':
      return `{${formula.rows.map((row) => row.map((cell) => printFormula(cell, sheet)).join(',')).join(';')}}`;
    case 'unary':
      return `${formula.operator}${within(formula.of, OF_UNARY, sheet)}`;
    case 'percent':
      return `${within(formula.of, OF_PERCENT, sheet)}%`;
    case 'binary': {
      const binding = BINDING[formula.operator];
      // 2^3^4 groups from the left in Excel, and from the right elsewhere.
      const left = within(formula.left, formula.operator === '^' ? binding + 1 : binding, sheet);
      return `${left}${formula.operator}${within(formula.right, binding + 1, sheet)}`;
    }
    case 'union':
      return `(${formula.parts.map((part) => printFormula(part, sheet)).join(',')})`;
    case 'call':
      return `${formula.name}(${formula.args.map((arg) => printFormula(arg, sheet)).join(',')})`;
  }
}

function within(formula: Formula, binding: number, sheet: string): string {
  const printed = printFormula(formula, sheet);
  return bindingOf(formula) < binding ? `(${printed})` : printed;
}

function bindingOf(formula: Formula): number {
  if (formula.kind === 'binary') return BINDING[formula.operator];
  if (formula.kind === 'unary' || (formula.kind === 'number' && formula.value < 0)) return OF_UNARY;
  return formula.kind === 'percent' ? OF_PERCENT : WHOLE;
}

/** Excel writes 1E-9 for what JavaScript calls 1e-9, and takes both. */
function numberText(value: number): string {
  return String(value).replace('e', 'E').replace('E+', 'E');
}

function firstOf(reference: Reference): Reference {
  const { area, fixed } = reference;
  return {
    ...reference,
    area: { ...area, bottom: area.top, right: area.left },
    fixed: { ...fixed, lastRow: fixed.firstRow, lastColumn: fixed.firstColumn },
    whole: null,
  };
}

function referenceText({ sheet, area, fixed, whole }: Reference, from: string): string {
  const row = (index: number, isFast: boolean): string => `${isFast ? '$' : ''}${index + 1}`;
  const column = (index: number, isFast: boolean): string => `${isFast ? '$' : ''}${columnLetters(index)}`;
  const rows = [row(area.top, fixed.firstRow), row(area.bottom, fixed.lastRow)] as const;
  const columns = [column(area.left, fixed.firstColumn), column(area.right, fixed.lastColumn)] as const;
  const isCell = area.top === area.bottom && area.left === area.right;
  const cells =
    whole === 'columns'
      ? columns.join(':')
      : whole === 'rows'
        ? rows.join(':')
        : `${columns[0]}${rows[0]}${isCell ? '' : `:${columns[1]}${rows[1]}`}`;
  return sheet === from ? cells : `${sheetText(sheet)}!${cells}`;
}

/** Quoted but for plain names that cannot be taken for cells or numbers. */
function sheetText(name: string): string {
  const isPlain = /^[A-Za-z_]+$/.test(name) && !/^[A-Za-z]{1,3}$/.test(name) && !/^rc?$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
