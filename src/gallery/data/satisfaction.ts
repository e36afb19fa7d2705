/** Surveys of satisfaction as they stand in sheets; every answer is invented. */
import type { SatisfactionDraft } from '../../model/research/satisfaction/draft';
import { newSatisfactionDraft } from '../../model/research/satisfaction/draft';
import type { CellValue } from '../../model/types';
import type { Satisfaction } from '../../taskpane/research/satisfaction/useSatisfaction';
import { NO_TABLE_LISTING } from './listing';

type Cells = readonly (readonly CellValue[])[];

const nothing = (): void => undefined;

export const NO_SATISFACTION: Omit<Satisfaction, 'draft'> = {
  ...NO_TABLE_LISTING,
  setQuestion: nothing,
  setEnd: nothing,
  setAnswer: nothing,
};

/** The nine elements of service of PAN-RB 14/2017. */
const ELEMENTS = [
  'U1 Persyaratan',
  'U2 Sistem, mekanisme, dan prosedur',
  'U3 Waktu penyelesaian',
  'U4 Biaya/tarif',
  'U5 Produk spesifikasi jenis pelayanan',
  'U6 Kompetensi pelaksana',
  'U7 Perilaku pelaksana',
  'U8 Penanganan pengaduan, saran, dan masukan',
  'U9 Sarana dan prasarana',
];

export const elements: Cells = [
  ['No', ...ELEMENTS],
  ...Array.from({ length: 20 }, (_, person) => [
    person + 1,
    ...ELEMENTS.map((_element, element) => 2 + ((person * 3 + element * 2) % 3)),
  ]),
];

/** To five, with words, a blank, and answers that are none. */
export const satkers: Cells = [
  ['Satker', 'Pencairan dana', 'Bimbingan dan konsultasi', 'Konfirmasi setoran', 'Rekonsiliasi', 'Sarana'],
  ['Satker A', 5, 'Sangat puas', 5, 5, 4],
  ['Satker B', 5, 'Puas', 5, '', 5],
  ['Satker C', 6, 'Cukup puas', 4, 5, 5],
  ['Satker D', 4, 'Mantap', 5, '5 (Sangat puas)', 'x'],
  ['Rata-rata', 5, '', 4.75, 5, 4.67],
];

export function surveyedIn(cells: Cells, rest: Partial<SatisfactionDraft> = {}, below: Cells = []): SatisfactionDraft {
  const area = { sheet: 'Survei', row: 2, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newSatisfactionDraft({ area, cells, below }, 'satisfaction');
  if (!draft) throw new Error('No answers in the survey.');
  return { ...draft, ...rest };
}
