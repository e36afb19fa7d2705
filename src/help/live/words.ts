/** What a page says when a formula cannot be computed; refusals of the functions come with their own sentences. */
import type { Language } from '../../engine/language';
import { FormulaError } from '../formula';
import { LiveProblem } from './compute';
import { filled } from '../../engine/phrases';

const SENTENCES = {
  noFormula: {
    en: 'Write one function with its arguments, as in the example: it begins with “=” and ends with “)”.',
    id: 'Tulislah satu fungsi dengan argumennya, seperti pada contoh: diawali “=” dan diakhiri “)”.',
  },
  noConstant: {
    en: '{part} is not a constant. Use numbers, "text", TRUE, FALSE, errors and {arrays} only: there is no sheet here.',
    id: '{part} bukan konstanta. Gunakan hanya angka, "teks", TRUE, FALSE, galat, dan {larik}: di sini tidak ada lembar kerja.',
  },
  notClosed: {
    en: 'A brace or a quotation mark is not closed: {part}',
    id: 'Ada kurung kurawal atau tanda kutip yang belum ditutup: {part}',
  },
  notRectangular: {
    en: 'Every row of {part} needs the same number of cells.',
    id: 'Setiap baris {part} harus memuat jumlah sel yang sama.',
  },
  otherFunction: {
    en: '{part} is not the function of this page.',
    id: '{part} bukan fungsi di halaman ini.',
  },
  tooFew: { en: 'At least {part} arguments are needed.', id: 'Diperlukan sedikitnya {part} argumen.' },
  tooMany: { en: 'At most {part} arguments are taken.', id: 'Paling banyak {part} argumen yang diterima.' },
  oneValue: {
    en: 'Argument {part} takes a single value here. In Excel a range would give one result per cell.',
    id: 'Argumen {part} di sini menerima satu nilai saja. Di Excel, rentang akan memberi satu hasil per sel.',
  },
} as const;

/** @throws what was thrown, when it is no problem of the formula */
export function problemSentence(thrown: unknown, language: Language): string {
  if (!(thrown instanceof FormulaError) && !(thrown instanceof LiveProblem)) throw thrown;
  return filled(SENTENCES[thrown.kind][language], { part: thrown.part }, language);
}
