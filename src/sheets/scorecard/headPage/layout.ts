/** Where the parts of the one page stand: columns from A, rows from 1. */
import type { ScorecardResult } from '../../../model/scorecard/types';
import type { Scorecard } from '../../../model/types';
import { columnLetters } from '../../address';
import { inQuotes } from '../../body';
import type { Block, PlannedCell } from '../../plan';
import type { Say } from '../../say';
import type { FollowingInput } from '../following';

export interface HeadPageInput extends FollowingInput {
  /** Of writing, such as 2026-03-31. */
  readonly day: string;
  /** What the change is counted from; `null` where there is nothing to compare with. */
  readonly before: Scorecard | null;
}

export const WIDTHS = [48, 170, 60, 64, 60, 70, 210, 60] as const;
export const PAGE_WIDTH = WIDTHS.slice(0, -1).reduce((sum: number, width) => sum + width, 0);
/** Helps formulas: the place of what stands in the row. */
const PLACE = 7;
export const LAST = PLACE - 1;

export interface Page {
  readonly input: HeadPageInput;
  readonly scorecard: Scorecard;
  readonly result: ScorecardResult;
  readonly say: Say;
}

type Column = 'code' | 'name' | 'score' | 'light' | 'value' | 'change' | 'wide' | 'place';
const COLUMNS: readonly Column[] = ['code', 'name', 'score', 'light', 'value', 'change', 'wide', 'place'];

export function cell(column: Column, row: number): string {
  return `${columnLetters(COLUMNS.indexOf(column))}${row}`;
}

export function range(column: Column, first: number, last: number): string {
  return `${cell(column, first)}:${cell(column, last)}`;
}

/** One cell below the other from the row `first`. */
export function columnAt(first: number) {
  return (at: Column, look: Pick<Block, 'style' | 'format' | 'heights'>, cells: readonly PlannedCell[]): Block => ({
    at: cell(at, first),
    ...look,
    cells: cells.map((one) => [one]),
  });
}

/** A text with a number in it, as a formula without its sign. */
export function counted(text: string, count: string): string {
  const [before = '', after = ''] = text.split('{n}');
  return `${inQuotes(before)}&${count}&${inQuotes(after)}`;
}

/** A part of the page, and the row below it. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly lights?: readonly string[];
  readonly next: number;
}
