/** Lists of employees: read in many dresses, valued as study 001 prints it. Names are invented; so are other numbers. */
import {
  newEmployeesDraft,
  addedEmployees,
  missingEmployeeRoles,
  withEmployeeRole,
} from '../../../src/model/employees/draft';
import type { EmployeesDraft } from '../../../src/model/employees/draft';
import { findEmployeeHeadings, isEmployeeList } from '../../../src/model/employees/headings';
import { readEmployees } from '../../../src/model/employees/read';
import { CUSTOMARY_SHARES, employeeValues } from '../../../src/model/employees/values';
import type { CellValue } from '../../../src/model/types';

type Rows = CellValue[][];

const HEADINGS = ['No', 'Nama Pegawai', 'NIP', 'CKP', 'Tugas Tambahan', 'Kreativitas', 'Nilai Perilaku (NP)'];

function draftOf(cells: Rows, below: Rows = []): EmployeesDraft {
  const area = { sheet: 'Pegawai', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newEmployeesDraft({ area, cells, below }, 'one');
  if (draft === null) throw new Error('no headings were found');
  return draft;
}

const read = (cells: Rows) => {
  const { table, columns } = draftOf(cells);
  return readEmployees(table, columns);
};
const said = (cells: Rows): string[] => read(cells).remarks.map((one) => one.describe('en'));

describe('the headings', () => {
  test.each<[string, Rows, object, string[]]>([
    ['Indonesian', [HEADINGS], { name: 1, number: 2, results: 3, additional: 4, creativity: 5, behaviour: 6 }, []],
    [
      'English',
      [['Employee name', 'CKP', 'Additional tasks', 'Creativity', 'Behaviour']],
      { name: 0, results: 1, additional: 2, creativity: 3, behaviour: 4 },
      [],
    ],
    ['numbers instead of names', [['NIP', 'Nilai CKP', 'NP']], { number: 0, results: 1, behaviour: 2 }, []],
    [
      'two rows, the upper merged over two columns',
      [
        ['No', 'Nama', 'Nilai', '', 'Jabatan'],
        ['', '', 'CKP', 'Perilaku', ''],
        [1, 'Ani', 100, 90, 'Staf'],
      ],
      { name: 1, results: 2, behaviour: 3 },
      [],
    ],
    [
      'a title above',
      [
        ['DAFTAR NILAI PEGAWAI', '', ''],
        ['', '', ''],
        ['Nama', 'CKP', 'NP'],
      ],
      { name: 0, results: 1, behaviour: 2 },
      [],
    ],
    [
      'a word that is no clear one',
      [['Nama', 'Nilai kinerja', 'NP']],
      { name: 0, results: 1, behaviour: 2 },
      ['results'],
    ],
    ['two of one kind', [['Nama', 'CKP 2025', 'CKP 2026', 'NP']], { name: 0, results: 2, behaviour: 3 }, ['results']],
    [
      'results beside them',
      [['Nama', 'CKP', 'NP', 'NKP', 'Status', 'Bobot perilaku']],
      { name: 0, results: 1, behaviour: 2 },
      [],
    ],
  ])('%s', (_, cells, columns, unsure) => {
    const found = findEmployeeHeadings(cells);
    expect(found).toMatchObject({ unsure });
    expect(found?.columns).toEqual(columns);
  });

  test.each<[string, Rows]>([
    ['of KPIs', [['Kode', 'Indikator', 'Target', 'Realisasi', 'Bobot']]],
    ['of KPIs that are called so', [['Nama IKU', 'Target', 'Realisasi', 'Capaian']]],
    [
      'of a matrix',
      [
        ['', 'Ani', 'Budi'],
        ['Ani', 1, 3],
      ],
    ],
  ])('no list of employees: a table %s', (_, cells) => {
    expect(isEmployeeList(findEmployeeHeadings(cells)?.columns ?? {})).toBe(false);
  });

  test('a role goes where a person puts it, and is asked for where it is nowhere', () => {
    const draft = draftOf([
      ['Nama', 'Hasil', 'NP'],
      ['Ani', 100, 90],
    ]);
    expect(missingEmployeeRoles(draft)).toEqual(['results']);
    const given = withEmployeeRole(draft, 1, 'results');
    expect([missingEmployeeRoles(given), given.columns]).toEqual([[], { name: 0, behaviour: 2, results: 1 }]);
    expect(missingEmployeeRoles(withEmployeeRole(given, 0, null))).toEqual(['name']);
  });
});

describe('the rows', () => {
  test('totals, sections, blank rows, numbering, repeated headings and signatures are nobody', () => {
    const { employees } = read([
      HEADINGS,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['', 'Seksi Bank', '', '', '', '', ''],
      [1, 'Ani', 'A1', 100, 1, 3, 90],
      HEADINGS,
      [2, 'Budi', 'A2', 'N/A', '', '', ''],
      ['', '', '', '', '', '', ''],
      [3, 'Citra', 'A3', 99, '', '', 91],
      ['', 'Rata-rata', '', 99.5, '', '', 90.5],
      ['', '', '', '', '', '', ''],
      ['', 'Kepala Kantor', '', '', '', 'Pangkalpinang', ''],
    ]);
    expect(employees.map(({ name, rowNumber }) => [name, rowNumber])).toEqual([
      ['Ani', 4],
      ['Budi', 6],
      ['Citra', 8],
    ]);
    expect(employees[0]?.values).toEqual({ results: 100, additional: 1, creativity: 3, behaviour: 90 });
    expect(employees[1]?.values).toEqual({ results: null, additional: null, creativity: null, behaviour: null });
  });

  test('decimal commas, percents in texts and formats are points', () => {
    const texts = read([
      ['Nama', 'CKP', 'NP'],
      ['Ani', '108,98%', '92,89'],
      ['Budi', '97', '90,5'],
    ]);
    expect(texts.employees.map(({ values }) => [values.results, values.behaviour])).toEqual([
      [108.98, 92.89],
      [97, 90.5],
    ]);
    const fractions = [
      ['Nama', 'CKP', 'NP'],
      ['Ani', 1.05, 92],
      ['Budi', 0.97, 90],
    ];
    expect(read(fractions).employees.map(({ values }) => values.results)).toEqual([105, 97]);
    expect(said(fractions)).toEqual([
      'The numbers in "CKP" are all at most 1.5 and are read as percents: 1.05 is 105.',
    ]);
  });

  test('what cannot be read, who has no name and who stands there twice is said', () => {
    expect(
      said([
        ['Nama', 'CKP', 'NP'],
        ['Ani', 'sakit', 90],
        ['Budi', 1089.8, 90],
        ['Citra', 0.97, 90],
        ['', 98, 90],
        ['Dewi', 98, 90],
        ['dewi ', 97, 90],
      ]),
    ).toEqual([
      'Row 2: "sakit" in "CKP" is no number. Type a number, or leave the cell blank.',
      'Row 3: 1089.8 in "CKP" is outside 0 to 120. Correct it in the table.',
      'Row 4: 0.97 in "CKP" looks like a fraction of 1 beside points. Type it in points, as 95 for 95%.',
      'Row 5 has values but neither name nor number: it is not read.',
      '"Dewi" stands in rows 6, 7. All of them count; delete what is double.',
    ]);
  });

  test('the same name with other numbers is somebody else', () => {
    expect(
      said([
        ['Nama', 'NIP', 'CKP', 'NP'],
        ['Ani', 'A1', 98, 90],
        ['Ani', 'A2', 98, 90],
      ]),
    ).toEqual([]);
  });

  test('who was added below the table is offered', () => {
    const cells: Rows = [
      ['Nama', 'CKP', 'NP'],
      ['Ani', 100, 90],
    ];
    const below: Rows = [
      ['Budi', 99, 90],
      ['', '', ''],
      ['Kepala Kantor', '', ''],
    ];
    expect(addedEmployees(draftOf(cells, below))).toEqual({ count: 1, rows: 3 });
    expect(addedEmployees(draftOf(cells, [['Mengetahui', '', '']]))).toBeNull();
  });
});

describe('the values', () => {
  test('the treasurer of study 001, with the indicators in force and with those proposed', () => {
    const { rows } = employeeValues(
      read([
        ['Nama', 'CKP', 'NP'],
        ['Berlaku', 108.98, 92.89],
        ['Usulan', 94.97, 92.89],
      ]),
      CUSTOMARY_SHARES,
    );
    expect(rows.map(({ nkp, npkp, rating }) => [nkp?.toFixed(2), npkp?.toFixed(2), rating?.en])).toEqual([
      ['104.15', '102.54', 'Excellent'],
      ['94.35', '94.14', 'Excellent'],
    ]);
  });

  test('the SKP is the CKP with additional tasks and creativity', () => {
    const [row] = employeeValues(read([HEADINGS, [1, 'Ani', 'A1', 100, 1, 3, 90]]), CUSTOMARY_SHARES).rows;
    expect([row?.skp, row?.nkp, row?.npkp]).toEqual([104, 97, expect.closeTo(0.6 * 104 + 0.4 * 90, 10)]);
  });

  const people = (values: readonly CellValue[]): Rows => [
    ['Nama', 'CKP', 'NP'],
    ...values.map((value, index) => [`P${index + 1}`, value, 90]),
  ];

  test('ties at either end share the better status, and are named', () => {
    // 15 % of 10 is 1.5, rounded 2. Second and third are equal; so are eighth and ninth.
    const { rows, best, below, valued } = employeeValues(
      read(people([110, 108, 108, 106, 105, 104, 103, 95, 95, 90])),
      CUSTOMARY_SHARES,
    );
    expect(valued).toBe(10);
    expect(rows.map(({ status }) => status?.en)).toEqual([
      ...['Best', 'Best', 'Best'],
      ...['Average', 'Average', 'Average', 'Average', 'Average', 'Average'],
      'Below average',
    ]);
    expect([best.byShare, best.count, best.tied.map(({ name }) => name)]).toEqual([2, 3, ['P2', 'P3']]);
    expect([below.byShare, below.count, below.tied.map(({ name }) => name)]).toEqual([2, 1, ['P8', 'P9']]);
  });

  test('who has no value does not count, and nobody has a status while a row cannot be read', () => {
    const some = employeeValues(read(people([110, '', 108])), CUSTOMARY_SHARES);
    expect([some.valued, some.unread, some.rows[1]?.status]).toEqual([2, 0, null]);
    const waiting = employeeValues(read(people([110, 'sakit', 108])), CUSTOMARY_SHARES);
    expect([waiting.unread, ...waiting.rows.map(({ status }) => status)]).toEqual([1, null, null, null]);
    expect(waiting.best.tied).toEqual([]);
  });
});
