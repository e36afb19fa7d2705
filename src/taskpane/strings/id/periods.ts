/** What the pane says of periods, in Indonesian. */
import type { periods as english } from '../en/periods';

export const periods: Record<keyof typeof english, string> = {
  periods: 'Periode',
  periodsText: 'Target dan realisasi per bulan atau per triwulan, menjadi satu nilai untuk kartu skor ini.',
  periodsOpen: 'Buka periode',
  periodsHow:
    'Lembar isian per periode. Dari lembar itu terbentuk tabel KPI dengan satu target dan satu realisasi untuk setiap KPI, atas periode yang sudah ada realisasinya.',
  grain: 'Periode',
  grainMonth: 'Bulan',
  grainQuarter: 'Triwulan',
  grainSemester: 'Semester',
  grainYear: 'Tahun',
  firstYear: 'Tahun pertama',
  periodCount: 'Banyaknya periode',
  periodSpan: '{first} sampai {last}, seluruhnya {count}',
  wayShown: 'Realisasi',
  wayOf: 'Realisasi {name}',
  wayTyped: 'Diketik',
  wayRatio: 'Pembilang ÷ penyebut',
  wayParts: 'Bagian dengan bobot',
  partsCount: 'Banyaknya bagian',
  ruleShown: 'Beberapa periode',
  ruleOf: 'Beberapa periode {name}',
  ruleLast: 'Nilai terakhir',
  ruleSum: 'Jumlah',
  ruleAverage: 'Rata-rata',
  periodsWill:
    'Menulis dua lembar baru: lembar isian, dan tabel KPI yang mengikutinya. Tabel Anda dan kartu skor tetap seperti sekarang. Setiap periode diisi target hari ini, kecuali bila periodenya dijumlahkan.',
  periodsWillAgain: 'Yang sudah diketik di lembar tetap bersama KPI-nya.',
  writePeriods: 'Tulis periode',
  writePeriodsAgain: 'Tulis lagi',
  periodsUnread:
    'Kartu skor masih membaca tabelnya sendiri. Kartu skor dapat membaca tabel KPI dari periode: metode, bobot, polaritas, dan batas tetap, tabel Anda tidak disentuh, dan Urungkan mengembalikannya.',
  readPeriods: 'Baca periode',
  periodAsked: 'Kartu skor menampilkan {period}. Periode lain dipilih di lembar periode.',
  periodGone: 'Sel ‘Sampai’ tidak ada lagi di lembar periode. Tulis lagi periodenya agar sel itu kembali.',
  nextPeriodWill:
    'Periode berikutnya dimulai tanpa realisasi; yang sudah diketik tidak hilang. Setelah periode terakhir suatu tahun, lembar bertambah satu tahun.',
  noNextPeriod: 'Lembar berakhir di sini, atau selnya tidak menyebut salah satu periodenya. Pilih periode di sana.',
  nextPeriod: 'Berikutnya: {period}',
  keepOfPeriods: 'Realisasi ini berasal dari lembar periode. Ubah di sana.',
  forward: 'Salin ke periode berikutnya',
  forwardHow:
    'Menyalin tabel KPI sebagai nilai ke lembar baru, tanpa realisasi, dan menulis kartu skor atasnya dengan metode, bobot, polaritas, batas, KPI yang disisihkan, dan peta strategi yang sama. Rumus pada tabel Anda dan nilai perilaku (NP) tidak disalin. Tabel Anda dan kartu skor ini tetap ada.',
  forwardTitle: 'Judul kartu skor berikutnya',
  forwardPeriod: 'Periode kartu skor berikutnya',
  forwardTaken: 'Kartu skor lain sudah memakai judul ini.',
  forwardNoTitle: 'Ketik judulnya.',
  writeForward: 'Salin',
};
