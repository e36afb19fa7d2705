/** Answers to a 360° form as they stand in sheets; all names and numbers are invented. */
import { newFeedbackDraft } from '../../model/feedback/draft';
import type { FeedbackDraft } from '../../model/feedback/draft';
import type { CellValue } from '../../model/types';
import type { Feedback } from '../../taskpane/feedback/useFeedback';
import { UNBROKEN } from './hierarchies';
import { NO_TABLE_LISTING } from './listing';

type Cells = readonly (readonly CellValue[])[];

const nothing = (): void => undefined;

export const NO_FEEDBACK: Omit<Feedback, 'draft'> = {
  ...NO_TABLE_LISTING,
  setRole: nothing,
  setKind: nothing,
  setSettings: nothing,
};

const HEADINGS = [
  'Cap waktu',
  'Nama penilai',
  'Pegawai yang dinilai',
  'Hubungan Anda dengan pegawai yang dinilai',
  'Orientasi pelayanan [0-100]',
  'Integritas [0-100]',
  'Komitmen [0-100]',
  'Disiplin [0-100]',
  'Kerja sama [0-100]',
  'Kepemimpinan [0-100]',
];
const PEOPLE = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gita', 'Hadi', 'Indra', 'Joko', 'Kartika', 'Lina'];

/** Of one rater about one person; the first two are officials. */
function answer(rater: string, kind: string, person: number, base: number): CellValue[] {
  const values = [0, 3, -2, 1, 2].map((step, aspect) => base + ((step * (person + aspect)) % 7));
  return [46_000 + person, rater, PEOPLE[person] ?? '', kind, ...values, person < 2 ? base - 3 : ''];
}

export const answers: Cells = [
  HEADINGS,
  ...PEOPLE.flatMap((_, person) => [
    answer('Kepala kantor', 'Atasan langsung', person, 90 - person),
    answer(PEOPLE[(person + 3) % 12] ?? '', 'Rekan kerja', person, 86 + (person % 5)),
    ...(person < 2 ? [answer(PEOPLE[person + 6] ?? '', 'Bawahan', person, 92)] : []),
  ]),
  ...[3, 4, 5].map((person): CellValue[] => [
    46_020,
    'Lina',
    PEOPLE[person] ?? '',
    'Rekan kerja',
    50,
    52,
    48,
    55,
    45,
    '',
  ]),
  [46_021, 'Gita', 'Hadi', 'Rekan kerja', 88, 88, 88, 88, 88, ''],
];

export const wrongAnswers: Cells = [
  HEADINGS,
  [46_000, 'Kepala kantor', 'Ani', 'Atasan langsung', 90, 'baik', 92, 93, 94, ''],
  [46_000, 'Budi', 'Ani', 'Katim', 90, 91, 92, 93, 94, ''],
  [46_000, 'Budi', UNBROKEN, 'Rekan kerja', 190, 91, 92, 93, 94, ''],
  [46_000, 'Budi', '', 'Rekan kerja', 90, 91, 92, 93, 94, ''],
];

export const stepAnswers: Cells = [HEADINGS, [46_000, 'Budi', 'Ani', 'Rekan kerja', 4, 5, 4, 3, 4, '']];

export const WEIGHTS = { superior: 0.6, peer: 0.2, subordinate: 0.2 };

export function answersOf(cells: Cells, below: Cells = []): FeedbackDraft {
  const area = { sheet: 'Jawaban 360', row: 0, column: 0, rows: cells.length, columns: HEADINGS.length };
  const draft = newFeedbackDraft({ area, cells, below }, 'form');
  if (!draft) throw new Error('No headings in the answers.');
  return draft;
}
