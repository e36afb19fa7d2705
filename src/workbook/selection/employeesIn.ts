/** Whether the selection is a list of employees, by its own headings. */
import { employeeTable, readEmployees } from '../../model/employees/read';
import { isEmployeeList } from '../../model/employees/headings';
import type { SelectionState } from './selection';

/** How many there are; null where the selection is something else. */
export function employeesIn(state: SelectionState): number | null {
  if (state.kind !== 'cells' || state.reading.area.rows < 2) return null;
  const { area, values } = state.reading;
  const table = employeeTable(area, values);
  if (table === null || !isEmployeeList(table.headings.columns)) return null;
  const { employees } = readEmployees(table, table.headings.columns);
  return employees.length > 0 ? employees.length : null;
}
