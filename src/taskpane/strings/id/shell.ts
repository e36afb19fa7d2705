import type { shell as english } from '../en/shell';

/** What the pane says about the frame of the pane, in Indonesian. */
export const shell = {
  tabsLabel: 'Tampilan',
  help: 'Bantuan',
  tabSelection: 'Pilihan',
  tabWeights: 'Bobot',
  tabScorecard: 'Kartu skor',
  tabResult: 'Hasil',
  loadingModel: 'Membaca buku kerja…',

  cancelling: 'Membatalkan…',
  cancelled: 'Dibatalkan. Buku kerja kembali seperti semula.',
  editUndone: 'Diurungkan.',
  writingSheets: 'Menulis lembar…',
  wroteSheets: '{count} sel ditulis ke {sheets}.',
  wroteManySheets: '{count} sel ditulis ke {number} lembar: {sheets}.',
  sheetsAndMore: '{sheets} dan {count} lagi',
  sheetsUndone: 'Diurungkan: {sheets} kembali seperti semula.',
  sheetsRemovedOne: 'Diurungkan: lembar {removed} dihapus lagi.',
  sheetsRemovedMany: 'Diurungkan: lembar {removed} dihapus lagi semuanya.',
  sheetsUndoneAndRemoved: 'Diurungkan: {removed} dihapus lagi, {sheets} kembali seperti semula.',
  overwriteTitle: 'Ganti sel-sel ini?',
  overwriteChanged: 'Ditulis oleh Timbang, lalu diubah orang:',
  overwriteForeign: 'Bukan tulisan Timbang, dan berada di tempat yang akan ditulisi:',
  overwriteReplace: 'Ganti',
  overwriteBeside: 'Tulis lembar baru',
  protectedTitle: 'Tulis lembar baru saja?',
  protectedSheets:
    'Proteksi {sheets} aktif, jadi tidak ada yang dapat diganti di sana. Buka proteksinya (tab Tinjau), lalu coba lagi, atau tulis lembar baru.',
  cellsAndMore: '{cells} dan {count} lagi',
  refusedFrozen: 'Excel menolak membekukan baris judul.',
  refusedPage: 'Excel menolak pengaturan cetak.',
  refusedFront: 'Excel tidak menampilkan lembarnya di depan.',
  refusedNotes: 'Excel menolak catatan.',
  refusedLinks: 'Excel menolak tautan.',
  refusedProtection: 'Excel menolak memproteksi lembarnya.',
  redo: 'Ulangi',
  noLight: 'Tanpa nilai',

  findingRenamed: 'Lembar ‘{from}’ kini bernama ‘{to}’; Timbang mengikutinya.',
  findingDeleted:
    'Lembar ‘{sheet}’ sudah tidak ada. Penilaiannya tersimpan di sini; tulis lagi lembarnya bila diperlukan.',
  findingEdited: '‘{sheet}’: {cells} diubah dengan tangan. Penulisan ulang lembar akan bertanya sebelum menggantinya.',
  findingLabel:
    '‘{sheet}’ {cell}: {item} di sana bernama “{found}”. Penilaiannya tetap untuk {item}; ganti namanya di sini.',
  findingShape: '‘{sheet}’: baris atau kolom tabel {item} sudah berubah. Tabel itu tidak dibaca; tulis lagi lembarnya.',
  findingNotAJudgment:
    '‘{sheet}’ {cell}: “{found}” bukan penilaian. Ketikkan 1/9 sampai 9; penilaian sebelumnya tetap dipakai.',
  findingNotAWeight:
    '‘{sheet}’ {cell}: “{found}” bukan bobot. Ketikkan angka di atas 0; bobot sebelumnya tetap dipakai.',
  findingContradiction:
    '‘{sheet}’: {cell} dan {other} menilai pasangan yang sama tetapi berbeda. Kosongkan satu; penilaian sebelumnya tetap dipakai.',
  findingManyMarks:
    '‘{sheet}’, baris {row}: {marks} sel ditandai. Sisakan satu tanda; penilaian sebelumnya tetap dipakai.',

  teachWeigh: 'Tentukan yang penting',
  teachWeighText: 'Susun hierarki tujuan dan KPI, bandingkan berpasangan, dan dapatkan bobotnya.',
  teachScore: 'Nilai kinerja',
  teachScoreText: 'Ubah tabel KPI, atau tabel kosong yang Anda isi, menjadi kartu skor OMAX, CKP, atau NKO.',
  auditBook: 'Periksa buku kerja ini',
  auditBookText: 'Hitung ulang tabelnya dan lihat yang tidak cocok, sebelum Anda mengirimnya.',
  auditTable: 'Periksa tabel ini',
  auditTableText: 'Hitung ulang angkanya dan lihat yang tidak cocok.',
  teachTemplate: 'Mulai dari templat',
  teachTemplateText: 'Formulir kosong yang menghitung saat diisi: masing-masing terbuka sebagai buku kerja sendiri.',
  openTemplate: 'Buka',
  templateMissing: 'Templat tidak termuat. Periksa sambungan, lalu coba lagi.',
  teachExample: 'Lihat contoh',
  teachExampleText: 'Contoh lengkap terbuka di lembar baru. Pilih sel, dan tab ini menjelaskan isinya.',

  citeTimbang: 'Kutip Timbang',
  withoutAddIn: 'Jadikan tanpa add-in',
  withoutAddInText: 'Rumus Excel biasa atau nilai sebagai ganti rumus Timbang, bagi yang tidak memilikinya.',
  withoutAddInOpen: 'Lihat yang berubah',
  leavePortable: 'Kembali',
} satisfies Record<keyof typeof english, string>;
