import { alternatives } from './id/alternatives';
import { cases } from './id/cases';
import { coding } from './id/coding';
import { satisfaction } from './id/satisfaction';
import { change } from './id/change';
import { diagram } from './id/diagram';
import { employees } from './id/employees';
import { feedback } from './id/feedback';
import { hierarchy } from './id/hierarchy';
import { improvement } from './id/improvement';
import { judgments } from './id/judgments';
import { map } from './id/map';
import { manual } from './id/manual';
import { offices } from './id/offices';
import { pathModel } from './id/pathModel';
import { periods } from './id/periods';
import { profile } from './id/profile';
import { repair } from './id/repair';
import { result } from './id/result';
import { scorecard } from './id/scorecard';
import { selection } from './id/selection';
import { shell } from './id/shell';
import { survey } from './id/survey';
import { validation } from './id/validation';
import type { FirstStrings } from './en';

/** Every sentence of the pane in Indonesian. */
export const id: FirstStrings = {
  ...shell,
  ...hierarchy,
  ...judgments,
  ...alternatives,
  ...scorecard,
  ...result,
  ...map,
  ...offices,
  ...change,
  ...cases,
  ...improvement,
  ...periods,
  ...manual,
  ...employees,
  ...feedback,
  ...coding,
  ...pathModel,
  ...satisfaction,
  ...diagram,
  ...profile,
  ...survey,
  ...validation,
  ...repair,
  ...selection,

  appName: 'Timbang',
  loading: 'Membaca pilihan…',
  selectionLabel: 'Pilihan',
  guide: 'Panduan',

  matrixSelected: 'Matriks berpasangan {size}\u00a0×\u00a0{size}',
  wrongMatrixSelected: 'Tampaknya matriks berpasangan {size}\u00a0×\u00a0{size}, tetapi ada penilaian yang belum benar',
  partOfMatrix: 'Bagian dari matriks berpasangan {size}\u00a0×\u00a0{size}',
  partOfMatrixHint: 'Pilih seluruh {area} untuk melihat bobotnya.',
  selectMatrix: 'Pilih matriksnya',
  levelsOne: 'Satu level OMAX',
  levelsMany: '{count} level OMAX',
  indicesOne: 'Satu indeks',
  indicesMany: '{count} indeks',
  errorsSelected: 'Hanya galat di sini',
  reasonNoNumbers: 'Sel-sel ini tidak memuat angka.',
  onlyErrors: '{cell} berisi {value}. Perbaiki rumusnya atau ketikkan angka.',
  reasonMostlyText:
    'Tabel dengan nama dan satuan: ‘Nilai kinerja’ memakainya utuh; untuk bobot atau lampu, pilih penilaiannya saja atau kolom nilainya saja.',
  reasonShares: 'Angka-angka ini berjumlah 1: tampaknya bobot, bukan nilai.',
  reasonDates: 'Tanggal tidak dibobot dan tidak diwarnai.',
  reasonBeyondScales:
    'Level berada di antara 0 dan 10, indeks di antara 0 dan 120; sebagian angka ini di luarnya. Bagi indeks 0 sampai 1000 dengan 100.',
  levelsAboveTen:
    'Sebagian angka ini di atas 10, padahal level berakhir di sana. Bagi indeks 0 sampai 1000 dengan 100, atau warnai sebagai indeks.',
  scoresLikeFractions:
    'Semua angka ini paling tinggi 1,5. Bila berupa pecahan, seperti 1,05 untuk 105%, kalikan dulu dengan 100.',
  percentsMixed:
    'Sebagian berupa persen dan sebagian angka biasa, atau teksnya memakai dua tanda desimal: tidak ada batas yang cocok untuk semuanya. Beri satu format angka, atau warnai tiap jenis sendiri.',
  percentsAsIndices: 'Persen diwarnai sebagai indeks: 95% adalah 95. Kuning mulai 80%, hijau mulai 100%.',
  reasonTooLarge:
    'Tab ini melihat {limit} sel terisi; yang dipilih lebih banyak. Pilih lebih sedikit, atau buka tab yang sesuai: jawaban responden di Bobot, daftar di Kartu skor dan Hasil.',
  judgmentsMissingOne: 'Satu pasangan belum dibandingkan; diperkirakan dari yang lain.',
  judgmentsMissingMany: '{count} pasangan belum dibandingkan; diperkirakan dari yang lain.',

  method: 'Metode',
  methodEigenvector: 'Vektor eigen',
  methodEigenvectorHint: 'Vektor eigen utama Saaty, seperti yang dihitung Expert Choice.',
  methodGeometric: 'Rata-rata geometrik',
  methodGeometricHint: 'Rata-rata geometrik tiap baris; sama menurut baris maupun kolom.',
  methodColumn: 'Rata-rata kolom',
  methodColumnHint: 'Rata-rata kolom yang dinormalkan, seperti perhitungan manual di banyak skripsi.',
  methodBuckley: 'Fuzzy (Buckley)',
  methodBuckleyHint: 'Bilangan segitiga, rata-rata geometrik tiap baris. Konsistensinya konsistensi penilaian.',
  methodChang: 'Fuzzy (Chang)',
  methodChangHint: 'Bilangan segitiga, analisis extent. Bobotnya dapat 0, yang tidak berarti tidak penting.',
  fuzzyScale: 'Arti penilaian k',
  fuzzyScaleUnit: 'k − 1, k, k + 1; 9 menjadi 9, 9, 9',
  fuzzyScaleCapped: 'k − 1, k, k + 1; 9 menjadi 8, 9, 9',
  fuzzyScaleHalf: 'Setengah dari k − 1, k, k + 1',
  fuzzyWeight: 'Fuzzy',
  crispWeight: 'Tegas',
  fuzzyCaption: 'Bobot fuzzy di samping bobot vektor eigen',
  fuzzyZero:
    'Analisis extent memberi {items} bobot 0. Itu tidak berarti tidak penting, dan keputusannya dapat salah (Wang, Luo & Hua 2008). Metode Buckley tidak memberi 0.',
  item: 'Elemen',
  itemNumbered: 'Elemen {number}',
  weight: 'Bobot',
  weightByGeometric: 'Bobot (geometrik)',
  weightByColumn: 'Bobot (kolom)',
  rank: 'Urutan',
  weightsCaption: 'Bobot elemen yang dibandingkan',

  consistency: 'Konsistensi',
  consistent: 'Konsisten',
  consistentHint: 'Penilaian sudah selaras satu sama lain.',
  perfectlyConsistent: 'Konsisten penuh',
  nothingToCheck: 'Tidak ada yang perlu diperiksa',
  twoItems: 'Dua elemen selalu konsisten.',
  tooFewJudgments: 'Penilaian terlalu sedikit untuk diperiksa',
  tooFewJudgmentsHint: 'Belum ada yang dapat saling bertentangan. Bandingkan lebih banyak pasangan untuk memeriksanya.',
  slightlyInconsistent: 'Tidak konsisten, sedikit',
  slightlyInconsistentHint: 'Di atas batas lazim {limit}. Sering terjadi; tinjau lagi penilaian yang paling kuat.',
  inconsistent: 'Tidak konsisten',
  inconsistentHint: 'Jauh di atas batas lazim {limit}. Ada penilaian yang bertentangan; tinjau lagi.',
  ratioOfLimit: 'CR {ratio} · batas {limit}',
  consistencyHeading: 'CR',
  meterLabel: 'Rasio konsistensi {ratio}, batas {limit}',

  insertWeights: 'Sisipkan bobot',
  writesTo: 'Ditulis ke {area}',
  lookingForPlace: 'Mencari tempat kosong…',
  changeTarget: 'Ubah',
  targetLabel: 'Sel pertama',
  targetHint: "Alamat seperti H3 atau 'Lembar 2'!B2. {rows} × {columns} sel mulai dari sana harus kosong.",
  useSelectedCell: 'Pakai sel terpilih',
  useSelectedCellHint: 'Klik sebuah sel di lembar, lalu tekan “Pakai sel terpilih”.',
  useThisTarget: 'Pakai',
  cancel: 'Batal',

  bands: 'Batas warna',
  bandsOmax: 'Level OMAX',
  bandsIndex: 'Indeks',
  bandsExplained: 'Kuning mulai {yellow}, hijau mulai {green}',
  countsTitle: 'Pada sel terpilih',
  fromUp: '{from} ke atas',
  fromBelow: '{from} sampai di bawah {below}',
  below: 'di bawah {below}',
  notNumbers: 'Bukan angka',
  notNumbersHint: 'tidak diwarnai',
  applyLights: 'Pasang lampu',
  clearLights: 'Hapus',
  lightsHint: 'Warna dan ikon sebagai format bersyarat. Aturan buatan orang lain tetap ada.',

  teachTitle: 'Apa yang ingin Anda lakukan?',
  teachMatrix: 'Matriks berpasangan',
  teachMatrixText: 'Pilih matriks berpasangan, dengan atau tanpa nama elemen. Anda mendapat bobot dan konsistensinya.',
  teachLevels: 'Level OMAX',
  teachLevelsText: 'Pilih level dari 0 sampai 10. Kuning mulai dari 4, hijau dari 8.',
  teachIndices: 'Indeks',
  teachIndicesText: 'Pilih indeks dari 0 sampai 120. Kuning mulai dari 80, hijau dari 100.',
  showExample: 'Lihat contoh',

  undo: 'Urungkan',
  show: 'Tampilkan',
  wroteWeights: 'Bobot ditulis ke {area}.',
  wroteLights: 'Lampu terpasang di {area}.',
  lightsCleared: 'Lampu di {area} dihapus.',
  undone: 'Diurungkan: {area} kembali seperti semula.',
  sampleOpened: '“{title}” dibuka.',

  errorTitle: 'Tidak berhasil',
  dismiss: 'Tutup',
  errorNotOneRange: 'Beberapa area atau sebuah objek sedang dipilih. Pilih satu blok sel.',
  errorOtherWorkbook:
    'Buku kerja lain sedang di depan, atau sebuah objek terpilih di sini. Tidak ada yang diubah. Klik satu sel di buku kerja ini, lalu coba lagi.',
  errorEditing: 'Sebuah sel sedang disunting. Tekan Enter atau Esc di lembar dahulu.',
  errorProtected: 'Proteksi {sheets} aktif, jadi tidak ada yang diubah. Buka proteksinya (tab Tinjau), lalu coba lagi.',
  errorBookProtected:
    'Struktur buku kerja ini terproteksi: lembar tidak dapat ditambah atau dihapus, dan tidak ada yang diubah. Buka proteksinya (tab Tinjau), lalu coba lagi.',
  errorAccessDenied: 'Lembar atau buku kerja ini terproteksi. Buka proteksinya (tab Tinjau), lalu coba lagi.',
  errorNotAnAddress: '“{address}” bukan satu blok sel. Ketikkan alamat seperti H3.',
  errorNoSuchSheet: 'Lembar itu tidak ada di buku kerja ini. Periksa namanya.',
  errorGone: 'Yang dimaksud sudah tidak ada di buku kerja. Pilih lagi sel-selnya, lalu ulangi.',
  errorTableLost:
    'Tabel KPI beserta judul dan KPI-nya sudah tidak ada di lembar, jadi tidak ada yang ditulis. Pilih tabelnya, lalu tekan ‘Pakai tabel yang kini terpilih’.',
  errorColumnsLost:
    'Sudah tidak ditemukan di tabel KPI: {headings}. Tidak ada yang ditulis. Periksa kolomnya, lalu tulis lagi.',
  errorTooMuch: 'Itu lebih banyak daripada yang dapat ditangani Excel sekaligus. Pilih lebih sedikit sel.',
  errorOccupied: '{cell} tidak kosong. {area} harus kosong; pilih tempat lain.',
  errorOverlapsMatrix: '{area} menimpa sel asalnya. Pilih tempat lain.',
  errorOutsideSheet: 'Mulai {cell} tidak ada tempat lagi: lembar berakhir. Pilih tempat lain.',
  errorChangedSince: '{area} sudah berubah. Tidak ada yang diurungkan; pakai Urungkan dari Excel.',
  errorChangedMeanwhile:
    'Seseorang mengubah ‘{sheet}’ {cells} pada saat yang sama. Isinya tetap, dan tidak ada yang ditulis. Periksa, lalu coba lagi.',
  errorNothingToClear: 'Tidak ada lampu Timbang di {area}.',
  errorNothingToWeigh: 'Pilih dahulu matriks perbandingan berpasangan, atau satu sel di dalamnya.',
  errorNothingToColour: 'Pilih dahulu kolom level (0–10) atau indeks (0–120).',
  errorPartlyWritten:
    'Penulisan terhenti di tengah jalan ({message}) dan tidak dapat dibatalkan seluruhnya. Sudah ditulis: {sheets}. Periksa lembar itu, atau tutup tanpa menyimpan.',
  errorPartlyUndone:
    'Pengurungan berhenti di tengah jalan ({message}). Belum seperti semula: {sheets}. Periksa lembar itu, atau tutup tanpa menyimpan.',
  errorComputing: '{cell} masih dihitung. Tunggu sebentar, lalu coba lagi. Tidak ada yang diubah.',
  errorPlainChanged:
    'Buku kerja berubah sejak ini ditampilkan. Tidak ada yang ditulis; lihat lagi, lalu tekan sekali lagi.',
  errorPlainDiffers:
    'Rumus biasa akan menampilkan hasil lain daripada sekarang di {cells}. Semuanya seperti semula. ‘Nilai saja’ mempertahankan angkanya.',
  errorFileRefused: 'Salinan tidak dapat dibuat: {reason}',
  errorNotKept:
    'Berkas tidak menyimpan isian Timbang. Isian itu masih ada di panel ini, yang mencoba lagi saat Anda kembali ke sini; jangan tutup buku kerja dulu.',
  errorNotRegistered:
    'Excel belum mengenal fungsi Timbang. Tidak ada yang diubah. Tunggu sebentar, lalu coba lagi; bila belum berhasil, tutup dan buka lagi buku kerja ini.',
  errorNewerModel:
    'Buku kerja ini disimpan oleh versi Timbang yang lebih baru. Perbarui add-in sebelum mengubahnya di sini.',
  errorNotSupported: 'Versi Excel ini terlalu lama untuk itu. Timbang memerlukan ExcelApi 1.12.',
  errorNotLoaded:
    'Sebagian Timbang tidak dapat dimuat. Tutup dan buka lagi buku kerjanya; jika tidak membantu, periksa koneksi.',
  errorUnexpected: 'Excel menolak: {message}. Bila sebagian sudah tertulis, pakai Urungkan dari Excel.',
};
