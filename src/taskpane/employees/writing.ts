/** What is written of a list of employees: its sheet, live from the table. */
import type { Language } from '../../engine/language';
import type { EmployeesDraft } from '../../model/employees/draft';
import { missingEmployeeRoles, readDraft } from '../../model/employees/draft';
import { EMPLOYEE_ROLES } from '../../model/employees/types';
import type { Model } from '../../model/types';
import { EMPLOYEES_SHEET } from '../../sheets/employees/employees';
import { employeesIdOf, employeesKey } from '../../sheets/employees/input';
import { planned, requestOf } from '../../sheets/kind';
import { WorkbookError } from '../../workbook/excel/errors';
import type { Writing } from '../writing/useSheetWriting';

/** A draft, as it was `shown`, over its table as it stands `now`; refused when that lost people or a column in use. */
export function employeesWriting(
  shown: EmployeesDraft,
  now: EmployeesDraft | null,
  model: Model,
  language: Language,
): Writing {
  const isWhole = now !== null && EMPLOYEE_ROLES.every((role) => role in shown.columns === role in now.columns);
  if (!isWhole || missingEmployeeRoles(now).length > 0) throw new WorkbookError('employeesLost');
  const reading = readDraft(now);
  if (reading.employees.length === 0) throw new WorkbookError('employeesLost');
  return requestOf(model, [planned(EMPLOYEES_SHEET, { ...now, reading, language })]);
}

/** The lists whose sheets were written, and what these are called. */
export function writtenLists({ sheets }: Model): { id: string; sheet: string }[] {
  return sheets.flatMap(({ key, name }) => {
    const id = employeesIdOf(key);
    return id === null ? [] : [{ id, sheet: name }];
  });
}

/** Its sheet belongs to the workbook alone from then on, and no later write looks for it. */
export function withoutList(model: Model, id: string): Model {
  return { ...model, sheets: model.sheets.filter(({ key }) => key !== employeesKey(id)) };
}

export function sheetOfList({ id }: Pick<EmployeesDraft, 'id'>, { sheets }: Model): string | null {
  return sheets.find(({ key }) => key === employeesKey(id))?.name ?? null;
}
