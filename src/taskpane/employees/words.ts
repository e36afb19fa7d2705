/** The words for what a column of a list of employees holds. */
import type { EmployeeRole } from '../../model/employees/types';
import type { StringKey } from '../strings';

export const EMPLOYEE_WORDS: Readonly<Record<EmployeeRole, StringKey>> = {
  name: 'roleEmployeeName',
  number: 'roleEmployeeNumber',
  results: 'roleResults',
  additional: 'roleAdditional',
  creativity: 'roleCreativity',
  behaviour: 'roleBehaviour',
};
