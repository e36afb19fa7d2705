/** Where the headings of a survey stand, and which of its columns are questions. */
import { isNoData } from '../../../engine/textNumbers';
import { isBlank } from '../../../engine/cells';
import type { Area } from '../../area';
import { plain, textOf } from '../../employees/headingRows';
import type { CellValue } from '../../types';
import type { AnswerTable } from './types';
import { degreeOf, isOfficial } from './words';

type Row = readonly CellValue[];

/** Titles above the headings. */
const SEARCHED_ROWS = 12;
/** Enough of a long table to tell what a column holds. */
const SAMPLE = 300;
/** So many of the cells of a column are answers, or it holds something else. */
const MOSTLY = 0.5;
const HIGHEST = 10;

/** Columns about the respondent, or worked out from the answers. */
const NEVER =
  /^(no|nomor|id|kode|code|nama|name|umur|usia|age|tahun|year|tanggal|date|waktu(?= (pengisian|isi|survei|input|mulai|selesai)|$)|timestamp|cap waktu|jenis kelamin|gender|sex|pendidikan|education|pekerjaan|occupation|jabatan|position|total|jumlah|sum|rata|mean|average|indeks|index|ikm|skm|nrr|bobot|weight)\b/;

/** A whole number at the beginning, alone in its text: 4, "4", "4 - Puas", "4 (Puas)"; not "3 atau 4". */
export function leadingNumber(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const [, digits] = /^(\d{1,2})(?:[.,]0+)?(?:$|[\s.:)=(–-]+\D*$)/.exec(textOf(cell)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Beside "Pendidikan petugas" a "baik" is an answer; a 3 may as well be a code of the respondent's. */
const isInWords = (cell: CellValue): boolean => leadingNumber(cell) === null && isAnswerLike(cell);

function isAnswerLike(cell: CellValue): boolean {
  const number = leadingNumber(cell);
  if (number !== null) return Number.isInteger(number) && number >= 1 && number <= HIGHEST;
  return typeof cell === 'string' && (degreeOf(cell) !== null || isOfficial(cell));
}

function questionsBelow(cells: readonly Row[], row: number): number[] {
  const body = cells.slice(row + 1, row + 1 + SAMPLE);
  return (cells[row] ?? []).flatMap((heading, column) => {
    if (isBlank(heading)) return [];
    const answers = body.map((each) => each[column] ?? '');
    const said = answers.filter((cell) => !isNoData(cell));
    const [never] = NEVER.exec(plain(textOf(heading))) ?? [];
    if (never !== undefined && !(never !== plain(textOf(heading)) && said.length > 0 && said.every(isInWords)))
      return [];
    // People are numbered on the left; 1, 2, 3 beside their names are answers, without which a person becomes a heading.
    const isLeft = body.every((each) => each.slice(0, column).every((cell) => isBlank(cell)));
    const isCount = isLeft && said.length > 2 && answers.every((cell, index) => isBlank(cell) || cell === index + 1);
    return said.length > 0 && !isCount && said.filter(isAnswerLike).length >= MOSTLY * said.length ? [column] : [];
  });
}

/** Texts, or questions that are only numbered: 1, 2, 3. */
function canBeHeadings(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => typeof cell === 'number');
  const areCounted = numbers.every((cell, index) => index === 0 || cell === Number(numbers[0]) + index);
  return filled.some((cell) => typeof cell === 'string') && areCounted && filled.length >= 2;
}

/** The row with most questions below it, of those the first; null where there is none. */
export function answerTable(
  area: Area,
  cells: readonly Row[],
): { readonly table: AnswerTable; readonly questions: readonly number[] } | null {
  const rows = cells.slice(0, Math.min(SEARCHED_ROWS, cells.length - 1));
  const found = rows.flatMap((row, index) => {
    const questions = canBeHeadings(row) ? questionsBelow(cells, index) : [];
    return questions.length === 0 ? [] : [{ index, questions }];
  });
  const [best] = found.sort((one, other) => other.questions.length - one.questions.length || one.index - other.index);
  if (best === undefined) return null;
  const headings = { row: best.index, rows: 1, texts: (cells[best.index] ?? []).map(textOf) };
  return { table: { area, cells, headings }, questions: best.questions };
}
