/** A list of employees as it stands in a sheet: people, their results and their behaviour. */
import type { DecimalSign } from '../../engine/textNumbers';
import type { Area } from '../area';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';

/** What a column may hold: who it is, the results (CKP), what is added to them for the SKP, and the behaviour (NP). */
export const EMPLOYEE_ROLES = ['name', 'number', 'results', 'additional', 'creativity', 'behaviour'] as const;
export type EmployeeRole = (typeof EMPLOYEE_ROLES)[number];

export const VALUE_ROLES = ['results', 'additional', 'creativity', 'behaviour'] as const;
export type ValueRole = (typeof VALUE_ROLES)[number];

/** By role the column, from 0 within the table. */
export type EmployeeColumns = Readonly<Partial<Record<EmployeeRole, number>>>;

/** Where the headings of a list stand, and what they say its columns hold. */
export interface RoleHeadings<Role extends string> {
  /** From 0 within the cells. */
  readonly row: number;
  readonly rows: number;
  /** Of each column. */
  readonly texts: readonly string[];
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Roles that were guessed, and by no clear word. */
  readonly unsure: readonly Role[];
}
export type EmployeeHeadings = RoleHeadings<EmployeeRole>;

export interface EmployeeTable {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: EmployeeHeadings;
  /** Of the line above the headings; '' without one. */
  readonly period: string;
}

/** How the numbers of a column are read: plain numbers as points, or as fractions of 1, and texts by their sign. */
export interface ColumnReading {
  readonly isFraction: boolean;
  readonly sign: DecimalSign | null;
  /** Texts that say that there is no data, as they stand there. */
  readonly nothing: readonly string[];
}

export interface Employee {
  /** From 0 within the cells of the table. */
  readonly row: number;
  /** As the sheet counts. */
  readonly rowNumber: number;
  readonly name: string;
  readonly number: string;
  /** In points; null without data, or where it cannot be read. */
  readonly values: Readonly<Record<ValueRole, number | null>>;
  /** What cannot be read. */
  readonly problem: Remark | null;
}

export interface EmployeeReading {
  readonly employees: readonly Employee[];
  readonly columns: Readonly<Record<ValueRole, ColumnReading>>;
  /** What is wrong or in doubt, in the order of the rows. */
  readonly remarks: readonly Remark[];
}

/** Behaviour values (NP) that stand on a sheet of a 360° form, by the people there. */
export interface NpSource {
  /** Of the 360° form. */
  readonly id: string;
  readonly values: readonly { readonly person: string; readonly np: number | null }[];
}

/** Fractions of 1: of the results in the NKP and of the SKP in the NPKP, and of the people at either end. */
export interface EmployeeShares {
  readonly results: number;
  readonly skp: number;
  readonly best: number;
  readonly below: number;
}
export const SHARE_KEYS = ['results', 'skp', 'best', 'below'] as const satisfies readonly (keyof EmployeeShares)[];
