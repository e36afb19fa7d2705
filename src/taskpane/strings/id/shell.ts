import type { shell as english } from '../en/shell';

/** What the pane says about the frame of the pane, in Indonesian. */
export const shell = {
  tabsLabel: 'Tampilan',
  tabSelection: 'Pilihan',
  tabWeights: 'Bobot',
  tabScorecard: 'Rapor',
  tabResult: 'Hasil',
  loadingModel: 'Membaca buku kerja…',

  cancelling: 'Membatalkan…',
  cancelled: 'Dibatalkan. Buku kerja kembali seperti semula.',
  editUndone: 'Diurungkan.',
  writingSheets: 'Menulis lembar…',
  wroteSheets: '{count} sel ditulis ke {sheets}.',
  sheetsUndone: 'Diurungkan: {sheets} kembali seperti semula.',
  overwriteTitle: 'Ganti sel-sel ini?',
  overwriteChanged: 'Ditulis oleh Timbang, lalu diubah orang:',
  overwriteForeign: 'Bukan tulisan Timbang, dan berada di tempat yang akan ditulisi:',
  overwriteReplace: 'Ganti',
  overwriteBeside: 'Tulis lembar baru',
  cellsAndMore: '{cells} dan {count} lagi',
  redo: 'Ulangi',
  noLight: 'Tanpa nilai',

  teachWeigh: 'Tentukan yang penting',
  teachWeighText: 'Susun hierarki tujuan dan KPI, bandingkan berpasangan, dan dapatkan bobotnya.',
  teachWeighGo: 'Bobotkan',
  teachScore: 'Nilai kinerja',
  teachScoreText: 'Ubah tabel KPI menjadi rapor OMAX, CKP, atau NKO lengkap dengan lampunya.',
  teachScoreGo: 'Nilai',
  teachExample: 'Lihat contoh',
  teachExampleText: 'Contoh lengkap terbuka di lembar baru. Pilih sel, dan tab ini menjelaskan isinya.',
} satisfies Record<keyof typeof english, string>;
