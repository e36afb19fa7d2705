/** Answers of respondents who say who they are, as they stand in sheets; all of it is invented. */
import { newProfileDraft } from '../../model/research/profile/draft';
import type { ProfileDraft } from '../../model/research/profile/draft';
import type { CellValue } from '../../model/types';
import type { Profile } from '../../taskpane/research/profile/useProfile';
import { NO_TABLE_LISTING } from './listing';

type Cells = readonly (readonly CellValue[])[];

const nothing = (): void => undefined;

export const NO_PROFILE: Omit<Profile, 'draft'> = {
  ...NO_TABLE_LISTING,
  setCounted: nothing,
  setInClasses: nothing,
  setClasses: nothing,
};

const HEADINGS = ['Timestamp', 'Jenis Kelamin', 'Umur', 'Pendidikan Terakhir', 'Jabatan', 'Masa Kerja (tahun)'];
const QUESTIONS = ['Saya memakai informasi kinerja untuk menyusun anggaran', 'Pimpinan memakai informasi kinerja'];
const GENDER = ['Laki-laki', 'Perempuan', 'laki laki', 'P'];
const EDUCATION = ['S1', 'S2', 'S-1', 'D-III', 'SMA'];
const POSITIONS = ['Staf', 'Kepala Seksi', 'Staf', 'Kepala Subbagian'];

function respondent(index: number): CellValue[] {
  const [education, position] = [EDUCATION[index % 5] ?? '', index % 11 === 5 ? '' : (POSITIONS[index % 4] ?? '')];
  const [age, service] = [24 + ((index * 7) % 33), index % 9 === 4 ? '12 tahun' : (index * 5) % 28];
  return [
    46_000 + index / 8,
    GENDER[index % 4] ?? '',
    age,
    education,
    position,
    service,
    1 + (index % 5),
    5 - (index % 4),
  ];
}

/** The 96 of study 004 by their number alone. */
export const respondents: Cells = [
  [...HEADINGS, ...QUESTIONS],
  ...Array.from({ length: 96 }, (_, index) => respondent(index)),
];

export const unclearAge: Cells = [
  HEADINGS,
  ...respondents.slice(1, 8).map((row, at) => row.slice(0, 6).with(2, at < 2 ? 'dewasa' : (row[2] ?? ''))),
];

export const withoutHeadings: Cells = [
  ['Kolom A', 'Kolom B'],
  ['ya', 'tidak'],
  ['ya', 'ya'],
];

export function profileOf(cells: Cells, below: Cells = []): ProfileDraft {
  const area = { sheet: 'Kuesioner', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newProfileDraft({ area, cells, below }, 'answers');
  if (!draft) throw new Error('No headings in the answers.');
  return draft;
}
