/** Sentences in cells: what they say of which measure in which year. */
import type { Area } from '../../area';
import { readNumberText } from '../../../engine/textNumbers';
import type { Grid } from '../grid';
import { areaAt, textAt, widthOf } from '../grid';
import type { Printed } from '../estimate';

/** A cell with a sentence or several, below each other those of one column. */
export interface TextCell {
  readonly sentences: readonly Sentence[];
  readonly area: Area;
}

export interface Sentence {
  readonly text: string;
  readonly numbers: readonly SaidNumber[];
}

export type SaidOf = 'target' | 'realization' | 'level' | 'weight' | 'index';

export interface SaidNumber extends Printed {
  readonly isPercent: boolean;
  /** What the last word before it says that it is; null where none does. */
  readonly of: SaidOf | null;
  /** The step of a ladder: of "Level 2 = 3,05" it is 2. */
  readonly step: number | null;
  readonly years: readonly string[];
  /** Where it stands in its sentence. */
  readonly at: number;
}

const SHORTEST = 30;
const LEAST_WORDS = 5;

export function textsIn(grid: Grid): TextCell[] {
  return grid.cells.flatMap((_, row) =>
    Array.from({ length: widthOf(grid) }, (__, column) => column).flatMap((column): TextCell[] => {
      const text = textAt(grid, row, column);
      const isSentence = text.length >= SHORTEST && (text.match(/\p{L}{2,}/gu) ?? []).length >= LEAST_WORDS;
      if (!isSentence && !LADDER_STEP.test(text)) return [];
      return [{ sentences: sentencesOf(text), area: areaAt(grid, row, column) }];
    }),
  );
}

/** Remarks about what was printed somewhere, or would come out otherwise, and reckoning say nothing of the row itself. */
const OF_PRINT =
  /\b(prints?|printed|cut off|rounded|would|says? that|mencetak|tercetak|dipotong|dibulatkan|akan menjadi|menyatakan bahwa|menyebut(?:kan)? bahwa)\b|[×÷=]/i;

function sentencesOf(text: string): Sentence[] {
  return text
    .split(/(?<=[.!?;])\s+(?=[\p{Lu}"“(])/u)
    .filter((sentence) => LADDER_STEP.test(sentence) || !OF_PRINT.test(sentence))
    .map((sentence) => ({ text: sentence, numbers: numbersIn(sentence) }));
}

const MEASURES: readonly (readonly [SaidOf, RegExp])[] = [
  ['target', /target/],
  ['realization', /capaian|realis|realiz|achiev|performan/],
  ['level', /\bskor|\bscore|\blevel/],
  ['weight', /bobot|weight/],
  ['index', /indeks|\bindex|total score/],
];
/** A number behind these counts tables, KPIs or steps. */
const COUNTED =
  /(?:tabel|table|gambar|fig(?:ure)?|lampiran|bab|chapter|kpi|iku|objective|nomor|no|pasal|level|skala)\.?\s*$/i;
/** A number behind these is what something grew or fell by. */
const CHANGED =
  /(?:naik|turun|meningkat|menurun|bertambah|berkurang|selisih(?:nya)?|increased?|decreased?|rose|fell|grew|gap)\s+(?:(?:sebesar|sebanyak|by|of)\s+)?$/i;
/** A number behind these is the step of a ladder, of the number that follows or of the one just before. */
const OF_STEP = /\s*\b(?:untuk|for)\s+level\s+$/i;
const NUMBER = /(?<![\p{L}\d.,/-])(\d+(?:[.,]\d+)*)(\s*%)?(?![\p{L}\d/-])/gu;
const YEAR = /^(?:19|20)\d\d$/;
const LADDER_STEP = /^level\s+(\d+)\s*=/i;

function numbersIn(sentence: string): SaidNumber[] {
  const ladderStep = LADDER_STEP.exec(sentence);
  if (ladderStep !== null) return resultOf(sentence, Number(ladderStep[1]));
  const numbers: SaidNumber[] = [];
  let [years, hasNumber, last]: [string[], boolean, number] = [[], false, 0];
  let of: SaidOf | null = null;
  let step: number | null = null;
  for (const found of sentence.matchAll(NUMBER)) {
    const [, digits = '', percent = ''] = found;
    const before = sentence.slice(last, found.index);
    of = lastMeasure(before) ?? of;
    last = found.index + found[0].length;
    if (YEAR.test(digits) && percent === '') {
      years = hasNumber ? [digits] : [...years, digits];
      hasNumber = false;
      continue;
    }
    if (percent === '' && OF_STEP.test(before)) {
      const said = OF_STEP.exec(before)?.index === 0 ? numbers.pop() : undefined;
      if (said === undefined) step = Number(digits);
      else numbers.push({ ...said, step: Number(digits) });
      continue;
    }
    const read = COUNTED.test(before) || CHANGED.test(before) ? null : numberOf(digits, percent);
    if (read === null) continue;
    // "… 99.13 in 2022": the year behind a number is its own where nothing else stands between.
    const after = /^\s*(?:in|pada(?: tahun)?|tahun)\s+((?:19|20)\d\d)/.exec(sentence.slice(last))?.[1];
    numbers.push({ ...read, of, step, years: after === undefined ? years : [after], at: found.index });
    [hasNumber, step] = [true, null];
  }
  return numbers;
}

/** What stands behind the last sign of equality. */
function resultOf(sentence: string, step: number): SaidNumber[] {
  const at = sentence.lastIndexOf('=');
  const [, digits = '', percent = ''] =
    /^\s*(?:Rp\.?\s*)?(\d+(?:[.,]\d+)*)(\s*%)?\.?$/.exec(sentence.slice(at + 1)) ?? [];
  const read = digits === '' ? null : numberOf(digits, percent);
  return read === null ? [] : [{ ...read, of: null, step, years: [], at }];
}

function lastMeasure(text: string): SaidOf | null {
  const said = text.toLowerCase();
  const places = MEASURES.map(([of, words]) => ({
    of,
    at: said.search(new RegExp(`(?:${words.source})(?!.*(?:${words.source}))`)),
  }));
  const last = places.reduce((one, other) => (other.at > one.at ? other : one));
  return last.at < 0 ? null : last.of;
}

/** Either sign may be the decimal one; what may be thousands as well is none. */
function numberOf(digits: string, percent: string): (Printed & { isPercent: boolean }) | null {
  const [, decimals] = /[.,](\d+)$/.exec(digits) ?? [];
  const sign = /,\d+$/.test(digits) ? ',' : '.';
  const isGrouped = decimals?.length === 3;
  const read = readNumberText(digits, isGrouped ? null : sign);
  if (!('value' in read)) return null;
  return { value: read.value, decimals: isGrouped ? 0 : (decimals?.length ?? 0), isPercent: percent !== '' };
}
