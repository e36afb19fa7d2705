import type { result as english } from '../en/result';

/** What the pane says about the result, in Indonesian. */
export const result = {
  resultEmpty: 'Tulis scorecard dahulu: nilai akhir, apa yang paling membantu, dan simulasi akan tampil di sini.',
  noWeight: 'tanpa bobot',
  noTotal: 'Belum ada nilai akhir: sebagian KPI belum dapat dinilai.',
  verdictGreen: '{light}, {margin} di atas batas kuning',
  verdictBelow: '{light}, {distance} di bawah {next}',
  kpiCounts: 'KPI menurut lampu',
  countNone: '{count} tanpa data',
  kpiScores: 'Nilai dan lampu tiap KPI',
  level: 'Level',
  index: 'Indeks',
  light: 'Lampu',
} satisfies Record<keyof typeof english, string>;
