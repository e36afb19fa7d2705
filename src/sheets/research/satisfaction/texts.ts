/** The words on the sheet of a survey of satisfaction. */
import type { Localized } from '../../../engine/language';
import type { Fact, QuestionKey } from './layout';

export const SATISFACTION = {
  name: { en: 'Satisfaction', id: 'Kepuasan' },
  title: { en: 'Index of a survey: satisfaction, effectiveness', id: 'Indeks survei: kepuasan, efektivitas' },
  how: {
    en: 'From the answers in their table, live: what is answered otherwise there counts otherwise here.',
    id: 'Dari jawaban di tabelnya, langsung: yang dijawab lain di sana dihitung lain di sini.',
  },
  footMethod: { en: 'Weighted mean of the answers', id: 'Rata-rata tertimbang jawaban' },
  together: { en: 'Together', id: 'Jumlah' },
  row: { en: 'Row', id: 'Baris' },
} as const satisfies Record<string, Localized>;

export const COLUMNS: Readonly<Record<QuestionKey, Localized>> = {
  question: { en: 'Question', id: 'Pertanyaan' },
  answered: { en: 'Answers', id: 'Jawaban' },
  blank: { en: 'Blank', id: 'Kosong' },
  outside: { en: 'Not counted', id: 'Tidak dihitung' },
  where: { en: 'In rows', id: 'Di baris' },
  mean: { en: 'Mean', id: 'Rata-rata' },
  given: { en: 'Weight given', id: 'Bobot diberikan' },
  weight: { en: 'Weight', id: 'Bobot' },
  product: { en: 'Mean × weight', id: 'Rata-rata × bobot' },
  hundred: { en: 'Of 100', id: 'Dari 100' },
  class: { en: 'Class', id: 'Mutu' },
};

export const FACT_WORDS: Readonly<Record<Fact, Localized>> = {
  respondents: { en: 'Respondents', id: 'Responden' },
  index: { en: 'Index on the scale of 1 to {end}', id: 'Indeks pada skala 1 sampai {end}' },
  hundred: { en: 'Index of 100 (index ÷ {end} × 100)', id: 'Indeks dari 100 (indeks ÷ {end} × 100)' },
  class: { en: 'Quality of service', id: 'Mutu pelayanan' },
};

/** Sentences of cells; # stands for one. */
export const SAID = {
  behind: {
    en: 'The table of answers has other rows or headings than when this sheet was written. In Timbang, open Scorecard, press Change beside this sheet, and write it again; until then nothing is counted.',
    id: 'Baris atau judul tabel jawaban tidak lagi seperti saat lembar ini ditulis. Di Timbang, buka Kartu skor, tekan Ubah di samping lembar ini, lalu tulis lagi; sampai itu tidak ada yang dihitung.',
  },
  index: { en: 'Index: # of {end} (#%).', id: 'Indeks: # dari {end} (#%).' },
  regulated: {
    en: 'Index: # of {end}; index of public satisfaction (IKM) #, quality #.',
    id: 'Indeks: # dari {end}; indeks kepuasan masyarakat (IKM) #, mutu #.',
  },
  none: {
    en: 'No index: a question has no answer or no weight.',
    id: 'Tanpa indeks: ada pertanyaan tanpa jawaban atau tanpa bobot.',
  },
  blanks: {
    en: 'Left blank: #; means are of the answers given.',
    id: 'Dikosongkan: #; rata-rata dihitung dari jawaban yang ada.',
  },
  outside: {
    en: 'Not counted, because they are not on the scale: #; their rows stand beside the questions.',
    id: 'Tidak dihitung karena di luar skala: #; barisnya ada di samping pertanyaan.',
  },
} as const satisfies Record<string, Localized>;

export const NOTES = {
  source: {
    en: 'Source: the table {area}. Change it there; this sheet follows.',
    id: 'Sumber: tabel {area}. Ubah di sana; lembar ini mengikuti.',
  },
  words: { en: 'Words counted as numbers: {words}.', id: 'Kata yang dihitung sebagai angka: {words}.' },
  equal: {
    en: 'Every question has the same weight, 1 ÷ {count}.',
    id: 'Setiap pertanyaan berbobot sama, 1 ÷ {count}.',
  },
  given: {
    en: 'Weights as the table gives them, divided by their sum.',
    id: 'Bobot sebagaimana di tabel, dibagi jumlahnya.',
  },
  regulated: {
    en: 'Classes of service: A 88.31–100.00, B 76.61–88.30, C 65.00–76.60, D 25.00–64.99, by the index at two decimals. Regulation of the Minister of PAN-RB 14/2017, which asks about nine elements of service.',
    id: 'Mutu pelayanan: A 88,31–100,00, B 76,61–88,30, C 65,00–76,60, D 25,00–64,99, menurut indeks dua desimal. Peraturan Menteri PAN-RB Nomor 14 Tahun 2017, dengan sembilan unsur pelayanan.',
  },
  otherScale: {
    en: 'The classes of the regulation of the Minister of PAN-RB 14/2017 are for answers of 1 to 4, so none is shown here.',
    id: 'Kelas mutu Peraturan Menteri PAN-RB Nomor 14 Tahun 2017 berlaku untuk jawaban 1 sampai 4, maka tidak ditampilkan di sini.',
  },
  realization: {
    en: 'As the realization of a KPI, type this formula in its cell: {formula} (on the scale) or {hundred} (of 100).',
    id: 'Sebagai realisasi sebuah KPI, ketik rumus ini di selnya: {formula} (pada skala) atau {hundred} (dari 100).',
  },
} as const satisfies Record<string, Localized>;
