/** The words on the sheet of workings. */
import type { PriorityMethod } from '../../../engine/ahp/priorities';
import type { Localized } from '../../../engine/language';

export const WORKINGS = {
  name: { en: 'Workings', id: 'Perhitungan bobot' },
  nameOf: { en: 'Workings {person}', id: 'Perhitungan {person}' },
  title: { en: '{goal}: how the weights come about', id: '{goal}: perhitungan bobot' },
  live: {
    en: 'Every number follows the judgments on the sheet ‘{sheet}’.',
    id: 'Setiap angka mengikuti penilaian di lembar ‘{sheet}’.',
  },
  columnSum: { en: 'Column sum', id: 'Jumlah' },
  sum: { en: 'Sum', id: 'Jumlah' },
  weight: { en: 'Weight', id: 'Bobot' },
  weighted: { en: 'Row × weights', id: 'Baris × bobot' },
  rowLambda: { en: 'Row λ', id: 'λ baris' },
  meanLambda: { en: 'Average λ', id: 'Rata-rata λ' },
  lambdaMax: { en: 'λmax', id: 'λ maks' },
  ci: { en: 'CI', id: 'CI' },
  ri: { en: 'RI, n = {size}', id: 'RI, n = {size}' },
  cr: { en: 'CR', id: 'CR' },
  beyond: { en: 'none', id: 'tidak ada' },
  product: { en: 'Product', id: 'Hasil kali' },
  root: { en: 'Root', id: 'Akar' },
  step: { en: 'Step {step}', id: 'Langkah {step}' },
  notWorkedOut: {
    en: 'Not worked out: not every pair has a number above 0 on the sheet of judgments, or they give no weights there.',
    id: 'Tidak dihitung: belum setiap pasangan berangka di atas 0 di lembar penilaian, atau bobotnya tidak ada di sana.',
  },
  differs: {
    en: 'These weights are not those on the sheet of judgments: look at what stands in its cells.',
    id: 'Bobot ini bukan bobot di lembar penilaian: periksa isi sel di lembar itu.',
  },
  noMatrix: {
    en: 'No items are compared in pairs, so there is nothing to work out.',
    id: 'Tidak ada elemen yang dibandingkan berpasangan, jadi tidak ada yang dihitung.',
  },
  lambdaRule: {
    en: 'Row λ = (row × weights) ÷ weight. CI = ({lambda} − n) ÷ (n − 1), CR = CI ÷ RI; two items have no RI and CR 0.',
    id: 'λ baris = (baris × bobot) ÷ bobot. CI = ({lambda} − n) ÷ (n − 1), CR = CI ÷ RI; dua elemen tanpa RI, CR 0.',
  },
  riSource: {
    en: 'RI: Saaty 1980, for 3 to 15 items.',
    id: 'RI: Saaty 1980, untuk 3 sampai 15 elemen.',
  },
} as const satisfies Record<string, Localized>;

/** The caption of the second table, and what stands in it. */
export const STEP_WORDS: Readonly<Record<PriorityMethod, { caption: Localized; rule: Localized }>> = {
  column: {
    caption: { en: 'Normalised', id: 'Ternormalisasi' },
    rule: {
      en: 'Normalised: each cell ÷ the sum of its column. Weight: the mean of its row.',
      id: 'Ternormalisasi: tiap sel ÷ jumlah kolomnya. Bobot: rata-rata barisnya.',
    },
  },
  geometric: {
    caption: { en: 'Geometric mean', id: 'Rata-rata geometrik' },
    rule: {
      en: 'Product: all cells of the row. Root: its n-th root. Weight: root ÷ sum of the roots. λmax is the eigenvalue.',
      id: 'Hasil kali: semua sel baris. Akar: akar pangkat n. Bobot: akar ÷ jumlah akar. λ maks ialah nilai eigennya.',
    },
  },
  eigenvector: {
    caption: { en: 'Approximations', id: 'Pendekatan' },
    rule: {
      en: 'Step 1: row sums ÷ their sum. Each next step: matrix × step before, ÷ its sum. They settle at the weights.',
      id: 'Langkah 1: jumlah baris ÷ totalnya. Berikutnya: matriks × langkah sebelumnya, ÷ totalnya, sampai tetap.',
    },
  },
};
