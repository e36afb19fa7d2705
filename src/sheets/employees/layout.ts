/** Where everything stands on the sheet of employees. */
import type { ValueRole } from '../../model/employees/types';
import { SHARE_KEYS, VALUE_ROLES } from '../../model/employees/types';
import type { Body } from '../body';
import { cellAddress } from '../address';
import { absoluteCells, bodyOf } from '../body';
import type { Say } from '../say';
import { inLanguage } from '../say';
import type { WatchedList } from './asWritten';
import type { EmployeesInput } from './input';

/** The line above says whether the sheet is behind, as on a scorecard; the one directly above how many there are. */
const HEADING_ROW = 6;

export type Key = 'person' | 'number' | ValueRole | 'skp' | 'nkp' | 'npkp' | 'rating' | 'status' | 'remark' | 'kept';

/** The rows of the table below the people. */
const COUNTED = ['best', 'average', 'below', 'without', 'unread'] as const;
export type Counted = (typeof COUNTED)[number];
type CountColumn = 'byShare' | 'count' | 'edge';
const COUNT_COLUMNS: readonly CountColumn[] = ['byShare', 'count', 'edge'];

export interface EmployeesLayout {
  readonly input: EmployeesInput;
  readonly list: WatchedList;
  readonly say: Say;
  readonly body: Body<Key>;
  readonly headingRow: number;
  readonly countsRow: number;
  /** Rows, as Excel counts. */
  readonly summary: number;
  readonly ties: number;
  readonly shares: number;
  readonly notes: number;
  /** The first of three columns that the tables below use for numbers, from 0. */
  readonly numbers: number;
  /** $C$12: a cell of the summary. */
  count(of: Counted, column: CountColumn): string;
  /** $C$20 */
  share(key: (typeof SHARE_KEYS)[number]): string;
}

export function employeesLayout(input: EmployeesInput): EmployeesLayout {
  const { columns, reading } = input;
  const keys: Key[] = [
    ...(columns.name === undefined ? [] : (['person'] as const)),
    ...(columns.number === undefined ? [] : (['number'] as const)),
    ...VALUE_ROLES.filter((role) => columns[role] !== undefined || role === 'results' || role === 'behaviour'),
    'skp',
    'nkp',
    'npkp',
    'rating',
    'status',
    'remark',
    'kept',
  ];
  const body = bodyOf(keys, HEADING_ROW + 1, reading.employees.length);
  const summary = body.last + 2;
  const ties = summary + COUNTED.length + 1;
  const shares = ties + 3;
  const numbers = body.column('results');
  const cell = (row: number, column: number): string => absoluteCells(cellAddress(row - 1, column));
  return {
    input,
    list: listOf(input),
    say: inLanguage(input.language),
    body,
    headingRow: HEADING_ROW,
    countsRow: HEADING_ROW - 1,
    summary,
    ties,
    shares,
    notes: shares + SHARE_KEYS.length + 2,
    numbers,
    count: (of, column) => cell(summary + 1 + COUNTED.indexOf(of), numbers + COUNT_COLUMNS.indexOf(column)),
    share: (key) => cell(shares + 1 + SHARE_KEYS.indexOf(key), numbers),
  };
}

/** Who it is: the name, or the number where there is none. */
export function labelOf({ body }: EmployeesLayout): 'person' | 'number' {
  return body.has('person') ? 'person' : 'number';
}

function listOf({ table, columns, reading, below }: EmployeesInput): WatchedList {
  const given = (some: readonly (number | undefined)[]): number[] => some.filter((column) => column !== undefined);
  return {
    table,
    rows: reading.employees.map(({ row }) => row),
    labels: given([columns.name, columns.number]),
    used: given(Object.values(columns)),
    below,
  };
}
