import type { offices as english } from '../en/offices';

/** What the pane says while offices are collected, in Indonesian. */
export const offices = {
  collect: 'Kumpulkan kantor',
  collectOpen: 'Cari kantor',
  collectText: 'Semua lembar dengan tabel seperti ini, dinilai dengan cara yang sama lalu diperingkat.',
  collectHow: 'Semua dinilai seperti ‘{title}’: metode, kolom, bobot, dan batas lampu yang sama.',
  backToResult: 'Kembali ke hasil',
  readingOffices: 'Membaca lembar…',
  officesFoundOne: 'Satu lembar lain memuat tabel dengan kolom yang sama.',
  officesFoundMany: '{count} lembar lain memuat tabel dengan kolom yang sama.',
  officesNone:
    'Tidak ada lembar lain yang tabelnya berkolom seperti ‘{sheet}’. Salin lembar itu untuk tiap kantor, isi angkanya, lalu kembali ke sini.',
  officesCaption: 'Peringkat, nilai akhir, dan lampu tiap kantor',
  office: 'Kantor',
  officeRank: 'Urutan',
  officeKpisOne: 'Satu KPI',
  officeKpisMany: '{count} KPI',
  ofAllOffices: 'Semua kantor: {text}',
  inSheet: '‘{sheet}’: {text}',
  officesBest: 'Terbaik: {names}, {total}',
  officesBestMany: 'Terbaik bersama: {names}, {total}',
  officesNoTotal: 'Belum ada kantor yang memiliki nilai akhir.',
  officesUnread: 'Tidak dapat dinilai dengan cara yang sama',
  officesOthers: 'Tanpa tabel seperti itu: {sheets}.',
  collectWill:
    'Menulis kartu skor {count} kantor dan satu lembar peringkat; yang sudah ada ditulis ulang. Satu kali Urungkan mengembalikan semuanya.',
  collectFew: 'Pilih sedikitnya dua kantor.',
  writeRanking: 'Tulis peringkat',
  benchmarkNone:
    'Belum bisa: belum ada kantor lain yang memiliki kartu skor dengan metode yang sama ({method}). Kumpulkan kantor lain, atau buat kartu skor untuk tabelnya.',
  benchmarkLeft: 'Pilih sedikitnya satu kantor pembanding.',
} satisfies Record<keyof typeof english, string>;
