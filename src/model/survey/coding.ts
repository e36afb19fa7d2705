/** How numbers and marks in the cells of a survey become judgments: how many times the first item matters as the second. */
import { judgmentInText } from '../../engine/ahp/judgment';
import type { CellValue } from '../types';
import type { Coding } from './types';

/** Saaty's scale; 0.11 is its other end as tables print it. */
const STRONGEST = 9.1;
const MARKS = 17;
/** The mark in the middle: both alike. */
const MIDDLE = 9;
const MOST_STEPS = 8;

/** Null for none; undefined for what is not on the scale. */
export function judgmentOfNumber(value: number, coding: Coding): number | null | undefined {
  switch (coding) {
    case 'second':
    case 'first': {
      if (value === 0) return null;
      const judgment = value < 0 ? -1 / value : value;
      if (!(judgment <= STRONGEST && judgment >= 1 / STRONGEST)) return undefined;
      return coding === 'first' ? 1 / judgment : judgment;
    }
    case 'marks':
    case 'marksTurned': {
      if (!Number.isInteger(value) || value < 1 || value > MARKS) return undefined;
      const judgment = value <= MIDDLE ? MIDDLE + 1 - value : 1 / (value - MIDDLE + 1);
      return coding === 'marks' ? judgment : 1 / judgment;
    }
    case 'zero':
    case 'zeroTurned': {
      if (!Number.isInteger(value) || Math.abs(value) > MOST_STEPS) return undefined;
      const judgment = value < 0 ? 1 / (1 - value) : 1 + value;
      return coding === 'zero' ? judgment : 1 / judgment;
    }
  }
}

/** The number of a cell, also one written as a text: "3", "1/3", "-5". */
export function numberIn(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? judgmentInText(cell) : undefined;
}

/** The codings that numbers of a survey admit, each of them once; the usual one alone where nothing says otherwise. */
export function codingsOf(numbers: ReadonlySet<number>): readonly Coding[] {
  const all = [...numbers];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0) return ['second'];
  if (most > STRONGEST && most <= MARKS && least >= 1 && all.every(Number.isInteger)) return ['marks', 'marksTurned'];
  if (least >= 0) return ['second'];
  const mayBeSteps = all.every(Number.isInteger) && least >= -MOST_STEPS && most <= MOST_STEPS;
  // Neither −1 nor 1 is needed where 0 says that both are alike, but −1 is a step then; on 1 to 9 nobody types it.
  const areSteps = mayBeSteps && numbers.has(0);
  return areSteps ? ['zero', 'zeroTurned', 'second', 'first'] : ['second', 'first'];
}
