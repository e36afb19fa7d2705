/** The words on the sheet of employees' values. */
import type { Localized } from '../../engine/language';

export const EMPLOYEES = {
  name: { en: 'Employees', id: 'Pegawai' },
  title: { en: 'Values of employees', id: 'Nilai pegawai' },
  how: {
    en: 'NKP and status by Kep-241/PB/2015, NPKP and rating by PP 46/2011.',
    id: 'NKP dan status menurut Kep-241/PB/2015, NPKP dan sebutan menurut PP 46/2011.',
  },
  foot: { en: 'NKP, Kep-241/PB/2015; NPKP, PP 46/2011', id: 'NKP, Kep-241/PB/2015; NPKP, PP 46/2011' },
  person: { en: 'Name', id: 'Nama' },
  number: { en: 'Number', id: 'Nomor' },
  results: { en: 'CKP', id: 'CKP' },
  additional: { en: 'Additional tasks', id: 'Tugas tambahan' },
  creativity: { en: 'Creativity', id: 'Kreativitas' },
  behaviour: { en: 'Behaviour (NP)', id: 'Perilaku (NP)' },
  skp: { en: 'SKP', id: 'SKP' },
  nkp: { en: 'NKP', id: 'NKP' },
  npkp: { en: 'NPKP', id: 'NPKP' },
  rating: { en: 'Rating', id: 'Sebutan' },
  status: { en: 'Status', id: 'Status' },
  remark: { en: 'Remark', id: 'Keterangan' },
  kept: { en: 'The table when this was written', id: 'Tabel saat lembar ini ditulis' },

  byShare: { en: 'By the shares', id: 'Menurut bagian' },
  count: { en: 'Number', id: 'Jumlah' },
  edge: { en: 'NKP at the edge', id: 'NKP di batas' },
  without: { en: 'Without CKP or behaviour', id: 'Tanpa CKP atau perilaku' },
  unread: { en: 'Cannot be read', id: 'Tidak terbaca' },
  shares: { en: 'Shares', id: 'Bagian' },
  share: { en: 'Share', id: 'Bagian' },
  shareResults: { en: 'CKP in the NKP', id: 'CKP dalam NKP' },
  shareSkp: { en: 'SKP in the NPKP', id: 'SKP dalam NPKP' },
  shareBest: { en: 'Best', id: 'Terbaik' },
  shareBelow: { en: 'Below average', id: 'Di bawah rata-rata' },
} as const satisfies Record<string, Localized>;

/** Sentences that the sheet makes of its cells; {placeholders} stand for them. */
export const SAID = {
  behind: {
    en: 'The table of employees has other rows or headings than when this sheet was written. In Timbang, open Scorecard, press Change beside this sheet, and write it again; until then no value is shown.',
    id: 'Baris atau judul tabel pegawai tidak lagi seperti saat lembar ini ditulis. Di Timbang, buka Kartu skor, tekan Ubah di samping lembar ini, lalu tulis lagi; sampai itu nilai tidak ditampilkan.',
  },
  counts: {
    en: 'Employees: {n}. Best: {best}; average: {average}; below average: {below}; without CKP or behaviour: {without}.',
    id: 'Pegawai: {n}. Terbaik: {best}; rata-rata: {average}; di bawah rata-rata: {below}; tanpa CKP atau perilaku: {without}.',
  },
  waiting: {
    en: 'Rows that cannot be read: {unread}. Nobody has a status until they are repaired; the remarks say where.',
    id: 'Baris yang tidak terbaca: {unread}. Tidak ada yang mendapat status sampai diperbaiki; lihat kolom keterangan.',
  },
  tieBest: {
    en: 'Best: {count} instead of {planned}, because {tied} have the same NKP at the edge ({edge}) and equal values share the better status{names}.',
    id: 'Terbaik: {count}, bukan {planned}, karena {tied} orang memiliki NKP yang sama di batas ({edge}) dan nilai yang sama mendapat status yang lebih baik{names}.',
  },
  tieBelow: {
    en: 'Below average: {count} instead of {planned}, because {tied} have the same NKP at the edge ({edge}) and equal values share the better status{names}.',
    id: 'Di bawah rata-rata: {count}, bukan {planned}, karena {tied} orang memiliki NKP yang sama di batas ({edge}) dan nilai yang sama mendapat status yang lebih baik{names}.',
  },
  noTies: { en: 'No tie changes the numbers above.', id: 'Tidak ada nilai sama yang mengubah jumlah di atas.' },
} as const satisfies Record<string, Localized>;

/** Beside a person. */
export const REMARKS = {
  results: { en: 'CKP is no value in points, 0 to {highest}.', id: 'CKP bukan nilai dalam poin, 0 sampai {highest}.' },
  behaviour: {
    en: 'Behaviour is no value in points, 0 to {highest}.',
    id: 'Perilaku bukan nilai dalam poin, 0 sampai {highest}.',
  },
  added: {
    en: 'Additional tasks or creativity are no number, 0 to {highest}.',
    id: 'Tugas tambahan atau kreativitas bukan angka, 0 sampai {highest}.',
  },
  noResults: { en: 'No CKP yet.', id: 'Belum ada CKP.' },
  noBehaviour: { en: 'No behaviour value yet.', id: 'Belum ada nilai perilaku.' },
  tie: { en: 'Tie at the edge: the better status.', id: 'Nilai sama di batas: status yang lebih baik.' },
} as const satisfies Record<string, Localized>;

export const NOTES = {
  source: {
    en: 'Source: the table {area}. Change it there; this sheet follows.',
    id: 'Sumber: tabel {area}. Ubah di sana; lembar ini mengikuti.',
  },
  skp: {
    en: 'SKP = CKP + additional tasks + creativity; what is blank adds nothing.',
    id: 'SKP = CKP + tugas tambahan + kreativitas; yang kosong tidak menambah.',
  },
  nkp: {
    en: 'NKP: the CKP and the behaviour. NPKP: the SKP and the behaviour. The rest of each share is behaviour.',
    id: 'NKP: CKP dan perilaku. NPKP: SKP dan perilaku. Sisa setiap bagian adalah perilaku.',
  },
  status: {
    en: 'Status: by NKP among all who have one; numbers of people round half up, and equal values share the better status. Kep-241/PB/2015 leaves ties and rounding open.',
    id: 'Status: menurut NKP di antara semua yang memilikinya; jumlah orang dibulatkan ke atas mulai setengah, dan nilai yang sama mendapat status yang lebih baik. Kep-241/PB/2015 tidak mengatur nilai sama dan pembulatan.',
  },
  blanks: {
    en: 'Who has no CKP or no behaviour value has no status and does not count in the shares.',
    id: 'Yang belum memiliki CKP atau nilai perilaku tidak mendapat status dan tidak dihitung dalam bagian.',
  },
  rating: {
    en: 'Rating: 91 and above, 76, 61, 51, and below, read half-open, so that 90.5 has a place.',
    id: 'Sebutan: 91 ke atas, 76, 61, 51, dan di bawahnya; batas bawah termasuk, sehingga 90,5 memiliki tempat.',
  },
  np: {
    en: 'Behaviour: the NP of the sheet {sheet}, found by number, else by a name that is nobody else’s.',
    id: 'Perilaku: NP dari lembar {sheet}, dicari menurut nomor, atau menurut nama yang tidak dimiliki orang lain.',
  },
  fractions: {
    en: 'Numbers of {heading} are read as percents: 1.05 in the table is 105 here.',
    id: 'Angka {heading} dibaca sebagai persen: 1,05 di tabel adalah 105 di sini.',
  },
} as const satisfies Record<string, Localized>;
