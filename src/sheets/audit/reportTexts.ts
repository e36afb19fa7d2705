/** The words on the report of an audit. */
import type { Localized } from '../../engine/language';

export const REPORT = {
  name: { en: 'Check', id: 'Pemeriksaan' },
  titleOfTable: { en: 'Check of {place}', id: 'Pemeriksaan {place}' },
  titleOfBook: { en: 'Check of the workbook', id: 'Pemeriksaan buku kerja' },
  counts: {
    en: 'Certain: {certain}. Possible: {possible}. Explained by rounding: {rounding}.',
    id: 'Pasti: {certain}. Mungkin: {possible}. Terjelaskan oleh pembulatan: {rounding}.',
  },
  again: { en: 'Computed again: {numbers}.', id: 'Dihitung ulang: {numbers}.' },
  open: {
    en: 'Not computed again, because what they follow from is not there: {numbers}.',
    id: 'Tidak dihitung ulang, karena angka asalnya tidak ada: {numbers}.',
  },
  place: { en: 'Cell', id: 'Sel' },
  certainty: { en: 'Certainty', id: 'Kepastian' },
  about: { en: 'About', id: 'Mengenai' },
  finding: { en: 'Finding', id: 'Temuan' },
  printed: { en: 'Printed', id: 'Tercetak' },
  computed: { en: 'Should be', id: 'Seharusnya' },
  effect: { en: 'Effect on the total', id: 'Pengaruh pada total' },
  none: { en: 'No findings.', id: 'Tidak ada temuan.' },
  more: { en: '{count} more findings are not listed here.', id: '{count} temuan lain tidak dimuat di sini.' },
  certain: {
    en: 'Certain: the table contradicts itself, whatever was rounded. Possible: a person has to look.',
    id: 'Pasti: tabel bertentangan dengan dirinya sendiri, apa pun pembulatannya. Mungkin: perlu dilihat oleh orang.',
  },
  rounding: {
    en: 'Rounding: a digit differs, and rounding on the way explains it. Each effect is that of one finding alone.',
    id: 'Pembulatan: ada angka yang berbeda dan pembulatan di tengah menjelaskannya. Tiap pengaruh adalah dari satu temuan saja.',
  },
  method: {
    en: 'Every number that follows from others, computed again',
    id: 'Setiap angka yang dapat dihitung dari angka lain, dihitung ulang',
  },
} as const satisfies Record<string, Localized>;
