/** What the sheet of employees is made from, and how it and its parts are found again. */
import type { Language } from '../../engine/language';
import type { CellValue } from '../../model/types';
import type {
  EmployeeColumns,
  EmployeeReading,
  EmployeeShares,
  EmployeeTable,
  NpSource,
} from '../../model/employees/types';

export interface EmployeesInput {
  readonly language: Language;
  /** Of the list; its table has the hidden name tb_table_<id>. */
  readonly id: string;
  readonly table: EmployeeTable;
  readonly columns: EmployeeColumns;
  readonly reading: EmployeeReading;
  readonly shares: EmployeeShares;
  /** The 360° form that the behaviour comes from, in place of a column. */
  readonly np: NpSource | null;
  /** The rows below the table, of which the sheet watches the first. */
  readonly below: readonly (readonly CellValue[])[];
}

const KEY = 'employees/';

export function employeesKey(id: string): string {
  return `${KEY}${id}`;
}

/** The id in the key of such a sheet; null for another. */
export function employeesIdOf(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/** Which columns were taken and what the shares are: kept on the sheet itself, where people may type the shares. */
export function employeesName(id: string, part: 'columns' | 'shares'): string {
  return `tb_employees_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}
