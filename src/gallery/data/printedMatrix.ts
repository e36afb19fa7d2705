/** An Objective Matrix as theses print it, with numbers that do not follow from its anchors; all data are invented. */
import type { CellValue } from '../../model/types';
import { printedTable } from '../../taskpane/scorecard/turnedTable';
import type { PrintedTable } from '../../taskpane/scorecard/turnedTable';

const LADDERS: readonly (readonly CellValue[])[] = [
  [100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50],
  [24, 23.43, 22.86, 22.29, 21.71, 21.14, 10.57, 20, 17.33, 14.67, 12],
  ['100%', '87,5%', '75%', '72,86%', '72,14%', '71,43%', '70,71%', '70%', '63,33%', '56,67%', '50%'],
];

const CELLS: CellValue[][] = [
  ['KPI', '', 'Pelanggan puas', 'Rapat koordinasi', 'Pegawai terlatih'],
  ['Performance', '', 87, 22, '81,25%'],
  ...Array.from({ length: 11 }, (_, row): CellValue[] => [
    row === 0 ? 'Score' : '',
    10 - row,
    ...LADDERS.map((ladder) => ladder[row] ?? ''),
  ]),
  ['Level', '', 7.4, 6.6, 8.5],
  ['Weight', '', 0.4, 0.3, 0.3],
  ['Value', '', 2.96, 1.98, 2.55],
];

function printed(): PrintedTable {
  const area = { sheet: 'Bab 4', row: 2, column: 1, rows: CELLS.length, columns: 5 };
  const table = printedTable({ area, cells: CELLS, formats: [] });
  if (!table) throw new Error('No printed matrix.');
  return table;
}

export const printedMatrixTable = printed();
