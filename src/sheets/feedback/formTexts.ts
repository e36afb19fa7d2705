/** The words of the 360° form and of the table into which its answers are typed. */
import type { Localized } from '../../engine/language';

export const FORM = {
  name: { en: 'Form 360', id: 'Formulir 360' },
  title: { en: '360° form on behaviour', id: 'Formulir perilaku 360°' },
  how: {
    en: 'One form for each rater and person. Write a number from {from} to {to} for every aspect.',
    id: 'Satu formulir untuk setiap penilai dan pegawai. Tulis angka {from} sampai {to} untuk setiap aspek.',
  },
  confidential: {
    en: 'What you write is confidential; only means are made of it.',
    id: 'Isian Anda bersifat rahasia; hanya rata-ratanya yang dipakai.',
  },
  ratee: { en: 'Person rated', id: 'Pegawai yang dinilai' },
  kind: { en: 'I am the person’s', id: 'Saya adalah' },
  rater: { en: 'Rater (name or code)', id: 'Penilai (nama atau kode)' },
  period: { en: 'Period', id: 'Periode' },
  aspect: { en: 'Aspect', id: 'Aspek' },
  value: { en: 'Value, {from} to {to}', id: 'Nilai, {from} sampai {to}' },
  officials: { en: '{aspect} (for officials only)', id: '{aspect} (hanya untuk pejabat)' },
  kinds: { en: 'superior, peer or subordinate', id: 'atasan, rekan atau bawahan' },
} as const satisfies Record<string, Localized>;

export const ANSWER_TABLE = {
  name: { en: 'Answers', id: 'Jawaban' },
  title: { en: 'Answers to the 360° form', id: 'Jawaban formulir 360°' },
  fillIn: {
    en: 'One row for each form that comes back. Rows may be added; leadership stays blank for people who are no officials.',
    id: 'Satu baris untuk setiap formulir yang kembali. Baris boleh ditambah; kepemimpinan dikosongkan untuk yang bukan pejabat.',
  },
  rater: { en: 'Rater', id: 'Penilai' },
  ratee: { en: 'Person rated', id: 'Pegawai yang dinilai' },
  kind: { en: 'Kind of rater', id: 'Jenis penilai' },
} as const satisfies Record<string, Localized>;

/** As `kindIn` of the model reads them. */
export const KIND_CHOICES: readonly Localized[] = [
  { en: 'superior', id: 'atasan' },
  { en: 'peer', id: 'rekan' },
  { en: 'subordinate', id: 'bawahan' },
];
