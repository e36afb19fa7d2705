/** The list of employees that is being set up in the pane: its table, what its columns hold, and the shares. */
import type { Area } from '../area';
import { followedColumns, keptColumns } from '../followedColumns';
import type { CellValue } from '../types';
import { employeeTable, readEmployees } from './read';
import type { EmployeeColumns, EmployeeReading, EmployeeRole, EmployeeShares, EmployeeTable, NpSource } from './types';
import { EMPLOYEE_ROLES } from './types';
import { CUSTOMARY_SHARES } from './values';

type Rows = readonly (readonly CellValue[])[];

/** A table in the sheet, with the rows that stand below it. */
export interface ListInSheet {
  readonly area: Area;
  readonly cells: Rows;
  readonly below: Rows;
}

export interface EmployeesDraft {
  readonly id: string;
  readonly table: EmployeeTable;
  readonly below: Rows;
  readonly columns: EmployeeColumns;
  /** Guessed, and by no clear word; what a person says is sure. */
  readonly unsure: readonly EmployeeRole[];
  readonly shares: EmployeeShares;
  /** Where the behaviour comes from, in place of a column. */
  readonly np: NpSource | null;
}

/** Null where no row names the columns. */
export function newEmployeesDraft({ area, cells, below }: ListInSheet, id: string): EmployeesDraft | null {
  const table = employeeTable(area, cells);
  if (table === null) return null;
  const { columns, unsure } = table.headings;
  return { id, table, below, columns, unsure, shares: CUSTOMARY_SHARES, np: null };
}

/** The draft over its table as it stands now; null when the headings of its columns are gone. */
export function followedEmployees(draft: EmployeesDraft, { area, cells, below }: ListInSheet): EmployeesDraft | null {
  const table = employeeTable(area, cells);
  if (table === null) return null;
  const [before, now] = [draft.table.headings.texts, table.headings.texts];
  const columns = followedColumns(EMPLOYEE_ROLES, draft.columns, before, now);
  return { ...draft, table, below, columns };
}

/** With the columns that the sheet of the list says, "3|CKP" each or '', "360|<id>" for a form, and its shares. */
export function reopenedEmployees(
  draft: EmployeesDraft,
  columns: readonly CellValue[],
  shares: readonly CellValue[],
): EmployeesDraft {
  const found = keptColumns(EMPLOYEE_ROLES, columns, draft.table.headings.texts);
  const typed = (position: number, customary: number): number => {
    const share = shares[position];
    return typeof share === 'number' && share > 0 && share <= 1 ? share : customary;
  };
  const { results, skp, best, below } = CUSTOMARY_SHARES;
  const np = /^360\|(.+)$/.exec(String(columns[EMPLOYEE_ROLES.indexOf('behaviour')] ?? ''))?.[1];
  return {
    ...draft,
    ...(Object.keys(found).length > 0 && { columns: found, unsure: [] }),
    shares: { results: typed(0, results), skp: typed(1, skp), best: typed(2, best), below: typed(3, below) },
    np: np === undefined ? null : { id: np, values: [] },
  };
}

/** What a column holds, by the person's word; null takes its role away. A role belongs to one column. */
export function withEmployeeRole(draft: EmployeesDraft, index: number, role: EmployeeRole | null): EmployeesDraft {
  const others = Object.entries(draft.columns).filter(([key, column]) => column !== index && key !== role);
  const columns: EmployeeColumns = Object.fromEntries([...others, ...(role === null ? [] : [[role, index]])]);
  const unsure = draft.unsure.filter((one) => one !== role && columns[one] !== undefined);
  return { ...draft, columns, unsure, ...(role === 'behaviour' && { np: null }) };
}

/** The behaviour from a 360° form, and no longer from a column; null brings back what the heading says. */
export function withNp(draft: EmployeesDraft, np: NpSource | null): EmployeesDraft {
  const { behaviour, ...columns } = draft.columns;
  if (np !== null) return { ...draft, columns, np, unsure: draft.unsure.filter((role) => role !== 'behaviour') };
  const said = behaviour ?? draft.table.headings.columns.behaviour;
  const isFree = said !== undefined && !Object.values(columns).includes(said);
  return { ...draft, np, columns: isFree ? { ...columns, behaviour: said } : columns };
}

export function employeeRoleAt({ columns }: EmployeesDraft, index: number): EmployeeRole | null {
  return EMPLOYEE_ROLES.find((role) => columns[role] === index) ?? null;
}

/** Without these nothing is computed; either of name and number says who it is. */
export function missingEmployeeRoles({ columns, np }: EmployeesDraft): EmployeeRole[] {
  const isNamed = columns.name !== undefined || columns.number !== undefined;
  const needed = (['results', 'behaviour'] as const).filter(
    (role) => columns[role] === undefined && (role === 'results' || np === null),
  );
  return [...(isNamed ? [] : (['name'] as const)), ...needed];
}

export function readDraft({ table, columns, np }: EmployeesDraft): EmployeeReading {
  return readEmployees(table, columns, np);
}

/** Employees that stand below the table: how many, and of how many rows the table is with them. */
export function addedEmployees({ table, below, columns }: EmployeesDraft): { count: number; rows: number } | null {
  if (below.length === 0) return null;
  const { employees } = readEmployees({ ...table, cells: [...table.cells, ...below] }, columns);
  const added = employees.filter(({ row }) => row >= table.cells.length);
  const last = added.at(-1);
  return last === undefined ? null : { count: added.length, rows: last.row + 1 };
}
