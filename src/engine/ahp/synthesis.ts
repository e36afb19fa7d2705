import type { Range } from '../cells';
import { isBlank, placeIn, placeInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { readNumber, readShare, readWholeNumber } from '../numbers';
import { ScoringError } from '../scoringError';
import { readPositive, sumOf } from '../weighting';
import type { Vocabulary } from '../words';

/**
 * How the columns of alternatives are scaled before they are weighted: to sum 1 (`distributive`), or so that the best
 * is 1 (`ideal`), which keeps the ranking when a copy of a poor alternative is added.
 */
export type SynthesisMode = 'distributive' | 'ideal';

export const SYNTHESIS_MODES: Vocabulary<SynthesisMode> = {
  parameter: { en: 'Mode', id: 'Mode' },
  default: 'distributive',
  choices: {
    distributive: {
      en: ['distributive'],
      id: ['distributif'],
      meaning: { en: 'columns to sum 1', id: 'jumlah kolom menjadi 1' },
    },
    ideal: {
      en: ['ideal'],
      id: ['ideal'],
      meaning: { en: 'best of each column to 1', id: 'terbaik setiap kolom menjadi 1' },
    },
  },
};

const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };
const PRIORITIES: Localized = { en: 'Priorities', id: 'Prioritas' };
const CRITERION: Localized = { en: 'Criterion', id: 'Kriteria' };
const WEIGHT: Localized = { en: 'Weight', id: 'Bobot baru' };

/**
 * Overall priorities of alternatives, one a row, sum 1, from the weights of criteria and a table of
 * alternatives×criteria (Saaty 1980; the ideal mode Saaty 1994).
 *
 * `weights` is a list of positive numbers, one a column of `priorities`, whose entries are 0 or more.
 */
export function synthesis(weights: unknown, priorities: unknown, mode: SynthesisMode): number[][] {
  const table = readRange(priorities, PRIORITIES);
  return combined(shares(readWeights(weights, table)), scaledColumns(table, mode)).map((value) => [value]);
}

/**
 * Overall priorities, by distributive synthesis, when one of two or more criteria has the share `weight`, 0…1, and the
 * others share the rest in their old proportions. `criterion` counts from 1.
 */
export function sensitivity(weights: unknown, priorities: unknown, criterion: unknown, weight: unknown): number[][] {
  const { given, table } = readCriteria(weights, priorities);
  const changed = readWholeNumber(criterion, () => CRITERION, 1, given.length) - 1;
  if (isBlank(weight)) throw new ScoringError('numberMissing', { place: WEIGHT });
  return prioritiesAt(
    given,
    table,
    changed,
    readShare(weight, () => WEIGHT),
  ).map((value) => [value]);
}

/** The weights of two or more criteria as they are given, and the table of which every column sums to 1. */
export function readCriteria(
  weights: unknown,
  priorities: unknown,
): { readonly given: readonly number[]; readonly table: readonly (readonly number[])[] } {
  const table = readRange(priorities, PRIORITIES);
  const given = readWeights(weights, table);
  if (given.length < 2) throw new ScoringError('twoCriteriaNeeded', { list: PRIORITIES, count: given.length });
  return { given, table: scaledColumns(table, 'distributive') };
}

/** Overall priorities when a criterion, counted from 0, has a share of 0…1 and the others share the rest as before. */
export function prioritiesAt(
  given: readonly number[],
  table: readonly (readonly number[])[],
  criterion: number,
  share: number,
): number[] {
  const rest = sumOf(given.filter((_, j) => j !== criterion));
  return combined(
    given.map((own, j) => (j === criterion ? share : (1 - share) * (own / rest))),
    table,
  );
}

/** What each is of the sum. */
export function shares(weights: readonly number[]): number[] {
  const total = sumOf(weights);
  return weights.map((weight) => weight / total);
}

function combined(weights: readonly number[], table: readonly (readonly number[])[]): number[] {
  return shares(table.map((row) => sumOf(row.map((value, j) => value * (weights[j] as number)))));
}

function readWeights(weights: unknown, { shape }: Range): number[] {
  const range = readRange(weights, WEIGHTS);
  const cells = readList(range);
  if (cells.length !== shape.columns) {
    throw new ScoringError('criteriaDiffer', { weights: cells.length, columns: shape.columns });
  }
  return cells.map((cell, i) => readPositive(cell, () => placeInList(range, i)));
}

function scaledColumns({ cells, shape }: Range, mode: SynthesisMode): number[][] {
  const table = cells.map((row, i) => row.map((cell, j) => readPriority(cell, () => placeIn(PRIORITIES, shape, i, j))));
  const units = Array.from({ length: shape.columns }, (_, j) => {
    const column = table.map((row) => row[j] as number);
    const unit = mode === 'ideal' ? column.reduce((best, value) => Math.max(best, value), 0) : sumOf(column);
    if (unit === 0) throw new ScoringError('criterionWithoutPriority', { column: j + 1 });
    return unit;
  });
  return table.map((row) => row.map((value, j) => value / (units[j] as number)));
}

function readPriority(cell: unknown, place: () => Localized): number {
  if (isBlank(cell)) throw new ScoringError('numberMissing', { place: place() });
  const priority = readNumber(cell, place);
  if (priority < 0) throw new ScoringError('priorityNegative', { place: place(), got: priority });
  return priority;
}
