/** Answers that say which of two is more important and not how much: "Price", "A", "Quality is more important", "alike". */
import { isNotJudged } from '../../engine/ahp/judgment';
import { sameAs } from '../hierarchy/tree';
import type { CellValue } from '../types';
import { isNegated, isStrength, sideIn, turnedIfLess, without } from './answerText';
import { numberIn } from './coding';
import { halvesOf, placesOfNames, plainWords } from './pairNames';
import { isWeightOfPerson } from './personColumns';
import { asksHowMuch } from './twoColumns';
import type { PairColumn, TextAnswer } from './types';

const ALIKE = /\b(sama|setara|seimbang|equal(ly)?|same|alike|both|keduanya|kedua duanya)\b/;
/** Words around the name of what is chosen. */
const AROUND =
  /\b(lebih|paling|penting|diutamakan|dipilih|more|most|important|preferred|is|adalah|yang|kriteria|criteri(on|a)|elemen|item|option|opsi|pilihan|kurang|less)\b/g;
/** Between what is chosen and what it is compared with. */
const COMPARED = /\b(?:dari(?:pada)?|than|di ?banding(?:kan)?|dengan|terhadap|over|compared|with|to)\b/;
const NEGATION = /\b(bukan(lah)?|tidak|tak|not|neither)\b/g;
const SIDES_ALONE = /^(a|b|first|second|left|right|pertama|kedua|kiri|kanan)$/;
const NUMBERED: Readonly<Record<string, 'first' | 'second'>> = { 1: 'first', 2: 'second' };
/** So many of the cells of a column are choices, or it holds something else. */
const NEARLY_ALL = 0.8;

const squeezed = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Whether a cell may be a choice between what the heading names. */
function isChoice(cell: CellValue, heading: string): boolean {
  if (typeof cell !== 'string' || numberIn(cell) !== undefined) return false;
  const within = ` ${plainWords(heading)} `;
  const words = plainWords(cell);
  const bare = squeezed(words.replace(AROUND, ' '));
  const named = squeezed(bare.replace(/^[ab] | [ab]$/, ' '));
  const isNamed = (one: string): boolean => one !== '' && within.includes(` ${one} `);
  if ([words, bare, named].some(isNamed)) return true;
  // "Price is more important than Quality": how much is not said, for nothing is left beside the names.
  const sides = bare
    .replace(NEGATION, ' ')
    .split(COMPARED)
    .map(squeezed)
    .filter((one) => one !== '');
  if (sides.length > 0 && sides.every(isNamed)) return true;
  return SIDES_ALONE.test(bare) || (ALIKE.test(bare) && !/\d/.test(bare));
}

/** The items of a pair by their numbers, 1 and 2; beside a question how much, for alone they are answers on the scale. */
function areNumbers(said: readonly CellValue[]): boolean {
  return said.every((cell) => Object.hasOwn(NUMBERED, String(cell).trim()));
}

/** Columns below whose headings stands what was chosen, each with another beside it or elsewhere that says how much. */
export function choiceColumns(
  headings: readonly string[],
  body: readonly (readonly CellValue[])[],
  answered: readonly number[],
): number[] {
  const names = headings.map(halvesOf);
  const choices = headings.flatMap((heading, column) => {
    const said = body.map((row) => row[column] ?? '').filter((cell) => !isNotJudged(cell));
    const chosen = said.filter((cell) => isChoice(cell, heading));
    const isNumbered = names[column] !== null && areNumbers(said) && asksHowMuch(headings[column + 1] ?? '');
    return said.length > 0 && (isNumbered || chosen.length >= NEARLY_ALL * said.length) ? [column] : [];
  });
  const asksTheSame = (column: number, other: number): boolean => {
    const [one, two] = [names[column], names[other]];
    return !one || !two ? false : sameAs(one.right) === sameAs(two.right) && endsAlike(one.left, two.left);
  };
  const sizes = answered.filter((column) => !choices.includes(column));
  const isBeside = (column: number, other: number): boolean =>
    other === column + 1 && names[other] === null && !isWeightOfPerson(headings, other);
  const isSized = (column: number): boolean =>
    sizes.some((other) => isBeside(column, other) || asksTheSame(column, other));
  // "Price is more important" is an answer by itself: a number beside the last question alone is something else.
  const areSized = choices.every(isSized);
  const isAnswer = (column: number): boolean =>
    body.every((row) => isNotJudged(row[column] ?? '') || isStrength(String(row[column])));
  return choices.filter(
    (column) => isSized(column) && (areSized || asksHowMuch(headings[column + 1] ?? '') || !isAnswer(column)),
  );
}

/** "Which matters more: Price" and "How much more: Price". */
function endsAlike(one: string, other: string): boolean {
  const last = (text: string): string => sameAs(text.split(' ').at(-1) ?? '');
  return last(one) === last(other);
}

/** Null where the text names neither, or both, or says what is not chosen. */
export function choiceAnswer(cell: string, pair: PairColumn, items: readonly string[]): TextAnswer | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  const names = [items[pair.first] ?? '', items[pair.second] ?? ''] as const;
  const words = plainWords(text);
  const chosen = (favours: TextAnswer['favours']): TextAnswer => ({ text, strength: null, favours });
  const exact = names.findIndex((name) => plainWords(name) === words);
  if (exact >= 0) return chosen(exact === 0 ? pair.first : pair.second);
  const places = placesOfNames(` ${words} `, names);
  const rest = without(` ${words} `, names);
  if (isNegated(rest)) return null;
  if (ALIKE.test(rest)) return chosen('neither');
  const named = sideIn(` ${words} `, places, rest, items);
  const side = named && turnedIfLess(named, rest);
  if (side !== null) return chosen(Math.max(places.first, places.second) >= 0 ? pair[side] : side);
  // "Price" for the item "Price of the product".
  const bare = squeezed(words.replace(AROUND, ' '));
  const partOf = names.map((name) => bare !== '' && ` ${plainWords(name)} `.includes(` ${bare} `));
  if (partOf[0] !== partOf[1]) return chosen(pair[turnedIfLess(partOf[0] ? 'first' : 'second', rest)]);
  const numbered = NUMBERED[text];
  return numbered === undefined ? null : chosen(numbered);
}
