/** The headings of a table of answers: short ones, and the long questions of online forms, in both languages. */
import { isBlank } from '../../engine/cells';
import type { Said } from '../employees/headingRows';
import { bestHeadings, plain } from '../employees/headingRows';
import type { RoleHeadings } from '../employees/types';
import type { CellValue } from '../types';
import { kindIn } from './kinds';
import type { Aspect, FeedbackColumns, FeedbackRole } from './types';
import { ASPECTS, FEEDBACK_ROLES, FOR_ALL } from './types';

type Row = readonly CellValue[];

const ASPECT_WORDS: Readonly<Record<Aspect, RegExp>> = {
  service: /\bpelayanan\b|\bservice\b/,
  integrity: /\bintegritas\b|\bintegrity\b/,
  commitment: /\bkomitmen\b|\bcommitment\b/,
  discipline: /\b(ke)?disiplin(an)?\b|\bdiscipline\b/,
  cooperation: /\bkerja ?sama\b|\bco ?operation\b|\bteam ?work\b/,
  leadership: /\bkepemimpinan\b|\bleadership\b/,
};

const KIND =
  /^(jenis|peran|kategori|kelompok|posisi|status|kedudukan) (penilai|responden|anda)\b|\bhubungan\b|\brelation(ship)?\b|\b(kind|type|role|category) of (the )?rater\b|^rater s? ?(kind|type|role)\b|^(sebagai|kind|jenis|hubungan)$/;
const RATEE = /\b(di ?nilai|rated|ratee|anda nilai)\b|\bbeing (rated|assessed)\b|\bperson to rate\b/;
const RATER =
  /^((nama|nip|kode|nomor|id|no) )?(lengkap )?(penilai|responden)( anda)?$|^((name|code|id|number) of )?(the )?rater( s)?( name| code| id)?$/;
/** May as well be the rater's own. */
const PERSON = /^nama( (lengkap|pegawai|karyawan))*$|^(full |employee |staff )?name$|^(pegawai|karyawan|employee|nip)$/;

/** What exports of forms have beside the answers, and what follows from them. */
const NEVER =
  /\b(timestamp|cap waktu|stempel waktu|tanggal|date|waktu|e ?mail|surel|alamat|saran|komentar|comments?|catatan|keterangan|remarks?|alasan|reason|rata ?rata|average|total|jumlah|mean|np|skor akhir|unit|jabatan)\b/;

/** The aspect that a heading names; null where it names none or several. */
export function aspectIn(text: string): Aspect | null {
  const named = ASPECTS.filter((aspect) => ASPECT_WORDS[aspect].test(text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function roleOf(text: string): Said<FeedbackRole> | null {
  const whole = plain(text);
  if (KIND.test(whole)) return { role: 'kind', isSure: true };
  if (RATEE.test(whole) && aspectIn(whole) === null) return { role: 'ratee', isSure: true };
  if (RATER.test(whole)) return { role: 'rater', isSure: true };
  if (NEVER.test(whole)) return null;
  const aspect = aspectIn(whole);
  if (aspect !== null) return { role: aspect, isSure: true };
  return PERSON.test(whole) ? { role: 'ratee', isSure: false } : null;
}

/** Cells of a column that say a kind of rater, most of those that say anything. */
function isOfKinds(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const said = filled.filter((cell) => typeof cell === 'string' && kindIn(cell) !== null);
  return said.length > 0 && 2 * said.length > filled.length;
}

/** Null where no row names at least three of the aspects. */
export function findFeedbackHeadings(cells: readonly Row[]): RoleHeadings<FeedbackRole> | null {
  const found = bestHeadings(cells, { roles: FEEDBACK_ROLES, roleOf, isNothing: (text) => NEVER.test(plain(text)) });
  if (found === null || ASPECTS.filter((aspect) => found.columns[aspect] !== undefined).length < 3) return null;
  if (found.columns.kind !== undefined) return found;
  const body = cells.slice(found.row + found.rows);
  const taken = Object.values(found.columns);
  const kind = found.texts.findIndex((_, column) => {
    return !taken.includes(column) && isOfKinds(body.map((row) => row[column] ?? ''));
  });
  if (kind < 0) return found;
  return { ...found, columns: { ...found.columns, kind }, unsure: [...found.unsure, 'kind'] };
}

/** Whether headings are those of answers to a 360° form and of nothing else. */
export function areAnswers(columns: FeedbackColumns): boolean {
  return columns.ratee !== undefined && FOR_ALL.every((aspect) => columns[aspect] !== undefined);
}
