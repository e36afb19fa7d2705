/** Answers in words: "5 (A)", "A 5", "Harga 3", "sedikit lebih penting kiri", "Price is strongly more important". */
import { placesOfNames, plainWords } from './pairNames';
import type { PairColumn, TextAnswer } from './types';

/** Longer texts than Excel looks up are no answers. */
const LONGEST_ANSWER = 250;

const FIRST = /\b(a|first|left|pertama|kiri)\b/;
const SECOND = /\b(b|second|right|kedua|kanan)\b/;

/** Of the scale in both languages, the longest words first, for one contains the other. Saaty, 1980. */
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/\b(mutlak|ekstrem|ekstrim|absolut|extreme(ly)?|absolute(ly)?)\b/, 9],
  [/\b(sangat jelas|jelas|sangat kuat|sangat|very strong(ly)?|very much|very|demonstrated)\b/, 7],
  [/\b(sedikit|moderate(ly)?|slight(ly)?|somewhat|weak(ly)?|a little)\b/, 3],
  [/\b(kuat|strong(ly)?|essential(ly)?|lebih penting|lebih baik|more important|better|lebih|more)\b/, 5],
  [/\b(sama|setara|equal(ly)?|same)\b/, 1],
];
const BETWEEN = /\b(antara|between)\b/;
const LESS = /\b(kurang|less)\b/;
/** What is not said of one item says nothing sure of the other. */
const NEGATED = /\b(bukan|bukanlah|tidak|tak|not|neither|nor)\b/;

/** Null where the words say no strength, or not of which item. */
export function textAnswer(cell: string, pair: PairColumn, items: readonly string[]): TextAnswer | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST_ANSWER) return null;
  const words = ` ${plainWords(text)} `;
  const { first, second } = placesOfNames(words, [items[pair.first] ?? '', items[pair.second] ?? '']);
  const rest = without(words, [items[pair.first] ?? '', items[pair.second] ?? '']);
  const strength = strengthIn(rest);
  if (strength === null || isNegated(rest)) return null;
  if (strength === 1) return { text, strength, favours: 'first' };
  const side = sideIn(words, { first, second }, rest, items);
  if (side === null) return null;
  const favoured = turnedIfLess(side, rest);
  const isByName = first >= 0 || second >= 0;
  return { text, strength, favours: isByName ? pair[favoured] : favoured };
}

/** Of words without the names of the items. */
export function isNegated(rest: string): boolean {
  return NEGATED.test(rest);
}

/** "Price is less important" favours the other item. */
export function turnedIfLess(side: 'first' | 'second', rest: string): 'first' | 'second' {
  return LESS.test(rest) ? otherSide(side) : side;
}

const otherSide = (side: 'first' | 'second'): 'first' | 'second' => (side === 'first' ? 'second' : 'first');

/** How much more, where nothing says of which: "3", "sedikit lebih penting"; null where no strength is said. */
export function strengthAlone(cell: string): number | null {
  return cell.length > LONGEST_ANSWER ? null : strengthIn(` ${plainWords(cell)} `);
}

export function without(words: string, names: readonly string[]): string {
  const longestFirst = names
    .map(plainWords)
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length);
  return longestFirst.reduce((left, name) => left.replaceAll(` ${name} `, '  '), words);
}

/** Before what another is compared with: "daripada Mutu", "compared with Quality". */
const THAN =
  / (?:daripada|di ?banding(?:kan)?(?: dengan)?|ketimbang|terhadap|than|over|(?:compared|relative) (?:to|with))$/;

/** The one that is named first is more important than the other, but "than Quality, Price" says so of the second. */
export function sideIn(
  words: string,
  { first, second }: { first: number; second: number },
  rest: string,
  items: readonly string[],
): 'first' | 'second' | null {
  if (first >= 0 || second >= 0) {
    const side = second < 0 || (first >= 0 && first < second) ? 'first' : 'second';
    const isThan = THAN.test(words.slice(0, side === 'first' ? first : second));
    return isThan ? otherSide(side) : side;
  }
  // Where items are called A and B, these letters are theirs and not those of the sides.
  const areLetters = items.some((item) => /^[ab]$/i.test(item.trim()));
  const said = areLetters ? rest.replace(/\b[ab]\b/g, ' ') : rest;
  const [isFirst, isSecond] = [FIRST.test(said), SECOND.test(said)];
  return isFirst === isSecond ? null : isFirst ? 'first' : 'second';
}

function strengthIn(words: string): number | null {
  const numbers = words.match(/\b\d+\b/g) ?? [];
  if (numbers.length > 1) return null;
  const [number] = numbers;
  if (number !== undefined) return Number(number) >= 1 && Number(number) <= 9 ? Number(number) : null;
  if (!BETWEEN.test(words)) return stepsIn(words)[0] ?? null;
  const [lower, upper] = words.split(/ dan | and /).map((part) => stepsIn(part)[0]);
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** Whether a text may be an answer of any pair. */
export function isStrength(text: string): boolean {
  return strengthAlone(text) !== null;
}

function stepsIn(words: string): number[] {
  let left = words;
  return STEPS.flatMap(([said, strength]) => {
    if (!said.test(left)) return [];
    left = left.replace(said, ' ');
    return [strength];
  });
}
