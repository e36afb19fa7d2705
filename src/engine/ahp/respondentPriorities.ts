import { isVoid, placeIn, readRange } from '../cells';
import type { Localized } from '../language';
import { numberInText } from '../numbers';
import { ScoringError } from '../scoringError';
import { readPositive, sumOf } from '../weighting';

const PRIORITIES: Localized = { en: 'Priorities', id: 'Prioritas' };

/** Priorities of one respondent as printed with two decimals: each may be off by half a hundredth. */
const PRINT_ROUNDING = 0.005;
const LEAST_ROUNDING = 0.02;

/** Of everyone who gave any, and in which of the rows or columns, counted from 0, each stands. */
export interface RespondentPriorities {
  readonly people: readonly (readonly number[])[];
  readonly lines: readonly number[];
  /** Rows or columns in all, blank ones included. */
  readonly count: number;
}

/**
 * The respondents' priorities as shares that sum to 1. They stand in rows if every row that is not blank (or 0)
 * throughout sums to 1 or 100, else in columns if every column does: read the wrong way round, the consensus of four
 * people would be another number.
 */
export function readPeople(priorities: unknown): RespondentPriorities {
  const { cells, shape } = readRange(priorities, PRIORITIES);
  const rows = cells.map((row, i) => row.map((cell, j) => ({ cell, place: () => placeIn(PRIORITIES, shape, i, j) })));
  const columns = Array.from({ length: shape.columns }, (_, j) => rows.map((row) => row[j] as Place));
  const [inRows, inColumns] = [rows, columns].map((lines) => lines.filter((line) => !line.every(isUnused)));
  if (inRows === undefined || inColumns === undefined || inRows.length === 0) {
    throw new ScoringError('nothingAvailable', { list: PRIORITIES });
  }
  const people = inRows.every(areShares) || !inColumns.every(areShares) ? inRows : inColumns;
  const [first] = people;
  if (first !== undefined && first.length < 2) {
    throw new ScoringError('twoCriteriaNeeded', { list: PRIORITIES, count: first.length });
  }
  const all = people === inRows ? rows : columns;
  const shares = people.map((line) => {
    const values = line.map(({ cell, place }) => readPositive(cell, place));
    const total = sumOf(values);
    if (!isWhole(total, line.length)) {
      throw new ScoringError('prioritiesNotShares', {
        place: placeIn(PRIORITIES, shape, rows.indexOf(line), 0),
        total,
      });
    }
    return values.map((value) => value / total);
  });
  return { people: shares, lines: people.map((line) => all.indexOf(line)), count: all.length };
}

interface Place {
  readonly cell: unknown;
  readonly place: () => Localized;
}

const isUnused = ({ cell }: Place): boolean => isVoid(cell);

/** As far as numbers tell: what is no number is refused where the lines are read. */
function areShares(line: readonly Place[]): boolean {
  const values = line.map(({ cell }) => (typeof cell === 'string' ? numberInText(cell) : cell));
  return isWhole(sumOf(values.map((value) => (typeof value === 'number' ? value : NaN))), line.length);
}

function isWhole(total: number, count: number): boolean {
  const rounding = Math.max(LEAST_ROUNDING, PRINT_ROUNDING * count);
  return [1, 100].some((whole) => Math.abs(total / whole - 1) <= rounding);
}
