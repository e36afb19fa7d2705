/** Saaty's scale as a slider has it: 9 … 1 … 9, the first item's side on the left. Pure. */
import { titleOf } from '../../../model/hierarchy/edit';
import type { Item } from '../../../model/types';

/** Positions from the left end, where the first item matters 9 times as much, to the right end. */
export const FURTHEST = 8;

export function valueAt(position: number): number {
  return position <= 0 ? 1 - position : 1 / (1 + position);
}

/** Judgments between two steps, such as 2.5 from a sheet, lie between two positions. */
export function positionOf(value: number): number {
  const position = value >= 1 ? 1 - value : 1 / value - 1;
  // Values at the ends come with rounding errors of their reciprocals.
  return Math.max(-FURTHEST, Math.min(FURTHEST, Math.abs(position) < 1e-9 ? 0 : position));
}

/** How many times the stronger side matters as much; 1 or more. */
export function strengthOf(value: number): number {
  return value >= 1 ? value : 1 / value;
}

export type Side = 'first' | 'second' | 'equal';

export function sideOf(value: number): Side {
  if (Math.abs(value - 1) < 1e-9) return 'equal';
  return value > 1 ? 'first' : 'second';
}

interface Key {
  code: string;
  shiftKey: boolean;
}

/** 1 … 9 for the first item, with Shift for the second; the key's place counts, for Shift changes its sign. */
export function valueOfKey({ code, shiftKey }: Key): number | null {
  const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]);
  if (!digit) return null;
  return shiftKey ? 1 / digit : digit;
}

/** Two names of this length and the words of the scale make two lines of the footer. */
const BRIEF = 24;

/** Its code, where that is not a number among numbers; else its name. */
export function shortOf(item: Item): string {
  return /\p{L}/u.test(item.code) ? item.code : titleOf(item);
}

/** The same, cut after a word where it is long. */
export function briefOf(item: Item): string {
  const name = shortOf(item);
  if (name.length <= BRIEF) return name;
  const start = name.slice(0, BRIEF);
  const words = start.slice(0, start.lastIndexOf(' ') + 1).trim() || start;
  return `${words} …`;
}
