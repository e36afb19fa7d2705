/** What the pane says of lists of employees, in Indonesian. */
import type { employees as english } from '../en/employees';

export const employees: Record<keyof typeof english, string> = {
  listStart: 'Nilai pegawai',
  listStartText:
    'Pilih daftar berisi nama atau nomor, CKP dan perilaku. Anda mendapat SKP, NKP, NPKP, sebutan dan status di satu lembar.',
  listsHere: 'Daftar pegawai di sini',
  listHint: 'NKP, NPKP, sebutan dan status',
  listFoundOne: 'Daftar berisi satu pegawai',
  listFoundMany: 'Daftar berisi {count} pegawai',
  listFoundText: 'Dapatkan SKP, NKP, NPKP, sebutan dan status 15/70/15 setiap orang.',
  listBlank: 'Sel-sel ini kosong. Pilih daftar pegawai beserta judulnya, atau satu sel di dalamnya.',
  listNoHeadings:
    'Tidak ada baris yang menamai kolom daftar pegawai. Pilih daftar beserta judulnya, misalnya Nama, CKP dan Perilaku.',
  listGone: 'Tabel daftar itu sudah tidak ada di buku kerja, atau judulnya hilang. Pilih daftar penggantinya.',
  listLost: 'Daftar beserta judulnya sudah tidak ada di lembar. Kembalikan, atau mulai lagi dengan daftar lain.',

  listPlaceOne: '{place}, satu pegawai',
  listPlaceMany: '{place}, {count} pegawai',
  listOther: 'Mulai lagi',
  listAddedOne: 'Satu pegawai berada di bawah daftar ini dan belum termasuk.',
  listAddedMany: '{count} pegawai berada di bawah daftar ini dan belum termasuk.',
  listTakeOne: 'Sertakan barisnya',
  listTakeMany: 'Sertakan baris-barisnya',
  listColumns: 'Kolom',
  listMissing: 'Kolom mana yang berisi: {roles}? Tekan judulnya di bawah.',
  listUnsure: 'Hasil tebakan, mohon periksa: {roles}.',
  listAsk: 'Perlu dilihat',
  roleEmployeeName: 'Nama',
  roleEmployeeNumber: 'Nomor (NIP)',
  roleResults: 'CKP',
  roleAdditional: 'Tugas tambahan',
  roleCreativity: 'Kreativitas',
  roleBehaviour: 'Perilaku (NP)',

  listShares: 'Bagian',
  listSharesHint: 'Lazimnya: CKP 70% menurut Kep-241/PB/2015, SKP 60% menurut PP 46/2011, 15% di kedua ujung.',
  shareResults: 'CKP dalam NKP',
  shareSkp: 'SKP dalam NPKP',
  shareBest: 'Terbaik',
  shareBelow: 'Di bawah rata-rata',
  shareTooLarge: 'Terbaik dan di bawah rata-rata bersama-sama melebihi semua pegawai. Kecilkan salah satunya.',

  listPreview: 'Hasilnya',
  listCounts: '{best} terbaik, {average} rata-rata, {below} di bawah rata-rata',
  listWithoutOne: 'Satu pegawai belum memiliki CKP atau nilai perilaku: tanpa status dan tidak dihitung.',
  listWithoutMany: '{count} pegawai belum memiliki CKP atau nilai perilaku: tanpa status dan tidak dihitung.',
  listWaitingOne: 'Satu baris tidak terbaca. Tidak ada yang mendapat status sampai baris itu diperbaiki.',
  listWaitingMany: '{count} baris tidak terbaca. Tidak ada yang mendapat status sampai semuanya diperbaiki.',
  listTieBest:
    'Terbaik: {count}, bukan {planned}. {names} memiliki NKP yang sama ({edge}), dan nilai yang sama mendapat status yang lebih baik.',
  listTieBelow:
    'Di bawah rata-rata: {count}, bukan {planned}. {names} memiliki NKP yang sama ({edge}), dan nilai yang sama mendapat status yang lebih baik.',
  listTiedMany: '{count} pegawai',
  listCaption: 'NKP, NPKP dan status setiap pegawai',
  listPerson: 'Pegawai',
  listNkp: 'NKP',
  listNpkp: 'NPKP',
  listStatus: 'Status',
  listFirst: '{count} yang pertama ditampilkan; semuanya ada di lembar.',
  listWill:
    'Menulis nilai {count} pegawai ke lembar baru, langsung dari {source}. Bagiannya dapat diubah di sana juga.',
  listWillUpdate: 'Menulis ulang ‘{sheet}’, langsung dari {source}.',
  listNotReady: 'Tentukan isi kolomnya dulu, lalu tulis.',
  listNobody: 'Tidak ada baris di bawah judul yang berupa pegawai.',
  writeList: 'Tulis nilai',
  errorEmployeesLost:
    'Daftar beserta judul, pegawai dan kolom yang dipakai sudah tidak ada di lembar, jadi tidak ada yang ditulis. Periksa kolomnya, lalu tulis lagi.',
};
