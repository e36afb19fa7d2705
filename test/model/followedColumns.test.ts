/** Columns with one heading keep their roles apart, in a list of employees and in answers. All data are invented. */
import {
  followedEmployees,
  newEmployeesDraft,
  reopenedEmployees,
  withEmployeeRole,
} from '../../src/model/employees/draft';
import type { ListInSheet } from '../../src/model/employees/draft';
import { followedFeedback, newFeedbackDraft, withFeedbackRole } from '../../src/model/feedback/draft';
import { reopenedFeedback } from '../../src/model/feedback/reopened';
import type { CellValue } from '../../src/model/types';

function listOf(cells: CellValue[][]): ListInSheet {
  return {
    area: { sheet: 'List', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
    cells,
    below: [],
  };
}

function existing<Draft>(draft: Draft | null): Draft {
  if (draft === null) throw new Error('no headings were found');
  return draft;
}

describe('employees', () => {
  const rows: CellValue[][] = [
    ['Nama', 'CKP', 'CKP', 'NP'],
    ['Ani', 90, 100, 80],
  ];
  const draft = withEmployeeRole(existing(newEmployeesDraft(listOf(rows), 'one')), 2, 'results');
  const columnsIn = (cells: CellValue[][]) => followedEmployees(draft, listOf(cells))?.columns;

  test('of two columns with one heading the order tells which is which', () => {
    expect(columnsIn(rows.map((row) => ['', ...row]))).toEqual({ name: 1, results: 3, behaviour: 4 });
    expect(columnsIn(rows.map((row) => [row[3] ?? '', ...row.slice(0, 3)]))).toEqual({
      name: 1,
      results: 3,
      behaviour: 0,
    });
  });

  test('a column that cannot be told from another leaves its role, one whose heading is retyped keeps it', () => {
    expect(columnsIn(rows.map((row) => row.toSpliced(1, 1)))).toEqual({ name: 0, behaviour: 2 });
    expect(
      columnsIn([
        ['Nama', 'CKP', 'Capaian', 'NP'],
        ['Ani', 90, 100, 80],
      ]),
    ).toEqual({ name: 0, results: 2, behaviour: 3 });
  });

  test('what the sheet keeps is found again where it stood, or by a heading of its own', () => {
    const reopened = (kept: CellValue[]) => reopenedEmployees(draft, kept, []).columns;
    expect(reopened(['0|Nama', '', '2|CKP', '', '', '3|NP'])).toEqual({ name: 0, results: 2, behaviour: 3 });
    expect(reopened(['1|Nama', '', '2|CKP', '', '', '4|NP'])).toEqual({ name: 0, behaviour: 3 });
    expect(reopened(['1|Nama', '', '3|CKP', '', '', '4|NP'])).toEqual({ name: 0, behaviour: 3 });
  });
});

describe('answers', () => {
  const headings = [
    'Penilai',
    'Pegawai yang dinilai',
    'Jenis penilai',
    'Pelayanan',
    'Integritas',
    'Integritas',
    'Komitmen',
  ];
  const rows: CellValue[][] = [
    [...headings, 'Disiplin', 'Kerja sama'],
    ['K', 'Ani', 'atasan', 91, 92, 93, 94, 95, 96],
  ];
  const draft = withFeedbackRole(existing(newFeedbackDraft(listOf(rows), 'one')), 5, 'integrity');

  test('of two columns with one heading the order tells which is which', () => {
    const moved = followedFeedback(draft, listOf(rows.map((row) => ['', ...row])));
    expect(moved?.columns).toEqual({
      rater: 1,
      ratee: 2,
      kind: 3,
      service: 4,
      integrity: 6,
      commitment: 7,
      discipline: 8,
      cooperation: 9,
    });
  });

  test('what the sheet keeps of a column that cannot be told from another is asked for', () => {
    const kept = ['1|Pegawai yang dinilai', '2|Jenis penilai', '0|Penilai', '3|Pelayanan', '6|Integritas'];
    const { columns } = reopenedFeedback(draft, { columns: kept, settings: [], people: [], officials: [] });
    expect(columns).toEqual({ ratee: 1, kind: 2, rater: 0, service: 3 });
  });
});
