import { isBlank, isOmitted, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';

const LABELS: Localized = { en: 'Labels', id: 'Label' };
const MATRIX: Localized = { en: 'Matrix', id: 'Matriks' };

/** How an item is called in a result. */
export type Label = string | number;

/**
 * The labels of n items in a row or a column; an item without a label, blank or 0, is called by its number from 1.
 * Where no labels are given, `names` are those that were selected with the matrix.
 */
export function readLabels(labels: unknown, size: number, names: readonly string[] | null = null): Label[] {
  return readNames(labels, LABELS, size, MATRIX, names);
}

/** The same of a list of another name, for the rows or columns of another range; refusals name the two. */
export function readNames(
  labels: unknown,
  list: Localized,
  size: number,
  of: Localized,
  names: readonly string[] | null = null,
): Label[] {
  if (isOmitted(labels)) return names === null ? Array.from({ length: size }, (_, i) => i + 1) : [...names];
  const given = readList(readRange(labels, list));
  if (given.length !== size) {
    throw new ScoringError('lengthsDiffer', {
      first: list,
      firstCount: given.length,
      second: of,
      secondCount: size,
    });
  }
  return given.map((label, i) => (isLabel(label) ? label : i + 1));
}

function isLabel(label: unknown): label is Label {
  return (typeof label === 'string' && !isBlank(label)) || (Number.isFinite(label) && label !== 0);
}
