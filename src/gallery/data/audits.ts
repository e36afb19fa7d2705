/** Tables with errors and without, and what checking them comes to; all data are invented. */
import { auditing } from '../../model/audit/audit';
import { errorCellsIn } from '../../model/audit/errorCells';
import { finished } from '../../model/steps';
import type { CellValue } from '../../model/types';
import type { AuditedCells } from '../../taskpane/audit/audited';
import { UNBROKEN } from './hierarchies';

type Cells = readonly (readonly CellValue[])[];

/** A level at ten times its weight, two rows whose weights are exchanged, a light of another level, a total of other rows. */
const WRONG: Cells = [
  ['Kode', 'Indikator', 'Target', 'Realisasi', 'Level', 'Bobot', 'Nilai', 'Status'],
  ['F1a', 'Penerimaan pajak', 100, 96, 7.42, 0.2, 1.484, 'Kuning'],
  ['F1b', 'Efisiensi anggaran', 95, 97, 8.5, 0.1, 1, 'Hijau'],
  ['C1a', 'Kepuasan wajib pajak', 4.5, 4.3, 6.8, 0.05, 1.02, 'Kuning'],
  ['C1b', UNBROKEN, 30, 12, 8.9, 0.15, 0.445, 'Hijau'],
  ['I1a', 'Berkas selesai tepat waktu', 98, 91, 5.33, 0.25, 1.3325, 'Hijau'],
  ['L1a', 'Pegawai terlatih', 80, 76, 6.666, 0.25, 1.67, 'Kuning'],
  ['', 'Jumlah', '', '', '', 1, 7.45, ''],
];

const RIGHT: Cells = [
  ['Kode', 'Indikator', 'Target', 'Realisasi', 'Indeks', 'Bobot', 'Nilai'],
  ['A', 'Penerimaan', 100, 90, 90, 0.5, 45],
  ['B', 'Pelayanan', 80, 84, 105, 0.5, 52.5],
  ['C', 'Tata kelola', 'N/A', 'N/A', 'N/A', '', ''],
  ['', 'Jumlah', '', '', '', 1, 97.5],
];

const MATRIX: Cells = [
  ['', 'Biaya', 'Mutu', 'Waktu', 'Bobot'],
  ['Biaya', 1, 3, 5, 0.637],
  ['Mutu', 0.33, 1, 3, 0.258],
  ['Waktu', 0.2, 0.5, 1, 0.105],
];

const WORDS: Cells = [
  ['Rapat', 'Catatan'],
  ['Januari', 'Target disepakati'],
];

const BROKEN: Cells = [
  ['Kode', 'Level', 'Bobot', 'Nilai'],
  ['A', 8, 0.5, 4],
  ['B', '#N/A', 0.5, '#N/A'],
  ['C', 7, 0.2, 1.4],
];

function audited(sheet: string, cells: Cells, isHidden = false): AuditedCells {
  const area = { sheet, row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return { ...finished(auditing(cells, area)), area, isHidden, isLive: false, errors: errorCellsIn(cells, area) };
}

export const wrongTable = audited('Tabel 4.12', WRONG);
export const rightTable = audited('Ringkasan', RIGHT);
export const wordsTable = audited('Notulen', WORDS);
/** A sheet that Timbang wrote. */
const liveSheet: AuditedCells = { ...audited('Bobot global', WORDS), isLive: true };
export const wrongBook: readonly AuditedCells[] = [
  audited('Kriteria', MATRIX),
  wrongTable,
  audited('Kantor Wilayah Jawa Barat', BROKEN, true),
  rightTable,
  wordsTable,
  liveSheet,
];
