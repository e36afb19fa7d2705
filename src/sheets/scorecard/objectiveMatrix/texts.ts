/** The words on the Objective Matrix, and by which it is offered. */
import type { Localized } from '../../../engine/language';

export const OBJECTIVE_MATRIX_OFFER = {
  title: { en: 'Objective Matrix', id: 'Objective Matrix' },
  text: {
    en: 'A table for each perspective with its KPIs side by side: performance, the levels 10 to 0 with the one reached marked, level, weight and value. Written with the scorecard.',
    id: 'Satu tabel per perspektif dengan KPI berdampingan: realisasi, level 10 sampai 0 dengan level yang dicapai ditandai, level, bobot, dan nilai. Ditulis bersama kartu skornya.',
  },
} as const satisfies Record<string, Localized>;

export const MATRIX_TEXTS = {
  name: { en: 'Matrix', id: 'Matriks' },
  title: { en: 'Objective Matrix: {title}', id: 'Objective Matrix: {title}' },
  kpi: { en: 'KPI', id: 'KPI' },
  unit: { en: 'Unit', id: 'Satuan' },
  performance: { en: 'Performance', id: 'Realisasi' },
  levelOf: { en: 'Level {level}', id: 'Level {level}' },
  level: { en: 'Level', id: 'Level' },
  weight: { en: 'Weight', id: 'Bobot' },
  value: { en: 'Value', id: 'Nilai' },
  totalOf: { en: 'Total {name}', id: 'Total {name}' },
  others: { en: 'Without a perspective', id: 'Tanpa perspektif' },
  index: { en: 'Index', id: 'Indeks' },
  total: { en: 'Performance index (OMAX)', id: 'Indeks kinerja (OMAX)' },
  differs: {
    en: 'The scorecard has other rows than this sheet: write it again.',
    id: 'Kartu skor memuat baris lain daripada lembar ini: tulis ulang lembar ini.',
  },
  anchored: {
    en: 'Levels {levels} are the anchors of the KPI; the others lie in equal steps between them.',
    id: 'Level {levels} adalah nilai acuan KPI; level lain berjarak sama di antaranya.',
  },
  marked: {
    en: 'Marked: the highest level that the performance reaches in full. Level: where it lies between that and the next.',
    id: 'Ditandai: level tertinggi yang dicapai penuh. Level: letak realisasi di antara level itu dan yang berikutnya.',
  },
  markedWhole: {
    en: 'Marked: the highest level that the performance reaches in full; by the hurdle rule that is its level.',
    id: 'Ditandai: level tertinggi yang dicapai penuh; menurut aturan ambang itulah levelnya.',
  },
  lights: {
    en: 'Level: green from {green}, yellow from {yellow}, red below. Value = level × weight.',
    id: 'Level: hijau mulai {green}, kuning mulai {yellow}, merah di bawahnya. Nilai = level × bobot.',
  },
  live: {
    en: 'Every number follows the scorecard ‘{title}’ and its table.',
    id: 'Setiap angka mengikuti kartu skor ‘{title}’ dan tabelnya.',
  },
} as const satisfies Record<string, Localized>;
