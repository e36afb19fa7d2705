/** The employees of a list: which rows are people, and what their cells say. */
import { isBlank } from '../../engine/cells';
import { HIGHEST_FRACTION } from '../../engine/fractions';
import { quoted } from '../../engine/messages';
import { decimalSignOf, isNoData, readNumberText } from '../../engine/textNumbers';
import type { Area } from '../area';
import { oneLine } from '../hierarchy/tree';
import { isErrorText } from '../scorecard/reading/contents';
import { isNumbering, isTotalText } from '../scorecard/reading/rows';
import { titleAbove } from '../scorecard/reading/titles';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';
import { duplicatesIn } from './duplicates';
import { isHeadingAgain, textOf } from './headingRows';
import { findEmployeeHeadings } from './headings';
import { withNpOf } from './npOf';
import type {
  ColumnReading,
  Employee,
  EmployeeColumns,
  EmployeeReading,
  EmployeeTable,
  NpSource,
  ValueRole,
} from './types';
import { VALUE_ROLES } from './types';

type Row = readonly CellValue[];

/** Where results and behaviour end: every rule book in use ends them there. */
export const HIGHEST_VALUE = 120;

/** The table in cells that were selected; null where no row names its columns. */
export function employeeTable(area: Area, cells: readonly Row[]): EmployeeTable | null {
  const headings = findEmployeeHeadings(cells);
  return headings && { area, cells, headings, period: titleAbove(cells.slice(0, headings.row)).period };
}

/** Whether a column may hold fractions of 1: results and behaviour do, what is added to them are points. */
const mayBeFraction = (role: ValueRole): boolean => role === 'results' || role === 'behaviour';

/** The cells of a column in these rows; none without the column. */
function cellsIn(rows: readonly Row[], column: number | undefined): CellValue[] {
  return column === undefined ? [] : rows.map((row) => row[column] ?? '');
}

function readingOf(role: ValueRole, cells: readonly CellValue[]): ColumnReading {
  const numbers = cells.filter((cell) => typeof cell === 'number' && cell !== 0) as number[];
  const isSmall = numbers.length > 0 && numbers.every((one) => Math.abs(one) <= HIGHEST_FRACTION);
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  const nothing = texts.filter((text) => isNoData(text) && !isErrorText(text)).map(oneLine);
  return {
    isFraction: mayBeFraction(role) && isSmall,
    sign: decimalSignOf(texts),
    nothing: [...new Set(nothing)],
  };
}

interface Place {
  readonly rowNumber: number;
  readonly heading: string;
}

/** A cell in points; null without data; a remark where it says something else. */
function valueIn(
  cell: CellValue,
  role: ValueRole,
  { isFraction, sign }: ColumnReading,
  { rowNumber, heading }: Place,
): number | null | Remark {
  const values = { row: rowNumber, heading: quoted(heading), got: quoted(cell), highest: HIGHEST_VALUE };
  if (isNoData(cell)) return null;
  const read = typeof cell === 'string' ? readNumberText(cell, sign) : null;
  if (read !== null && (!('value' in read) || read.bound !== null)) return remark('employeeNotNumber', values);
  if (typeof cell === 'boolean') return remark('employeeNotNumber', values);
  const typed = read !== null && 'value' in read ? read.value : (cell as number);
  const points = typeof cell === 'number' && isFraction ? 100 * typed : typed;
  if (points < 0 || points > HIGHEST_VALUE) return remark('employeeOutside', values);
  const isAlone = mayBeFraction(role) && points > 0 && points <= HIGHEST_FRACTION;
  return isAlone ? remark('employeeFraction', values) : points;
}

type Kind = 'employee' | 'unnamed' | 'other';

/** The employees of the table when its columns hold this. */
export function readEmployees(
  table: EmployeeTable,
  columns: EmployeeColumns,
  np: NpSource | null = null,
): EmployeeReading {
  const { area, cells, headings } = table;
  const first = headings.row + headings.rows;
  const isValued = (row: Row): boolean =>
    (['results', 'behaviour'] as const).some((role) => !isBlank(row[columns[role] ?? -1]));
  const body = cells.slice(first).map((row, index) => ({ row, at: first + index }));
  const rows = body.filter(({ row }) => isValued(row) && !isHeadingAgain(row, table)).map(({ row }) => row);
  const readings = Object.fromEntries(
    VALUE_ROLES.map((role) => [role, readingOf(role, cellsIn(rows, columns[role]))]),
  ) as Record<ValueRole, ColumnReading>;
  const kindOf = rowKinds(table, columns, isValued);
  const employees: Employee[] = [];
  const remarks: Remark[] = VALUE_ROLES.filter((role) => readings[role].isFraction).map((role) =>
    remark('employeeFractions', { heading: quoted(headings.texts[columns[role] ?? -1] ?? '') }),
  );
  for (const { row, at } of body) {
    const kind = kindOf(row);
    if (kind === 'unnamed') remarks.push(remark('employeeUnnamed', { row: area.row + at + 1 }));
    if (kind !== 'employee') continue;
    const employee = employeeOf(row, at, table, columns, readings);
    if (employee.problem !== null) remarks.push(employee.problem);
    employees.push(employee);
  }
  const valued = np === null ? { employees, remarks: [] } : withNpOf(employees, np);
  const said = [...remarks, ...duplicatesIn(employees), ...valued.remarks];
  return { employees: valued.employees, columns: readings, remarks: said };
}

function employeeOf(
  row: Row,
  at: number,
  { area, headings }: EmployeeTable,
  columns: EmployeeColumns,
  readings: Readonly<Record<ValueRole, ColumnReading>>,
): Employee {
  const rowNumber = area.row + at + 1;
  let problem: Remark | null = null;
  const values = Object.fromEntries(
    VALUE_ROLES.map((role) => {
      const column = columns[role];
      if (column === undefined) return [role, null];
      const place = { rowNumber, heading: headings.texts[column] ?? '' };
      const value = valueIn(row[column] ?? '', role, readings[role], place);
      if (typeof value !== 'object' || value === null) return [role, value];
      problem ??= value;
      return [role, null];
    }),
  ) as Record<ValueRole, number | null>;
  const [name, number] = [textOf(row[columns.name ?? -1]), textOf(row[columns.number ?? -1])];
  return { row: at, rowNumber, name, number, values, problem };
}

/** What the rows are, asked for from the top down: below a blank row only who has a value is an employee. */
function rowKinds(table: EmployeeTable, columns: EmployeeColumns, isValued: (row: Row) => boolean): (row: Row) => Kind {
  const valueColumns = VALUE_ROLES.flatMap((role) => columns[role] ?? []);
  const firstValue = Math.min(...valueColumns, Infinity);
  let isBelowGap = false;
  return (row) => {
    if (row.every(isBlank)) {
      isBelowGap = true;
      return 'other';
    }
    if (isHeadingAgain(row, table) || isNumbering(row)) return 'other';
    const leading = row.filter((cell, column) => typeof cell === 'string' && column < firstValue);
    if (leading.some((text) => isTotalText(String(text), false))) return 'other';
    const isNamed = !isBlank(row[columns.name ?? -1]) || !isBlank(row[columns.number ?? -1]);
    if (isNamed && isValued(row)) return 'employee';
    if (!isNamed) return isValued(row) && row.some((cell) => typeof cell === 'number') ? 'unnamed' : 'other';
    // A name alone heads a section; with a number or a rank beside it, it is somebody without values.
    return !isBelowGap && row.filter((cell) => !isBlank(cell)).length > 1 ? 'employee' : 'other';
  };
}
