/** Functions of ours that plain formulas cannot replace, and why: a person is told before anything is written. */
import type { Reason } from './texts';

/** One reason for several functions. */
const FOUND_IN_ROUNDS: Reason = {
  en: 'The weights of a path model are found round by round, which plain formulas cannot.',
  id: 'Bobot model jalur dicari putaran demi putaran; rumus biasa tidak dapat.',
};
const TABLES_OF_NAMES: Reason = {
  en: 'The columns of items are found by their names, and their number is open, which plain formulas cannot follow.',
  id: 'Kolom butir dicari menurut namanya dan jumlahnya terbuka; rumus biasa tidak dapat mengikutinya.',
};

export const NO_PLAIN_FORM: Readonly<Record<string, Reason>> = {
  'AHP.COMPLETE': {
    en: 'Filling missing judgments searches for the best ones step by step, which plain formulas cannot.',
    id: 'Pengisian penilaian yang kosong mencari nilai terbaik selangkah demi selangkah; rumus biasa tidak dapat.',
  },
  'AHP.INCONSISTENT': {
    en: 'Each suggested judgment asks for the consistency of a matrix of its own.',
    id: 'Setiap saran penilaian memerlukan konsistensi dari matriks tersendiri.',
  },
  'AHP.PAIRS': {
    en: 'The size of the matrix follows from the names in the list, which plain formulas cannot follow.',
    id: 'Ukuran matriks mengikuti nama dalam daftar; rumus biasa tidak dapat mengikutinya.',
  },
  'AHP.SURVEY': {
    en: 'Every respondent asks for a matrix of their own, with judgments that may be missing.',
    id: 'Setiap responden memerlukan matriks tersendiri, dengan penilaian yang mungkin kosong.',
  },
  'AHP.SURVEYMATRIX': {
    en: 'Every respondent asks for a matrix of their own, with judgments that may be missing.',
    id: 'Setiap responden memerlukan matriks tersendiri, dengan penilaian yang mungkin kosong.',
  },
  'AHP.CONSENSUS': {
    en: 'Respondents may stand in rows or in columns, and blank ones are left out, which plain formulas cannot tell.',
    id: 'Responden dapat berada di baris atau kolom, dan yang kosong dilewati; rumus biasa tidak dapat membedakannya.',
  },
  'AHP.AIP': {
    en: 'Respondents may stand in rows or in columns, and blank ones are left out, which plain formulas cannot tell.',
    id: 'Responden dapat berada di baris atau kolom, dan yang kosong dilewati; rumus biasa tidak dapat membedakannya.',
  },
  'AHP.CRITICAL': {
    en: 'Every criterion asks for the first turn among all pairs of alternatives, which plain formulas cannot search for.',
    id: 'Setiap kriteria memerlukan pembalikan pertama di antara semua pasangan alternatif; rumus biasa tidak dapat mencarinya.',
  },
  'AHP.FUZZY': {
    en: 'Each judgment becomes three numbers by a scale, and a range may hold one matrix or several, which plain formulas cannot tell.',
    id: 'Setiap penilaian menjadi tiga angka menurut suatu skala, dan rentangnya dapat memuat satu atau beberapa matriks; rumus biasa tidak dapat membedakannya.',
  },
  'PLS.RELIABILITY': FOUND_IN_ROUNDS,
  'PLS.LOADINGS': FOUND_IN_ROUNDS,
  'PLS.FORNELL': FOUND_IN_ROUNDS,
  'PLS.PATHS': FOUND_IN_ROUNDS,
  'PLS.HTMT': TABLES_OF_NAMES,
  'PLS.VIF': TABLES_OF_NAMES,
};

const OURS = /^(?:AHP|OMAX|CKP|BSC|PLS)\.[A-Z0-9]+$/;

export function isOurs(name: string): boolean {
  return OURS.test(name);
}

/** Whether a formula calls one of our functions, by its name or by that of files; texts in quotes do not count. */
export function callsOurs(formula: string): boolean {
  return /\b(?:_xldudf_)?(?:AHP|OMAX|CKP|BSC|PLS)[._][A-Z]+\(/i.test(formula.replace(/"[^"]*"/g, '""'));
}
