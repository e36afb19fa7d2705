/** The headings of a table of coded quotes, in English and Indonesian, in one row or up to three. */
import { isNoData } from '../../../engine/textNumbers';
import type { Said } from '../../employees/headingRows';
import { bestHeadings, plain } from '../../employees/headingRows';
import type { RoleHeadings } from '../../employees/types';
import type { CellValue } from '../../types';
import type { CodingColumns, CodingRole } from './types';
import { CODING_ROLES } from './types';
import { usualTypeIn } from './words';

type Row = readonly CellValue[];

const CODER = '(coder|koder|pengode|penyandi|rater|peneliti|analis)';
const SECOND = new RegExp(`\\b${CODER} (2|ii|b|kedua)\\b|\\b(second|kedua|2nd) ${CODER}\\b`);
const FIRST = new RegExp(`\\b${CODER} (1|i|a|pertama)\\b|\\b(first|pertama|1st) ${CODER}\\b`);

/** `sure` says the role, `unsure` may as well mean another. */
const WORDS: Readonly<Record<Exclude<CodingRole, 'second'>, { readonly sure: RegExp; readonly unsure?: RegExp }>> = {
  quote: {
    sure: /\b(kutipan|quotes?|quotation|excerpt|verbatim|petikan)\b/,
    unsure: /^(pernyataan|statement|jawaban|answer|transkrip|transcript|hasil wawancara|temuan|text|teks)\b/,
  },
  informant: {
    sure: /\b(informan|narasumber|informants?|interviewees?|partisipan|participants?)\b/,
    unsure: /^(responden|respondent|nama|name|jabatan|position)\b/,
  },
  office: {
    sure: /^(nama )?(kantor|instansi|satker|satuan kerja|office|organi[sz]ation|organisasi|lembaga)\b/,
    unsure: /^(unit|lokasi|tempat|site|location|place|kppn|kpp|samsat)\b/,
  },
  theme: {
    sure: /^(sub ?)?(tema|theme|topik|topic)s?\b/,
    unsure: /^(kategori|category|perspektif|perspective|aspek|aspect|dimensi|dimension)\b/,
  },
  type: {
    sure: /\b(isomorfisme|isomorphism|isomorfis)\b|^(jenis|tipe|type)( (tekanan|pressure|kode|of pressure|of isomorphism))?$/,
    unsure: /^(kode|code|koding|coding|jenis|tipe|type|tekanan|pressure)\b/,
  },
};

const NEVER = /\b(no|nomor|tanggal|date|timestamp|catatan|keterangan|notes?|remarks?|durasi|duration|e ?mail)\b/;

function roleOf(text: string): Said<CodingRole> | null {
  const whole = plain(text);
  if (SECOND.test(whole)) return { role: 'second', isSure: true };
  if (FIRST.test(whole)) return { role: 'type', isSure: true };
  const roles = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const sure = roles.find((role) => WORDS[role].sure.test(whole));
  if (sure !== undefined) return { role: sure, isSure: true };
  if (NEVER.test(whole)) return null;
  const unsure = roles.find((role) => WORDS[role].unsure?.test(whole));
  return unsure === undefined ? null : { role: unsure, isSure: false };
}

/** Most of those that say anything name one of the three types. */
function isOfTypes(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isNoData(cell));
  const said = filled.filter((cell) => typeof cell === 'string' && usualTypeIn(cell) !== null);
  return said.length > 0 && 2 * said.length > filled.length;
}

/** Null where no row names two of the columns; columns of types are known by what they say as well. */
export function findCodingHeadings(cells: readonly Row[]): RoleHeadings<CodingRole> | null {
  const found = bestHeadings(cells, { roles: CODING_ROLES, roleOf, isNothing: (text) => NEVER.test(plain(text)) });
  if (found === null || Object.keys(found.columns).length < 2) return null;
  const body = cells.slice(found.row + found.rows);
  const isFree = ({ columns }: RoleHeadings<CodingRole>, column: number): boolean => {
    const role = CODING_ROLES.find((one) => columns[one] === column);
    return role === undefined || found.unsure.includes(role);
  };
  return (['type', 'second'] as const).reduce((now, role) => {
    if (now.columns[role] !== undefined) return now;
    const column = found.texts.findIndex(
      (_, index) => isFree(now, index) && now.columns.type !== index && isOfTypes(body.map((row) => row[index] ?? '')),
    );
    if (column < 0) return now;
    const others = Object.entries(now.columns).filter(([, other]) => other !== column);
    const columns = Object.fromEntries([...others, [role, column]]) as CodingColumns;
    return { ...now, columns, unsure: [...now.unsure.filter((one) => columns[one] !== undefined), role] };
  }, found);
}

/** Whether headings are those of coded quotes and of nothing else. */
export function areCodedQuotes(columns: CodingColumns): boolean {
  return columns.type !== undefined && columns.theme !== undefined && columns.quote !== undefined;
}
