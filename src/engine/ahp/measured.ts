import type { Range } from '../cells';
import { isBlank, isOmitted, placeIn, placeInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { readNumber } from '../numbers';
import { ScoringError } from '../scoringError';
import { sumOf } from '../weighting';
import type { Vocabulary } from '../words';
import { readWord } from '../words';

/** Whether more of a criterion is better, or less. */
export type Direction = 'benefit' | 'cost';

export const CRITERION_DIRECTIONS: Vocabulary<Direction> = {
  parameter: { en: 'Direction', id: 'Arah' },
  default: 'benefit',
  choices: {
    benefit: {
      en: ['benefit'],
      id: ['manfaat', 'benefit'],
      meaning: { en: 'more is better', id: 'makin besar makin baik' },
    },
    cost: { en: ['cost'], id: ['biaya', 'cost'], meaning: { en: 'less is better', id: 'makin kecil makin baik' } },
  },
};

/** How the values of a criterion become priorities. */
export type PriorityRule = 'sum' | 'max' | 'minmax';

export const PRIORITY_RULES: Vocabulary<PriorityRule> = {
  parameter: { en: 'Rule', id: 'Aturan' },
  default: 'sum',
  choices: {
    sum: { en: ['sum'], id: ['jumlah'], meaning: { en: 'columns to sum 1', id: 'jumlah kolom menjadi 1' } },
    max: {
      en: ['max'],
      id: ['maks', 'max'],
      meaning: { en: 'best of each column to 1', id: 'terbaik setiap kolom menjadi 1' },
    },
    minmax: {
      en: ['minmax', 'min-max'],
      id: ['minmaks', 'min-maks', 'minmax'],
      meaning: { en: 'worst to 0, best to 1', id: 'terburuk menjadi 0, terbaik menjadi 1' },
    },
  },
};

const VALUES: Localized = { en: 'Values', id: 'Nilai' };

/**
 * Priorities of alternatives from measured values, alternatives×criteria, for `synthesis`: by `sum` a value's share of
 * its column, of a cost the share of its reciprocal, as a matrix of measured ratios gives; by `max` the share of the
 * best; by `minmax` the place between worst and best.
 *
 * `directions` is one word for all columns or one a column. Throws a ScoringError naming row and column.
 */
export function measuredPriorities(values: unknown, directions: unknown, rule: PriorityRule): number[][] {
  const range = readRange(values, VALUES);
  const ways = readDirections(directions, range);
  const table = range.cells.map((row, i) =>
    row.map((cell, j) => readValue(cell, () => placeIn(VALUES, range.shape, i, j), ways[j] as Direction, rule)),
  );
  const columns = ways.map((direction, j) => prioritiesOf(column(table, j), direction, rule, j));
  return table.map((_, i) => columns.map((priorities) => priorities[i] as number));
}

const column = (table: readonly (readonly number[])[], j: number): number[] => table.map((row) => row[j] as number);

function prioritiesOf(values: readonly number[], direction: Direction, rule: PriorityRule, j: number): number[] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (rule === 'minmax') {
    if (lowest === highest) throw new ScoringError('criterionConstant', { column: j + 1 });
    const worst = direction === 'benefit' ? lowest : highest;
    return values.map((value) => Math.abs(value - worst) / (highest - lowest));
  }
  if (highest === 0) throw new ScoringError('criterionWithoutPriority', { column: j + 1 });
  const gains = direction === 'benefit' ? values : values.map((value) => lowest / value);
  const unit = rule === 'sum' ? sumOf(gains) : Math.max(...gains);
  return gains.map((gain) => gain / unit);
}

function readValue(cell: unknown, place: () => Localized, direction: Direction, rule: PriorityRule): number {
  if (isBlank(cell)) throw new ScoringError('numberMissing', { place: place() });
  const value = readNumber(cell, place);
  if (rule === 'minmax') return value;
  if (value < 0) throw new ScoringError('measuredNegative', { place: place(), got: value });
  if (value === 0 && direction === 'cost') throw new ScoringError('costZero', { place: place() });
  return value;
}

/** One for every column: a word for all of them, or a list of words. */
function readDirections(directions: unknown, { shape }: Range): Direction[] {
  const parameter = CRITERION_DIRECTIONS.parameter;
  if (isOmitted(directions)) return new Array<Direction>(shape.columns).fill(CRITERION_DIRECTIONS.default);
  const range = readRange(directions, parameter);
  const list = readList(range);
  if (list.length === 1) return new Array<Direction>(shape.columns).fill(readWord(list[0], CRITERION_DIRECTIONS));
  if (list.length !== shape.columns) {
    throw new ScoringError('directionsDiffer', { directions: list.length, columns: shape.columns });
  }
  return list.map((word, i) => readWord(word, CRITERION_DIRECTIONS, () => placeInList(range, i)));
}
