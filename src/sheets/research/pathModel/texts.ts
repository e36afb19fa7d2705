/** The words on the sheets of a path model. */
import type { Localized } from '../../../engine/language';
import type { Mode } from '../../../engine/pls/model';
import type { Gaps } from '../../../model/research/pathModel/types';

export const PATH_MODEL = {
  name: { en: 'Path model', id: 'Model jalur' },
  title: { en: 'Path model of the questionnaire', id: 'Model jalur kuesioner' },
  how: {
    en: 'Partial least squares, live from the answers; t, p and intervals are from the bootstrap below.',
    id: 'Partial least squares (PLS), langsung dari jawaban; t, p, dan interval dari bootstrap di bawah.',
  },
  hypotheses: { en: 'Hypotheses', id: 'Hipotesis' },
  coefficient: { en: 'β', id: 'β' },
  mean: { en: 'Mean', id: 'Rata-rata' },
  deviation: { en: 'Standard error', id: 'Galat baku' },
  t: { en: 't', id: 't' },
  p: { en: 'p', id: 'p' },
  low: { en: 'Low (2.5 %)', id: 'Bawah (2,5 %)' },
  high: { en: 'High (97.5 %)', id: 'Atas (97,5 %)' },
  verdict: { en: 'Verdict', id: 'Keputusan' },
  level: { en: 'Level of significance', id: 'Taraf signifikansi' },
  resamples: { en: 'Resamples', id: 'Sampel ulang' },
  used: { en: 'Resamples with a result', id: 'Sampel ulang yang berhasil' },
  seed: { en: 'Seed', id: 'Bilangan awal (seed)' },
  respondents: { en: 'Respondents in it', id: 'Responden di dalamnya' },
  day: { en: 'Computed on', id: 'Dihitung tanggal' },
  paths: { en: 'Paths, f² and R²', id: 'Jalur, f², dan R²' },
  reliability: { en: 'Reliability and convergent validity', id: 'Reliabilitas dan validitas konvergen' },
  loadings: { en: 'Weights, loadings and cross-loadings', id: 'Bobot, loading, dan cross-loading' },
  fornell: { en: 'Fornell–Larcker: √AVE on the diagonal', id: 'Fornell–Larcker: √AVE pada diagonal' },
  htmt: { en: 'Heterotrait-monotrait ratio (HTMT)', id: 'Rasio heterotrait-monotrait (HTMT)' },
  vif: { en: 'Collinearity (VIF)', id: 'Kolinearitas (VIF)' },
  constructs: { en: 'Constructs', id: 'Konstruk' },
  construct: { en: 'Construct', id: 'Konstruk' },
  mode: { en: 'Mode', id: 'Mode' },
  itemsOf: { en: 'Items', id: 'Butir' },
  pathList: { en: 'Paths of the model', id: 'Jalur model' },
  from: { en: 'From', id: 'Dari' },
  to: { en: 'To', id: 'Ke' },
  blocks: { en: 'Items of the constructs', id: 'Butir tiap konstruk' },
  item: { en: 'Item', id: 'Butir' },
  question: { en: 'Question', id: 'Pertanyaan' },
  turned: { en: '(turned round) ', id: '(dibalik) ' },
} as const satisfies Record<string, Localized>;

/** What is printed of a p that three decimals would show as 0. */
export const SMALLEST_P: Localized = { en: '[<0.001]"< 0.001";0.000', id: '[<0.001]"< 0,001";0.000' };

export const MODE_WORDS: Readonly<Record<Mode, Localized>> = {
  reflective: { en: 'reflective', id: 'reflektif' },
  formative: { en: 'formative', id: 'formatif' },
};

export const VERDICTS = {
  supported: { en: 'Supported', id: 'Didukung' },
  notSupported: { en: 'Not supported', id: 'Tidak didukung' },
  again: { en: 'Run again', id: 'Hitung ulang' },
} as const satisfies Record<string, Localized>;

/** Sentences of cells; # stands for one. */
export const SAID = {
  behind: {
    en: 'The questionnaire has other rows or headings than when this sheet was written. In Timbang, open Scorecard, press Change beside this sheet, and write it again; until then nothing is computed.',
    id: 'Baris atau judul kuesioner tidak lagi seperti saat lembar ini ditulis. Di Timbang, buka Kartu skor, tekan Ubah di samping lembar ini, lalu tulis lagi; sampai itu tidak ada yang dihitung.',
  },
  noPaths: {
    en: 'No paths yet: reliability and validity alone. Add paths in Timbang for hypotheses.',
    id: 'Belum ada jalur: hanya reliabilitas dan validitas. Tambahkan jalur di Timbang untuk hipotesis.',
  },
  noBootstrap: {
    en: 'No bootstrap yet: press Change in Timbang, run it, and write again for t, p and verdicts.',
    id: 'Belum ada bootstrap: tekan Ubah di Timbang, jalankan, lalu tulis lagi untuk t, p, dan keputusan.',
  },
  supported: {
    en: '# of # hypotheses are supported at the level of # %.',
    id: '# dari # hipotesis didukung pada taraf # %.',
  },
  refused: {
    en: 'No numbers now: the table “Paths, f² and R²” below says why.',
    id: 'Belum ada angka: tabel “Jalur, f², dan R²” di bawah menyebut sebabnya.',
  },
  again: {
    en: 'Answers or model have changed since the bootstrap of {day}: press Change in Timbang, run it again, and write.',
    id: 'Jawaban atau model berubah sejak bootstrap {day}: tekan Ubah di Timbang, jalankan lagi, lalu tulis.',
  },
} as const satisfies Record<string, Localized>;

export const NOTES = {
  source: {
    en: 'Source: the table {area}, by the sheet {answers}. Change it there; this sheet follows.',
    id: 'Sumber: tabel {area}, lewat lembar {answers}. Ubah di sana; lembar ini mengikuti.',
  },
  names: {
    en: 'Names of constructs may be changed in the table of constructs: all tables follow.',
    id: 'Nama konstruk boleh diubah di tabel konstruk: semua tabel mengikuti.',
  },
  method: {
    en: 'PLS of Lohmöller (1989) with the {scheme} scheme, items standardised. Limits in use: CR from 0.70, AVE from 0.50, HTMT to 0.90 (Hair et al. 2017; Henseler et al. 2015).',
    id: 'PLS Lohmöller (1989) dengan skema {scheme}, butir distandarkan. Batas yang lazim: CR mulai 0,70, AVE mulai 0,50, HTMT sampai 0,90 (Hair dkk. 2017; Henseler dkk. 2015).',
  },
  bootstrap: {
    en: 'Bootstrap: respondents drawn with replacement, signs of constructs aligned, t = β ÷ standard error, p two-sided by the normal distribution, percentile interval. The same seed gives the same numbers.',
    id: 'Bootstrap: responden diambil dengan pengembalian, tanda konstruk diselaraskan, t = β ÷ galat baku, p dua sisi menurut distribusi normal, interval persentil. Seed yang sama memberi angka yang sama.',
  },
  foot: {
    en: 'PLS path model (Lohmöller 1989), {scheme} scheme',
    id: 'Model jalur PLS (Lohmöller 1989), skema {scheme}',
  },
  failed: {
    en: 'Resamples without a result: {count}.',
    id: 'Sampel ulang tanpa hasil: {count}.',
  },
} as const satisfies Record<string, Localized>;

export const SCHEME_WORDS = {
  path: { en: 'path', id: 'jalur' },
  centroid: { en: 'centroid', id: 'sentroid' },
  factorial: { en: 'factor', id: 'faktor' },
} as const satisfies Record<string, Localized>;

export const GAP_NOTES: Readonly<Record<Gaps, Localized>> = {
  mean: { en: 'Missing answers: the mean of the item.', id: 'Jawaban kosong: rata-rata butirnya.' },
  pairwise: {
    en: 'Missing answers: each correlation from those who answered both items.',
    id: 'Jawaban kosong: tiap korelasi dari yang menjawab kedua butir.',
  },
  listwise: {
    en: 'Missing answers: respondents with a gap are left out.',
    id: 'Jawaban kosong: responden yang jawabannya tidak lengkap dikeluarkan.',
  },
};

export const ANSWERS = {
  name: { en: 'Answers as numbers', id: 'Jawaban sebagai angka' },
  title: { en: 'Answers as numbers', id: 'Jawaban sebagai angka' },
  how: {
    en: 'Live from the questionnaire, construct by construct: the path model computes from this table.',
    id: 'Langsung dari kuesioner, konstruk demi konstruk: model jalur menghitung dari tabel ini.',
  },
  respondent: { en: 'Row', id: 'Baris' },
  turned: { en: '↔', id: '↔' },
  text: { en: 'Answer', id: 'Jawaban' },
  number: { en: 'Counts', id: 'Angka' },
  scale: { en: 'Scale', id: 'Skala' },
  low: { en: 'Lowest', id: 'Terendah' },
  high: { en: 'Highest', id: 'Tertinggi' },
  note: {
    en: '↔ above an item: it is worded the other way round, and lowest (at least 1) + highest − answer is taken.',
    id: '↔ di atas butir: pernyataannya terbalik, maka dipakai terendah (minimal 1) + tertinggi − jawaban.',
  },
} as const satisfies Record<string, Localized>;
