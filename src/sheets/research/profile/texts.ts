/** The words on the sheet of a profile of respondents. */
import type { Localized } from '../../../engine/language';

export const PROFILE = {
  name: { en: 'Respondents', id: 'Responden' },
  title: { en: 'Profile of the respondents', id: 'Profil responden' },
  how: {
    en: 'Counts of the answers in their table, live: who answers otherwise there counts otherwise here.',
    id: 'Cacah jawaban dalam tabelnya, langsung: jawaban yang diubah di sana dihitung ulang di sini.',
  },
  table: { en: 'Table {number}. Respondents by {heading}', id: 'Tabel {number}. Responden menurut {heading}' },
  count: { en: 'Respondents', id: 'Frekuensi (orang)' },
  share: { en: 'Percent', id: 'Persentase' },
  blank: { en: '(not answered)', id: '(tidak menjawab)' },
  together: { en: 'Total', id: 'Jumlah' },
  row: { en: 'Row', id: 'Baris' },
  source: {
    en: 'Source: the table {area}. Change it there; this sheet follows.',
    id: 'Sumber: tabel {area}. Ubah di sana; lembar ini mengikuti.',
  },
  shares: {
    en: 'Percents are of all respondents, also of those who left the question blank.',
    id: 'Persentase dihitung dari semua responden, termasuk yang tidak menjawab pertanyaan itu.',
  },
  spellings: {
    en: 'Counted together, for they are one answer in several spellings: {names}.',
    id: 'Dihitung bersama karena satu jawaban dengan beberapa ejaan: {names}.',
  },
} as const satisfies Record<string, Localized>;

/** Sentences of cells; # stands for one. */
export const CHECKS = {
  behind: {
    en: 'The table of answers has other rows or headings than when this sheet was written. In Timbang, open Scorecard, press Change beside this sheet, and write it again; until then nothing is counted.',
    id: 'Baris atau judul tabel jawaban tidak lagi seperti saat lembar ini ditulis. Di Timbang, buka Kartu skor, tekan Ubah di samping lembar ini, lalu tulis lagi; sampai itu tidak ada yang dihitung.',
  },
  right: {
    en: 'Checked: every table adds up to # respondents.',
    id: 'Sudah dicek: jumlah setiap tabel sama dengan # responden.',
  },
  wrong: {
    en: 'Not every table adds up to the # respondents: see the next line.',
    id: 'Jumlah tidak setiap tabel sama dengan # responden: lihat baris berikut.',
  },
  stranger: {
    en: '{heading}: # in no group (row #); press Change in Timbang and write again.',
    id: '{heading}: # tidak masuk kelompok mana pun (baris #); tekan Ubah di Timbang dan tulis lagi.',
  },
} as const satisfies Record<string, Localized>;
