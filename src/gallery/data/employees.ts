/** Lists of employees as they stand in sheets; all names and numbers are invented. */
import type { EmployeesDraft } from '../../model/employees/draft';
import { newEmployeesDraft } from '../../model/employees/draft';
import type { CellValue } from '../../model/types';
import type { Listing } from '../../taskpane/employees/useEmployees';
import { UNBROKEN } from './hierarchies';
import { NO_TABLE_LISTING } from './listing';

type Cells = readonly (readonly CellValue[])[];

const nothing = (): void => undefined;

export const NOT_LISTING: Omit<Listing, 'draft'> = {
  ...NO_TABLE_LISTING,
  setRole: nothing,
  setShares: nothing,
  setNp: nothing,
};

const HEADINGS = ['No', 'Nama Pegawai', 'NIP', 'CKP', 'Tugas tambahan', 'Perilaku (NP)'];
const NAMES = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gita', 'Hadi', 'Indra', 'Joko'];
const RESULTS = [108.98, 107.5, 107.5, 104.2, 103.1, 101.75, 100, 94.97, 94.97, 88.4];

export const people: Cells = [
  HEADINGS,
  ...NAMES.map((name, index): CellValue[] => {
    return [index + 1, name, `19800101 2010${index}`, RESULTS[index] ?? 100, index === 2 ? 1 : '', 90];
  }),
];

export const wrongPeople: Cells = [
  HEADINGS,
  [1, 'Ani', 'A1', 'sakit', '', 90],
  [2, UNBROKEN, 'A2', 1089.8, '', 90],
  [3, 'Citra', 'A3', 0.97, '', 91],
  [4, 'Dewi', 'A4', '', '', 91],
  ['', '', '', 98, '', 91],
  [6, 'Fitri', 'A4', 98, '', 91],
];

export const unclearPeople: Cells = [
  ['Nama', 'Nilai kinerja', 'Kinerja 2025', 'Hasil'],
  ['Ani', 101, 99, 90],
];

export function listOf(cells: Cells, below: Cells = []): EmployeesDraft {
  const area = { sheet: 'Pegawai 2026', row: 3, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newEmployeesDraft({ area, cells, below }, 'people');
  if (!draft) throw new Error('No headings in the list.');
  return draft;
}
