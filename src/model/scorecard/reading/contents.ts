/** Whether the cells of a column hold what a role asks for. */
import { isBlank } from '../../../engine/cells';
import type { Polarity } from '../../../engine/ckp/polarity';
import { POLARITIES } from '../../../engine/ckp/polarity';
import { polarityInPhrase } from '../../../engine/ckp/polarityPhrases';
import { CONTROLS, VALIDITIES } from '../../../engine/ckp/weight';
import { decimalSignOf, isNoData, readNumberText } from '../../../engine/textNumbers';
import { choiceNamed } from '../../../engine/words';
import type { CellValue } from '../../types';
import type { Content } from './roleWords';

/** What right cells add to a heading's fit, and wrong ones take away. */
const RIGHT = 10;
const WRONG = -60;

/** The longest text that passes for a code, 2a-CP, SS1 or IKU-12b, or for a label, 1.2 or KPI 3. */
const LONGEST_CODE = 12;

export function contentFit(content: Content, cells: readonly CellValue[]): number {
  const isLeftOut = (cell: CellValue): boolean => content !== 'polarity' && isNoData(cell);
  const filled = cells.filter((cell) => !isBlank(cell) && !isErrorText(cell) && !isLeftOut(cell));
  if (filled.length === 0) return 0;
  const right =
    content === 'number' ? countNumbers(filled) : filled.filter((cell) => isRight(content, cell, filled)).length;
  if (2 * right < filled.length) return WRONG;
  // Codes under a heading that names KPIs ("IKU") are their codes, not their names.
  return content === 'text' && filled.every(isCode) && new Set(filled).size === filled.length ? -RIGHT : RIGHT;
}

function isRight(content: Exclude<Content, 'number'>, cell: CellValue, column: readonly CellValue[]): boolean {
  switch (content) {
    case 'code':
      return isCode(cell);
    case 'label':
      return String(cell).trim().length <= LONGEST_CODE;
    case 'text':
      return !isNumber(cell);
    case 'polarity':
      return polarityIn(cell, column) !== null;
    case 'validity':
      return choiceNamed(cell, VALIDITIES) !== null;
    case 'control':
      return choiceNamed(cell, CONTROLS) !== null;
  }
}

function countNumbers(cells: readonly CellValue[]): number {
  const sign = decimalSignOf(cells);
  return cells.filter((cell) => {
    if (typeof cell !== 'string') return typeof cell === 'number';
    const read = readNumberText(cell, sign);
    return 'value' in read || read.fault === 'ambiguous';
  }).length;
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && 'value' in readNumberText(cell, null));
}

/** The numbers of a column, blanks left out; `null` where something else stands in it. */
export function numbersOf(cells: readonly CellValue[]): number[] | null {
  const filled = cells.filter((cell) => !isBlank(cell) && !isNoData(cell));
  const sign = decimalSignOf(filled);
  const numbers = filled.map((cell) => {
    if (typeof cell === 'number') return cell;
    const read = typeof cell === 'string' ? readNumberText(cell, sign) : null;
    return read !== null && 'value' in read ? read.value : null;
  });
  return numbers.every((number) => number !== null) ? numbers : null;
}

/** Short, in one word, and no plain number. */
function isCode(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim().length <= LONGEST_CODE && /^\S*[\p{L}.-]\S*$/u.test(cell.trim());
}

/** Whether all cells with something in them are codes, and no two the same. */
export function areCodes(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every(isCode) && new Set(filled).size === filled.length;
}

/** What a cell shows whose formula fails. */
export function isErrorText(cell: CellValue): boolean {
  return typeof cell === 'string' && /^#[A-Z/0!?_]+$/.test(cell.trim());
}

/**
 * The polarity that a cell names, in the words of the custom functions or in others; `null` when it names none. A dash
 * is a minus where its column has a plus.
 */
export function polarityIn(cell: CellValue, column: readonly CellValue[] = []): Polarity | null {
  if (isDash(cell)) return column.some((other) => String(other).trim() === '+') ? 'minimize' : null;
  const word = choiceNamed(cell, POLARITIES);
  if (word !== null) return word;
  return typeof cell === 'boolean' ? null : polarityInPhrase(String(cell));
}

function isDash(cell: CellValue): boolean {
  return /^[-–—−]$/.test(String(cell).trim());
}
