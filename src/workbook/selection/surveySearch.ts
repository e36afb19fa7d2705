/**
 * A table of answers to pairwise questions: one row a person, one column a pair, n(n − 1)/2 of them, perhaps behind
 * names and below headings. Pure; what it finds is what AHP.SURVEY reads.
 */
import { isNotJudged, judgmentInText } from '../../engine/ahp/judgment';
import { itemsOf, readJudgments } from '../../engine/ahp/judgments';
import { asMeant } from '../../engine/ahp/printedReciprocal';
import { surveyMatrix } from '../../engine/ahp/survey';
import { ScoringError } from '../../engine/scoringError';
import type { Area } from '../../sheets/address';
import type { LikelyDated } from './datedJudgments';
import { isLikelyDated, likelyDated } from './datedJudgments';
import type { Cells } from './matrixCandidates';
import { trimmed } from './matrixSearch';
import type { PairOrder } from './pairHeadings';
import { pairOrder } from './pairHeadings';
import type { Cell, SelectionReading } from './selection';

export interface Survey {
  /** What AHP.SURVEY is given: a row of headings and a column of names may be among it. */
  area: Area;
  cells: Cells;
  hasHeadings: boolean;
  /** Rows of answers, and those in which somebody answered anything. */
  rows: number;
  people: number;
  items: number;
  /** The names of the items, where the headings name the pairs. */
  names: readonly string[] | null;
  /** Answers below 0 favour one item or the other, by the custom of who made the questionnaire. */
  hasNegatives: boolean;
}

export type SurveyProblem = { error: ScoringError } | { heading: string; expected: string };

export interface FoundSurvey {
  survey: Survey;
  /** Fractions, negatives or headings of pairs say that they are answers; numbers from 1 to 9 alone may be levels. */
  isSaid: boolean;
  /** Null when the survey can be weighed. */
  problem: SurveyProblem | null;
  dated: readonly LikelyDated[];
}

/** Titles and headings above the answers. */
const MOST_HEADINGS = 4;
/** So many of the answers in a column are on the scale, or it holds something else. */
const ON_SCALE = 0.75;
const SUMMARY = /^\s*(total|jumlah|sum|mean|average|rata|geo|group|kelompok|agregat|aggregat)/i;

type Sign = 'plain' | 'fraction' | 'negative';

/** An answer of the scale 1 to 9 and how it is written; null for a blank, undefined for anything else. */
function signOf(cell: Cell): Sign | null | undefined {
  if (typeof cell === 'boolean') return undefined;
  if (cell === 0 || isNotJudged(cell)) return null;
  if (isLikelyDated(cell)) return 'fraction';
  const value = typeof cell === 'string' ? judgmentInText(cell) : cell;
  if (value === undefined || value === 0) return undefined;
  const strength = Math.abs(value) < 1 ? 1 / asMeant(Math.abs(value)) : Math.abs(value);
  if (Math.abs(strength - Math.round(strength)) > 1e-6 || Math.round(strength) > 9) return undefined;
  if (value < 0) return 'negative';
  return value < 1 ? 'fraction' : 'plain';
}

/** 1, 2, 3, … number the people. */
function isCount(column: readonly Cell[]): boolean {
  return column.length > 2 && column.every((cell, index) => cell === index + 1);
}

function areAnswers(column: readonly Cell[]): boolean {
  const signs = column.map(signOf).filter((sign) => sign !== null);
  const onScale = signs.filter((sign) => sign !== undefined).length;
  return onScale > 0 && onScale >= ON_SCALE * signs.length && !isCount(column);
}

function isHeading(row: readonly Cell[]): boolean {
  return row.every((cell) => typeof cell === 'string' && (signOf(cell) ?? null) === null);
}

/** The row of the first answers, and the column from which on there is nothing else. */
function cornerOf(values: Cells): { top: number; side: number } | null {
  const top = values.slice(0, MOST_HEADINGS).findIndex((row) => !isHeading(row));
  if (top < 0) return null;
  const rows = values.slice(top);
  const columns = values[0]?.length ?? 0;
  let side = columns;
  while (side > 0 && areAnswers(rows.map((row) => row[side - 1] ?? ''))) side -= 1;
  return { top, side };
}

/** Priorities of several people also are fractions, which sum to 1. */
function areShares(rows: Cells): boolean {
  return rows.every((row) => {
    const total = row.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
    return Math.abs(total - 1) <= 0.02;
  });
}

function firstProblem(cells: Cells, order: PairOrder | null): SurveyProblem | null {
  if (order && 'expected' in order) return order;
  try {
    readJudgments(surveyMatrix(cells, undefined, undefined, 'second'));
    return null;
  } catch (failure) {
    if (failure instanceof ScoringError) return { error: failure };
    throw failure;
  }
}

/** Below the people; a word that the first of them has, too, such as "Group 1", says something else. */
function isSummary(about: Cells, row: number): boolean {
  return about.some(([first = '', ...others]) => !SUMMARY.test(String(first)) && SUMMARY.test(String(others[row - 1])));
}

/**
 * Whether the column before the answers names the people, which only that one can for AHP.SURVEY: not where it holds
 * numbers or says the same of several, such as ages or genders, and a column before it names each of them.
 */
function areNames(about: Cells): boolean {
  const beside = about.at(-1);
  if (!beside) return false;
  const isUnlike = (column: readonly Cell[]): boolean => new Set(column.filter(isFilled)).size === column.length;
  const isBetter = (column: readonly Cell[]): boolean =>
    column.every((cell) => typeof cell === 'string') && isUnlike(column);
  const isPlain = beside.filter(isFilled).every((cell) => typeof cell === 'number') && !isCount(beside);
  return !(isPlain || !isUnlike(beside)) || !about.slice(0, -1).some(isBetter);
}

const isFilled = (cell: Cell): boolean => cell !== '';

type Signs = readonly (Sign | null | undefined)[];

function areSaidToBeAnswers(signs: Signs, order: PairOrder | null): boolean {
  return order !== null || signs.includes('fraction') || signs.includes('negative');
}

function mayBeAnswers(signs: Signs): boolean {
  return signs.includes('plain') || signs.includes('negative');
}

export function surveyIn(reading: SelectionReading): FoundSurvey | null {
  const { area, values } = trimmed(reading) ?? reading;
  const corner = cornerOf(values);
  if (!corner) return null;
  const { top, side } = corner;
  const pairs = (values[0]?.length ?? 0) - side;
  const items = itemsOf(pairs);
  if (pairs < 3 || !Number.isInteger(items)) return null;
  const below = values.slice(top);
  const about = Array.from({ length: side }, (_, column) => below.map((row) => row[column] ?? ''));
  const rows = below.slice(0, below.findLastIndex((_, row) => !isSummary(about, row)) + 1);
  const answers = rows.map((row) => row.slice(side));
  const people = answers.filter((row) => row.some((cell) => signOf(cell) !== null)).length;
  if (people < 2 || areShares(answers)) return null;

  const headings = top > 0 ? (values[top - 1] ?? []).slice(side) : [];
  const hasHeadings = headings.length > 0 && headings.every((cell) => String(cell).trim() !== '');
  const order = hasHeadings ? pairOrder(headings.map(String), items) : null;
  const signs = answers.flat().map(signOf);
  const isSaid = areSaidToBeAnswers(signs, order);
  if (!mayBeAnswers(signs) || (!isSaid && signs.includes(undefined))) return null;

  const from = hasHeadings ? top - 1 : top;
  const before = areNames(about.map((column) => column.slice(0, rows.length))) ? side - 1 : side;
  const cells = values.slice(from, top + rows.length).map((row) => row.slice(before));
  const given: Area = {
    sheet: area.sheet,
    row: area.row + from,
    column: area.column + before,
    rows: cells.length,
    columns: pairs + side - before,
  };
  const names = order && 'names' in order ? order.names : null;
  return {
    survey: {
      area: given,
      cells,
      hasHeadings,
      rows: rows.length,
      people,
      items,
      names,
      hasNegatives: signs.includes('negative'),
    },
    isSaid,
    problem: firstProblem(cells, order),
    dated: likelyDated({ ...area, row: area.row + top, column: area.column + side }, answers, false),
  };
}
