/** What the cells of a questionnaire say as numbers: numbers, numbers as text, "5 (Sangat setuju)", words of a scale. */
import { isNoData, readNumberText } from '../../../engine/textNumbers';
import { textOf } from '../../employees/headingRows';
import { sameAs } from '../../hierarchy/tree';
import type { CellValue } from '../../types';
import type { SaidNumbers } from './types';

/** Between other text and a number: "5 (A)", "5 - Sangat setuju", "Setuju (4)", "4. Setuju". */
const BEFORE = /^(\d{1,2})\s*(?:[-–—=.:)]|(?=\())\s*\(?\s*\p{L}/u;
const AFTER = /\p{L}[^\d]*[([=]\s*(\d{1,2})\s*[)\]]?$/u;

/** Halves of scales of five, from the middle: the word for more, its opposite, and where the two are equal. */
const MORE =
  '(?:setuju|sesuai|puas|baik|penting|sering|tinggi|yakin|mampu|jelas|mudah|agree|satisfied|good|important|likely|high|often|true)';
const SCALE: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `^(?:sangat (?:tidak|kurang) ${MORE}|strongly disagree|sts|stp|very (?:dis|un)(?:agree|satisfied|likely|happy|important|clear)|sd|very (?:low|poor|bad)|sangat (?:buruk|rendah|jelek)|tidak pernah|never)$`,
    ),
    1,
  ],
  [
    new RegExp(
      `^(?:(?:tidak|kurang) ${MORE}|disagree|ts|tp|(?:dis|un)(?:satisfied|likely)|low|poor|bad|buruk|rendah|jelek|jarang|rarely|seldom)$`,
    ),
    2,
  ],
  [
    /^(?:netral|neutral|n|ragu(?: ?- ?ragu)?|rr|r|cukup(?: \p{L}+)?|biasa(?: saja)?|sedang|neither.*|undecided|unsure|kadang(?: ?- ?kadang)?|sometimes|moderate|average|fair|antara.*)$/u,
    3,
  ],
  [new RegExp(`^(?:${MORE}|s|p|high|sering|often)$`), 4],
  [
    new RegExp(`^(?:sangat ${MORE}|strongly agree|ss|sp|sa|very (?:${MORE}|happy|well|much)|excellent|selalu|always)$`),
    5,
  ],
];

/** From 1 to 5 by the usual words; undefined for others. "Kurang setuju" is the middle where "tidak setuju" is there too. */
function placeOf(text: string, others: ReadonlySet<string>): number | undefined {
  const doubted = /^(?:kurang|agak) (\p{L}+)$/u.exec(text);
  if (doubted && others.has(`tidak ${doubted[1] ?? ''}`)) return 3;
  if (text === 'ks' && others.has('ts')) return 3;
  return SCALE.find(([words]) => words.test(text))?.[1];
}

/**
 * The number of every text: as a person said, as a number in it says, else by the usual words. Without a middle word the
 * steps are 1 to 4.
 */
export function numbersOfTexts(texts: readonly string[], said: SaidNumbers): Map<string, number | null | undefined> {
  const same = new Set(texts.map(wordsIn));
  const places = new Map(texts.map((text) => [text, placeOf(wordsIn(text), same)]));
  const known = [...places.values()].filter((place) => place !== undefined);
  const isEven = known.includes(4) && (known.includes(1) || known.includes(2)) && !known.includes(3);
  return new Map(
    texts.map((text) => {
      const answer = said[sameAs(text)];
      if (answer !== undefined) return [text, answer];
      if (isNoData(text)) return [text, null];
      const number = numberInText(text);
      if (number !== undefined) return [text, number];
      const place = places.get(text);
      return [text, place !== undefined && isEven && place > 3 ? place - 1 : place];
    }),
  );
}

/** Plain words, without brackets: "Sangat Setuju (SS)" is "sangat setuju". */
function wordsIn(text: string): string {
  return sameAs(text)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

/** Undefined where a text says no number by itself. */
export function numberInText(text: string): number | undefined {
  const [, before] = BEFORE.exec(text.trim()) ?? [];
  const [, after] = AFTER.exec(text.trim()) ?? [];
  if (before !== undefined || after !== undefined) return Number(before ?? after);
  const read = readNumberText(text, null);
  return 'value' in read && !read.isPercent && read.bound === null ? read.value : undefined;
}

/** Whether a cell may be an answer on a scale by itself. */
export function isAnswerLike(cell: CellValue): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= -HIGHEST && cell <= HIGHEST;
  if (typeof cell !== 'string') return false;
  const number = numberInText(textOf(cell));
  return number === undefined ? placeOf(wordsIn(cell), new Set()) !== undefined : Math.abs(number) <= HIGHEST;
}

/** Ages and years are above it. */
const HIGHEST = 10;
