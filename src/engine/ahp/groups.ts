import type { Cells, Shape } from '../cells';
import { isOmitted, locatedInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { readWeight, Sum } from '../weighting';
import { bodyOf } from './headings';
import { isNotJudged } from './judgment';
import type { JudgmentMatrix } from './judgments';
import { areLikelyAnswers, pairsOf, placesIn, readJudgments, readPartialJudgments } from './judgments';

const MATRICES: Localized = { en: 'Matrices', id: 'Matriks' };
const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };

/**
 * The judgments of a group: for every pair the geometric mean over those who judged it, weighted if `weights` are given
 * (aggregation of individual judgments, Aczél & Saaty 1983; Forman & Peniwati 1998).
 *
 * `matrices` are ranges, each the n×n matrix of one respondent or those of several below or beside each other; a matrix
 * may be incomplete, unconnected or blank. `weights` is a list with one positive number a matrix, in the order of the
 * matrices. The result is n×n with exact reciprocals, and "" for a pair that nobody judged.
 */
export function groupJudgments(matrices: unknown, weights?: unknown): (number | '')[][] {
  const respondents = readRespondents(matrices);
  return meanJudgments(respondents, readInfluence(weights, respondents, MATRICES));
}

/** The same of judgments that are read; at least one respondent, all of one size. `influence` is positive, one each. */
export function meanJudgments(respondents: readonly JudgmentMatrix[], influence: readonly number[]): (number | '')[][] {
  const [{ size }] = respondents as [JudgmentMatrix];
  const mean = new MeanOfJudgments(size);
  respondents.forEach((one, person) => mean.add(one, influence[person] as number));
  return mean.matrix();
}

/** What was said of one pair so far. */
interface MeanOfPair {
  readonly distance: Sum;
  readonly weight: Sum;
  first: number;
  isUnanimous: boolean;
}

/** The judgments of a group, person by person: of thousands nobody need be kept. */
export class MeanOfJudgments {
  /** By row, then column, of the upper triangle. */
  private readonly pairs: MeanOfPair[] = [];

  constructor(readonly size: number) {
    for (let pair = 0; pair < pairsOf(size); pair += 1) {
      this.pairs.push({ distance: new Sum(), weight: new Sum(), first: NaN, isUnanimous: true });
    }
  }

  /** `influence` is positive. */
  add({ values }: JudgmentMatrix, influence: number): void {
    let next = 0;
    for (let row = 0; row < this.size; row += 1) {
      const judgments = values[row] as readonly (number | null)[];
      for (let column = row + 1; column < this.size; column += 1) {
        const judgment = judgments[column] as number | null;
        const pair = this.pairs[next] as MeanOfPair;
        next += 1;
        if (judgment === null) continue;
        pair.distance.add(influence * Math.log(judgment));
        pair.weight.add(influence);
        if (Number.isNaN(pair.first)) pair.first = judgment;
        else if (judgment !== pair.first) pair.isUnanimous = false;
      }
    }
  }

  /** "" for a pair that nobody judged. */
  matrix(): (number | '')[][] {
    const { size } = this;
    const result = Array.from({ length: size }, () => new Array<number | ''>(size).fill(1));
    let next = 0;
    for (let row = 0; row < size; row += 1) {
      for (let column = row + 1; column < size; column += 1) {
        const [forward, backward] = meanOf(this.pairs[next] as MeanOfPair);
        next += 1;
        (result[row] as (number | '')[])[column] = forward;
        (result[column] as (number | '')[])[row] = backward;
      }
    }
    return result;
  }
}

/**
 * The judgment in both directions. Those who agree give exactly what they said, which the exponential of a logarithm
 * does not; opposites cancel out to exactly 1.
 */
function meanOf({ distance, weight, first, isUnanimous }: MeanOfPair): readonly [number, number] | readonly ['', ''] {
  if (Number.isNaN(first)) return ['', ''];
  const log = distance.value / weight.value;
  const forward = isUnanimous ? first : Math.exp(log);
  if (forward >= 1) return [forward, 1 / forward];
  const backward = isUnanimous ? 1 / first : Math.exp(-log);
  return [1 / backward, backward];
}

/** The matrices of all respondents, of one size, in reading order; a left-out argument is nobody. */
function readRespondents(matrices: unknown): readonly JudgmentMatrix[] {
  const ranges: readonly unknown[] = Array.isArray(matrices) ? matrices : [];
  const respondents: JudgmentMatrix[] = [];
  for (const value of ranges) {
    if (value === null || value === undefined) continue;
    const name = numbered(respondents.length + 1);
    const range = readRange(value, name);
    for (const cells of squaresIn(range.cells, range.shape, name)) {
      const person = numbered(respondents.length + 1);
      const judgments = readPartialJudgments(cells, person);
      const expected = respondents[0]?.size ?? judgments.size;
      if (judgments.size !== expected) {
        throw new ScoringError('groupSizesDiffer', { matrix: person, size: judgments.size, expected });
      }
      respondents.push(judgments);
    }
  }
  if (!respondents.some(hasJudgments)) throw new ScoringError('nobodyJudged');
  return respondents;
}

/** Where a pair was judged, and whether the other way round. */
export interface JudgedCell {
  readonly place: Localized;
  readonly isTurned: boolean;
}

/** What one person judged, and in which cell; items are counted from 0. */
export interface Respondent {
  readonly judgments: JudgmentMatrix;
  readonly cellOf: (row: number, column: number) => JudgedCell;
}

/**
 * The matrix of one respondent, read as for weights, or those of several below or beside each other, of which each may
 * be incomplete.
 */
export function readStacked(value: unknown): readonly Respondent[] {
  const range = readRange(value, MATRICES);
  const squares = squaresIn(range.cells, range.shape, numbered(1));
  const [only] = squares as [Cells];
  if (squares.length === 1) return [{ judgments: readJudgments(only), cellOf: cellsOf(only) }];
  return readRespondents([value]).map((judgments, i) => ({
    judgments,
    cellOf: cellsOf(squares[i] as Cells, numbered(i + 1)),
  }));
}

function cellsOf(cells: Cells, matrix?: Localized): Respondent['cellOf'] {
  const body = bodyOf(cells);
  const placeOf = placesIn(body, matrix);
  const isGiven = (row: number, column: number): boolean => {
    const cell = body.cells[row]?.[column];
    return !isNotJudged(cell) && cell !== 0;
  };
  return (row, column) => {
    const isTurned = !isGiven(row, column) && isGiven(column, row);
    return { place: isTurned ? placeOf('cell', column, row) : placeOf('cell', row, column), isTurned };
  };
}

function numbered(matrix: number): Localized {
  return { en: `matrix ${matrix}`, id: `matriks ${matrix}` };
}

/** The squares that make up a range: itself, or those below or beside each other, each perhaps with its names. */
function squaresIn(cells: Cells, { rows, columns }: Shape, matrix: Localized): Cells[] {
  if (bodyOf(cells).names !== null) return [cells];
  const size = Math.min(rows, columns);
  if (rows % size !== 0 || columns % size !== 0) {
    const areAnswers = areLikelyAnswers({ rows, columns });
    throw new ScoringError(areAnswers ? 'answersNotMatrix' : 'groupMatrixShape', { matrix, rows, columns });
  }
  return Array.from({ length: Math.max(rows, columns) / size }, (_, square) => {
    const start = square * size;
    if (rows > columns) return cells.slice(start, start + size);
    return cells.map((row) => row.slice(start, start + size));
  });
}

export function hasJudgments({ size, missing }: JudgmentMatrix): boolean {
  return missing < (size * (size - 1)) / 2;
}

/** What each respondent counts for, 1 where weights are left out; whoever judged nothing may have no weight. */
export function readInfluence(weights: unknown, respondents: readonly JudgmentMatrix[], of: Localized): number[] {
  if (isOmitted(weights)) return respondents.map(() => 1);
  const range = readRange(weights, WEIGHTS);
  const cells = readList(range);
  if (cells.length !== respondents.length) {
    throw new ScoringError('lengthsDiffer', {
      first: WEIGHTS,
      firstCount: cells.length,
      second: of,
      secondCount: respondents.length,
    });
  }
  return respondents.map((person, i) => readWeight(locatedInList(range, i), hasJudgments(person)));
}
