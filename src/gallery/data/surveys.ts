/** Answers to pairwise questions as forms export them; all names and answers are invented. */
import type { SurveyDraft } from '../../model/survey/draft';
import { newSurveyDraft } from '../../model/survey/draft';
import type { CellValue } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import type { Survey } from '../../taskpane/survey/useSurvey';
import { UNBROKEN } from './hierarchies';
import { NO_TABLE_LISTING } from './listing';

type Cells = readonly (readonly CellValue[])[];

const nothing = (): void => undefined;

export const NO_SURVEY: Omit<Survey, 'draft'> = {
  ...NO_TABLE_LISTING,
  setUse: nothing,
  setItems: nothing,
  setCoding: nothing,
  setLimit: nothing,
  setMethod: nothing,
};

const ITEMS = ['Harga', 'Mutu produk', 'Lokasi', 'Pelayanan'];
const NAMES = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gita', 'Hadi', 'Indra', 'Joko', 'Kartika', 'Lina'];
const PAIRS = ITEMS.flatMap((one, index) => ITEMS.slice(index + 1).map((other) => [one, other] as const));

const HEADINGS = [
  'Cap waktu',
  'Alamat email',
  'Nama lengkap',
  'Jabatan',
  ...PAIRS.map(([one, other], index) => `${index + 1}. Manakah yang lebih penting: ${one} atau ${other}? (1-9)`),
];

/** Most agree; every fifth contradicts themselves. */
const SAID: readonly CellValue[][] = [
  [3, 5, 3, 2, 1, '1/2'],
  [2, 4, 2, 3, 1, '1/3'],
  [3, 7, 5, 3, 2, '1/2'],
  [1, 3, 2, 3, 2, 1],
  [3, '1/5', 3, 5, '1/3', 7],
];

export function surveyTable(count: number, said: readonly CellValue[][] = SAID): Cells {
  const people = Array.from({ length: count }, (_, index): CellValue[] => {
    const name = NAMES[index % NAMES.length] ?? '';
    const numbered = index < NAMES.length ? name : `${name} ${index}`;
    return [46_000 + index, `responden${index + 1}@contoh.id`, numbered, 'Staf', ...(said[index % said.length] ?? [])];
  });
  return [HEADINGS, ...people];
}

export const negativeAnswers = surveyTable(6, [
  [-3, 5, 3, 2, 1, -2],
  [2, 4, -2, 3, 1, -3],
]);

export const worded = surveyTable(5, [
  ['5 (A)', 'Harga sedikit lebih penting', 'B 3', 'sama penting', 'A 3', '2 (B)'],
  ['3 (A)', 'Lokasi 3', 'A 5', 'penting sekali', 'A 1', UNBROKEN],
]);

/** Which, and how much beside it; some rows contradict themselves. */
const TWO_COLUMNS: readonly CellValue[][] = [
  ['Harga', 3, 'Harga', 5, 'Mutu produk', 2],
  ['Mutu produk', 2, 'sama penting', '', 'Lokasi', 3],
  ['Harga', 1, 'Lokasi', '', 'Mutu produk', 4],
  ['sama penting', 5, 'A', 7, '', 3],
];

export const inTwoColumns: Cells = [
  [
    'Nama',
    ...[
      ['Harga', 'Mutu produk'],
      ['Harga', 'Lokasi'],
      ['Mutu produk', 'Lokasi'],
    ].flatMap(([one = '', other = '']) => [
      `Mana yang lebih penting: ${one} atau ${other}?`,
      'Seberapa penting? (1-9)',
    ]),
  ],
  ...TWO_COLUMNS.map((answers, index) => [NAMES[index] ?? '', ...answers]),
];

export const unnamedPairs: Cells = [
  ['Nama', 'P1', 'P2', 'P3'],
  ['Ani', 3, 5, '1/2'],
  ['Budi', 2, '', '1/3'],
  ['Citra', 1, 1, 1],
];

export const doubledPairs: Cells = [
  ['Nama', 'Harga vs Mutu', 'Harga vs Lokasi', 'Lokasi vs Harga', 'Mutu vs Pelayanan'],
  ['Ani', 3, 5, '1/2', 2],
];

export function surveyOf(cells: Cells, below: Cells = []): SurveyDraft {
  const columns = cells[0]?.length ?? 0;
  const area = { sheet: 'Form Responses 1', row: 0, column: 0, rows: cells.length, columns };
  const draft = newSurveyDraft({ area, cells, below }, 'survey', EMPTY_MODEL);
  if (!draft) throw new Error('No answers to pairs.');
  return draft;
}
