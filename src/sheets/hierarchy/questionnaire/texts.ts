/** The words on the cover of a questionnaire and above its parts. */
import type { Localized } from '../../../engine/language';

export const QUESTIONNAIRE = {
  copy: { en: 'Respondent {number} of {count}', id: 'Responden {number} dari {count}' },
  purpose: {
    en: 'This questionnaire asks how much each item matters beside the others, so that weights can be worked out from the answers.',
    id: 'Kuesioner ini menanyakan seberapa penting tiap elemen dibandingkan dengan yang lain, agar bobotnya dapat dihitung dari jawaban.',
  },
  howToFill: { en: 'How to fill it in', id: 'Petunjuk pengisian' },
  number: { en: 'Number', id: 'Angka' },
  meaning: { en: 'What the mark means', id: 'Arti tanda' },
  equal: { en: 'Both items are equally important.', id: 'Kedua elemen sama penting.' },
  more: {
    en: 'The item on that side is {words} than the other.',
    id: 'Elemen di sisi itu {words} daripada yang lain.',
  },
  betweenNumbers: { en: '2, 4, 6, 8', id: '2, 4, 6, 8' },
  between: { en: 'Between the two numbers beside it.', id: 'Di antara dua angka di sebelahnya.' },
  example: { en: 'Example (not to be filled in)', id: 'Contoh (tidak untuk diisi)' },
  exampleOf: { en: 'Service', id: 'Pelayanan' },
  exampleFirst: { en: 'Speed', id: 'Kecepatan' },
  exampleSecond: { en: 'Courtesy', id: 'Keramahan' },
  exampleMeans: {
    en: 'The mark is at 5 on the left: speed is {words} than courtesy.',
    id: 'Tanda ada di angka 5 sebelah kiri: kecepatan {words} daripada keramahan.',
  },
  thanks: {
    en: 'Thank you for your time and thought. Every answer helps this study.',
    id: 'Terima kasih atas waktu dan pikiran Bapak/Ibu. Setiap jawaban sangat berarti bagi penelitian ini.',
  },
  respondent: { en: 'Respondent', id: 'Biodata responden' },
  name: { en: 'Name (may be left blank)', id: 'Nama (boleh dikosongkan)' },
  position: { en: 'Position', id: 'Jabatan' },
  date: { en: 'Date', id: 'Tanggal' },
  signature: { en: 'Signature', id: 'Tanda tangan' },
  acknowledged: { en: 'Acknowledged by', id: 'Mengetahui' },
  fullName: { en: 'Name', id: 'Nama' },
  staffNumber: { en: 'Staff number', id: 'NIP' },
  part: { en: 'Part {number}: {name}', id: 'Bagian {number}: {name}' },
  level: { en: 'level {level}', id: 'tingkat {level}' },
  alternatives: { en: 'alternatives', id: 'alternatif' },
} as const satisfies Record<string, Localized>;
