/** The headings of a table of answers, and which of its columns say who answered, in English and Indonesian. */
import { isBlank } from '../../../engine/cells';
import type { Area } from '../../area';
import { bestHeadings, plain, textOf } from '../../employees/headingRows';
import type { CellValue } from '../../types';
import type { ProfileRole, ProfileTable } from './types';
import { PROFILE_ROLES } from './types';

type Row = readonly CellValue[];

const WORDS: Readonly<Record<ProfileRole, RegExp>> = {
  gender: /^(jenis kelamin|kelamin|gender|sex|jk|l p)\b/,
  age: /^(umur|usia|age|kelompok (umur|usia)|age group)\b/,
  education: /^(tingkat |jenjang |latar belakang )?(pendidikan|education|level of education|highest education)\b/,
  position: /^(jabatan|position|golongan|pangkat|eselon|job title|rank|grade|pekerjaan|occupation)\b/,
  service:
    /^(masa kerja|lama (be)?kerja|masa dinas|lama menjabat|years? of service|length of service|tenure|(work|years of) experience|pengalaman kerja)\b/,
  unit: /^(unit( kerja)?|bagian|bidang|seksi|instansi|satker|satuan kerja|kantor|opd|skpd|office|department|division|organi[sz]ation)\b/,
  marital: /^(status (perkawinan|pernikahan)|marital status)\b/,
};

/** A sentence is a question, and no heading of a profile. */
const MOST_WORDS = 7;

export function profileRoleOf(heading: string): ProfileRole | null {
  const text = plain(heading)
    .replace(/^(\d+|[a-z]) /, '')
    .replace(/ (anda|bapak ibu|responden|respondent|saudara)\b.*$/, '');
  if (text.split(' ').length > MOST_WORDS) return null;
  return PROFILE_ROLES.find((role) => WORDS[role].test(text)) ?? null;
}

const WORDS_OF_HEADINGS = {
  roles: PROFILE_ROLES,
  roleOf: (text: string) => {
    const role = profileRoleOf(text);
    return role && { role, isSure: true };
  },
  isNothing: () => false,
};

/** Null without a row that could name columns. */
export function profileTable(area: Area, cells: readonly Row[]): ProfileTable | null {
  const found = bestHeadings(cells, WORDS_OF_HEADINGS);
  if (found !== null) return { area, cells, headings: { row: found.row, rows: found.rows, texts: found.texts } };
  const row = cells.findIndex((one) => isNames(one));
  if (row < 0 || row === cells.length - 1) return null;
  return { area, cells, headings: { row, rows: 1, texts: (cells[row] ?? []).map(textOf) } };
}

/** Texts alone, two of them or more. */
function isNames(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string');
}
