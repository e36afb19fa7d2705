/** Whether the cells of a column hold what a role asks for. */
import { isBlank } from '../../engine/cells';
import type { Polarity } from '../../engine/ckp/indicator';
import { POLARITIES } from '../../engine/ckp/indicator';
import { CONTROLS, VALIDITIES } from '../../engine/ckp/weight';
import { numberInText } from '../../engine/numbers';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import type { WordList } from '../../engine/words';
import { readChoice } from '../../engine/words';
import type { CellValue } from '../types';
import type { Content } from './headings';

/** What right cells add to a heading's fit, and wrong ones take away. */
const RIGHT = 10;
const WRONG = -60;

/** The longest text that passes for a code, 2a-CP, SS1 or IKU-12b, or for a label, 1.2 or KPI 3. */
const LONGEST_CODE = 12;

export function contentFit(content: Content, cells: readonly CellValue[]): number {
  const filled = cells.filter((cell) => !isBlank(cell) && !isErrorText(cell));
  if (filled.length === 0) return 0;
  const right = filled.filter((cell) => isRight(content, cell)).length;
  if (2 * right < filled.length) return WRONG;
  // Codes under a heading that names KPIs ("IKU") are their codes, not their names.
  return content === 'text' && filled.every(isCode) && new Set(filled).size === filled.length ? -RIGHT : RIGHT;
}

function isRight(content: Content, cell: CellValue): boolean {
  switch (content) {
    case 'number':
      return isNumber(cell);
    case 'code':
      return isCode(cell);
    case 'label':
      return String(cell).trim().length <= LONGEST_CODE;
    case 'text':
      return !isNumber(cell);
    case 'polarity':
      return polarityIn(cell) !== null;
    case 'validity':
      return choiceIn(cell, VALIDITIES) !== null;
    case 'control':
      return choiceIn(cell, CONTROLS) !== null;
  }
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && numberInText(cell) !== undefined);
}

/** Short, in one word, and no plain number. */
function isCode(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim().length <= LONGEST_CODE && /^\S*[\p{L}.-]\S*$/u.test(cell.trim());
}

/** What a cell shows whose formula fails. */
export function isErrorText(cell: CellValue): boolean {
  return typeof cell === 'string' && /^#[A-Z/0!?_]+$/.test(cell.trim());
}

/** The choice that a cell names; `null` when it names none. */
export function choiceIn<Choice extends string>(cell: CellValue, words: WordList<Choice>): Choice | null {
  const choice = attempt(() => readChoice(cell, words));
  return choice instanceof ScoringError ? null : choice;
}

/** How tables say a polarity where they do not use the words of the decree. */
const PHRASES: readonly (readonly [Polarity, RegExp])[] = [
  ['maximize-120', /\b120$/],
  [
    'minimize',
    /^(lower|low|less|fewer|smaller|down|decrease|min|minimum|minimal|minim\w*|turun|rendah|kecil|negati[fv]e?|↓)\b/,
  ],
  [
    'minimize',
    /\b(makin|semakin) (rendah|kecil|sedikit|cepat|singkat|turun)\b|\b(lower|less|smaller) (is|the) better\b|↓/,
  ],
  ['stabilize', /^(stab\w*|on target|tepat target|tepat)\b/],
  [
    'maximize',
    /^(higher|high|more|larger|up|increase|max|maximum|maksimum|maksimal|maksim\w*|maxim\w*|naik|tinggi|besar)\b/,
  ],
  [
    'maximize',
    /^positi[fv]e?\b|\b(makin|semakin) (tinggi|besar|banyak|naik)\b|\b(higher|more|larger) (is|the) better\b|↑/,
  ],
];

/** The polarity that a cell names, in the words of the custom functions or in others; `null` when it names none. */
export function polarityIn(cell: CellValue): Polarity | null {
  const word = choiceIn(cell, POLARITIES);
  if (word !== null || typeof cell !== 'string') return word;
  const text = cell.trim().toLowerCase();
  return PHRASES.find(([, phrase]) => phrase.test(text))?.[0] ?? null;
}
