/** The words on the sheet of several periods. */
import type { Localized } from '../../engine/language';

export const YEARS = {
  name: { en: 'Periods', id: 'Antarperiode' },
  nameOfYears: { en: 'Years', id: 'Antartahun' },
  titleOfYears: { en: 'Years side by side', id: 'Perbandingan antartahun' },
  year: { en: 'Year', id: 'Tahun' },
  title: { en: 'Periods side by side', id: 'Perbandingan antarperiode' },
  subtitle: {
    en: 'Live from the scorecards of the periods; their names are chosen in the pane.',
    id: 'Mengikuti kartu skor tiap periode; namanya dipilih di panel.',
  },
  period: { en: 'Period', id: 'Periode' },
  change: { en: 'Change', id: 'Perubahan' },
  achieved: { en: 'Achieved', id: 'Tercapai' },
  missed: { en: 'Not achieved', id: 'Tidak tercapai' },
  without: { en: 'Without data', id: 'Tanpa data' },
  new: { en: 'New', id: 'Baru' },
  dropped: { en: 'Dropped', id: 'Dihapus' },
  better: { en: 'Better when', id: 'Lebih baik bila' },
  up: { en: 'higher', id: 'lebih tinggi' },
  down: { en: 'lower', id: 'lebih rendah' },
  target: { en: 'on target', id: 'tepat target' },
  targets: { en: 'Target', id: 'Target' },
  realizations: { en: 'Realization', id: 'Realisasi' },
  changes: { en: 'Change of the realization', id: 'Perubahan realisasi' },
  verdicts: { en: 'Better or worse', id: 'Membaik atau memburuk' },
  gained: { en: 'Better', id: 'Membaik' },
  lost: { en: 'Worse', id: 'Memburuk' },
  same: { en: 'Unchanged', id: 'Tetap' },
  results: { en: 'Achieved or not', id: 'Tercapai atau tidak' },
  absent: {
    en: '–: not in the scorecard of that period. A blank has no data. Realizations in other units than the period before are not compared.',
    id: '–: tidak ada di kartu skor periode itu. Sel kosong belum ada datanya. Realisasi dengan satuan lain dari periode sebelumnya tidak dibandingkan.',
  },
  written: {
    en: 'Which indicators belong together and what is better for each is as it was when this sheet was written.',
    id: 'Pasangan indikator dan arah yang lebih baik untuk masing-masing adalah seperti saat lembar ini ditulis.',
  },
} as const satisfies Record<string, Localized>;
