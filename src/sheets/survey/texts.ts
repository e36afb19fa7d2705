/** The words on the sheets of a survey. */
import type { Localized } from '../../engine/language';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Coding } from '../../model/survey/types';

export const SURVEY = {
  name: { en: 'Survey', id: 'Survei' },
  title: { en: 'Weights by a survey (AHP)', id: 'Bobot dari survei (AHP)' },
  how: {
    en: 'The group is the geometric mean of the judgments of those who count (aggregation of individual judgments).',
    id: 'Kelompok adalah rata-rata geometrik penilaian mereka yang dihitung (agregasi penilaian individu).',
  },
  item: { en: 'Item', id: 'Elemen' },
  weight: { en: 'Weight', id: 'Bobot' },
  rank: { en: 'Rank', id: 'Peringkat' },
  group: { en: 'Of the group', id: 'Kelompok' },
  value: { en: 'Value', id: 'Nilai' },
  ratio: { en: 'Consistency ratio (CR) of the group', id: 'Rasio konsistensi (CR) kelompok' },
  lambda: { en: 'λ max', id: 'λ maks' },
  consensus: { en: 'Consensus S* (Goepel), 0 to 1', id: 'Konsensus S* (Goepel), 0 sampai 1' },
  people: { en: 'Respondents who answered', id: 'Responden yang menjawab' },
  counted: { en: 'Respondents who count in the group', id: 'Responden yang dihitung dalam kelompok' },
  unread: { en: 'Answers that could not be read', id: 'Jawaban yang tidak terbaca' },
  limit: { en: 'Highest CR that counts (blank: everyone)', id: 'CR tertinggi yang dihitung (kosong: semua)' },
  matrix: { en: 'Matrix of the group', id: 'Matriks kelompok' },
  respondent: { en: 'Respondent', id: 'Responden' },
  cr: { en: 'CR', id: 'CR' },
  counts: { en: 'Counts', id: 'Dihitung' },
  share: { en: 'Weight of the person', id: 'Bobot responden' },
  distance: { en: 'Distance to the group', id: 'Jarak ke kelompok' },
  remark: { en: 'Remark', id: 'Keterangan' },
  yes: { en: 'yes', id: 'ya' },
  no: { en: 'no', id: 'tidak' },
  kept: { en: 'The table when this was written', id: 'Tabel saat lembar ini ditulis' },
} as const satisfies Record<string, Localized>;

export const ANSWERS = {
  name: { en: 'Survey answers', id: 'Jawaban survei' },
  title: { en: 'Answers as judgments, one by one', id: 'Jawaban sebagai penilaian, satu per satu' },
  how: {
    en: 'Each number says how many times the first item of the pair matters as the second; ? could not be read.',
    id: 'Setiap angka menyatakan berapa kali elemen pertama lebih penting daripada yang kedua; ? tidak terbaca.',
  },
  unread: { en: 'Not read', id: 'Tidak terbaca' },
  text: { en: 'Answer as given', id: 'Jawaban tertulis' },
  strength: { en: 'Read as', id: 'Dibaca' },
  favours: { en: 'in favour of', id: 'memihak' },
  first: { en: 'first item', id: 'elemen pertama' },
  second: { en: 'second item', id: 'elemen kedua' },
  neither: { en: 'both alike', id: 'sama penting' },
  twoColumns: {
    en: 'Answers: what is more important in one column, and how much in another, 1 to 9; 1 is both alike.',
    id: 'Jawaban: yang lebih penting di satu kolom dan seberapa pentingnya, 1 sampai 9, di kolom lain; 1 berarti sama.',
  },
} as const satisfies Record<string, Localized>;

/** Sentences of cells; # stands for one. */
export const SAID = {
  behind: {
    en: 'The table of answers has other rows or headings than when this sheet was written. In Timbang, open Weights, press Change beside this sheet, and write it again; until then nothing is shown.',
    id: 'Baris atau judul tabel jawaban tidak lagi seperti saat lembar ini ditulis. Di Timbang, buka Bobot, tekan Ubah di samping lembar ini, lalu tulis lagi; sampai itu tidak ada yang ditampilkan.',
  },
  nobody: {
    en: 'Nobody is within the limit; the lowest CR is #. Type a higher limit below, or none.',
    id: 'Tidak ada yang memenuhi batas; CR terendah #. Isi batas yang lebih tinggi di bawah, atau kosongkan.',
  },
  counts: {
    en: '# of # respondents count in the group.',
    id: '# dari # responden dihitung dalam kelompok.',
  },
  countsLimit: {
    en: '# of # respondents count in the group: those whose own CR is at most #.',
    id: '# dari # responden dihitung dalam kelompok: yang CR-nya paling tinggi #.',
  },
  unread: { en: ' Answers that could not be read: #.', id: ' Jawaban yang tidak terbaca: #.' },
} as const satisfies Record<string, Localized>;

/** Beside a person. */
export const REMARKS = {
  silent: { en: 'Did not answer.', id: 'Tidak menjawab.' },
  unlinked: {
    en: 'The answers do not link all items: no weights.',
    id: 'Jawaban tidak menghubungkan semua elemen: tanpa bobot.',
  },
  above: { en: 'CR above the limit: not counted.', id: 'CR di atas batas: tidak dihitung.' },
  weight: { en: 'Left out by the weight of the person.', id: 'Tidak dihitung karena bobot respondennya.' },
} as const satisfies Record<string, Localized>;

export const METHODS: Readonly<Record<PriorityMethod, Localized>> = {
  eigenvector: {
    en: 'Weights: Saaty’s principal eigenvector.',
    id: 'Bobot: vektor eigen utama Saaty.',
  },
  geometric: { en: 'Weights: row geometric mean.', id: 'Bobot: rata-rata geometrik baris.' },
  column: { en: 'Weights: mean of the normalised columns.', id: 'Bobot: rata-rata kolom ternormalisasi.' },
};

export const CODED: Readonly<Record<Coding, Localized>> = {
  second: {
    en: 'Answers: 1 to 9 for the first item; 1/k, or −k, for the second.',
    id: 'Jawaban: 1 sampai 9 untuk elemen pertama; 1/k, atau −k, untuk yang kedua.',
  },
  first: {
    en: 'Answers: −k for the first item, k times; k for the second.',
    id: 'Jawaban: −k untuk elemen pertama, k kali; k untuk yang kedua.',
  },
  marks: {
    en: 'Answers: marks 1 to 17; 1 is 9 times the first item, 9 both alike, 17 is 9 times the second.',
    id: 'Jawaban: tanda 1 sampai 17; 1 berarti 9 kali elemen pertama, 9 sama, 17 berarti 9 kali yang kedua.',
  },
  marksTurned: {
    en: 'Answers: marks 1 to 17; 1 is 9 times the second item, 9 both alike, 17 is 9 times the first.',
    id: 'Jawaban: tanda 1 sampai 17; 1 berarti 9 kali elemen kedua, 9 sama, 17 berarti 9 kali yang pertama.',
  },
  zero: {
    en: 'Answers: 0 is both alike, k is k + 1 times the first item, −k is k + 1 times the second.',
    id: 'Jawaban: 0 berarti sama, k berarti k + 1 kali elemen pertama, −k berarti k + 1 kali yang kedua.',
  },
  zeroTurned: {
    en: 'Answers: 0 is both alike, k is k + 1 times the second item, −k is k + 1 times the first.',
    id: 'Jawaban: 0 berarti sama, k berarti k + 1 kali elemen kedua, −k berarti k + 1 kali yang pertama.',
  },
};

export const NOTES = {
  source: {
    en: 'Source: the table {area}. Change answers there; this sheet follows.',
    id: 'Sumber: tabel {area}. Ubah jawaban di sana; lembar ini mengikuti.',
  },
  ratio: {
    en: 'CR = ((λ max − n)/(n − 1))/RI, with Saaty’s random index.',
    id: 'CR = ((λ maks − n)/(n − 1))/RI, dengan indeks acak Saaty.',
  },
  distance: {
    en: 'Distance: half the sum of |own weight − weight of the group|, the share of the weight that a person puts elsewhere.',
    id: 'Jarak: setengah jumlah |bobot sendiri − bobot kelompok|, bagian bobot yang ditempatkan lain oleh responden.',
  },
  last: {
    en: 'The last row of the respondents is everyone together, all counted alike, whatever their CR.',
    id: 'Baris terakhir responden adalah semua orang bersama, dihitung sama, berapa pun CR-nya.',
  },
  order: {
    en: 'No heading names the pairs: the columns were taken in the order 1 with 2, 1 with 3, …, 2 with 3, ….',
    id: 'Tidak ada judul yang menamai pasangannya: kolom diambil menurut urutan 1 dengan 2, 1 dengan 3, …, 2 dengan 3, ….',
  },
} as const satisfies Record<string, Localized>;
