import type { Range } from '../cells';
import { isVoid, placeIn, readRange } from '../cells';
import type { Localized } from '../language';
import { numberInText, readNumber } from '../numbers';
import { ScoringError } from '../scoringError';
import { readPositive, sumOf } from '../weighting';

const PRIORITIES: Localized = { en: 'Priorities', id: 'Prioritas' };
const SCALE_MAXIMUM: Localized = { en: 'ScaleMaximum', id: 'SkalaMaksimum' };

/** Saaty's scale ends at 9. */
const SAATY_MAXIMUM = 9;

/** Near 1 all weights are alike, and what is left of the range is rounding. */
const SMALLEST_MAXIMUM = 2;

/**
 * Goepel's group consensus S*, 0 (everyone extreme on another criterion) to 1 (all alike): the relative homogeneity of
 * the people's priorities by Shannon entropy, between what the judgment scale allows (Goepel, IJAHP 10(3) 2018).
 *
 * `priorities` has one row a respondent and one column a criterion, two or more, or the other way round: those of a
 * respondent sum to 1 or 100, and blank ones are left out. `scaleMaximum` (9) is the largest judgment of the scale, 2 or more. Priorities more extreme
 * than the scale allows count as extreme.
 */
export function consensus(priorities: unknown, scaleMaximum: unknown): number {
  const maximum = readScaleMaximum(scaleMaximum);
  const people = readPeople(readRange(priorities, PRIORITIES));
  const criteria = people[0]?.length ?? 0;
  const together = Array.from(
    { length: criteria },
    (_, j) => sumOf(people.map((row) => row[j] as number)) / people.length,
  );
  const alpha = sumOf(people.map(entropy)) / people.length;
  const gamma = entropy(together);

  const most = maximum / (criteria + maximum - 1);
  const least = 1 / (criteria + maximum - 1);
  const extreme = Math.exp(entropy([most, ...new Array<number>(criteria - 1).fill(least)]));
  const lowest = extreme / criteria;
  const homogeneity = (Math.exp(alpha - gamma) - lowest) / (1 - lowest);
  return Math.min(1, Math.max(0, homogeneity));
}

/** Shannon's, with natural logarithms, of shares that sum to 1; one too small for a number counts nothing. */
function entropy(shares: readonly number[]): number {
  return -sumOf(shares.map((share) => (share === 0 ? 0 : share * Math.log(share))));
}

function readScaleMaximum(value: unknown): number {
  if (isVoid(value)) return SAATY_MAXIMUM;
  const maximum = readNumber(value, () => SCALE_MAXIMUM);
  if (maximum < SMALLEST_MAXIMUM) throw new ScoringError('scaleMaximumTooSmall', { got: maximum });
  return maximum;
}

/** Priorities of one respondent as printed with two decimals: each may be off by half a hundredth. */
const PRINT_ROUNDING = 0.005;
const LEAST_ROUNDING = 0.02;

/**
 * The respondents' priorities as shares that sum to 1. They stand in rows if every row that is not blank (or 0)
 * throughout sums to 1 or 100, else in columns if every column does: read the wrong way round, the consensus of four
 * people would be another number.
 */
function readPeople({ cells, shape }: Range): number[][] {
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
  return people.map((line) => {
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
