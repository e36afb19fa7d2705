/** The words on the sheets of a hierarchy: judgments, group, global weights and questionnaire. */
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Language, Localized } from '../../engine/language';
import { SCALE_LINE } from '../../model/judgments/scaleWords';
import type { SheetPlan } from '../plan';
import { inLanguage } from '../say';

export const METHODS: Readonly<Record<PriorityMethod, Localized>> = {
  eigenvector: { en: 'principal eigenvector (Saaty)', id: 'vektor eigen utama (Saaty)' },
  geometric: { en: 'row geometric mean', id: 'rata-rata geometrik baris' },
  column: { en: 'mean of normalised columns', id: 'rata-rata kolom ternormalisasi' },
};

export const TEXTS = {
  judgments: { en: 'Judgments', id: 'Penilaian' },
  judgmentsOf: { en: 'Judgments of {name}', id: 'Penilaian {name}' },
  group: { en: 'Group judgments', id: 'Penilaian kelompok' },
  weights: { en: 'Global weights', id: 'Bobot global' },
  questionnaire: { en: 'Questionnaire', id: 'Kuesioner' },
  questionnaireOf: { en: 'Questionnaire {name}', id: 'Kuesioner {name}' },
  judgmentsTitle: { en: '{goal}: pairwise comparisons', id: '{goal}: perbandingan berpasangan' },
  groupTitle: { en: '{goal}: judgments of the group', id: '{goal}: penilaian kelompok' },
  weightsTitle: { en: '{goal}: global weights', id: '{goal}: bobot global' },
  questionnaireTitle: { en: '{goal}: questionnaire for weighting', id: '{goal}: kuesioner pembobotan' },
  method: {
    en: 'AHP, {method}; consistency ratio with Saaty’s random index.',
    id: 'AHP, {method}; rasio konsistensi dengan indeks acak Saaty.',
  },
  footMethod: {
    en: 'AHP, {method}; random index: Saaty 1980',
    id: 'AHP, {method}; indeks acak: Saaty 1980',
  },
  respondent: { en: 'Respondent: {name}', id: 'Responden: {name}' },
  upper: {
    en: 'Coloured cells: how many times the row matters as much as the column, =1/9 to 9. Blank: not judged.',
    id: 'Sel berwarna: berapa kali baris lebih penting daripada kolom, =1/9 sampai 9. Kosong: belum dinilai.',
  },
  mirrored: {
    en: 'The cells below the diagonal are the reciprocals of those above it.',
    id: 'Sel di bawah diagonal adalah kebalikan sel di atasnya.',
  },
  better: {
    en: 'Where alternatives are compared: how many times better the row is than the column under that criterion.',
    id: 'Pada perbandingan alternatif: berapa kali baris lebih baik daripada kolom menurut kriteria itu.',
  },
  consistent: {
    en: 'CR ≤ 0.10: consistent. Above it, look again at the judgments; it is a guide, not a ban.',
    id: 'CR ≤ 0,10: konsisten. Di atasnya, tinjau lagi penilaiannya; ini pedoman, bukan larangan.',
  },
  sourceAhp: {
    en: 'Source of the method: Saaty, The Analytic Hierarchy Process, 1980.',
    id: 'Sumber metode: Saaty, The Analytic Hierarchy Process, 1980.',
  },
  groupMethod: {
    en: 'Geometric mean of the judgments, pair by pair, over those who judged the pair.',
    id: 'Rata-rata geometrik penilaian, pasangan demi pasangan, dari yang menilai pasangan itu.',
  },
  groupSource: {
    en: 'Source of the method: Aczél & Saaty 1983; Forman & Peniwati 1998.',
    id: 'Sumber metode: Aczél & Saaty 1983; Forman & Peniwati 1998.',
  },
  name: { en: 'Name', id: 'Nama' },
  person: { en: 'Respondent', id: 'Responden' },
  personWeight: { en: 'Counts', id: 'Bobot suara' },
  item: { en: 'Item', id: 'Elemen' },
  parent: { en: 'Belongs to', id: 'Bagian dari' },
  unit: { en: 'Unit', id: 'Satuan' },
  local: { en: 'Local weight', id: 'Bobot lokal' },
  global: { en: 'Global weight', id: 'Bobot global' },
  total: { en: 'Sum of the items without any below', id: 'Jumlah elemen tanpa bawahan' },
  globalRule: {
    en: 'Global weight = local weight × global weight of what it belongs to; local weights are divided by their sum.',
    id: 'Bobot global = bobot lokal × bobot global induknya; bobot lokal dibagi jumlahnya.',
  },
  globalGap: {
    en: 'An item not yet weighed leaves the column empty with the reason in its first cell.',
    id: 'Elemen yang belum berbobot mengosongkan kolom, dengan alasannya di sel pertama.',
  },
  directInput: {
    en: 'Coloured local weights are typed: any positive numbers, divided by their sum.',
    id: 'Bobot lokal berwarna diketik: bilangan positif apa pun, dibagi jumlahnya.',
  },
  yourName: { en: 'Name and position', id: 'Nama dan jabatan' },
  howTo: {
    en: 'Mark one number in every row with x: on the side of the item that matters more, the further out the more.',
    id: 'Tandai satu angka di setiap baris dengan x: di sisi elemen yang lebih penting, makin ke luar makin penting.',
  },
  betterSide: {
    en: 'Where alternatives are compared, mark on the side of the one that is better by what stands above them.',
    id: 'Pada perbandingan alternatif, tandai di sisi yang lebih baik menurut kriteria yang tertulis di atasnya.',
  },
  blank: {
    en: 'Mark 1 when both matter the same. Leave a row blank when you cannot say.',
    id: 'Tandai 1 bila keduanya sama penting. Kosongkan baris bila tidak dapat menilai.',
  },
  scale: SCALE_LINE,
  comparedWith: { en: 'compared with', id: 'dibandingkan dengan' },
  thanks: { en: 'Thank you for your time.', id: 'Terima kasih atas waktu Bapak/Ibu.' },
} as const satisfies Record<string, Localized>;

/** The method in the last line of a sheet that computes by the model's judgments. */
export function footOf(method: PriorityMethod, language: Language): NonNullable<SheetPlan['foot']> {
  return { language, method: inLanguage(language)(TEXTS.footMethod, { method: METHODS[method] }) };
}
