import type { repair as english } from '../en/repair';

/** What the pane says about formulas that Excel did not understand, in Indonesian. */
export const repair = {
  repairTitle: 'Perbaiki rumus',
  repairText:
    'Excel menampilkan #NAME? untuk fungsi yang belum dikenalnya saat buku kerja dibuka, dan terus begitu. Menulis ulang rumusnya memperbaikinya; isi rumus tidak berubah.',
  repairFoundOne: 'Satu rumus Timbang di {sheets} menampilkan #NAME? atau nama yang rusak.',
  repairFoundMany: '{count} rumus Timbang menampilkan #NAME? atau nama yang rusak: {sheets}.',
  repairOnSheetOne: '{sheet}: satu rumus',
  repairOnSheetMany: '{sheet}: {count} rumus',
  repairLook: 'Lihat',
  repairReading: 'Memeriksa rumus…',
  repairNone: 'Tidak ada rumus Timbang yang rusak di lembar yang dapat ditulisi.',
  repairCut: 'Buku kerja ini besar: belum semuanya diperiksa.',
  repairProtected: 'Diproteksi, jadi dibiarkan: {sheets}. Buka proteksinya (tab Tinjau), lalu perbaiki lagi.',
  repairUnknown: 'Versi Timbang ini tidak memiliki fungsi itu: {cells}. Perbarui add-in.',
  repairUnknownCell: '{name} di ‘{sheet}’ {cell}',
  repairOne: 'Perbaiki satu rumus',
  repairMany: 'Perbaiki {count} rumus',
  repairing: 'Memperbaiki rumus…',
  repairedOne: 'Satu rumus diperbaiki.',
  repairedMany: '{count} rumus diperbaiki.',
  repairStill: 'Sudah ditulis ulang, tetapi tetap #NAME?: {cells}. Ada nama lain di dalamnya yang tidak dikenal Excel.',
  repairRefused:
    'Excel menolak menulis {cells}, mungkin bagian dari larik. Masukkan lagi dengan tangan; larik dengan Ctrl+Shift+Enter.',
  repairUndone: 'Diurungkan: rumusnya seperti semula.',
} satisfies Record<keyof typeof english, string>;
