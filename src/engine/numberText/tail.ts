/** What follows the figures of a number: percent, currency, words that multiply, a limit, a unit. */
import type { Reading } from './numerals';
import type { NumberFault, NumberInText } from './reader';
import { TextReader, unreadable } from './reader';
import type { Currency } from './words';
import {
  BOUND_AFTER,
  CHANGING,
  CONNECTING,
  CURRENCIES,
  MAGNITUDES,
  ON_SCALE,
  PERCENT,
  SPELT_OUT,
  UNENCLOSED_SCALE,
  UNIT_WITH_FIGURE,
} from './words';

/** What follows the figures. */
export interface Tail {
  readonly currency: Currency | null;
  readonly bound: NumberInText['bound'];
  readonly power: number;
  readonly isPercent: boolean;
}

/** Percent, currency, words that multiply, a limit and a unit, as they follow a number. */
export function tailOf(rest: string, figures: number): Tail | NumberFault {
  const aside = withoutAsides(rest.replace(/[.;]$/, ''), figures);
  if (typeof aside !== 'string') return aside;
  const isAttached = /^\p{L}/u.test(rest);
  const reader = new TextReader(aside.trim());
  let tail: Tail = { power: 0, isPercent: false, bound: null, currency: null };
  for (let position = 0; reader.rest !== ''; position += 1) {
    if (reader.take(PERCENT) !== null) {
      if (tail.power !== 0) return unreadable('%');
      tail = { ...tail, isPercent: true };
      continue;
    }
    const currency = tail.currency === null ? reader.takeOne(CURRENCIES) : null;
    if (currency !== null) {
      tail = { ...tail, currency };
      continue;
    }
    const word = reader.take(/^[\p{L}°][\p{L}\d²³°.'/&+-]*/u);
    if (word === null) return unreadable(connector(reader.rest));
    const bare = word.replace(/[.&+'/-]+$/, '');
    const power = position === 0 ? MAGNITUDES.find(([, pattern]) => pattern.test(bare))?.[0] : undefined;
    const bound = BOUND_AFTER.find(([, pattern]) => pattern.test(bare))?.[0];
    if (power !== undefined) tail = { ...tail, power };
    else if (bound !== undefined) tail = { ...tail, bound };
    else if (isChanging(bare, isAttached && position === 0) || CONNECTING.test(bare)) return unreadable(word);
  }
  return tail;
}

/** Without what stands in parentheses as an explanation: a scale, the number in words, a unit. */
function withoutAsides(rest: string, figures: number): string | NumberFault {
  let fault: NumberFault | null = null;
  const outside = rest.replace(UNENCLOSED_SCALE, '').replace(/\(([^()]*)\)/g, (whole, content: string) => {
    const words = content.replace(/\s+/g, ' ').trim();
    if (ON_SCALE.test(words)) return ' ';
    if (/(?:^|\s)(?:%|persen|percent|per cent)$/i.test(words) && !/\d/.test(words)) return ' % ';
    if (SPELT_OUT.test(words) && figures >= leastFigures(words)) return ' ';
    const blocking = /\d[^\s]*/.exec(words)?.[0] ?? words.split(' ').find((word) => isChanging(word, false));
    const magnitude = words.split(' ').find((word) => MAGNITUDES.some(([, pattern]) => pattern.test(word)));
    const hindering = blocking ?? magnitude ?? (/^[\p{L}\s.,/'&-]+$/u.test(words) ? undefined : whole);
    if (hindering !== undefined) fault ??= unreadable(hindering);
    return BOUND_AFTER.some(([, pattern]) => pattern.test(words)) ? ` ${words} ` : ' ';
  });
  return fault ?? outside;
}

/** How many figures a number in words has at least: (dua juta) does not repeat 2. */
function leastFigures(words: string): number {
  const powers = MAGNITUDES.map(([power, pattern]) => {
    const isSaid = words.split(' ').some((word) => pattern.test(word.replace(/^se/i, '')));
    return isSaid ? power + 1 : 1;
  });
  return Math.max(...powers);
}

export function figureCount(reading: Reading): number {
  return ('digits' in reading ? reading.digits : reading.byComma).replace('.', '').length;
}

/** Whether a word after a number makes another number of it, or none. `5th` is a place in a row, `5 th` are years, `2CP` is a code. */
function isChanging(word: string, isAttached: boolean): boolean {
  if (isAttached && /^\p{Lu}/u.test(word)) return true;
  const parts = word.split(/[/.-]/).filter((part) => part !== '');
  if (/^(?:th|st)$/i.test(word) && !isAttached) return false;
  if (UNIT_WITH_FIGURE.test(word)) return false;
  return CHANGING.test(word) || CHANGING.test(parts[0] ?? '') || /\d/.test(word);
}

/** What stands between two numbers, or the first thing that is no word. */
function connector(rest: string): string {
  return /^\d/.test(rest) ? (/^\S+/.exec(rest)?.[0] ?? rest) : (/^[^\s\d\p{L}]/u.exec(rest)?.[0] ?? rest);
}
