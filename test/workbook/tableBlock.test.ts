/** One cell clicked means its whole table: also what goes on below blank rows, and never another table. */
import type { CellValue } from '../../src/model/types';
import { newDraft } from '../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../src/model/types';
import { areaAddress } from '../../src/sheets/address';
import { tableAround } from '../../src/workbook/reading/tableBlock';

const HEADINGS = ['Kode', 'IKU', 'Bobot', 'Target', 'Realisasi'];
const kpi = (code: string, realization: CellValue = 90): CellValue[] => [
  code,
  `Kinerja ${code}`,
  0.1,
  100,
  realization,
];
const BLANK = ['', '', '', '', ''];
const line = (text: string): CellValue[] => [text, '', '', '', ''];

/** The table around a cell of a sheet that begins at A1, as the pane takes it. */
function around(sheet: CellValue[][], row: number, column = 1) {
  const width = Math.max(...sheet.map((cells) => cells.length));
  const cells = sheet.map((one) => [...one, ...Array<CellValue>(width - one.length).fill('')]);
  const formats = cells.map((one) => one.map(() => 'General'));
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns: width };
  const table = tableAround({ area, cells, formats }, { row: row - 1, column });
  const source = table && sourceOf(table.area, table.cells, table.formats);
  const codes = source && evaluate(source, newDraft(source, 'x', '').scorecard, EMPTY_MODEL).kpis.map(({ key }) => key);
  return { place: table && areaAddress(table.area), codes, title: source?.found.title };
}

describe('one cell in a table with blank rows', () => {
  const sections = [
    line('A. Perspektif Keuangan'),
    HEADINGS,
    kpi('1a'),
    kpi('1b'),
    kpi('1c'),
    BLANK,
    line('B. Perspektif Pelanggan'),
    kpi('2a'),
    kpi('2b'),
    BLANK,
    BLANK,
    line('C. Perspektif Proses'),
    BLANK,
    kpi('3a'),
    kpi('3b'),
  ];

  test.each([2, 4, 7, 8, 12, 15])('takes all of it, whichever row is clicked: %d', (row) => {
    expect(around(sections, row, 0)).toMatchObject({
      place: 'A1:E15',
      codes: ['1a', '1b', '1c', '2a', '2b', '3a', '3b'],
    });
  });

  test('takes sections that say the headings once more below their perspective', () => {
    const sheet = [
      line('Perspektif Keuangan'),
      HEADINGS,
      kpi('1a'),
      BLANK,
      line('Perspektif Pelanggan'),
      HEADINGS,
      kpi('2a'),
    ];
    expect(around(sheet, 3)).toMatchObject({ place: 'A1:E7', codes: ['1a', '2a'] });
    expect(around(sheet, 7)).toMatchObject({ place: 'A1:E7', codes: ['1a', '2a'] });
  });

  test('takes neither notes nor a legend below', () => {
    const notes = [line('Keterangan'), line('Hijau'), ['Kuning', '80 s.d. 100', '', '', '']];
    expect(around([HEADINGS, kpi('1a'), kpi('1b'), BLANK, ...notes], 2)).toMatchObject({
      place: 'A1:E3',
      codes: ['1a', '1b'],
    });
  });

  test('does not take another table with its own headings, also below a title of its own', () => {
    const other = [['Kode', 'Nama sasaran', 'Bobot', 'Tahun', 'Target'], kpi('9a'), kpi('9b')];
    const plain = [HEADINGS, kpi('1a'), kpi('1b'), BLANK, ...other];
    expect(around(plain, 2)).toMatchObject({ place: 'A1:E3', codes: ['1a', '1b'] });
    expect(around(plain, 6).place).toBe('A5:E7');
    const titled = [HEADINGS, kpi('1a'), kpi('1b'), BLANK, line('Tabel 2. Sasaran'), ...other];
    expect(around(titled, 2)).toMatchObject({ place: 'A1:E3', codes: ['1a', '1b'] });
  });

  test('does not take the table of the next office, which has the same headings', () => {
    const total = ['', 'Total', 0.2, '', ''];
    const office = (name: string, code: string) => [line(name), HEADINGS, kpi(`${code}a`), kpi(`${code}b`), total];
    const sheet = [...office('Kantor Satu', '1'), BLANK, ...office('Kantor Dua', '2')];
    expect(around(sheet, 3)).toMatchObject({ place: 'A1:E5', codes: ['1a', '1b'] });
    expect(around(sheet, 9)).toMatchObject({ place: 'A7:E11', codes: ['2a', '2b'] });
  });

  test('takes sections that end in totals of their own, and no calculation below a total', () => {
    const subtotal = (sum: number): CellValue[] => ['', 'Jumlah', sum, '', ''];
    const one = [HEADINGS, line('A. Keuangan'), kpi('1a'), kpi('1b'), subtotal(0.2), BLANK];
    const sheet = [...one, line('B. Pelanggan'), kpi('2a'), subtotal(0.1)];
    expect(around(sheet, 3)).toMatchObject({ place: 'A1:E9', codes: ['1a', '1b', '2a'] });
    expect(around([...one, kpi('9a')], 3)).toMatchObject({ place: 'A1:E5', codes: ['1a', '1b'] });
  });

  test('takes nothing beyond three blank rows by itself', () => {
    const sheet = [HEADINGS, kpi('1a'), kpi('1b'), BLANK, BLANK, BLANK, kpi('1c')];
    expect(around(sheet, 2)).toMatchObject({ place: 'A1:E3', codes: ['1a', '1b'] });
  });

  test('keeps tables apart that stand side by side', () => {
    const left = [HEADINGS, kpi('1a'), BLANK, kpi('1b')];
    const right = [HEADINGS, kpi('8a'), kpi('8b'), kpi('8c')];
    const sheet = left.map((cells, row) => [...cells, '', ...(right[row] ?? BLANK)]);
    expect(around(sheet, 2)).toMatchObject({ place: 'A1:E4', codes: ['1a', '1b'] });
    expect(around(sheet, 3, 7)).toMatchObject({ place: 'G1:K4', codes: ['8a', '8b', '8c'] });
  });

  test('takes the title above a blank row with it', () => {
    const sheet = [line('Kinerja triwulan II 2026'), line('Kantor Contoh'), BLANK, HEADINGS, kpi('1a'), kpi('1b')];
    const whole = { place: 'A1:E6', title: 'Kinerja triwulan II 2026' };
    expect(around(sheet, 5)).toMatchObject(whole);
    expect(around(sheet, 1, 0)).toMatchObject(whole);
  });
});
