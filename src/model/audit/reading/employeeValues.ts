/** Values of employees with what they are made of: CKP, NP, NKP, SKP, NPKP, in rows, beside their labels or in sentences. */
import type { Figure, Grid } from '../grid';
import { areaAt, figureAt, figureOf, isBlankRow, textAt, widthOf } from '../grid';
import type { EmployeeLabel, EmployeeValues } from '../table';

const LABEL = /^(?:(?:nilai|value(?: of)?)\s+)?(CKP|NP|NKP|SKP|NPKP)\.?$/i;
const LEAST_LABELS = 3;
const LEAST = 30;
const GREATEST = 130;

export const isEmployeeLabel = (text: string): boolean => LABEL.test(text.trim());

/** One set for each row below such headings; else one set of all labelled and said numbers. */
export function employeeValuesIn(grid: Grid): EmployeeValues[] {
  const columns = Array.from({ length: widthOf(grid) }, (_, column) => column);
  const headed = grid.cells.findIndex(
    (_, row) => columns.filter((column) => labelIn(textAt(grid, row, column)) !== null).length >= LEAST_LABELS,
  );
  if (headed >= 0) return rowsBelow(grid, headed, columns);
  const values = grid.cells.flatMap((_, row) =>
    columns.flatMap((column) => [...beside(grid, row, column), ...saidIn(grid, row, column)]),
  );
  return values.some(({ label }) => label === 'NKP' || label === 'NPKP') ? [{ name: '', values, isSaid: true }] : [];
}

function labelIn(text: string): EmployeeLabel | null {
  const found = LABEL.exec(text.trim())?.[1]?.toUpperCase();
  return found === undefined ? null : (found as EmployeeLabel);
}

/** Until the first blank row. */
function rowsBelow(grid: Grid, headed: number, columns: readonly number[]): EmployeeValues[] {
  const sets: EmployeeValues[] = [];
  for (let row = headed + 1; row < grid.cells.length && !isBlankRow(grid, row); row += 1) {
    const at = row;
    const values = columns.flatMap((column) => {
      const [label, figure] = [labelIn(textAt(grid, headed, column)), figureAt(grid, at, column)];
      return label === null || figure === null || !isValue(figure) ? [] : [{ label, figure }];
    });
    const name = columns.map((column) => textAt(grid, at, column)).find((text) => /\p{L}{2}/u.test(text)) ?? '';
    if (values.length >= LEAST_LABELS) sets.push({ name, values, isSaid: false });
  }
  return sets;
}

const isValue = ({ value }: Figure): boolean => value >= LEAST && value <= GREATEST;

function beside(grid: Grid, row: number, column: number): EmployeeValues['values'] {
  const label = labelIn(textAt(grid, row, column));
  const figure = label === null ? null : figureAt(grid, row, column + 1);
  return label === null || figure === null || !isValue(figure) ? [] : [{ label, figure }];
}

const SAID = /\b(CKP|NKP|NPKP|SKP|NP)\b[^.;:\d%=]{0,90}?(\d{2,3}(?:[.,]\d+)?)(?!\s*%|[.,]?\d|\/)/g;

/** "The final CKP value of 94,97". */
function saidIn(grid: Grid, row: number, column: number): EmployeeValues['values'] {
  const text = textAt(grid, row, column);
  if (labelIn(text) !== null || !/\p{L}.*\s.*\d/u.test(text)) return [];
  return [...text.matchAll(SAID)].flatMap(([, label = '', digits = '']) => {
    const figure: Figure | null = figureOf(digits, digits.includes(',') ? ',' : '.', areaAt(grid, row, column));
    return figure !== null && isValue(figure) ? [{ label: label.toUpperCase() as EmployeeLabel, figure }] : [];
  });
}
